import type { ArticlePair, CrossRelation, Knowledge } from '../knowledge/knowledge.ts';
import { outcomeLabels, relationLabels } from '../lib/labels.ts';
import { urls } from '../lib/urls.ts';
import { outcomeStates, type OutcomeState } from '../schemas/claim.ts';
import { relationTypes, type RelationType } from '../schemas/relation.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { buildClaimRef, type ClaimRef } from './claim-ref.ts';
import { isLarge } from './collection-size.ts';
import { buildQuoteViews, type QuoteView } from './quote-view.ts';
import { buildRelationCounts, type RelationCount } from './relation-counts.ts';
import { buildRelationView, type RelationView } from './relation-view.ts';

/** A pair of texts as lists and the matrix show it. */
export type PairRef = {
  a: ArticleRef;
  b: ArticleRef;
  url: string;
  total: number;
  counts: RelationCount[];
};

export type MatrixView = {
  articles: ArticleRef[];
  /** One row a text; a cell for each text written later, `null` elsewhere. */
  rows: { article: ArticleRef; cells: (PairRef | null)[] }[];
  totals: RelationCount[];
};

/** Text against text, with the number of relations by type; no rows for a large collection: the list of pairs says the same. */
export function buildMatrix(knowledge: Knowledge): MatrixView {
  const articles = knowledge.articlesInTime.map((article) =>
    buildArticleRef(knowledge, article.id),
  );
  const pairs = buildPairRefs(knowledge);
  const sums = Object.fromEntries(
    relationTypes.map((type) => [
      type,
      knowledge.pairs.reduce((sum, pair) => sum + pair.counts[type], 0),
    ]),
  ) as Record<RelationType, number>;
  return {
    articles,
    rows: (isLarge(knowledge) ? [] : articles.slice(0, -1)).map((article) => ({
      article,
      cells: articles
        .slice(1)
        .map(
          (other) =>
            pairs.find((pair) => pair.a.id === article.id && pair.b.id === other.id) ?? null,
        ),
    })),
    totals: buildRelationCounts(sums),
  };
}

export function buildPairRefs(knowledge: Knowledge): PairRef[] {
  return knowledge.pairs.map((pair) => pairRef(knowledge, pair));
}

/** Two texts side by side: all relations between them, by type. */
export type PairView = PairRef & {
  /** Name of the page without folder and ending: `000-002`. */
  page: string;
  groups: { type: RelationType; sign: string; name: string; relations: RelationView[] }[];
};

export function buildPairView(knowledge: Knowledge, pair: ArticlePair): PairView {
  const ref = pairRef(knowledge, pair);
  const types = new Set(pair.relations.map((relation) => relation.type));
  return {
    ...ref,
    page: ref.url.replace(/^.*\//, '').replace(/\.html$/, ''),
    groups: [...types].map((type) => ({
      type,
      sign: relationLabels[type].sign,
      name: relationLabels[type].plural,
      relations: pair.relations
        .filter((relation) => relation.type === type)
        .map((relation) => buildRelationView(knowledge, relation, pair.a)),
    })),
  };
}

/** Every contradiction between two texts, weightiest first. */
export function buildContradictions(knowledge: Knowledge): RelationView[] {
  return buildRelations(knowledge, ({ type }) => type === 'contradicts');
}

/** The relations between two texts that are wanted, weightiest first. */
export function buildRelations(
  knowledge: Knowledge,
  isWanted: (relation: CrossRelation) => boolean,
): RelationView[] {
  const weight = ({ from, to }: CrossRelation): number =>
    knowledge.claim(from).weight + knowledge.claim(to).weight;
  return knowledge.pairs
    .flatMap((pair) =>
      pair.relations.filter(isWanted).map((relation) => ({ relation, first: pair.a })),
    )
    .sort((x, y) => weight(y.relation) - weight(x.relation))
    .map(({ relation, first }) => buildRelationView(knowledge, relation, first));
}

export type ForecastView = {
  claim: ClaimRef;
  quotes: QuoteView[];
  state: OutcomeState;
  outcome: string;
  reason: string;
  shownBy: { claim: ClaimRef; quotes: QuoteView[] }[];
};

/** What was foretold and what later texts report of it, by outcome; forecasts without outcome are open. */
export function buildForecasts(
  knowledge: Knowledge,
): { state: OutcomeState; name: string; forecasts: ForecastView[] }[] {
  const forecasts = knowledge.claims
    .filter((claim) => claim.kind === 'forecast' || claim.outcome !== undefined)
    .map((claim): ForecastView => {
      const state = claim.outcome?.state ?? 'open';
      return {
        claim: buildClaimRef(knowledge, claim.id),
        quotes: buildQuoteViews(knowledge, claim.quotes),
        state,
        outcome: outcomeLabels[state],
        reason: claim.outcome?.reason ?? '',
        shownBy: (claim.outcome?.shownBy ?? []).map((id) => ({
          claim: buildClaimRef(knowledge, id),
          quotes: buildQuoteViews(knowledge, knowledge.claim(id).quotes),
        })),
      };
    });
  const placeOf = ({ claim }: ForecastView): number => knowledge.placeInTime(claim.article.id);
  return outcomeStates
    .map((state) => ({
      state,
      name: outcomeLabels[state],
      forecasts: forecasts
        .filter((forecast) => forecast.state === state)
        .sort((a, b) => placeOf(a) - placeOf(b)),
    }))
    .filter((group) => group.forecasts.length > 0);
}

function pairRef(knowledge: Knowledge, { a, b, counts, relations }: ArticlePair): PairRef {
  return {
    a: buildArticleRef(knowledge, a),
    b: buildArticleRef(knowledge, b),
    url: urls.pair(a, b),
    total: relations.length,
    counts: buildRelationCounts(counts),
  };
}
