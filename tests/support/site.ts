import { join } from 'node:path';
import { createSiteServer } from '../../src/commands/serve/create-server.ts';
import { listen } from '../../src/commands/serve/listen.ts';
import { root } from '../../src/commands/root.ts';

/** The built site. */
export const dist = join(root, 'dist');

/** A running server of the built site. */
export type Site = {
  /** Ends in `/`. */
  url: string;
  close: () => Promise<void>;
};

/** Serves the built site on a free port of this machine. */
export async function openSite(folder = dist): Promise<Site> {
  const server = createSiteServer(folder);
  const url = await listen(server, '127.0.0.1', 0);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
