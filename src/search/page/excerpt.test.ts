import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HitWord } from '../search.ts';
import { findExcerpt } from './excerpt.ts';

const text = (length: number, ...found: number[]): HitWord[] =>
  Array.from({ length }, (_, place) => ({ text: `w${place}`, found: found.includes(place) }));

test('a short text is shown whole', () => {
  assert.deepEqual(findExcerpt(text(20, 19)), { from: 0, to: 20 });
  assert.deepEqual(findExcerpt([]), { from: 0, to: 0 });
});

test('of a long text the stretch with most found words is shown, and a little before it', () => {
  const { from, to } = findExcerpt(text(200, 3, 120, 125, 130));
  assert.ok(from > 100 && from < 120, String(from));
  assert.ok(to > 130 && to - from <= 44);
});

test('found words at the very end are in it', () => {
  const { from, to } = findExcerpt(text(200, 198, 199));
  assert.ok(from <= 198 && to === 200);
});
