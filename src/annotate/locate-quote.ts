import { splitSentences } from '../lib/sentences.ts';

/** W3C-style selector: the words, with neighbours where the words alone are not unique. */
export type Selector = {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
};

/** A numbered block of clean text. */
export type QuotedBlock = { n: number; text: string };

/** Where a quote stands: block number and UTF-16 offsets in its text, end exclusive. */
export type QuotePlace = { n: number; from: number; to: number };

export type Located =
  | { found: QuotePlace }
  | { ambiguous: QuotePlace[] }
  | { missing: true; nearest: { n: number; sentence: string; likeness: number } | null };

/**
 * Finds a quote verbatim and once. Matching is exact, letter by letter: a quote that almost fits is
 * missing, and `nearest` is only a suggestion for the editor (likeness 0–1, shared letter pairs).
 */
export function locateQuote(blocks: readonly QuotedBlock[], selector: Selector): Located {
  const prefix = selector.prefix ?? '';
  const needle = prefix + selector.exact + (selector.suffix ?? '');
  const places: QuotePlace[] = [];
  for (const block of blocks) {
    for (let at = block.text.indexOf(needle); at !== -1; at = block.text.indexOf(needle, at + 1)) {
      const from = at + prefix.length;
      places.push({ n: block.n, from, to: from + selector.exact.length });
    }
  }
  const [first, second] = places;
  if (first && !second) return { found: first };
  if (first) return { ambiguous: places };
  return { missing: true, nearest: nearestSentence(blocks, selector.exact) };
}

function nearestSentence(
  blocks: readonly QuotedBlock[],
  words: string,
): { n: number; sentence: string; likeness: number } | null {
  const wanted = letterPairs(words);
  let best: { n: number; sentence: string; likeness: number } | null = null;
  for (const { n, text } of blocks) {
    for (const { from, to } of splitSentences(text)) {
      const sentence = text.slice(from, to);
      const offered = letterPairs(sentence);
      let shared = 0;
      for (const [pair, count] of wanted.counts) {
        shared += Math.min(count, offered.counts.get(pair) ?? 0);
      }
      const likeness = wanted.total === 0 ? 0 : shared / wanted.total;
      if (likeness > (best?.likeness ?? 0)) best = { n, sentence, likeness };
    }
  }
  return best && best.likeness >= 0.5 ? best : null;
}

function letterPairs(text: string): { counts: Map<string, number>; total: number } {
  const letters = text.toLowerCase();
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at += 1) {
    const pair = letters.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, letters.length - 1) };
}
