import { guardFetch, openEngine, type Engine } from '../engine.ts';
import { openSource } from '../open-source.ts';
import {
  openVocabulary,
  type OpenVocabulary,
  type VocabularyFile,
  type WordList,
} from '../vocabulary.ts';

export type OpenIndex = { engine: Engine; vocabulary: OpenVocabulary };

/** After so many milliseconds a file is given up. */
const slowestFile = 30_000;

let opened: Promise<OpenIndex> | undefined;
/** What went wrong each time the index was opened. */
const openings: string[][] = [];

/** Opens the index in the folder `base`, or gives the one that is open. */
export function openIndex(base: URL): Promise<OpenIndex> {
  return (opened ??= open(base));
}

/** After a fault: the next time, everything is asked for anew. */
export function forgetIndex(): void {
  opened = undefined;
}

async function open(base: URL): Promise<OpenIndex> {
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
  const [vocabulary, engine] = await Promise.all([
    read<VocabularyFile>('wortschatz.json'),
    openEngine(load, base.pathname, faults),
  ]);
  return {
    engine,
    vocabulary: openVocabulary(vocabulary, (shard) => read<WordList>(`wortschatz/${shard}.json`)),
  };
}

window.addEventListener('unhandledrejection', (event) => {
  // Pagefind loads files in its constructor, where nobody can catch; `guardFetch` has told of them.
  if (openings.some((faults) => faults.length > 0)) event.preventDefault();
});
