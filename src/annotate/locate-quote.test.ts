import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locateQuote } from './locate-quote.ts';

const blocks = [
  {
    n: 1,
    text: 'Selbst dafür gebe es bislang "keine stichhaltigen Beweise", heißt es. Kim schwieg.',
  },
  { n: 2, text: 'Kim reiste nach Hanoi. Dann reiste Kim nach Wladiwostok.' },
];

test('a quote is found where it stands verbatim', () => {
  assert.deepEqual(locateQuote(blocks, { exact: 'keine stichhaltigen Beweise' }), {
    found: { n: 1, from: 30, to: 57 },
  });
});

test('a quote with one wrong letter is missing, and its sentence is suggested', () => {
  const located = locateQuote(blocks, { exact: 'keine stichhaltige Beweise' });
  assert.ok('missing' in located);
  assert.equal(located.nearest?.n, 1);
  assert.match(located.nearest?.sentence ?? '', /stichhaltigen/);
});

test('typographic quotes do not stand for the straight ones of the source', () => {
  assert.ok('missing' in locateQuote(blocks, { exact: 'bislang „keine stichhaltigen Beweise“' }));
});

test('words that stand twice need a neighbour', () => {
  const twice = locateQuote(blocks, { exact: 'Kim' });
  assert.ok('ambiguous' in twice);
  assert.equal(twice.ambiguous.length, 3);
  assert.deepEqual(locateQuote(blocks, { exact: 'Kim', prefix: 'Dann reiste ' }), {
    found: { n: 2, from: 35, to: 38 },
  });
});

test('a quote across two paragraphs is missing', () => {
  assert.ok('missing' in locateQuote(blocks, { exact: 'Kim schwieg. Kim reiste' }));
});
