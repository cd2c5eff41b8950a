import Fuse from 'fuse.js';
import { mostHits, type Document, type EngineUnderTest } from './engine.ts';
import { germanWords } from './german-words.ts';

/** Fuse.js with its token search: every word of a query by itself, with slips. */
export const engine: EngineUnderTest = {
  build: (documents) => JSON.stringify(documents),
  open(text) {
    const index = new Fuse(JSON.parse(text) as Document[], {
      keys: ['text'],
      useTokenSearch: true,
      ignoreLocation: true,
      ignoreDiacritics: true,
      threshold: 0.3,
      tokenize: germanWords,
    });
    return (query) => index.search(query, { limit: mostHits }).map(({ item }) => item.id);
  },
};
