import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { checksumFile, listChecksums, sha256 } from './checksums.ts';

/** All that a build reads: nothing else can change the site. */
const inputs = [
  'seeds',
  'content',
  'src',
  'public',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];
const stampFile = '.cache/build-stamp';

/** One checksum over all that a build of the project at `root` reads. */
export function hashInputs(root: string): string {
  const lines = inputs.flatMap((input) =>
    filesOf(root, input).map((file) => `${sha256(readFileSync(join(root, file)))}  ${file}\n`),
  );
  return sha256([process.version, process.env['SITE_URL'] ?? '', ...lines].join('\n'));
}

/** Whether `dist/` is the untouched result of building the present inputs. */
export function isBuilt(root: string): boolean {
  const dist = join(root, 'dist');
  try {
    return (
      readFileSync(join(root, stampFile), 'utf8') === hashInputs(root) &&
      readFileSync(join(dist, checksumFile), 'utf8') === listChecksums(dist)
    );
  } catch {
    return false;
  }
}

/** Records that `dist/` was built from inputs with this checksum. */
export function writeStamp(root: string, hash: string): void {
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(join(root, stampFile), hash);
}

function filesOf(root: string, input: string): string[] {
  const path = join(root, input);
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return [input];
  return listFiles(path).map((file) => `${input}/${file}`);
}
