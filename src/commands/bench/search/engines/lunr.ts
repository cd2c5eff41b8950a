import lunr from 'lunr';
import addGerman from 'lunr-languages/lunr.de.js';
import addStemmer from 'lunr-languages/lunr.stemmer.support.js';
import { mostHits, type EngineUnderTest } from './engine.ts';

addStemmer(lunr);
addGerman(lunr);

/** lunr with lunr-languages' German: the stem counts most, beginnings and one slip less. */
export const engine: EngineUnderTest = {
  build(documents) {
    const index = lunr((builder) => {
      builder.use(lunr.de);
      builder.ref('id');
      builder.field('text');
      for (const document of documents) builder.add(document);
    });
    return JSON.stringify({ index, texts: documents });
  },
  open(text) {
    const index = lunr.Index.load((JSON.parse(text) as { index: object }).index);
    return (query) =>
      index
        .query((asked) => {
          for (const token of lunr.tokenizer(query.replace(/["„“”]/g, ' '))) {
            const word = token.toString();
            if (/^[^\p{L}\p{N}]*$/u.test(word)) continue;
            asked.term(word, { boost: 10 });
            if (word.length > 3) {
              asked.term(word, { boost: 3, wildcard: lunr.Query.wildcard.TRAILING });
              asked.term(word, { boost: 1, editDistance: 1 });
            }
          }
        })
        .slice(0, mostHits)
        .map(({ ref }) => ref);
  },
};
