import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSmallKnowledge } from '../views/fixtures/small-knowledge.ts';
import { writeCitation } from './citations.ts';

const article = buildSmallKnowledge().article('000-frueh');

test('a text is cited from its first to its last possible day, and as titled by the editors', () => {
  assert.equal(
    writeCitation({ ...article, title: 'Öl & Waffen für 100 %' }, 'bib'),
    '@incollection{schulterschluss-000,\n' +
      '  title = {{Öl \\& Waffen für 100 \\%}},\n' +
      '  booktitle = {{Schulterschluss. Russland und Nordkorea 2019–2025}},\n' +
      '  date = {2019-05-01/2019-05-31},\n' +
      '  note = {Text 000, Bericht. Titel der Redaktion. Datierung erschlossen.},\n' +
      '  langid = {german},\n' +
      '}\n',
  );
});

test('RIS begins with its type, ends with its end, and has one field a line', () => {
  const lines = writeCitation(article, 'ris').split('\r\n');
  assert.equal(lines[0], 'TY  - CHAP');
  assert.deepEqual(lines.slice(-2), ['ER  - ', '']);
  assert.ok(lines.slice(0, -1).every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line)));
  assert.ok(lines.includes('PY  - 2019'));
});

test('CSL-JSON holds the days as numbers, and a title of the text’s own is not called the editors’', () => {
  const own = buildSmallKnowledge().article('001-spaet');
  const [item] = JSON.parse(writeCitation(own, 'json')) as Record<string, unknown>[];
  assert.deepEqual(item?.['issued'], {
    'date-parts': [
      [2023, 9, 1],
      [2023, 9, 30],
    ],
  });
  assert.doesNotMatch(String(item['note']), /Titel der Redaktion/);
});
