import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readKnowledge } from '../../src/commands/read-knowledge.ts';
import { root } from '../../src/commands/root.ts';
import { readSearchSource } from '../../src/commands/search-source.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { openEngine, type PagefindModule } from '../../src/search/engine.ts';
import { search, type Hit, type SearchResult } from '../../src/search/search.ts';
import { trimIndex } from '../../src/search/trim-index.ts';
import { readVocabulary, type Vocabulary } from '../../src/search/vocabulary.ts';

/** The search over the project's own texts, without a browser. */
export type OpenSearch = {
  ask: (typed: string) => Promise<SearchResult>;
  /** Where a paragraph stands in the seeds: `000:7` is line 7 of seed 000. */
  lineOf: (hit: Hit) => string;
  vocabulary: Vocabulary;
  close: () => void;
};

/** Builds the index of the project's records in a folder of its own, and opens it in Node. */
export async function openSearch(): Promise<OpenSearch> {
  const knowledge = readKnowledge(root);
  const { files, vocabulary: stored } = await buildIndex(readSearchSource(root, knowledge));
  const folder = mkdtempSync(join(tmpdir(), 'schulterschluss-search-'));
  for (const { path, content } of trimIndex(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const lines = new Map<string, string>(
    knowledge.articles.flatMap(({ id, number, paragraphs }) =>
      paragraphs.map(({ n, line }) => [`/artikel/${id}.html#p${n}`, `${number}:${line}`]),
    ),
  );
  const realFetch = globalThis.fetch;
  globalThis.fetch = (input) =>
    Promise.resolve(new Response(readFileSync(String(input).replace(/\?.*/, ''))));
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  const engine = await openEngine(
    () => import(script) as Promise<PagefindModule>,
    `${folder}/`,
    [],
  );
  const vocabulary = readVocabulary(stored);
  return {
    ask: (typed) => search(typed, engine, vocabulary),
    lineOf: (hit) => lines.get(hit.href) ?? hit.href,
    vocabulary,
    close: () => {
      globalThis.fetch = realFetch;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
