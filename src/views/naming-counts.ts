import type { Article, Knowledge } from '../knowledge/knowledge.ts';
import { buildArticleRef } from './article-ref.ts';
import { isLarge } from './collection-size.ts';

/** How often actors are named over time: text by text or, in a large collection, year by year. */
export type NamingCounts = {
  unit: 'Text' | 'Jahr';
  /** The texts or years, in order of time. */
  spans: string[];
  /** One number a span. */
  of: (actor: string) => number[];
};

export function buildNamingCounts(knowledge: Knowledge): NamingCounts {
  const unit = isLarge(knowledge) ? 'Jahr' : 'Text';
  const spanOf = (article: Article): string => {
    if (unit === 'Jahr') return (article.bounds.min ?? article.bounds.max)?.slice(0, 4) ?? 'ohne';
    const { label, years } = buildArticleRef(knowledge, article.id);
    return `${label}, ${years}`;
  };
  const spanById = new Map(
    knowledge.articlesInTime.map((article) => [article.id, spanOf(article)]),
  );
  const spans = [...new Set(spanById.values())];
  const placeOf = new Map(spans.map((span, place) => [span, place]));
  return {
    unit,
    spans,
    of(actor) {
      const counts = spans.map(() => 0);
      for (const { article } of knowledge.namings(actor)) {
        const place = placeOf.get(spanById.get(article) ?? '');
        if (place !== undefined) counts[place] = (counts[place] ?? 0) + 1;
      }
      return counts;
    },
  };
}
