import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';
import { runNode } from './run-node.ts';

// Shows the site while it is being worked on. Astro watches content and code; seeds and sheets are watched
// here, since the articles are made from them. Arguments go to Astro (--port, --host).
process.exitCode = await dev(process.argv.slice(2));

async function dev(args: readonly string[]): Promise<number> {
  await makeArticles();
  const astro = spawn(
    process.execPath,
    [join(root, 'node_modules/astro/bin/astro.mjs'), 'dev', '--root', root, ...args],
    { stdio: 'inherit', env: { ...process.env, ASTRO_DISABLE_UPDATE_CHECK: 'true' } },
  );
  const seeds = watchSeeds();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => astro.kill(signal));
  }
  const code = await new Promise<number>((resolve) => {
    astro.on('exit', (status, signal) => resolve(signal ? 0 : (status ?? 1)));
  });
  seeds.close();
  return code;
}

/** Makes the articles anew a moment after a seed or sheet was saved; editors save in several steps. */
function watchSeeds(): { close: () => void } {
  let pending: NodeJS.Timeout | undefined;
  return watch(join(root, 'seeds'), () => {
    clearTimeout(pending);
    pending = setTimeout(() => void makeArticles(), 100);
  });
}

/** A broken sheet is reported, and the articles stay as they were. */
async function makeArticles(): Promise<void> {
  const { code, output } = await runNode([join(import.meta.dirname, 'content.ts')], {
    quiet: true,
  });
  const news = output.split('\n').filter((line) => !line.startsWith('unchanged'));
  if (code !== 0 || news.some((line) => line !== '')) console.log(news.join('\n').trimEnd());
}
