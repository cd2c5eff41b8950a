import { loadScript } from '../../lib/load-script.ts';
import { guardFetch, IndexFault, openEngine } from '../engine.ts';
import { openSource } from '../open-source.ts';
import type { Undone } from '../query.ts';
import type { SearchResult } from '../search.ts';
import type { VocabularyFile, WordList } from '../vocabulary.ts';
import type { Finder } from './finder.ts';

/** Answers a query. Rejects where the index could not be read. */
export type OpenIndex = (typed: string, undone: Undone) => Promise<SearchResult>;

/** After so many milliseconds a file is given up. */
const slowestFile = 30_000;

const page = globalThis as { finder?: Finder };

let opened: Promise<OpenIndex> | undefined;
/** What went wrong each time the index was opened. */
const openings: string[][] = [];

/** Opens the index in the folder `base` with the script that answers queries, or gives the one that is open. */
export function openIndex(base: URL, script: string): Promise<OpenIndex> {
  return (opened ??= open(base, script));
}

/** After a fault: the next time, everything is asked for anew. */
export function forgetIndex(): void {
  opened = undefined;
}

async function open(base: URL, script: string): Promise<OpenIndex> {
  const faults: string[] = [];
  // A browser keeps a script it could not read; only another address is asked for again.
  const attempt = openings.length > 0 ? `?versuch=${openings.length}` : '';
  openings.push(faults);
  const { fetchFile, load } = await openSource(base, attempt);
  window.fetch = guardFetch(fetchFile, base.pathname, slowestFile, faults);
  const read = async <T>(file: string): Promise<T> => {
    const answer = await window.fetch(base.pathname + file);
    return (await answer.json()) as T;
  };
  const [words, engine, { search, openVocabulary }] = await Promise.all([
    read<VocabularyFile>('wortschatz.json'),
    openEngine(load, base.pathname, faults),
    page.finder ?? loadFinder(script + attempt),
  ]);
  const vocabulary = openVocabulary(words, (shard) => read<WordList>(`wortschatz/${shard}.json`));
  return async (typed, undone) => search(typed, engine, await vocabulary.prepare(typed), undone);
}

/** Loads what answers queries. Rejects where it does not come, or comes as something else. */
async function loadFinder(address: string): Promise<Finder> {
  const silence = (event: ErrorEvent): void => {
    // Who waits for the script is told.
    if (event.filename === address) event.preventDefault();
  };
  window.addEventListener('error', silence);
  await loadScript(address).finally(() => {
    window.removeEventListener('error', silence);
  });
  if (!page.finder) throw new IndexFault(`${address} is damaged.`);
  return page.finder;
}

window.addEventListener('unhandledrejection', (event) => {
  // Pagefind loads files in its constructor, where nobody can catch; `guardFetch` has told of them.
  if (openings.some((faults) => faults.length > 0)) event.preventDefault();
});
