import type { HitWord } from '../search.ts';

const excerptWords = 44;
/** A little room before the first found word reads better than none. */
const wordsBefore = 6;

/** A stretch of a text: `from` and `to` are places of words, end exclusive. */
export type Stretch = { from: number; to: number };

/** The stretch with most found words that begins a little before one of them; the first of several. */
export function findExcerpt(words: readonly HitWord[]): Stretch {
  const last = Math.max(0, words.length - excerptWords);
  let best = { from: 0, found: 0 };
  words.forEach(({ found: isFound }, place) => {
    if (!isFound) return;
    const from = Math.min(Math.max(0, place - wordsBefore), last);
    const found = words.slice(from, from + excerptWords).filter((word) => word.found).length;
    if (found > best.found) best = { from, found };
  });
  return { from: best.from, to: Math.min(words.length, best.from + excerptWords) };
}
