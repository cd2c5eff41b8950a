import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readParagraphs } from '../schemas/read-paragraphs.ts';
import { readRecord } from '../schemas/read-record.ts';
import type { Sheet } from '../schemas/article.ts';
import { buildArticle } from './build-article.ts';
import { writeArticle } from './write-article.ts';

const sheet: Sheet = {
  id: '009-probe',
  title: 'Probe: „Zug“ #1',
  titleSource: 'editorial',
  genre: 'Bericht',
  written: { edtf: '2023-05', reason: 'Der Text nennt den Mai.' },
  completeness: { state: 'complete', reason: 'Anfang und Ende sind da.' },
  translation: null,
  structure: 'Zwei Absätze und ein Zwischentitel.',
  corrections: [],
  marks: { suppress: [], add: [] },
  lines: [],
  withoutClaim: [],
};

const text = [
  'Der Zug fährt im Mai nach Süden, wie es heist, und er kommt nicht zurück an den Ort.',
  '',
  'Ein Zwischentitel',
  '',
  'Der Zug fährt im Juni nach Norden, so dass der Ort leer bleibt, an dem er gestanden hat.',
  '',
  'dp/pcl',
].join('\n');

function build(changes: Partial<Sheet> = {}, source = text): ReturnType<typeof buildArticle> {
  return buildArticle({
    seed: '009_probe.txt',
    sha256: 'a'.repeat(64),
    text: source,
    sheet: { ...sheet, ...changes },
    sheetFile: 'seeds/009_probe.yaml',
    lineOf: () => 7,
  });
}

test('an article that was written reads back as the same paragraphs', () => {
  const { data, blocks, issues } = build();
  assert.deepEqual(issues, []);
  const file = writeArticle(data, blocks);
  const { record, issues: faults } = readRecord('article', 'content/article/009-probe.mdx', file);
  assert.deepEqual(faults, []);
  assert.ok(record);
  assert.deepEqual(record.data, data);
  const paragraphs = readParagraphs(record.body, record.data.paragraphs);
  assert.deepEqual(
    paragraphs.map(({ n, kind, line }) => `${n} ${kind} ${line}`),
    ['1 paragraph 1', '2 heading 3', '3 paragraph 5'],
  );
  assert.equal(paragraphs[2]?.text, text.split('\n')[4]);
  assert.equal(writeArticle(record.data, blocks), file);
});

test('what is not shown is listed with its line, its words and the reason', () => {
  assert.deepEqual(build().data.removed, [
    { line: 7, text: 'dp/pcl', reason: 'Kürzel der Redaktion oder Agentur.' },
  ]);
});

test('every letter of a seed is shown or listed', () => {
  const { data, blocks } = build();
  const kept = [...blocks.map((block) => block.text), ...data.removed.map((one) => one.text)].join(
    '',
  );
  const letters = (words: string): string => [...words.replace(/\s/g, '')].sort().join('');
  assert.equal(letters(kept), letters(text));
});

test('the editor’s word on a line stands above every rule', () => {
  const lines: Sheet['lines'] = [
    { line: 3, kind: 'paragraph', reason: 'Kein Zwischentitel.' },
    { line: 7, kind: 'caption', reason: 'Doch gezeigt.' },
  ];
  const { data } = build({ lines });
  assert.deepEqual(
    data.paragraphs.map(({ kind }) => kind),
    ['paragraph', 'paragraph', 'paragraph', 'caption'],
  );
  assert.deepEqual(data.removed, []);
});

const correction = { reading: 'heißt', reason: 'Schreibfehler.', kind: 'typo' as const };

test('a correction is found in the seed and carries its place', () => {
  const { data } = build({ corrections: [{ exact: 'heist', ...correction }] });
  assert.deepEqual(data.corrections, [
    { exact: 'heist', ...correction, line: 1, start: 40, end: 45 },
  ]);
});

test('a correction whose words are missing, doubled, removed or overlapping is an issue with its line', () => {
  const checks = (corrections: Sheet['corrections']): string[] =>
    build({ corrections }).issues.map(({ check, line }) => `${check} ${line}`);
  assert.deepEqual(checks([{ exact: 'heisst', ...correction }]), ['correction-in-seed 7']);
  assert.deepEqual(checks([{ exact: 'Der Zug fährt', ...correction }]), ['correction-in-seed 7']);
  assert.deepEqual(checks([{ exact: 'Der Zug fährt', suffix: ' im Juni', ...correction }]), []);
  assert.deepEqual(checks([{ exact: 'dp/pcl', ...correction }]), ['correction-shown 7']);
  assert.deepEqual(
    checks([
      { exact: 'es heist', ...correction },
      { exact: 'heist, und', ...correction },
    ]),
    ['correction-overlap 7'],
  );
});

test('an override of a line at which no block begins is an issue', () => {
  const { issues } = build({ lines: [{ line: 4, kind: 'removed', reason: 'Leer.' }] });
  assert.deepEqual(
    issues.map(({ check }) => check),
    ['sheet-line'],
  );
});

test('front matter holds what cannot be seen as escapes, and YAML reads it back', () => {
  const hidden =
    'An der Grenze\u{a0}steht: "x: y" # {nicht} <so>\u{ad}, \u{85}&amp; \\n; da\u{308}s war es für heute aus Moskau.\nAnzeige\n\u{feff}\u{202e}Rest des Textes, der lang genug ist, um ein Absatz zu sein, denke ich.';
  const { data, blocks } = build({ title: 'a: b\u{2028}\u{7f}#\u{feff}' }, hidden);
  const file = writeArticle(data, blocks);
  assert.doesNotMatch(file, /[\u{7f}-\u{9f}\u{ad}\u{2028}\u{202e}\u{feff}]/u);
  const { record, issues } = readRecord('article', 'content/article/009-probe.mdx', file);
  assert.deepEqual(issues, []);
  assert.deepEqual(record?.data, data);
});
