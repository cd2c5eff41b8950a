import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeOffers } from '../../offline/write-offers.ts';
import { sha256, writeChecksums } from '../build/checksums.ts';
import { listFiles } from '../list-files.ts';
import { downloads, offering } from './read-site.ts';

/** Offers every package in the site's folder for them on its page, and lists the site's checksums anew. */
export function offerDownloads(dist: string): void {
  const folder = join(dist, downloads);
  const offers = listFiles(folder).map((file) => {
    const content = readFileSync(join(folder, file));
    return { file, bytes: content.length, sha256: sha256(content) };
  });
  const page = join(dist, offering);
  const html = writeOffers(readFileSync(page, 'utf8'), offers);
  if (html === null) throw new Error(`${offering} has no place for packages.`);
  writeFileSync(page, html);
  writeChecksums(dist);
}
