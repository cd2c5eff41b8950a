import { join } from 'node:path';
import { isBuilt } from './build/build-stamp.ts';
import { root } from './root.ts';
import { runNode } from './run-node.ts';

// From the texts to a site in the browser: content → build, where something changed → serve.
process.exitCode = await start();

async function start(): Promise<number> {
  const content = await runNode([command('content.ts')], { quiet: true });
  if (content.code !== 0) {
    console.error(content.output);
    return 1;
  }
  if (isBuilt(root)) {
    console.log('Nothing has changed since the last build.');
  } else {
    console.log('Building the site …');
    const build = await runNode([command('build.ts')]);
    if (build.code !== 0) return 1;
  }
  // The server reads the arguments of this process (--port, --host) and ends with it.
  await import('./serve.ts');
  return Number(process.exitCode ?? 0);
}

function command(file: string): string {
  return join(import.meta.dirname, file);
}
