import type { Knowledge, Quote, Span } from '../knowledge/knowledge.ts';
import { urls } from '../lib/urls.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { writeMarkedText } from './write-marked-text.ts';

/** Words of a text within their sentences, with the way to their place. */
export type QuoteView = {
  article: ArticleRef;
  n: number;
  /** Address of the paragraph. */
  url: string;
  /** The sentences the words stand in, in the source's own letters, the words themselves marked. */
  html: string;
};

export function buildQuoteView(knowledge: Knowledge, quote: Quote): QuoteView {
  const { text, from } = sentencesAround(knowledge, quote);
  return {
    article: buildArticleRef(knowledge, quote.article),
    n: quote.n,
    url: urls.paragraph(quote.article, quote.n),
    html: writeMarkedText(text, [{ from: quote.from - from, to: quote.to - from }]),
  };
}

/** The whole paragraph of a quote, with the quote marked. */
export function writeQuoteInParagraph(knowledge: Knowledge, quote: Quote): string {
  return writeMarkedText(paragraphText(knowledge, quote), [quote]);
}

function sentencesAround(knowledge: Knowledge, span: Span): { text: string; from: number } {
  const touched = knowledge
    .article(span.article)
    .sentences.filter(({ n, from, to }) => n === span.n && from < span.to && span.from < to);
  const from = Math.min(span.from, ...touched.map((sentence) => sentence.from));
  const to = Math.max(span.to, ...touched.map((sentence) => sentence.to));
  return { text: paragraphText(knowledge, span).slice(from, to), from };
}

function paragraphText(knowledge: Knowledge, { article, n }: Span): string {
  return knowledge.article(article).paragraphs.find((paragraph) => paragraph.n === n)?.text ?? '';
}
