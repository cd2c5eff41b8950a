import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrontMatter } from './front-matter.ts';

const file = 'content/date/treffen.mdx';
const text =
  '---\ntitle: "Treffen"\nactors:\n  - russland\n  - nordkorea\nevidence: [{article: a,\n  exact: b}]\n---\n\nEine Notiz.\n';

test('a field is found at its own line, however it is written', () => {
  const { lineOf } = readFrontMatter(file, text);
  assert.deepEqual(
    [
      ['title'],
      ['actors'],
      ['actors', 1],
      ['evidence', 0, 'article'],
      ['evidence', 0, 'exact'],
    ].map(lineOf),
    [2, 3, 5, 6, 7],
  );
});

test('a field that is not there is reported at its nearest parent', () => {
  const { lineOf } = readFrontMatter(file, text);
  assert.equal(lineOf(['evidence', 0, 'prefix']), 6);
  assert.equal(lineOf(['kind']), 1);
});

test('the body is what stands behind the fence, with its line', () => {
  const { body, bodyLine, issues } = readFrontMatter(file, text);
  assert.equal(body, '\nEine Notiz.\n');
  assert.equal(bodyLine, 9);
  assert.deepEqual(issues, []);
});

test('a file with a byte order mark and line ends of Windows is read all the same, and reported', () => {
  const { data, issues } = readFrontMatter(file, `\u{feff}${text.replaceAll('\n', '\r\n')}`);
  assert.equal((data as { title: string }).title, 'Treffen');
  assert.deepEqual(
    issues.map(({ line, message }) => `${line} ${message}`),
    [
      '1 The file holds the character U+FEFF (byte order mark).',
      '1 The file holds the character U+000D (carriage return).',
    ],
  );
});

test('words that look like YAML are words where they stand in quotes', () => {
  const { data, issues } = readFrontMatter(file, '---\ntitle: "*Anker* & !Ausruf: ja"\n---\n');
  assert.deepEqual(issues, []);
  assert.deepEqual(data, { title: '*Anker* & !Ausruf: ja' });
});
