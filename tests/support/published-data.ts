import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/commands/root.ts';
import type { PublicData, PublicName } from '../../src/export/public-schema.ts';
import { dist } from './site.ts';

/** Reads a file of the public data as others would: from the built site. */
export function readData<Name extends PublicName>(name: Name): PublicData[Name] {
  return JSON.parse(readFileSync(join(dist, 'daten', `${name}.json`), 'utf8')) as PublicData[Name];
}

/** The lines of a seed, counted as everyone counts them; `lines[0]` is line 1. */
export function readSeedLines(seed: string): string[] {
  return readFileSync(join(root, 'seeds', seed), 'utf8').split(/\r\n|\n|\r/);
}

/** What a place of the public data names in the untouched source. */
export function wordsAt(
  lines: readonly string[],
  { line, start, end }: { line: number; start: number; end: number },
): string {
  return (lines[line - 1] ?? '').slice(start, end);
}
