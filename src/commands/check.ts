import { pathToFileURL } from 'node:url';
import { checkProject } from '../checks/check-project.ts';
import { checkHintLimits } from '../checks/hint-limits.ts';
import { readProject } from '../checks/read-project.ts';
import { formatIssue, type Issue } from '../lib/issue.ts';
import { readFiles } from './read-files.ts';
import { root } from './root.ts';

/**
 * Checks the content of a project: every fault and hint of every file, in order; with `limits` also
 * whether there are more hints than the editors have left.
 */
export async function runChecks(folder: string, { limits = false } = {}): Promise<Issue[]> {
  const project = readProject(readFiles(folder, ['content', 'public', 'seeds']));
  const issues = checkProject(project);
  return limits ? [...issues, ...checkHintLimits(project, issues)] : issues;
}

// Prints errors, and hints where asked for (`--hints`); exit code 1 where there are errors, or, with
// `--limits`, more hints than the editors have left.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const issues = await runChecks(root, { limits: process.argv.includes('--limits') });
  const errors = issues.filter(({ severity }) => severity === 'error');
  const hints = issues.filter(({ severity }) => severity === 'hint');
  const shown = process.argv.includes('--hints') ? issues : errors;
  if (shown.length > 0) console.log(`${shown.map(formatIssue).join('\n\n')}\n`);
  const count = (number: number, noun: string): string =>
    `${number} ${noun}${number === 1 ? '' : 's'}`;
  console.log(
    `${count(errors.length, 'error')}, ${count(hints.length, 'hint')} (npm run check -- --hints)`,
  );
  process.exitCode = errors.length > 0 ? 1 : 0;
}
