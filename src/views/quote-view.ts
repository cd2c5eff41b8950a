import type { Knowledge, Quote, Span } from '../knowledge/knowledge.ts';
import { urls } from '../lib/urls.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { writeMarkedText } from './write-marked-text.ts';

/** Words of a text within their sentences, with the way to their place. */
export type QuoteView = {
  article: ArticleRef;
  n: number;
  /** Address of the words. */
  url: string;
  /** The sentences the words stand in, in the source's own letters, the words themselves marked. */
  html: string;
  /** They hold mistakes of the source, which an article page corrects. */
  hasSlips: boolean;
};

/** Quotes in the order given; those that share a sentence are shown in it together. */
export function buildQuoteViews(knowledge: Knowledge, quotes: readonly Quote[]): QuoteView[] {
  const places: { span: Place; quotes: Quote[] }[] = [];
  for (const quote of quotes) {
    const span = sentencesAround(knowledge, quote);
    const shared = places.find((place) => overlap(place.span, span));
    if (!shared) {
      places.push({ span, quotes: [quote] });
      continue;
    }
    shared.span.from = Math.min(shared.span.from, span.from);
    shared.span.to = Math.max(shared.span.to, span.to);
    shared.quotes.push(quote);
  }
  return places.map(({ span, quotes: marked }) => ({
    article: buildArticleRef(knowledge, span.article),
    n: span.n,
    hasSlips: hasSlips(knowledge, span),
    url: buildWordsUrl(knowledge, marked[0] ?? span),
    html: writeMarkedText(
      paragraphText(knowledge, span).slice(span.from, span.to),
      marked.map(({ from, to }) => ({ from: from - span.from, to: to - span.from })),
    ),
  }));
}

/**
 * The address of words in their paragraph. Where a reading stands in their place, a browser would not find them:
 * there it is the paragraph's.
 */
export function buildWordsUrl(knowledge: Knowledge, place: Place): string {
  const { article, n, from, to } = place;
  return hasSlips(knowledge, place)
    ? urls.paragraph(article, n)
    : urls.words(article, n, paragraphText(knowledge, place).slice(from, to));
}

function hasSlips(knowledge: Knowledge, { article, n, from, to }: Place): boolean {
  return knowledge
    .article(article)
    .corrections.some((slip) => slip.n === n && slip.from < to && from < slip.to);
}

/** The whole paragraphs of quotes, with the quotes marked; each paragraph once, in the order given. */
export function buildQuotedParagraphs(
  knowledge: Knowledge,
  quotes: readonly Quote[],
): { article: string; n: number; url: string; html: string; hasSlips: boolean }[] {
  const groups = Map.groupBy(quotes, ({ article, n }) => `${article} ${n}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { article, n } = first;
    const text = paragraphText(knowledge, first);
    return [
      {
        article,
        n,
        url: buildWordsUrl(knowledge, first),
        html: writeMarkedText(text, group),
        hasSlips: hasSlips(knowledge, { article, n, from: 0, to: text.length }),
      },
    ];
  });
}

type Place = Pick<Span, 'article' | 'n' | 'from' | 'to'>;

function sentencesAround(knowledge: Knowledge, { article, n, from, to }: Span): Place {
  const touched = knowledge
    .article(article)
    .sentences.filter((sentence) => sentence.n === n && sentence.from < to && from < sentence.to);
  return {
    article,
    n,
    from: Math.min(from, ...touched.map((sentence) => sentence.from)),
    to: Math.max(to, ...touched.map((sentence) => sentence.to)),
  };
}

function overlap(a: Place, b: Place): boolean {
  return a.article === b.article && a.n === b.n && a.from < b.to && b.from < a.to;
}

function paragraphText(knowledge: Knowledge, { article, n }: Place): string {
  return knowledge.article(article).paragraphs.find((paragraph) => paragraph.n === n)?.text ?? '';
}
