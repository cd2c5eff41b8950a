/** A paragraph as other engines are given it. */
export type Document = { id: string; text: string };

/**
 * A search engine under measure: the index is built beforehand and sent to readers as text; it holds what is
 * needed to show hits. `open` runs in the browser and answers with ids, best first.
 */
export type EngineUnderTest = {
  build: (documents: readonly Document[]) => string | Promise<string>;
  open: (index: string) => Search | Promise<Search>;
};
export type Search = (query: string) => string[] | Promise<string[]>;

/** No engine is asked for more. */
export const mostHits = 50;
