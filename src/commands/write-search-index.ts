import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transform } from 'esbuild';
import { buildIndex } from '../search/build-index.ts';
import type { SearchSource } from '../search/search-part.ts';
import { trimIndex } from '../search/trim-index.ts';
import { shardVocabulary } from '../search/vocabulary.ts';

/** Writes the search index to `pagefind/` below a folder. */
export async function writeSearchIndex(source: SearchSource, dist: string): Promise<void> {
  const { files, vocabulary } = await buildIndex(source);
  const folder = join(dist, 'pagefind');
  for (const { path, content } of trimIndex(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path === 'pagefind.js' ? await minify(content) : content);
  }
  const { core, shards } = shardVocabulary(vocabulary);
  writeFileSync(join(folder, 'wortschatz.json'), `${JSON.stringify(core)}\n`);
  if (shards.size > 0) mkdirSync(join(folder, 'wortschatz'));
  for (const [name, list] of shards) {
    writeFileSync(join(folder, 'wortschatz', `${name}.json`), `${JSON.stringify(list)}\n`);
  }
}

/** Pagefind's own script is not made small. */
async function minify(script: Uint8Array): Promise<string> {
  const { code } = await transform(new TextDecoder().decode(script), {
    format: 'esm',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
  });
  return code;
}
