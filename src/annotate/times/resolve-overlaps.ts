import type { Candidate } from './candidate.ts';

/**
 * Keeps one of candidates that overlap: the longer one, of equals the one whose parser came first.
 * Returns them in the order of the text.
 */
export function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const order = new Map(candidates.map((candidate, index) => [candidate, index]));
  const rank = (candidate: Candidate): number => order.get(candidate) ?? 0;
  const byPlace = [...candidates].sort(
    (a, b) => a.from - b.from || b.to - a.to || rank(a) - rank(b),
  );
  const kept: Candidate[] = [];
  for (const candidate of byPlace) {
    // Kept ones are disjoint and ordered, so only the last ones can reach into this one.
    const rivals: Candidate[] = [];
    for (let last = kept.at(-1); last && last.to > candidate.from; last = kept.at(-1)) {
      rivals.unshift(last);
      kept.pop();
    }
    const longest = Math.max(0, ...rivals.map((rival) => rival.to - rival.from));
    if (candidate.to - candidate.from > longest) kept.push(candidate);
    else kept.push(...rivals);
  }
  return kept;
}
