import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../root.ts';
import { runNode } from '../run-node.ts';

/** What Astro made: the number of pages it says it wrote, or why it did not. */
export type AstroRun = { pages: number } | { failure: string };

/** Builds the pages into `outDir`. Any warning is a failure: Astro warns where it should refuse. */
export async function runAstro(outDir: string): Promise<AstroRun> {
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  const run = await runNode([astro, 'build', '--root', root, '--outDir', outDir], { quiet: true });
  const output = stripVTControlCharacters(run.output);
  const complaints = output
    .split('\n')
    .filter((line) => /\[(WARN|ERROR)\]|\bwarning\b/i.test(line));
  const pages = /(\d+) page\(s\) built/.exec(output)?.[1];
  // A page that ends the process ends it with exit code 0; only the count tells that Astro came through.
  return run.code !== 0 || pages === undefined || complaints.length > 0
    ? { failure: withoutProgress(output) }
    : { pages: Number(pages) };
}

/** Leaves out the list of pages made so far, and what else tells that all is well. */
function withoutProgress(output: string): string {
  const progress = /^[\d: ]*(?:[├└▶✓]|\[(?:build|vite|content|types)\] )/;
  return output
    .split('\n')
    .map((line) => line.replace(/^[\d: ]+[├└]─.*?(?=[\d:]{8} \[ERROR\])/, ''))
    .filter((line) => line.trim() !== '' && (!progress.test(line) || line.includes('rror')))
    .join('\n');
}
