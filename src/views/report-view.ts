import type { Article, Knowledge, Sentence } from '../knowledge/knowledge.ts';
import { correctionKindLabels, hintLabels } from '../lib/labels.ts';
import { urls } from '../lib/urls.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';

/** A sentence of a text with its place. */
export type PlacedSentence = { n: number; url: string; text: string };

/** What is counted, in one text or in all of them. */
export type ReportFigures = {
  paragraphs: number;
  sentences: number;
  /** Sentences whose words bear out at least one claim. */
  covered: number;
  claims: number;
  mentions: number;
  /** An actor counts once, however many texts name it. */
  actors: number;
  times: number;
  corrections: number;
};

export type ArticleReport = {
  article: ArticleRef;
  figures: ReportFigures;
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
  totals: ReportFigures & {
    dates: number;
    relations: number;
    /** Those that join claims of two texts. */
    relationsAcross: number;
  };
  /** What the checks find weak and the editors left as it is, most first; `words` fit the number. */
  hints: { check: string; words: string; count: number }[];
  /** Actors with a page whom no text names by a form that was found. */
  unnamedActors: { name: string; url: string }[];
};

/** The edition report: what was covered, what was left out and why. */
export function buildReportView(
  knowledge: Knowledge,
  hintLimits: Readonly<Record<string, number>>,
): ReportView {
  const articles = knowledge.articlesInTime.map((article) => reportArticle(knowledge, article));
  const sum = (figure: keyof ReportFigures): number =>
    articles.reduce((total, { figures }) => total + figures[figure], 0);
  const relations = knowledge.claims.flatMap((claim) =>
    claim.relations.map(({ to }) => claim.article !== knowledge.claim(to).article),
  );
  const named = new Set(knowledge.mentions.map((mention) => mention.actor));
  return {
    articles,
    totals: {
      paragraphs: sum('paragraphs'),
      sentences: sum('sentences'),
      covered: sum('covered'),
      claims: knowledge.claims.length,
      mentions: knowledge.mentions.length,
      actors: knowledge.actors.length,
      times: knowledge.times.length,
      corrections: sum('corrections'),
      dates: knowledge.dates.length,
      relations: relations.length,
      relationsAcross: relations.filter((isAcross) => isAcross).length,
    },
    hints: Object.entries(hintLabels)
      .map(([check, { one, many }]) => {
        const count = hintLimits[check] ?? 0;
        return { check, words: count === 1 ? one : many, count };
      })
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
    figures: {
      paragraphs: article.paragraphs.length,
      sentences: article.sentences.length,
      covered: article.sentences.length - uncovered.length,
      claims: claims.length,
      mentions: mentions.length,
      actors: new Set(mentions.map((mention) => mention.actor)).size,
      times: times.length,
      corrections: article.corrections.length,
    },
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
