import { findActors } from '../annotate/find-actors.ts';
import { findTimes } from '../annotate/find-times.ts';
import { locateQuote, type Selector } from '../annotate/locate-quote.ts';
import { edtfBounds, type EdtfBounds } from '../lib/edtf.ts';
import { seedSpan } from '../lib/origin.ts';
import { splitSentences } from '../lib/sentences.ts';
import type { ActorData } from '../schemas/actor.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { DateData } from '../schemas/date.ts';
import { readParagraphs } from '../schemas/read-paragraphs.ts';
import type { ThreadData } from '../schemas/thread.ts';
import type { Topic } from '../schemas/topic.ts';
import { coOccurrences } from './co-occurrence.ts';
import type {
  Actor,
  Article,
  Claim,
  DateEntry,
  Knowledge,
  Mention,
  Paragraph,
  Quote,
  Span,
  TimeMark,
  TopicEntry,
} from './knowledge.ts';
import { articlePairs, relateClaims } from './relations.ts';

/** A record as it stands in its file: id, fields, MDX body. */
export type RecordInput<D> = { id: string; data: D; body: string };

/** Everything the graph is made of. */
export type Records = {
  article: readonly RecordInput<ArticleData>[];
  actor: readonly RecordInput<ActorData>[];
  claim: readonly RecordInput<ClaimData>[];
  date: readonly RecordInput<DateData>[];
  topics: readonly Topic[];
  threads: readonly ThreadData[];
};

/**
 * Joins all records to one graph: locates quotes, finds mentions and times, inverts relations, orders
 * everything. Throws only for what the checks refuse before (a quote that is not there, a missing id).
 */
export function buildKnowledge(records: Records): Knowledge {
  const articles = records.article.map(buildArticle).sort((a, b) => compare(a.id, b.id));
  const articleById = index(articles, 'article');
  const locate = quoteLocator(articleById);
  const collator = new Intl.Collator('de', { numeric: true });

  const actors = records.actor
    .map((record) => buildActor(record, locate))
    .sort((a, b) => collator.compare(a.name, b.name) || compare(a.id, b.id));
  const dates = records.date
    .map((record) => buildDate(record, locate))
    .sort((a, b) => compareBounds(a.bounds, b.bounds) || collator.compare(a.title, b.title));
  const placed = records.claim
    .map((record) => ({ record, quotes: record.data.evidence.map(locate) }))
    .sort((a, b) => compareSpans(a.quotes[0], b.quotes[0]) || compare(a.record.id, b.record.id));
  const claims = relateClaims(placed, articleById);

  const topics = records.topics.map((topic) => buildTopic(topic, claims, articleById));
  const mentions = articles.flatMap((article) => findMentions(article, records.actor));
  const namings = groupsBy(mentions, ({ actor }) => actor);
  const times = articles.flatMap((article) => findTimeMarks(article, dates));
  const articlesInTime = [...articles].sort(
    (a, b) => compareBounds(a.bounds, b.bounds) || compare(a.id, b.id),
  );

  return {
    articles,
    articlesInTime,
    actors,
    claims,
    dates,
    topics,
    threads: [...records.threads],
    mentions,
    times,
    pairs: articlePairs(articlesInTime, claims),
    coOccurrences: coOccurrences(articles, mentions),
    within: contentsOf(claims, mentions, times),
    namings,
    namedIn: articlesOf(namings, actors),
    placeInTime: placesOf(articlesInTime),
    article: articleById,
    actor: index(actors, 'actor'),
    claim: index(claims, 'claim'),
    date: index(dates, 'date'),
    topic: index(topics, 'topic'),
  };
}

function buildArticle({ id, data, body }: RecordInput<ArticleData>): Article {
  const paragraphs: Paragraph[] = readParagraphs(body, data.paragraphs);
  const bounds = edtfBounds(data.written.edtf) ?? { min: null, max: null };
  const at = (n: number, from: number, to: number): Span => spanOf(id, paragraphs, n, from, to);
  const corrections = data.corrections.map((correction) => {
    const located = locateQuote(paragraphs, correction);
    if (!('found' in located))
      throw new Error(`${id}: no place for the correction of „${correction.exact}“.`);
    return { ...correction, ...at(located.found.n, located.found.from, located.found.to) };
  });
  const sentences = paragraphs.flatMap(({ n, text }) =>
    splitSentences(text).map(({ from, to }) => ({
      ...at(n, from, to),
      text: text.slice(from, to),
    })),
  );
  return { ...data, id, number: id.slice(0, 3), paragraphs, corrections, sentences, bounds };
}

function buildActor(
  { id, data, body }: RecordInput<ActorData>,
  locate: (evidence: Evidence) => Quote,
): Actor {
  const { evidence, roles, ...rest } = data;
  return {
    ...rest,
    id,
    note: body.trim(),
    quotes: evidence.map(locate),
    roles: roles.map(({ role, when, evidence: words }) => ({
      role,
      when,
      quotes: words.map(locate),
    })),
  };
}

function buildDate(
  { id, data, body }: RecordInput<DateData>,
  locate: (evidence: Evidence) => Quote,
): DateEntry {
  const { evidence, ...rest } = data;
  const bounds = edtfBounds(data.edtf) ?? { min: null, max: null };
  return {
    ...rest,
    id,
    note: body.trim(),
    quotes: evidence.map(locate).sort(compareSpans),
    bounds,
  };
}

