import { foldings } from './fold.ts';

/** What can be suggested: pages that bear a name. */
export const suggestionKinds = ['akteur', 'thema', 'datum', 'artikel'] as const;
export type SuggestionKind = (typeof suggestionKinds)[number];

/** One page: what it is of, its id, its name, and other names readers may type. */
export type NamedPage = [kind: SuggestionKind, id: string, name: string, ...others: string[]];

/** A page whose name begins as the reader types; `by` is the other name that does. */
export type Suggestion = { kind: SuggestionKind; id: string; name: string; by: string | null };

const mostOfAKind = 4;
const most = 8;
/** Fewer letters than these begin too much. */
const fewestLetters = 2;

/**
 * The pages whose names, or words of them, begin with what is typed: own names before others, the beginning
 * before the middle, else in the order of `pages`.
 */
export function suggest(typed: string, pages: readonly NamedPage[]): Suggestion[] {
  const beginnings = foldings(typed).map(wordsOf);
  if ((beginnings[0] ?? '').trim().length < fewestLetters) return [];
  const left = new Map<SuggestionKind, number>();
  return pages
    .flatMap(([kind, id, name, ...others]) => {
      const ranked = [name, ...others].map((form, place) => ({
        form,
        rank: (place === 0 ? 0 : 2) + rankOf(wordsOf(foldings(form)[0] ?? ''), beginnings),
      }));
      const best = ranked.reduce((a, b) => (b.rank < a.rank ? b : a));
      return best.rank > 3 ? [] : [{ kind, id, name, by: best.form, rank: best.rank }];
    })
    .sort((a, b) => a.rank - b.rank)
    .filter(({ kind }) => {
      const count = (left.get(kind) ?? 0) + 1;
      left.set(kind, count);
      return count <= mostOfAKind;
    })
    .slice(0, most)
    .map(({ kind, id, name, by }) => ({ kind, id, name, by: by === name ? null : by }));
}

/** Words with a space before each: „ kim jong un“. */
function wordsOf(folded: string): string {
  return ` ${folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}

/** 0 where a name begins so, 1 where one of its words does, else more than any rank. */
function rankOf(name: string, beginnings: readonly string[]): number {
  const at = Math.min(...beginnings.map((typed) => name.indexOf(typed)).filter((at) => at >= 0));
  return at === 0 ? 0 : at < Infinity ? 1 : 9;
}
