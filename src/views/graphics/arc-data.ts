import type { Knowledge } from '../../knowledge/knowledge.ts';
import { relationTypes, type RelationType } from '../../schemas/relation.ts';
import { urls } from '../../lib/urls.ts';
import { buildArticleRef, type ArticleRef } from '../article-ref.ts';
import { isLarge } from '../collection-size.ts';

/** A text as a station of the arc diagram; moments in milliseconds since 1970. */
export type ArcStation = { ref: ArticleRef; claims: number; from: number; to: number };

/** All relations between two stations, told by their places in the list of stations. */
export type ArcPair = {
  a: number;
  b: number;
  url: string;
  counts: { type: RelationType; n: number; url: string }[];
};

/** Texts in the order of time, and the pairs of them; of a large collection, those with most relations. */
export type ArcData = { stations: ArcStation[]; pairs: ArcPair[] };

const day = 86_400_000;

/** More arcs than these cover each other. */
const mostArcs = 24;

/** Reads texts and pairs. */
export function buildArcData(knowledge: Knowledge): ArcData {
  const pairs = isLarge(knowledge)
    ? knowledge.pairs.toSorted((a, b) => b.relations.length - a.relations.length).slice(0, mostArcs)
    : knowledge.pairs;
  const joined = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const texts = knowledge.articlesInTime.filter(({ id }) => !isLarge(knowledge) || joined.has(id));
  const place = new Map(texts.map(({ id }, index) => [id, index]));
  return {
    stations: texts.map(({ id, bounds }) => {
      const from = Date.parse(bounds.min ?? bounds.max ?? '1970-01-01');
      return {
        ref: buildArticleRef(knowledge, id),
        claims: knowledge.within(id).claims.length,
        from,
        to: (bounds.max === null ? from : Date.parse(bounds.max)) + day,
      };
    }),
    pairs: pairs.map(({ a, b, counts }) => ({
      a: place.get(a) ?? 0,
      b: place.get(b) ?? 0,
      url: urls.pair(a, b),
      counts: relationTypes
        .filter((type) => counts[type] > 0)
        .map((type) => ({ type, n: counts[type], url: `${urls.pair(a, b)}#${type}` })),
    })),
  };
}
