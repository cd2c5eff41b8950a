import { performance } from 'node:perf_hooks';
import { stripVTControlCharacters } from 'node:util';
import { findBrowser } from './browser/find-browser.ts';
import { runNode } from './run-node.ts';
import { countTests, type TestCount } from './test/count-tests.ts';
import { stages, type Stage } from './test/stages.ts';

// Runs every stage, or those named as arguments; two at a time, since two cores are what there is for sure.
type Result = TestCount & { stage: Stage; seconds: number };

process.exitCode = await test(process.argv.slice(2));

async function test(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(
      `There is no stage ${unknown.join(', ')}; there are ${stages.map(({ name }) => name).join(', ')}.`,
    );
    return 1;
  }
  const chosen = stages.filter(({ name }) => names.length === 0 || names.includes(name));
  const env: NodeJS.ProcessEnv = { FORCE_COLOR: '0' };
  if (chosen.some(({ needsBrowser }) => needsBrowser)) {
    // Found once and for all: the files of tests run side by side and must not each unpack a browser.
    const browser = await findBrowser();
    if ('missing' in browser) {
      console.error(browser.missing);
      return 1;
    }
    env['CHROME_PATH'] = browser.path;
  }
  const began = performance.now();
  const results = await runStages(chosen, env);
  return summarize(results, performance.now() - began);
}

async function runStages(chosen: readonly Stage[], env: NodeJS.ProcessEnv): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...chosen];
  const build = chosen.find(({ name }) => name === 'build');
  const built = Promise.withResolvers<boolean>();
  let isBuilding = build !== undefined;
  if (!build) built.resolve(true);

  const work = async (): Promise<void> => {
    for (;;) {
      // Nobody waits for the build while there is other work.
      const free = isBuilding ? waiting.findIndex(({ needsBuild }) => !needsBuild) : 0;
      const [stage] = waiting.splice(Math.max(free, 0), 1);
      if (!stage) return;
      const result =
        stage.needsBuild && !(await built.promise) ? skipped(stage) : await runStage(stage, env);
      results.push(result);
      if (stage !== build) continue;
      isBuilding = false;
      built.resolve(result.failed === 0);
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

async function runStage(stage: Stage, env: NodeJS.ProcessEnv): Promise<Result> {
  const began = performance.now();
  const run = await runNode(stage.args, { quiet: true, env });
  const seconds = (performance.now() - began) / 1000;
  const output = stripVTControlCharacters(run.output);
  const one = { passed: run.code === 0 ? 1 : 0, failed: run.code === 0 ? 0 : 1, skipped: 0 };
  const count = (stage.isSuite ? countTests(output) : null) ?? one;
  // A suite may end badly without a failed test: a file that cannot be loaded, a process that was killed.
  if (run.code !== 0 && count.failed === 0) count.failed = 1;
  if (count.failed > 0) {
    console.log(`\n──── ${stage.name} ────\n${output.trimEnd()}\n`);
  } else {
    // What was left out is told with its reason, though all else went well.
    for (const [line] of output.matchAll(/^\s*﹣ .*$/gm)) console.log(line);
  }
  console.log(formatLine(stage.name, count, seconds));
  return { stage, seconds, ...count };
}

function skipped(stage: Stage): Result {
  console.log(`✖ ${stage.name}: not run, since the site was not built`);
  return { stage, seconds: 0, passed: 0, failed: 1, skipped: 0 };
}

function summarize(results: readonly Result[], milliseconds: number): number {
  const sum = (field: keyof TestCount): number =>
    results.reduce((total, result) => total + result[field], 0);
  console.log('\nStages');
  const order = (result: Result): number => stages.indexOf(result.stage);
  for (const { stage, seconds, ...count } of [...results].sort((a, b) => order(a) - order(b))) {
    console.log(formatLine(stage.name, count, seconds));
  }
  const [passed, failed] = [sum('passed'), sum('failed')];
  console.log(`ℹ tests ${passed + failed + sum('skipped')}`);
  console.log(`ℹ pass ${passed}`);
  console.log(`ℹ fail ${failed}`);
  console.log(`ℹ skipped ${sum('skipped')}`);
  console.log(`ℹ duration_ms ${Math.round(milliseconds)}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function formatLine(name: string, count: TestCount, seconds: number): string {
  const mark = count.failed === 0 ? '✔' : '✖';
  const tests = `${count.passed} passed${count.failed > 0 ? `, ${count.failed} failed` : ''}`;
  return `${mark} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s  ${tests}`;
}
