import { mostHits } from './engine.ts';

type Module = {
  search: (query: string) => Promise<{ results: { data: () => Promise<Loaded> }[] }>;
};
type Loaded = {
  url: string;
  sub_results: { url: string; weighted_locations: { balanced_score: number }[] }[];
};

// Pagefind as it comes: articles are its records, paragraphs its sub-results, ordered by their scores.
Object.assign(globalThis, {
  openSearch: async () => {
    const { search } = (await import(`${location.origin}/pagefind/pagefind.js`)) as Module;
    return async (query: string): Promise<string[]> => {
      const { results } = await search(query);
      const loaded = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return loaded
        .flatMap(({ sub_results }) => sub_results)
        .map(({ url, weighted_locations }) => ({
          url,
          score: weighted_locations.reduce((sum, { balanced_score }) => sum + balanced_score, 0),
        }))
        .sort((a, b) => b.score - a.score)
        .slice(0, mostHits)
        .map(({ url }) => url);
    };
  },
});
