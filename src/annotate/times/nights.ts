import { edtfBounds } from '../../lib/edtf.ts';
import { addDays } from './calendar.ts';
import type { Candidate, Resolver } from './candidate.ts';

/** „in der Nacht zum Dienstag“, „in der Nacht auf den 15. Oktober“, „in der Nacht vom 14. auf den 15. Oktober“ */
const toDay =
  /(?:^|[^\p{L}\p{M}])([Ii]n\s(?:der|einer)\sNacht\s(?:zum|zu|auf(?:\sden)?|vo[nm]\s(?:\d{1,2}\.|gestern)\sauf(?:\sden)?)\s)$/u;
/** „in der Nacht von Montag auf Dienstag“ */
const fromDay = /(?:^|[^\p{L}\p{M}])([Ii]n\s(?:der|einer)\sNacht\svo[nm]\s)$/u;
const onTo = /^\sauf(?:\sden)?\s$/u;

/**
 * A night belongs to two days: „in der Nacht zum Dienstag“ is Monday to Tuesday. Candidates must be ordered
 * and disjoint.
 */
export function joinNights(candidates: readonly Candidate[], text: string): Candidate[] {
  if (!/Nacht/u.test(text)) return [...candidates];
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const isDay = candidate.unit === 'day' || candidate.unit === 'weekday';
    const before = text.slice(Math.max(0, candidate.from - 40), candidate.from);
    const lead = isDay ? toDay.exec(before)?.[1] : undefined;
    const first =
      isDay && last !== undefined && onTo.test(text.slice(last.to, candidate.from))
        ? fromDay.exec(text.slice(Math.max(0, last.from - 24), last.from))?.[1]
        : undefined;
    if (lead !== undefined) joined.push(night(candidate, candidate.from - lead.length));
    else if (first !== undefined && last !== undefined)
      joined.splice(-1, 1, night(candidate, last.from - first.length));
    else joined.push(candidate);
  }
  return joined;
}

function night(day: Candidate, from: number): Candidate {
  const edtf: Resolver = (context) => {
    const bounds = edtfBounds(day.edtf(context) ?? '');
    const last = bounds?.max ?? null;
    // A day that is not told leaves the night untold.
    return last === null || last !== bounds?.min ? null : `${addDays(last, -1)}/${last}`;
  };
  return { from, to: day.to, kind: 'date', edtf, form: 'whole' };
}
