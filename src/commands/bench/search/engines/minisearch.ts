import MiniSearch, { type Options } from 'minisearch';
import { mostHits, type Document, type EngineUnderTest } from './engine.ts';
import { germanStem, germanWords } from './german-words.ts';

const options: Options<Document> = {
  fields: ['text'],
  storeFields: ['text'],
  tokenize: germanWords,
  processTerm: germanStem,
  searchOptions: { prefix: true, fuzzy: 0.2 },
};

/** MiniSearch with German stems and stop words, prefixes and its usual tolerance of a fifth of a word. */
export const engine: EngineUnderTest = {
  build(documents) {
    const index = new MiniSearch(options);
    index.addAll(documents);
    return JSON.stringify(index);
  },
  open(text) {
    const index = MiniSearch.loadJSON(text, options);
    return (query) =>
      index
        .search(query)
        .slice(0, mostHits)
        .map(({ id }) => String(id));
  },
};
