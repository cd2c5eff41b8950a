import type { Issue } from '../lib/issue.ts';

/** How many hints of each check there are, most first, for the edition report. */
export function countHints(issues: readonly Issue[]): { check: string; count: number }[] {
  const hints = Map.groupBy(
    issues.filter(({ severity }) => severity === 'hint'),
    ({ check }) => check,
  );
  return [...hints]
    .map(([check, { length }]) => ({ check, count: length }))
    .sort((a, b) => b.count - a.count || (a.check < b.check ? -1 : 1));
}
