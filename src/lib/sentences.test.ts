import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSentences } from './sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ from, to }) => text.slice(from, to));

test('a title does not end a sentence', () => {
  assert.deepEqual(split('Das sagte Dr. Bernard Loo. Kim schwieg.'), [
    'Das sagte Dr. Bernard Loo.',
    'Kim schwieg.',
  ]);
});

test('an ordinal does not end a sentence', () => {
  assert.deepEqual(split('Am 25. April trafen sie sich. Sie redeten.'), [
    'Am 25. April trafen sie sich.',
    'Sie redeten.',
  ]);
});

test('a year at the end does', () => {
  assert.equal(split('Das war 2019. Danach kam nichts.').length, 2);
});
