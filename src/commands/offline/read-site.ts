import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOffers } from '../../offline/write-offers.ts';
import { checksumFile, sha256 } from '../build/checksums.ts';
import { listFiles } from '../list-files.ts';

/** The folder of the site that holds packages of the site itself. */
export const downloads = 'downloads';
/** The page that offers them. */
export const offering = 'daten/index.html';

/** Path from the site's root → content. */
export type SiteFiles = Map<string, Uint8Array>;

/** Reads a built site without its packages and their offers, as it was before the first was made. */
export function readSite(dist: string): SiteFiles {
  const files: SiteFiles = new Map();
  for (const file of listFiles(dist)) {
    if (file.startsWith(`${downloads}/`) || file === checksumFile) continue;
    const content = readFileSync(join(dist, file));
    const bare = file === offering ? writeOffers(content.toString('utf8'), []) : null;
    files.set(file, bare === null ? new Uint8Array(content) : new TextEncoder().encode(bare));
  }
  return files;
}

/** The list of checksums of these files. */
export function checksumsOf(files: SiteFiles): Uint8Array {
  const lines = [...files].map(([file, content]) => `${sha256(content)}  ${file}\n`);
  return new TextEncoder().encode(lines.join(''));
}
