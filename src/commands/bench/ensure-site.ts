import { join } from 'node:path';
import { isBuilt } from '../build/build-stamp.ts';
import { root } from '../root.ts';
import { runNode } from '../run-node.ts';

/** Builds the site unless `dist/` is what the present files make. Throws where it cannot be built. */
export async function ensureSite(): Promise<void> {
  if (isBuilt(root)) return;
  console.error('Building the site …');
  const { code } = await runNode([join(root, 'src/commands/build.ts')]);
  if (code !== 0) throw new Error('The site could not be built.');
}
