import type { ParagraphKind } from '../../schemas/article.ts';
import type { AliasKind } from '../../schemas/actor.ts';
import type { NameForm } from './name-index.ts';
import type { Token } from './tokens.ts';

/** A block of a text with its words. */
export type ReadBlock = {
  n: number;
  kind: ParagraphKind;
  text: string;
  tokens: readonly Token[];
};

/** A place where the words of an actor stand; the rules decide whether they name it there. */
export type Candidate = {
  block: ReadBlock;
  /** Indices of its first and last word in the block. */
  first: number;
  last: number;
  /** UTF-16 offsets in the block's text, end exclusive. */
  from: number;
  to: number;
  actor: string;
  kind: AliasKind;
  form: NameForm;
};

/** What all rules may look at: the whole text and every form known. */
export type TextContext = {
  blocks: readonly ReadBlock[];
  forms: readonly NameForm[];
  /** Of a state, the one whose place it took, and in which year. */
  predecessors: ReadonlyMap<string, { actor: string; year: number }>;
};

/** A rule keeps, drops or changes candidates; it never looks at anything but text and forms. */
export type Rule = (candidates: readonly Candidate[], context: TextContext) => Candidate[];

/** The word `steps` before or behind a candidate, if only one space parts each from the next. */
export function neighbour(candidate: Candidate, steps: number): Token | undefined {
  const { tokens } = candidate.block;
  const start = steps < 0 ? candidate.first : candidate.last;
  const direction = Math.sign(steps);
  for (let step = direction; Math.abs(step) <= Math.abs(steps); step += direction) {
    const gap = direction < 0 ? tokens[start + step + 1]?.gap : tokens[start + step]?.gap;
    if (gap === undefined || !/^\.?\s+$/u.test(gap)) return undefined;
    // A full stop that ends a sentence parts what it says; that of an abbreviation does not.
    const later = direction < 0 ? tokens[start + step + 1] : tokens[start + step];
    if (gap.startsWith('.') && later?.opens === true) return undefined;
  }
  return tokens[start + steps];
}

/** The gap right behind a candidate: up to the next word, or to the block's end. */
export function gapBehind(candidate: Candidate): string {
  const next = candidate.block.tokens[candidate.last + 1];
  return candidate.block.text.slice(candidate.to, next?.from ?? candidate.to + 3);
}

/** Whether a word of the set stands in the candidate's clause, at most `reach` words away. */
export function clauseHas(candidate: Candidate, words: ReadonlySet<string>, reach = 14): boolean {
  const { tokens } = candidate.block;
  const clause = tokens[candidate.first]?.clause;
  for (let at = candidate.first - 1; at >= candidate.first - reach; at -= 1) {
    const token = tokens[at];
    if (!token || token.clause !== clause) break;
    if (words.has(token.lower)) return true;
  }
  for (let at = candidate.last + 1; at <= candidate.last + reach; at += 1) {
    const token = tokens[at];
    if (!token || token.clause !== clause) break;
    if (words.has(token.lower)) return true;
  }
  return false;
}

/** Lower-case words of a list written with spaces and line breaks. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.toLowerCase().split(/\s+/u).filter(Boolean));
}
