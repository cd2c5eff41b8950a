/** What readers should find: judged places with their grades, 2 where a place answers and 1 where it helps. */
export type Judgements = ReadonlyMap<string, number>;

/** How good one list of hits is, each figure from 0 to 1. */
export type ListQuality = {
  /** The judged places among the first five, of all there are or of the five that fit. */
  recallAt5: number;
  /** One over the rank of the first judged place; 0 where none is found. */
  reciprocalRank: number;
  /** Discounted cumulative gain of the first ten against the best order there is; a grade gains 2^grade − 1. */
  ndcgAt10: number;
};

/** A judged query: what is typed and which places it should find; none where there is no answer. */
export type JudgedQuery = { query: string; relevant: Judgements };

/** The means over all queries that have an answer, and how many of the others are given one all the same. */
export type Quality = {
  recallAt5: number;
  mrr: number;
  ndcgAt10: number;
  falseHits: number;
  answerable: number;
  unanswerable: number;
};

/** Judges a list of hits, best first, against at least one judged place. A place listed twice counts once. */
export function judgeList(hits: readonly string[], relevant: Judgements): ListQuality {
  const places = [...new Set(hits)];
  const grade = (place: string): number => relevant.get(place) ?? 0;
  const found = places.slice(0, 5).filter((place) => grade(place) > 0).length;
  const first = places.findIndex((place) => grade(place) > 0);
  const best = [...relevant.values()].sort((a, b) => b - a);
  return {
    recallAt5: found / Math.min(5, relevant.size),
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    ndcgAt10: gainOf(places.map(grade)) / gainOf(best),
  };
}

/** Judges a search by its lists of hits, one list a query and in the queries' order. */
export function judgeSearch(
  queries: readonly JudgedQuery[],
  lists: readonly (readonly string[])[],
): Quality {
  const asked = queries.map(({ relevant }, place) => ({ relevant, hits: lists[place] ?? [] }));
  const unanswerable = asked.filter(({ relevant }) => relevant.size === 0);
  const judged = asked
    .filter(({ relevant }) => relevant.size > 0)
    .map(({ relevant, hits }) => judgeList(hits, relevant));
  const mean = (figure: keyof ListQuality): number =>
    judged.reduce((sum, list) => sum + list[figure], 0) / Math.max(1, judged.length);
  return {
    recallAt5: mean('recallAt5'),
    mrr: mean('reciprocalRank'),
    ndcgAt10: mean('ndcgAt10'),
    falseHits: unanswerable.filter(({ hits }) => hits.length > 0).length,
    answerable: judged.length,
    unanswerable: unanswerable.length,
  };
}

function gainOf(grades: readonly number[]): number {
  return grades
    .slice(0, 10)
    .reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
