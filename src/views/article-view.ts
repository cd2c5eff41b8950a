import type {
  Article,
  ArticlePair,
  Claim,
  CrossRelation,
  DateEntry,
  Knowledge,
  Paragraph,
  Quote,
} from '../knowledge/knowledge.ts';
import {
  certaintyLabels,
  completenessLabels,
  correctionKindLabels,
  relationLabels,
} from '../lib/labels.ts';
import { cardIds } from '../lib/card-link.ts';
import { urls } from '../lib/urls.ts';
import type { RelationType } from '../schemas/relation.ts';
import { buildActorRef, type ActorRef } from './actor-ref.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { buildCards, buildClaimCard, type CardView } from './card-view.ts';
import { isLarge } from './collection-size.ts';
import { buildDateRef, type DateRef } from './date-ref.ts';
import { boundsWords, htmlDate } from './format-when.ts';
import { buildRelationCounts, type RelationCount } from './relation-counts.ts';
import { writeParagraph, type TextMark } from './write-paragraph.ts';

/** A claim in the margin of its paragraph. */
export type NoteView = {
  id: string;
  /** Its number in the article. */
  n: number;
  statement: string;
  url: string;
  /** The address of its words in the text. */
  quoteUrl: string;
  weight: 1 | 2 | 3;
  /** How claims of other texts stand to it. */
  signs: { type: RelationType; sign: string; words: string }[];
};

export type BlockView = {
  n: number;
  kind: Paragraph['kind'];
  /** The paragraph with its marks. */
  html: string;
  notes: NoteView[];
};

export type ArticleView = {
  ref: ArticleRef;
  isOwnTitle: boolean;
  genre: string;
  /** First and last possible day in words. */
  bounds: string;
  reason: string;
  outside: string | undefined;
  completeness: { state: string; isWhole: boolean; reason: string };
  translation: { words: string; reason: string } | null;
  structure: string;
  seed: string;
  /** The block that is the title, where the text has its own. */
  title: BlockView | undefined;
  blocks: BlockView[];
  claimCount: number;
  corrections: {
    n: number;
    exact: string;
    reading: string;
    kind: string;
    reason: string;
    at: number;
  }[];
  removed: { line: number; text: string; reason: string }[];
  actors: { actor: ActorRef; count: number }[];
  dates: DateRef[];
  topics: { name: string; url: string; notes: NoteView[] }[];
  /** The other texts in time order, each with the relations and the one that unsettles most. */
  others: OtherText[];
  /** The text's own headings. */
  headings: { n: number; text: string }[];
  previous: ArticleRef | undefined;
  next: ArticleRef | undefined;
  /** Previews of all that the text links to. */
  cards: CardView[];
};

/** How a text stands to another. */
export type OtherText = {
  article: ArticleRef;
  /** The page of the two texts; `undefined` where no claim of one speaks to the other. */
  url: string | undefined;
  counts: RelationCount[];
  example:
    | { sign: { type: string; sign: string; words: string }; here: NoteRef; there: NoteRef }
    | undefined;
};

type NoteRef = { id: string; statement: string; url: string };

