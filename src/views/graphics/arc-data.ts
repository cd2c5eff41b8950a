import type { Knowledge } from '../../knowledge/knowledge.ts';
import { relationTypes, type RelationType } from '../../schemas/relation.ts';
import { urls } from '../../lib/urls.ts';
import { buildArticleRef, type ArticleRef } from '../article-ref.ts';

/** A text as a station of the arc diagram; moments in milliseconds since 1970. */
export type ArcStation = { ref: ArticleRef; claims: number; from: number; to: number };

/** All relations between two stations, told by their places in the list of stations. */
export type ArcPair = {
  a: number;
  b: number;
  url: string;
  counts: { type: RelationType; n: number; url: string }[];
};

/** Texts in the order of time, and the pairs of them. */
export type ArcData = { stations: ArcStation[]; pairs: ArcPair[] };

const day = 86_400_000;

/** Reads texts and pairs; pairs without relations are among them, with no counts. */
export function buildArcData(knowledge: Knowledge): ArcData {
  const { articlesInTime } = knowledge;
  const place = new Map(articlesInTime.map(({ id }, index) => [id, index]));
  return {
    stations: articlesInTime.map(({ id, bounds }) => {
      const from = Date.parse(bounds.min ?? bounds.max ?? '1970-01-01');
      return {
        ref: buildArticleRef(knowledge, id),
        claims: knowledge.claims.filter(({ article }) => article === id).length,
        from,
        to: (bounds.max === null ? from : Date.parse(bounds.max)) + day,
      };
    }),
    pairs: knowledge.pairs.map(({ a, b, counts }) => ({
      a: place.get(a) ?? 0,
      b: place.get(b) ?? 0,
      url: urls.pair(a, b),
      counts: relationTypes
        .filter((type) => counts[type] > 0)
        .map((type) => ({ type, n: counts[type], url: `${urls.pair(a, b)}#${type}` })),
    })),
  };
}
