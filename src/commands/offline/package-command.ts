import { mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isBuilt } from '../build/build-stamp.ts';
import { root } from '../root.ts';
import { runNode } from '../run-node.ts';
import { offerDownloads } from './offer-downloads.ts';
import { downloads, readSite, type SiteFiles } from './read-site.ts';

/** Writes the site's files as one package; a sentence says why it could not. */
export type WritePackage = (files: SiteFiles, file: string) => Promise<{ failure: string } | null>;

/**
 * What the commands that make a package have in common. The package goes into `dist/downloads/` and is
 * offered there; the site is built before, if it is not what the present files give. With `--out FILE` it
 * goes there, the site is that of `--site FOLDER`, and nothing else is touched. Returns the exit code.
 */
export async function runPackageCommand(name: string, write: WritePackage): Promise<number> {
  const { values } = parseArgs({
    options: { out: { type: 'string' }, site: { type: 'string', default: join(root, 'dist') } },
  });
  const dist = join(root, 'dist');
  if (values.out === undefined && !isBuilt(root)) {
    const build = await runNode([join(root, 'src/commands/build.ts')]);
    if (build.code !== 0) return 1;
  }
  const site = values.out === undefined ? dist : resolve(values.site);
  const file = resolve(values.out ?? join(dist, downloads, name));
  const files = readSite(site);
  if (!files.has('index.html')) {
    console.error(`There is no built site in ${values.site}: run \`npm run build\`.`);
    return 1;
  }
  mkdirSync(dirname(file), { recursive: true });
  const fault = await write(files, file);
  if (fault) {
    console.error(fault.failure);
    return 1;
  }
  if (values.out === undefined) offerDownloads(dist);
  console.log(`${basename(file)} is written.`);
  return 0;
}
