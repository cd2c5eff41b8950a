import type { Candidate } from './candidate.ts';

/**
 * Takes the time of day into the day it is told of: „am Abend des 9. November 1989“, „in den
 * Morgenstunden des 24. Februar“. Candidates must be ordered and disjoint.
 */
export function joinDayParts(candidates: readonly Candidate[], text: string): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const isDay = candidate.unit === 'day' || candidate.unit === 'weekday';
    const isTold =
      isDay &&
      last?.unit === 'daytime' &&
      /^\s(?:des|vom)\s$/u.test(text.slice(last.to, candidate.from));
    if (isTold) joined.splice(-1, 1, { ...candidate, from: last.from, form: 'whole' });
    else joined.push(candidate);
  }
  return joined;
}
