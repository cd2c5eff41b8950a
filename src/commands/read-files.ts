import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** Reads every file below some folders of the project: bytes by path from the root, `/`-separated. */
export async function readFiles(
  root: string,
  folders: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const paths = folders.flatMap((folder) =>
    listFiles(join(root, folder)).map((path) => `${folder}/${path}`),
  );
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path))] as const)),
  );
}
