import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/**
 * Reads every file below some folders of the project: bytes by path from the root, `/`-separated. One
 * after the other: all at once would be more open files than a system allows.
 */
export function readFiles(root: string, folders: readonly string[]): Map<string, Uint8Array> {
  const paths = folders.flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => `${folder}/${path}`),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(root, path))]));
}
