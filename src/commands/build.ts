import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { formatIssue, type Issue } from '../lib/issue.ts';
import { writeHeadersFile, writeHtaccess } from '../lib/security-headers.ts';
import { urls } from '../lib/urls.ts';
import { reachFromBelow } from '../offline/lost-page.ts';
import { hashInputs, writeStamp } from './build/build-stamp.ts';
import { checkPages } from './build/check-pages.ts';
import { writeChecksums } from './build/checksums.ts';
import { makeScriptsClassic } from './build/classic-scripts.ts';
import { finishPages } from './build/finish-pages.ts';
import { runAstro } from './build/run-astro.ts';
import { writeFileIndex } from './build/write-file-index.ts';
import { writeInstallable } from './build/write-installable.ts';
import { writePictures } from './build/write-pictures.ts';
import { writeWantedScripts } from './build/write-wanted-scripts.ts';
import { listFiles } from './list-files.ts';
import { readKnowledge } from './read-knowledge.ts';
import { root } from './root.ts';
import { runNode } from './run-node.ts';
import { readSearchSource } from './search-source.ts';
import { writeSuggestions } from './search-suggestions.ts';
import { writeSearchIndex } from './write-search-index.ts';

// Builds the site: content → pages → classic scripts → pictures → relative links → search index → the page for lost addresses → headers → what is
// needed offline → checksums. The site in `dist/` is replaced only once the new one is whole. With --draft,
// faults of pages (missing ones, dead links) are told and the site is built all the same.
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, draft: { type: 'boolean', default: false } },
});
process.exitCode = await build(resolve(root, values.out), values.draft);

async function build(dist: string, isDraft: boolean): Promise<number> {
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });
  // Two builds at a time must not meet.
  const next = mkdtempSync(join(cache, 'site-'));
  try {
    return await buildInto(next, dist, isDraft);
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}

async function buildInto(next: string, dist: string, isDraft: boolean): Promise<number> {
  const began = performance.now();
  const inputs = hashInputs(root);
  for (const command of [['content.ts', '--check'], ['check.ts']]) {
    const [script = '', ...args] = command;
    const run = await runNode([join(import.meta.dirname, script), ...args], { quiet: true });
    if (run.code !== 0) return fail(run.output);
  }
  const astro = await runAstro(next);
  if ('failure' in astro) return fail(`Astro could not build the pages:\n${astro.failure}`);

  await makeScriptsClassic(next, listFiles(next));
  await writePictures(next);
  await writeWantedScripts(next);
  const files = listFiles(next);
  const content = listFiles(join(root, 'content'));
  const issues = [...checkPages(files, content, astro.pages), ...finishPages(next, files)];
  if (issues.length > 0) {
    console.error(report(issues));
    if (!isDraft) return fail('');
  }

  const knowledge = readKnowledge(root);
  await writeSearchIndex(readSearchSource(root, knowledge), next);
  writeSuggestions(knowledge, next);
  const lost = join(next, urls.lost);
  writeFileSync(lost, reachFromBelow(readFileSync(lost, 'utf8'), urls.lostWays.slice(1)));
  writeFileSync(join(next, '_headers'), writeHeadersFile());
  writeFileSync(join(next, '.htaccess'), writeHtaccess());
  await writeFileIndex(next);
  await writeInstallable(next);
  writeChecksums(next);

  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
  chmodSync(dist, 0o755);
  if (dist === join(root, 'dist') && issues.length === 0) writeStamp(root, inputs);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${astro.pages} pages built in ${seconds} s.`);
  return 0;
}

function report(issues: readonly Issue[]): string {
  const most = 50;
  const shown = issues.slice(0, most).map(formatIssue);
  if (issues.length > most) shown.push(`… and ${issues.length - most} more.`);
  shown.push(`${issues.length} ${issues.length === 1 ? 'fault' : 'faults'} in the built pages.\n`);
  return shown.join('\n\n');
}

function fail(reason: string): number {
  console.error(`${reason}${reason === '' ? '' : '\n\n'}The site was not built.`);
  return 1;
}
