import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checksumFile } from './build/checksums.ts';
import { root } from './root.ts';
import { createSiteServer } from './serve/create-server.ts';
import { listen } from './serve/listen.ts';

// Serves the built site on this machine until Ctrl-C.
const { values } = parseArgs({
  options: {
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '4321' },
  },
});
process.exitCode = await serve(values.host, Number(values.port));

async function serve(host: string, port: number): Promise<number> {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, checksumFile))) {
    console.error(
      'There is no built site yet: run `npm run build`, or `npm start` for everything.',
    );
    return 1;
  }
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error('A port is a number from 0 (any free one) to 65535.');
    return 1;
  }
  const server = createSiteServer(dist);
  try {
    console.log(`Schulterschluss: ${await listen(server, host, port)} (Ctrl-C ends)`);
  } catch (error) {
    console.error(`The server could not listen: ${String((error as Error).message)}`);
    return 1;
  }
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
  server.close();
  server.closeAllConnections();
  return 0;
}
