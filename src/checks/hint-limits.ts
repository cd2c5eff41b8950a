import type { Issue } from '../lib/issue.ts';
import { countHints } from './count-hints.ts';
import type { Project } from './project.ts';

/**
 * Hints do not grow: of each check there are no more than the editors have looked at and left. Asked for by
 * the tests alone: a new text brings hints with it, and its site must build before they are gone.
 */
export function checkHintLimits({ hintLimits }: Project, issues: readonly Issue[]): Issue[] {
  if (!hintLimits) return [];
  const { file, limits, lineOf } = hintLimits;
  return countHints(issues).flatMap(({ check, count }): Issue[] => {
    const limit = limits[check] ?? 0;
    if (count <= limit) return [];
    return [
      {
        file,
        line: limits[check] === undefined ? 1 : lineOf([check]),
        check: 'hint-limit',
        message: `Hints of \`${check}\`: ${count}; the editors have left ${limit}.`,
        remedy:
          'Read them with `npm run check -- --hints` and mend what is weak; raise the number only for what is right as it is.',
        severity: 'error',
      },
    ];
  });
}
