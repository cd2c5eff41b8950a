import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archivePolicy, metaPolicy } from '../lib/security-headers.ts';
import { writeArchivePages } from './write-archive-pages.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const archive = writeArchivePages(
  new Map([
    [
      'daten/index.html',
      bytes(`<meta content="${metaPolicy}"><div id="aufbewahren" data-href="../sw.js"></div>`),
    ],
    ['daten/claims.json', bytes('[]')],
    ['pagefind/pagefind.js', bytes('')],
    ['pagefind/datei/suche.js', bytes('')],
    ['offline/stand.json', bytes('{}')],
    ['sw.js', bytes('')],
    ['_headers', bytes('')],
  ]),
);

test('an archive has the pages, the data and the index, and nothing for hosts and disks', () => {
  assert.deepEqual(
    [...archive.keys()],
    ['daten/index.html', 'daten/claims.json', 'pagefind/pagefind.js'],
  );
});

test('a page in an archive offers no installation and lets Kiwix add its bar', () => {
  assert.equal(
    new TextDecoder().decode(archive.get('daten/index.html')),
    `<meta content="${archivePolicy}"><div id="aufbewahren"></div>`,
  );
  assert.doesNotMatch(archivePolicy, /trusted-types/);
  assert.match(archivePolicy, /script-src 'self' 'wasm-unsafe-eval'/);
});
