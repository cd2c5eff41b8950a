import type { EdtfBounds } from '../../lib/edtf.ts';

export type TimeKind = 'date' | 'duration' | 'set' | 'vague';

/** What the place of an expression tells about its date. */
export type TimeContext = {
  /** When the text was written, in whole days; `null` where nobody knows. */
  written: { min: string; max: string } | null;
  /** The year named last before in the same sentence. */
  year: number | null;
  /** Whether the clause speaks of what is to come. */
  future: boolean;
  /** Whether the clause tells of what has been. */
  past: boolean;
  /** The month a story has come to: told with its year, or counted on, in this sentence or the one before. */
  story: { year: number; month: string } | null;
  /** The date named last before in the same block, as EDTF. */
  earlier: string | null;
};

/** The same context, looking ahead as told; what the clause says stays unread until it is asked for. */
export function lookingAhead(context: TimeContext, future: () => boolean): TimeContext {
  return {
    written: context.written,
    earlier: context.earlier,
    get year() {
      return context.year;
    },
    get story() {
      return context.story;
    },
    get past() {
      return context.past;
    },
    get future() {
      return future();
    },
  };
}

/** Gives the EDTF of an expression in its context, or `null` where the context does not allow one. */
export type Resolver = (context: TimeContext) => string | null;

/** A time expression as a parser found it, before it is dated. Offsets are UTF-16, the end exclusive. */
export type Candidate = {
  from: number;
  to: number;
  kind: TimeKind;
  edtf: Resolver;
  /**
   * `point` may take a preposition that bounds it („seit“, „bis“) and join a neighbour to a range;
   * `whole` is complete as it stands.
   */
  form: 'point' | 'whole';
  /** What a range is made of: only like joins like without „bis“ („2018 und 2019“). */
  unit?: 'year' | 'month' | 'day' | 'weekday' | 'daytime' | 'decade' | 'century' | undefined;
  /** A month or day that does not say its year. */
  yearless?: boolean | undefined;
};

/** Finds candidates in one block of text, in any order; `[]` where there are none. */
export type Parser = (text: string) => Candidate[];

type Reading = Omit<Candidate, 'from' | 'to'> & { from?: number; to?: number };

/**
 * A parser from a pattern of whole words. `read` makes a candidate of a match, or refuses it with `null`;
 * it may narrow the span by absolute offsets. `hint` is what every match contains; a text without it is not
 * searched, which is what makes long patterns cheap.
 */
export function wordParser(
  source: string,
  read: (match: RegExpExecArray, text: string) => Reading | null,
  hint?: RegExp,
): Parser {
  const pattern = new RegExp(`(?:${source})${wordEnd}`, 'gu');
  return (text) => {
    const found: Candidate[] = [];
    if (hint !== undefined && !hint.test(text)) return found;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      // Looking behind after the match, not in the pattern, lets the engine skip to its first letters.
      if (!isWordStart(text, match.index)) {
        pattern.lastIndex = match.index + 1;
        continue;
      }
      const reading = read(match, text);
      if (reading === null) continue;
      found.push({ from: match.index, to: match.index + match[0].length, ...reading });
    }
    return found;
  };
}

/** Neither a letter nor a digit stands before, nor a compound's hyphen („Februar“ is not in „Ex-Februar“). */
export function isWordStart(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (before === ' ' || before === '') return true;
  if (wordCharacter.test(before)) return false;
  return !/[-‑]/u.test(before) || !/[\p{L}\p{N}]/u.test(text.charAt(at - 2));
}

const wordCharacter = /[\p{L}\p{M}\p{N}_]/u;

/** Neither a letter nor a digit behind, nor the hyphen of a compound („Oktober-Revolution“). */
export const wordEnd = String.raw`(?![\p{L}\p{M}\p{N}_]|[-‑]\p{L})`;

/** White space within an expression; a paragraph may be hard-wrapped. */
export const gap = String.raw`[ \t\n\u00a0\u202f]{1,3}`;

/** A resolver for what dates itself. */
export const known =
  (edtf: string): Resolver =>
  () =>
    edtf;

/** A resolver for what no context dates. */
export const undated: Resolver = () => null;

/** Days of writing as a context; `null` where an end is open. */
export function writingDays(written: EdtfBounds | null): TimeContext['written'] {
  const { min, max } = written ?? { min: null, max: null };
  return min === null || max === null ? null : { min, max };
}