/** All an article's page shows. */
export function buildArticleView(knowledge: Knowledge, id: string): ArticleView {
  const article = knowledge.article(id);
  const { mentions, times } = knowledge.within(id);
  const claims = inOrderOfNumbers(knowledge.within(id).claims);
  const notes = new Map(
    claims.map((claim, index) => [claim.id, buildNote(knowledge, claim, index + 1)]),
  );
  const parts = new Map<string, number>();
  const partOf = (claim: string): number => {
    const part = parts.get(claim) ?? parts.size + 1;
    parts.set(claim, part);
    return part;
  };
  const blocks = article.paragraphs.map((paragraph) =>
    buildBlock(knowledge, article, paragraph, notes, partOf),
  );
  const { written, completeness, translation } = article;
  const isOurs = (span: { article: string }): boolean => span.article === id;
  const dates = knowledge.dates.filter((date) => date.quotes.some(isOurs));
  const others = buildOthers(knowledge, id);
  const place = knowledge.placeInTime(id);
  const neighbour = (step: number): ArticleRef | undefined => {
    const other = place + step < 0 ? undefined : knowledge.articlesInTime[place + step];
    return other && buildArticleRef(knowledge, other.id);
  };
  return {
    ref: buildArticleRef(knowledge, id),
    isOwnTitle: article.titleSource === 'text',
    genre: article.genre,
    bounds: boundsWords(article.bounds),
    reason: written.reason,
    outside: written.outside,
    completeness: {
      state: completenessLabels[completeness.state],
      isWhole: completeness.state === 'complete',
      reason: completeness.reason,
    },
    translation: translation && {
      words: `${certaintyLabels[translation.certainty]} ${fromLanguage(translation.from)}`,
      reason: translation.reason,
    },
    structure: article.structure,
    seed: article.seed,
    title: blocks.find((block) => block.kind === 'title'),
    blocks: blocks.filter((block) => block.kind !== 'title'),
    claimCount: claims.length,
    corrections: article.corrections.map(({ n: at, exact, reading, kind, reason }, index) => ({
      n: index + 1,
      at,
      exact,
      reading,
      kind: correctionKindLabels[kind],
      reason,
    })),
    removed: article.removed,
    actors: countActors(knowledge, id),
    dates: dates.toSorted(byBeginning).map((date) => buildDateRef(knowledge, date.id)),
    topics: knowledge.topics
      .map((topic) => ({
        name: topic.name,
        url: urls.topic(topic.id),
        notes: claims
          .filter((claim) => claim.topics.includes(topic.id))
          .flatMap((claim) => notes.get(claim.id) ?? []),
      }))
      .filter((topic) => topic.notes.length > 0),
    others,
    headings: article.paragraphs
      .filter(({ kind }) => kind === 'heading')
      .map(({ n, text }) => ({ n, text })),
    previous: neighbour(-1),
    next: neighbour(1),
    cards: [
      ...buildCards(knowledge, {
        actors: mentions.map(({ actor }) => actor),
        claims: others.flatMap(({ example }) => example?.there.id ?? []),
        dates: [...times.flatMap(({ date }) => date ?? []), ...dates.map((date) => date.id)],
      }),
      ...[...notes.values()].map((note) => buildClaimCard(knowledge, note.id, false)),
      ...article.corrections.map(buildCorrectionCard),
    ],
  };
}

/** The source's own words for a reading, on demand. */
function buildCorrectionCard(
  { exact, reading, kind, reason }: Article['corrections'][number],
  index: number,
): CardView {
  return {
    id: cardIds.correction(index + 1),
    kicker: ['Wortlaut der Quelle', 'Lesung'],
    title: `Korrektur ${index + 1}`,
    url: `#korrektur-${index + 1}`,
    correction: { exact, reading, kind: correctionKindLabels[kind], reason },
  };
}

function buildBlock(
  knowledge: Knowledge,
  article: Article,
  { n, kind, text }: Paragraph,
  notes: ReadonlyMap<string, NoteView>,
  partOf: (claim: string) => number,
): BlockView {
  const { claims, mentions, times } = knowledge.within(article.id);
  const isHere = (span: { article: string; n: number }): boolean =>
    span.article === article.id && span.n === n;
  const marks: TextMark[] = [
    ...article.corrections.flatMap((correction, index): TextMark[] =>
      correction.n === n
        ? [{ ...spanOf(correction), ...correction, type: 'correction', n: index + 1 }]
        : [],
    ),
    ...claims.flatMap((claim) =>
      claim.quotes.flatMap((quote, index): TextMark[] =>
        isHere(quote)
          ? [
              {
                ...spanOf(quote),
                type: 'claim',
                id: claim.id,
                n: notes.get(claim.id)?.n ?? 0,
                isFirst: index === 0,
                isOnly: claim.quotes.length === 1,
                isEarlier: byPlace(quote, claim.quotes[0]) < 0,
              },
            ]
          : [],
      ),
    ),
    ...mentions.filter(isHere).map((mention): TextMark => ({
      ...spanOf(mention),
      type: 'link',
      sort: 'actor',
      url: urls.actor(mention.actor),
      card: cardIds.actor(mention.actor),
    })),
    ...times.filter(isHere).map((time): TextMark => ({
      ...spanOf(time),
      type: 'link',
      sort: 'time',
      url: time.date && urls.date(time.date),
      card: time.date && cardIds.date(time.date),
      datetime: htmlDate(time.edtf),
    })),
  ];
  return {
    n,
    kind,
    html: writeParagraph(text, marks, partOf),
    notes: claims
      .filter((claim) => claim.quotes[0] && isHere(claim.quotes[0]))
      .flatMap((claim) => notes.get(claim.id) ?? [])
      .sort((a, b) => a.n - b.n),
  };
}

