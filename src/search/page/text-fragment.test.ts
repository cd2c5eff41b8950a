import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HitWord } from '../search.ts';
import { writeTextFragment } from './text-fragment.ts';

/** Words; those found stand in asterisks. */
const read = (marked: string): HitWord[] =>
  marked.split(' ').map((word) => ({ text: word.replaceAll('*', ''), found: /^\*/.test(word) }));

test('the found words are named with the words around them, so that no other place is meant', () => {
  assert.equal(
    decodeURIComponent(
      writeTextFragment(
        read('Bislang gebe es aber *keine *stichhaltigen *Beweise , heißt es dort'),
      ),
    ),
    ':~:text=gebe es aber-,keine stichhaltigen Beweise,-, heißt es',
  );
});

test('signs of the directive are escaped', () => {
  assert.equal(
    writeTextFragment(read('*Öl-, Gas & mehr')),
    `:~:text=${encodeURIComponent('Öl')}%2D%2C,-Gas%20%26%20mehr`,
  );
});

test('a text in which nothing was found is left to its address', () => {
  assert.equal(writeTextFragment(read('nichts davon')), '');
});
