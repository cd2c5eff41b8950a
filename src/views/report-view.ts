import type { Article, Knowledge, Sentence } from '../knowledge/knowledge.ts';
import { correctionKindLabels, hintLabels } from '../lib/labels.ts';
import { urls } from '../lib/urls.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';

/** A sentence of a text with its place. */
export type PlacedSentence = { n: number; url: string; text: string };

export type ArticleReport = {
  article: ArticleRef;
  paragraphs: number;
  sentences: number;
  /** Sentences whose words bear out at least one claim. */
  covered: number;
  claims: number;
  mentions: number;
  actors: number;
  times: number;
  /** Sentences without claim, with the editors' reason. */
  reasoned: (PlacedSentence & { reason: string })[];
  /** Sentences without claim and without reason. */
  open: PlacedSentence[];
  corrections: {
    n: number;
    url: string;
    exact: string;
    reading: string;
    kind: string;
    reason: string;
  }[];
  removed: { line: number; text: string; reason: string }[];
};

export type ReportView = {
  articles: ArticleReport[];
  totals: {
    sentences: number;
    covered: number;
    claims: number;
    relations: number;
    mentions: number;
    times: number;
    dates: number;
    actors: number;
    corrections: number;
  };
  /** What the checks find weak and the editors left as it is, most first. */
  hints: { check: string; meaning: string; count: number }[];
  /** Actors with a page whom no text names by a form that was found. */
  unnamedActors: { name: string; url: string }[];
};

/** The edition report: what was covered, what was left out and why. */
export function buildReportView(
  knowledge: Knowledge,
  hintLimits: Readonly<Record<string, number>>,
): ReportView {
  const articles = knowledge.articlesInTime.map((article) => reportArticle(knowledge, article));
  const sum = (count: (report: ArticleReport) => number): number =>
    articles.reduce((total, report) => total + count(report), 0);
  const named = new Set(knowledge.mentions.map((mention) => mention.actor));
  return {
    articles,
    totals: {
      sentences: sum((report) => report.sentences),
      covered: sum((report) => report.covered),
      claims: knowledge.claims.length,
      relations: knowledge.claims.reduce((total, claim) => total + claim.relations.length, 0),
      mentions: knowledge.mentions.length,
      times: knowledge.times.length,
      dates: knowledge.dates.length,
      actors: knowledge.actors.length,
      corrections: sum((report) => report.corrections.length),
    },
    hints: Object.keys(hintLabels)
      .map((check) => ({
        check,
        meaning: hintLabels[check] ?? check,
        count: hintLimits[check] ?? 0,
      }))
      .sort((a, b) => b.count - a.count || (a.check < b.check ? -1 : 1)),
    unnamedActors: knowledge.actors
      .filter((actor) => !named.has(actor.id))
      .map(({ id, name }) => ({ name, url: urls.actor(id) })),
  };
}

function reportArticle(knowledge: Knowledge, article: Article): ArticleReport {
  const { claims, mentions, times } = knowledge.within(article.id);
  const quotes = claims.flatMap((claim) => claim.quotes);
  const isCovered = (sentence: Sentence): boolean =>
    quotes.some(
      (quote) => quote.n === sentence.n && quote.from < sentence.to && sentence.from < quote.to,
    );
  const uncovered = article.sentences.filter((sentence) => !isCovered(sentence));
  const reasonFor = (sentence: Sentence): string | undefined =>
    article.withoutClaim.find(
      ({ exact }) => sentence.text.includes(exact) || exact.includes(sentence.text),
    )?.reason;
  const place = ({ n, text }: Sentence): PlacedSentence => ({
    n,
    text,
    url: urls.paragraph(article.id, n),
  });
  return {
    article: buildArticleRef(knowledge, article.id),
    paragraphs: article.paragraphs.length,
    sentences: article.sentences.length,
    covered: article.sentences.length - uncovered.length,
    claims: claims.length,
    mentions: mentions.length,
    actors: new Set(mentions.map((mention) => mention.actor)).size,
    times: times.length,
    reasoned: uncovered.flatMap((sentence) => {
      const reason = reasonFor(sentence);
      return reason === undefined ? [] : [{ ...place(sentence), reason }];
    }),
    open: uncovered.filter((sentence) => reasonFor(sentence) === undefined).map(place),
    corrections: article.corrections.map(({ n, exact, reading, kind, reason }) => ({
      n,
      url: urls.paragraph(article.id, n),
      exact,
      reading,
      kind: correctionKindLabels[kind],
      reason,
    })),
    removed: article.removed,
  };
}
