import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** All words of the dictionary in lower case. */
export function germanWords(): ReadonlySet<string> {
  return new Set(readDictionary().map((word) => word.toLowerCase()));
}

/**
 * The German words of Hunspell's dictionary, read where the site is made only: what is published are cuts of the
 * site's own words. Forms that exist only inside compounds (flag h) would allow cuts at chance places.
 */
export function readDictionary(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-de'));
  return readFileSync(join(folder, 'index.dic'), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => /^\p{L}/u.test(line))
    .map((line) => line.split('/'))
    .filter(([, flags = '']) => !flags.includes('h'))
    .map(([word = '']) => word);
}
