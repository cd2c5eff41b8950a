import { create, insertMultiple, load, save, search, type RawData } from '@orama/orama';
import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import { mostHits, type EngineUnderTest } from './engine.ts';

const createIndex = () =>
  create({
    schema: { text: 'string' } as const,
    components: {
      tokenizer: { language: 'german', stemming: true, stemmer, stopWords: stopwords },
    },
  });

/** Orama with its German stemmer and stop words, and one slip. */
export const engine: EngineUnderTest = {
  async build(documents) {
    const index = createIndex();
    await insertMultiple(index, [...documents]);
    return JSON.stringify(save(index));
  },
  open(text) {
    const index = createIndex();
    load(index, JSON.parse(text) as RawData);
    return async (term) => {
      const { hits } = await search(index, { term, tolerance: 1, limit: mostHits });
      return hits.map(({ id }) => id);
    };
  },
};
