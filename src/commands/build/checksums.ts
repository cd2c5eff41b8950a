import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';

/** Name of the list in the site; it comes last, so that a site without it is unfinished. */
export const checksumFile = 'SHA256SUMS';

/** SHA-256 of bytes, hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The checksums of a folder's files in the form of `sha256sum`, the list itself left out. */
export function listChecksums(folder: string): string {
  return listFiles(folder)
    .filter((file) => file !== checksumFile)
    .map((file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`)
    .join('');
}

/** Writes the list of a finished site. */
export function writeChecksums(dist: string): void {
  writeFileSync(join(dist, checksumFile), listChecksums(dist));
}
