import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readManPage } from './read-man-page.ts';

test('a manual page is its running text, without requests, typefaces and examples', () => {
  const page = String.raw`.\" -*- coding: UTF-8 -*-
.TH securetty 5 "30. Oktober 2022" "Linux man\-pages 6.03"
.SH BEZEICHNUNG
securetty \- Liste von Terminals
.SH BESCHREIBUNG
Die Datei \fI/etc/securetty\fP enthält die Namen von Terminals (eine pro Zeile
ohne das führende \fI/dev/\fP).
.PP
Siehe
.BR login (1),
das sie liest\&.
.nf
auth required pam_securetty.so
.fi
`;
  assert.deepEqual(readManPage(page), [
    'securetty - Liste von Terminals',
    'Die Datei /etc/securetty enthält die Namen von Terminals (eine pro Zeile ohne das führende /dev/).',
    'Siehe login (1), das sie liest.',
  ]);
});