/** As their numbers stand in the text: behind the last word of each claim's first quote. */
function inOrderOfNumbers(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => byPlace(a.quotes[0], b.quotes[0]));
}

function byPlace(a?: Quote, b?: Quote): number {
  return a && b ? a.n - b.n || a.to - b.to : 0;
}

/** What has no beginning stands where it ended at the latest. */
function byBeginning(a: DateEntry, b: DateEntry): number {
  const [one, other] = [a, b].map(({ bounds }) => bounds.min ?? bounds.max ?? '');
  return (one ?? '').localeCompare(other ?? '');
}

function spanOf({ from, to }: { from: number; to: number }): { from: number; to: number } {
  return { from, to };
}

function buildNote(knowledge: Knowledge, claim: Claim, n: number): NoteView {
  const types = new Map<RelationType, number>();
  for (const link of claim.links) {
    if (knowledge.claim(link.other).article === claim.article) continue;
    types.set(link.type, (types.get(link.type) ?? 0) + 1);
  }
  return {
    id: claim.id,
    n,
    statement: claim.statement,
    url: urls.claim(claim.id),
    quoteUrl: `#aussage-${claim.id}`,
    weight: claim.weight,
    signs: [...types].map(([type, count]) => {
      const { sign, singular, plural } = relationLabels[type];
      return { type, sign, words: `${count} ${count === 1 ? singular : plural}` };
    }),
  };
}

function countActors(knowledge: Knowledge, id: string): ArticleView['actors'] {
  const counts = new Map<string, number>();
  for (const { actor } of knowledge.within(id).mentions) {
    counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts]
    .map(([actor, count]) => ({ actor: buildActorRef(knowledge, actor), count }))
    .sort((a, b) => b.count - a.count || a.actor.name.localeCompare(b.actor.name, 'de'));
}

/** The other texts; in a large collection only those it is related to. */
function buildOthers(knowledge: Knowledge, id: string): OtherText[] {
  const pairs = new Map<string, ArticlePair>();
  for (const pair of knowledge.pairs) {
    if (pair.a === id) pairs.set(pair.b, pair);
    if (pair.b === id) pairs.set(pair.a, pair);
  }
  return knowledge.articlesInTime
    .filter((article) => article.id !== id && (!isLarge(knowledge) || pairs.has(article.id)))
    .map((article) => {
      const pair = pairs.get(article.id);
      return {
        article: buildArticleRef(knowledge, article.id),
        url: pair && urls.pair(pair.a, pair.b),
        counts: pair ? buildRelationCounts(pair.counts) : [],
        example: pair && buildExample(knowledge, id, pair),
      };
    });
}

/** Of the relations that unsettle most, the one between the weightiest claims. */
function buildExample(
  knowledge: Knowledge,
  id: string,
  { relations }: ArticlePair,
): OtherText['example'] {
  const weightOf = ({ from, to }: CrossRelation): number =>
    knowledge.claim(from).weight + knowledge.claim(to).weight;
  const [first] = relations;
  const [best] = relations
    .filter(({ type }) => type === first?.type)
    .sort((x, y) => weightOf(y) - weightOf(x));
  if (!best) return undefined;
  const isWrittenHere = knowledge.claim(best.from).article === id;
  const { sign, ...words } = relationLabels[best.type];
  const noteRef = (claim: string): NoteRef => ({
    id: claim,
    statement: knowledge.claim(claim).statement,
    url: urls.claim(claim),
  });
  return {
    sign: { type: best.type, sign, words: words[isWrittenHere ? 'out' : 'in'] },
    here: noteRef(isWrittenHere ? best.from : best.to),
    there: noteRef(isWrittenHere ? best.to : best.from),
  };
}

/** „Englisch“ → „aus dem Englischen“. */
function fromLanguage(language: string): string {
  return language === 'unbekannt' ? 'aus einer unbekannten Sprache' : `aus dem ${language}en`;
}
