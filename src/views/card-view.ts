import type { Knowledge } from '../knowledge/knowledge.ts';
import { cardIds } from '../lib/card-link.ts';
import { actorTypeLabels, dateKindLabels } from '../lib/labels.ts';
import { buildActorRef } from './actor-ref.ts';
import { buildArticleRef } from './article-ref.ts';
import { buildClaimRef, type ClaimRef } from './claim-ref.ts';
import { buildDateRef } from './date-ref.ts';
import { buildQuoteViews, type QuoteView } from './quote-view.ts';

/** What a preview shows of a record before its page is opened. */
export type CardView = {
  /** Unique on the page. */
  id: string;
  /** What it is, in a few words. */
  kicker: string[];
  title: string;
  url: string;
  text?: string;
  /** The words that bear it out, where the page does not show them anyway. */
  quotes?: QuoteView[];
  /** A slip of the source and how it is read. */
  correction?: { exact: string; reading: string; kind: string; reason: string };
  /** How it stands, and the claim of another text that makes it so. */
  light?: {
    sign: { type: string; sign: string; words: string };
    /** The text by which it stands so: „Text 003, 2024–2025“; empty where it stands for itself. */
    by: string;
    /** What that text says, where it says something else. */
    claim: ClaimRef | undefined;
  };
  foot?: string;
};

/** The records that a page links to; ids may come more than once. */
export type Previewed = {
  actors?: readonly string[];
  dates?: readonly string[];
  claims?: readonly string[];
};

/** One card for each record, however often the page names it: actors, dates, claims. */
export function buildCards(
  knowledge: Knowledge,
  { actors = [], dates = [], claims = [] }: Previewed,
): CardView[] {
  return [
    ...[...new Set(actors)].map((id) => buildActorCard(knowledge, id)),
    ...[...new Set(dates)].map((id) => buildDateCard(knowledge, id)),
    ...[...new Set(claims)].map((id) => buildClaimCard(knowledge, id, true)),
  ];
}

function buildActorCard(knowledge: Knowledge, id: string): CardView {
  const { type, description } = knowledge.actor(id);
  const { name, url } = buildActorRef(knowledge, id);
  const mentions = knowledge.namings(id);
  const texts = knowledge.namedIn(id).size;
  return {
    id: cardIds.actor(id),
    kicker: [actorTypeLabels[type].singular],
    title: name,
    url,
    text: description,
    foot: `${mentions.length} ${mentions.length === 1 ? 'Nennung' : 'Nennungen'} in ${texts} ${texts === 1 ? 'Text' : 'Texten'}`,
  };
}

function buildDateCard(knowledge: Knowledge, id: string): CardView {
  const { kind, quotes } = knowledge.date(id);
  const { title, url, when } = buildDateRef(knowledge, id);
  const texts = knowledge.articlesInTime
    .filter((article) => quotes.some((quote) => quote.article === article.id))
    .map((article) => buildArticleRef(knowledge, article.id))
    .map(({ label, years }) => `${label} (${years})`);
  return {
    id: cardIds.date(id),
    kicker: [dateKindLabels[kind], when],
    title,
    url,
    foot: `Davon ${texts.length === 1 ? 'spricht' : 'sprechen'} ${texts.join(', ')}.`,
  };
}

/** A claim; its words are left out on the page of its text, where they stand beside it. */
export function buildClaimCard(knowledge: Knowledge, id: string, withQuote: boolean): CardView {
  const { quotes, statusBy } = knowledge.claim(id);
  const { statement, url, nature, claimant, article, status } = buildClaimRef(knowledge, id);
  const other = statusBy[0] === undefined ? undefined : buildClaimRef(knowledge, statusBy[0]);
  return {
    id: cardIds.claim(id),
    kicker: [...(withQuote ? [`${article.label}, ${article.written}`] : []), nature, claimant],
    title: statement,
    url,
    ...(withQuote && { quotes: buildQuoteViews(knowledge, quotes.slice(0, 1)) }),
    light: {
      sign: { type: status.id, sign: status.sign, words: status.name },
      by: other ? `${other.article.label}, ${other.article.years}` : '',
      claim: status.id === 'confirmed' ? undefined : other,
    },
  };
}