function buildTopic(
  topic: Topic,
  claims: readonly Claim[],
  article: (id: string) => Article,
): TopicEntry {
  const time = (claim: Claim): EdtfBounds =>
    (claim.when === null ? null : edtfBounds(claim.when)) ?? article(claim.article).bounds;
  return {
    ...topic,
    claims: claims
      .filter((claim) => claim.topics.includes(topic.id))
      .sort(
        (a, b) =>
          compareInStory(time(a), time(b)) ||
          compareBounds(article(a.article).bounds, article(b.article).bounds) ||
          compareSpans(a.quotes[0], b.quotes[0]) ||
          compare(a.id, b.id),
      )
      .map((claim) => claim.id),
  };
}

type Evidence = Selector & { article: string };

function quoteLocator(article: (id: string) => Article): (evidence: Evidence) => Quote {
  return (evidence) => {
    const { id, paragraphs } = article(evidence.article);
    const located = locateQuote(paragraphs, evidence);
    if (!('found' in located))
      throw new Error(`${id}: no place for the quote „${evidence.exact}“.`);
    const { n, from, to } = located.found;
    return { ...spanOf(id, paragraphs, n, from, to), exact: evidence.exact };
  };
}

function findMentions(article: Article, actors: Records['actor']): Mention[] {
  const words = actors.map(({ id, data }) => ({
    id,
    type: data.type,
    name: data.name,
    aliases: data.aliases,
    searchAliases: data.searchAliases,
    successor: data.successor,
  }));
  return findActors(article.paragraphs, words, article.marks).map((mark) => ({
    ...spanOf(article.id, article.paragraphs, mark.n, mark.from, mark.to),
    surface: mark.surface,
    actor: mark.actor,
    kind: mark.kind,
  }));
}

function findTimeMarks(article: Article, dates: readonly DateEntry[]): TimeMark[] {
  return findTimes(article.paragraphs, article.bounds, article.marks).map((mark) => {
    const span = spanOf(article.id, article.paragraphs, mark.n, mark.from, mark.to);
    return {
      ...span,
      surface: mark.surface,
      edtf: mark.edtf,
      kind: mark.kind,
      date: mark.edtf === null ? undefined : dateOf(span, mark.edtf, dates)?.id,
    };
  });
}

/** The date entry whose evidence holds the time mark and whose time agrees with it; the shortest quote wins. */
function dateOf(span: Span, edtf: string, dates: readonly DateEntry[]): DateEntry | undefined {
  const bounds = edtfBounds(edtf);
  const candidates = dates.flatMap((date) =>
    date.quotes
      .filter(
        (quote) =>
          quote.article === span.article &&
          quote.n === span.n &&
          quote.from < span.to &&
          span.from < quote.to &&
          bounds !== null &&
          overlap(date.bounds, bounds),
      )
      .map((quote) => ({ date, length: quote.to - quote.from })),
  );
  candidates.sort((a, b) => a.length - b.length || compare(a.date.id, b.date.id));
  return candidates[0]?.date;
}

function overlap(a: EdtfBounds, b: EdtfBounds): boolean {
  const begins = (first: EdtfBounds, second: EdtfBounds): boolean =>
    first.min === null || second.max === null || first.min <= second.max;
  return begins(a, b) && begins(b, a);
}

function spanOf(
  article: string,
  paragraphs: readonly Paragraph[],
  n: number,
  from: number,
  to: number,
): Span {
  const paragraph = paragraphs.find((candidate) => candidate.n === n);
  if (!paragraph) throw new Error(`${article} has no paragraph ${n}.`);
  return { article, n, from, to, ...seedSpan(paragraph.origin, from, to) };
}

function index<T extends { id: string }>(items: readonly T[], what: string): (id: string) => T {
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => {
    const item = byId.get(id);
    if (!item) throw new Error(`There is no ${what} with the id ${id}.`);
    return item;
  };
}

function contentsOf(
  claims: readonly Claim[],
  mentions: readonly Mention[],
  times: readonly TimeMark[],
): Knowledge['within'] {
  const article = (item: { article: string }): string => item.article;
  const [claimsIn, mentionsIn, timesIn] = [
    groupsBy(claims, article),
    groupsBy(mentions, article),
    groupsBy(times, article),
  ];
  return (id) => ({ claims: claimsIn(id), mentions: mentionsIn(id), times: timesIn(id) });
}

/** Found at once, since every page asks: a search through all would make the build quadratic. */
function groupsBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): (key: string) => readonly T[] {
  const groups = Map.groupBy(items, keyOf);
  return (key) => groups.get(key) ?? [];
}

function articlesOf(namings: Knowledge['namings'], actors: readonly Actor[]): Knowledge['namedIn'] {
  const sets = new Map(
    actors.map(({ id }) => [id, new Set(namings(id).map(({ article }) => article))]),
  );
  return (id) => sets.get(id) ?? new Set();
}

function placesOf(articles: readonly Article[]): Knowledge['placeInTime'] {
  const places = new Map(articles.map(({ id }, place) => [id, place]));
  return (id) => places.get(id) ?? -1;
}

function compareSpans(a: Span | undefined, b: Span | undefined): number {
  if (!a || !b) return Number(Boolean(b)) - Number(Boolean(a));
  return compare(a.article, b.article) || a.n - b.n || a.from - b.from || a.to - b.to;
}

/** By beginning, open first; then by end, open last. */
function compareBounds(a: EdtfBounds, b: EdtfBounds): number {
  return compare(a.min ?? '', b.min ?? '') || compare(a.max ?? '~', b.max ?? '~');
}

/** By beginning; what has none stands where it ended at the latest, since before that it may never have been. */
function compareInStory(a: EdtfBounds, b: EdtfBounds): number {
  return compare(a.min ?? a.max ?? '', b.min ?? b.max ?? '') || compareBounds(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
