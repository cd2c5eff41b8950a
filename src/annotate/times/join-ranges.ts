import { edtfBounds } from '../../lib/edtf.ts';
import type { Candidate, Resolver } from './candidate.ts';

const until =
  /^(?:\s{1,3}bis(?:\s{1,3}(?:zum|zur|zu|in\s(?:den|die|das)|ins|einschließlich|Jahr))?\s{1,3}|\s?[–-]\s?)$/u;
const and = /^\s{1,3}und\s{1,3}(?:(?:de[mnr]|im|Jahr)\s{1,3})?$/u;
const list = /^(?:\s{1,3}(?:und|oder)\s{1,3}|\s?\/\s?)$/u;
const from =
  /(?:^|[^\p{L}\p{M}])((?:von|vom|zwischen|ab)\s{1,3}(?:(?:dem|der|den|Jahr)\s{1,3})?)$/iu;

/**
 * Joins neighbours to what they say together: „von 2019 bis 2023“, „zwischen März und Mai 2022“,
 * „März/April 2022“, „2018 und 2019“. A month without year takes the one behind it. Candidates must be
 * ordered and disjoint.
 */
export function joinRanges(candidates: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const pair = last ? join(last, candidate, text) : null;
    if (pair === null) joined.push(candidate);
    else joined.splice(-1, 1, ...pair);
  }
  return joined;
}

function join(first: Candidate, second: Candidate, text: string): Candidate[] | null {
  if (first.form !== 'point' || second.form !== 'point') return null;
  if (first.kind !== 'date' || second.kind !== 'date') return null;
  const between = text.slice(first.to, second.from);
  if (between.length > 24) return null;
  const lead = from.exec(text.slice(Math.max(0, first.from - 20), first.from))?.[1] ?? '';
  const isZwischen = /^zwischen/iu.test(lead);
  if (until.test(between) || (isZwischen && and.test(between))) {
    const start = first.from - lead.length;
    // „2011 – heute“ goes on, as „seit 2011“ does.
    const goesOn = /^heute$/iu.test(text.slice(second.from, second.to));
    const edtf: Resolver = (context) => {
      const [begin, end] = ends(first, second, context);
      return goesOn && begin !== null ? `${begin.split('/')[0] ?? ''}/..` : interval(begin, end);
    };
    return [{ from: start, to: second.to, kind: 'date', edtf, form: 'whole' }];
  }
  if (!list.test(between) || first.unit === undefined || first.unit !== second.unit) return null;
  if (first.unit === 'decade' || first.unit === 'century') return null;
  const inherits: Candidate = { ...first, edtf: (context) => ends(first, second, context)[0] };
  const adjoining = /\/|und/u.test(between) && first.unit !== 'weekday';
  if (!adjoining) return [inherits, second];
  const edtf: Resolver = (context) => {
    const [a, b] = ends(first, second, context);
    return a !== null && b !== null && isNext(a, b) ? interval(a, b) : null;
  };
  // Whether they adjoin shows only once they are dated; years and months say it by themselves.
  const probe = {
    written: null,
    year: 2001,
    future: false,
    past: false,
    story: null,
    earlier: null,
  };
  if (edtf(probe) === null) return [inherits, second];
  return [{ from: first.from, to: second.to, kind: 'date', edtf, form: 'point' }];
}

/** The EDTF of both ends; the first takes the second's year where it has none of its own. */
function ends(
  first: Candidate,
  second: Candidate,
  context: Parameters<Resolver>[0],
): [string | null, string | null] {
  const to = second.edtf(context);
  if (first.yearless !== true || to === null || !/^\d{4}/u.test(to))
    return [first.edtf(context), to];
  const year = Number(to.slice(0, 4));
  // The year is told, so nothing is to be guessed from the time of writing.
  const inYear = { ...context, written: null };
  const a = first.edtf({ ...inYear, year });
  return [a !== null && a > to ? first.edtf({ ...inYear, year: year - 1 }) : a, to];
}

function interval(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return null;
  const [a = '', b = ''] = [first.split('/')[0], second.split('/').at(-1)];
  const range = `${a}/${b}`;
  return a < b && edtfBounds(range) !== null ? range : null;
}

function isNext(first: string, second: string): boolean {
  if (/^\d{4}$/u.test(first)) return Number(second) === Number(first) + 1;
  if (/^\d{4}-\d{2}$/u.test(first) && /^\d{4}-\d{2}$/u.test(second)) {
    const index = (month: string): number =>
      Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
    return index(second) === index(first) + 1;
  }
  return Date.parse(second) - Date.parse(first) === 86_400_000;
}
