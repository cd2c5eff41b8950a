import { Index } from 'flexsearch';
import { mostHits, type Document, type EngineUnderTest } from './engine.ts';
import { germanStem, germanWords } from './german-words.ts';

const createIndex = (): Index =>
  new Index({ tokenize: 'forward', encode: (text: string) => germanWords(text).map(germanStem) });

type Stored = { parts: [key: string, data: string][]; documents: readonly Document[] };

/** FlexSearch with German stems and prefixes; documents that hold only some of the words are suggested. */
export const engine: EngineUnderTest = {
  build(documents) {
    const index = createIndex();
    documents.forEach(({ text }, place) => index.add(place, text));
    const parts: Stored['parts'] = [];
    index.export((key, data) => void parts.push([key, data]));
    return JSON.stringify({ parts, documents } satisfies Stored);
  },
  open(text) {
    const { parts, documents } = JSON.parse(text) as Stored;
    const index = createIndex();
    for (const [key, data] of parts) index.import(key, data);
    return (query) =>
      index
        .search(query, { limit: mostHits, suggest: true })
        .map((place) => documents[Number(place)]?.id ?? '');
  },
};
