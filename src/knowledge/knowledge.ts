import type { ActorData, AliasKind } from '../schemas/actor.ts';
import type { ArticleData, ParagraphKind } from '../schemas/article.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { DateData } from '../schemas/date.ts';
import type { RelationType } from '../schemas/relation.ts';
import type { ThreadData } from '../schemas/thread.ts';
import type { Topic } from '../schemas/topic.ts';
import type { EdtfBounds } from '../lib/edtf.ts';
import type { Origin } from '../lib/origin.ts';

/**
 * A stretch of one paragraph. `from`/`to` are UTF-16 offsets in the paragraph's clean text, `start`/`end`
 * the same stretch in the seed's 1-based `line`; ends exclusive.
 */
export type Span = {
  article: string;
  /** The paragraph's number: its address is `#p<n>`. */
  n: number;
  from: number;
  to: number;
  line: number;
  start: number;
  end: number;
};

/** Located evidence. `exact` is the source's own words. */
export type Quote = Span & { exact: string };

/** A naming of an actor. */
export type Mention = Span & { surface: string; actor: string; kind: AliasKind };

export type TimeKind = 'date' | 'duration' | 'set' | 'vague';

/** A time expression; `date` names the date entry whose evidence holds it. */
export type TimeMark = Span & {
  surface: string;
  edtf: string | null;
  kind: TimeKind;
  date?: string | undefined;
};

/** A slip of the source with its reading. */
export type LocatedCorrection = Span & ArticleData['corrections'][number];

/** A sentence of an article. */
export type Sentence = Span & { text: string };

export type Paragraph = {
  n: number;
  kind: ParagraphKind;
  line: number;
  /** Clean source text; the source's slips kept. */
  text: string;
  origin: Origin;
};

export type Article = Omit<ArticleData, 'paragraphs' | 'corrections'> & {
  id: string;
  /** The seed's number, e.g. `002`. */
  number: string;
  paragraphs: Paragraph[];
  corrections: LocatedCorrection[];
  sentences: Sentence[];
  /** When it was written. */
  bounds: EdtfBounds;
};

export type Actor = Omit<ActorData, 'evidence' | 'roles'> & {
  id: string;
  /** Editorial note, Markdown. */
  note: string;
  quotes: Quote[];
  roles: { role: string; when: string | null; quotes: Quote[] }[];
};

/** How a claim stands to another, seen from it: written there (`out`) or derived (`in`). */
export type ClaimLink = {
  type: RelationType;
  direction: 'out' | 'in';
  other: string;
  reason: string;
};

/**
 * What the other texts make of a claim: a later one updates it, one contradicts it, another text supports
 * or restates it, or nothing of these.
 */
export type ClaimStatus = 'updated' | 'contradicted' | 'confirmed' | 'standing';

export type Claim = Omit<ClaimData, 'evidence'> & {
  id: string;
  /** The article it belongs to: that of its first quote. */
  article: string;
  /** Editorial note, Markdown; often empty. */
  note: string;
  quotes: Quote[];
  /** Written elsewhere, derived here. */
  incoming: { type: RelationType; from: string; reason: string }[];
  /** Both directions in one list: contradictions first, then updates, supports, refines, restates. */
  links: ClaimLink[];
  status: ClaimStatus;
  /** The claims of other texts that give it its status. */
  statusBy: string[];
  /** Claims that update one another through this one, oldest first, itself included; empty if none. */
  chain: string[];
};

export type DateEntry = Omit<DateData, 'evidence'> & {
  id: string;
  note: string;
  quotes: Quote[];
  bounds: EdtfBounds;
};

export type TopicEntry = Topic & {
  /** Claims of the topic in order of what they are about, then of when they were written. */
  claims: string[];
};

/** One relation between two claims of different texts. */
export type CrossRelation = { type: RelationType; from: string; to: string; reason: string };

/** Two texts and all relations between their claims; `a` was written first. */
export type ArticlePair = {
  a: string;
  b: string;
  relations: CrossRelation[];
  counts: Record<RelationType, number>;
};

/** Two actors named in the same sentences. `a` < `b` by id. */
export type CoOccurrence = { a: string; b: string; sentences: Sentence[] };

/** What stands in one text. Lists as in `Knowledge`. */
export type ArticleContents = {
  claims: readonly Claim[];
  mentions: readonly Mention[];
  times: readonly TimeMark[];
};

/** All records as one graph. Lists are in a fixed, documented order; nothing depends on file order. */
export type Knowledge = {
  /** By seed number. */
  articles: Article[];
  /** The same, by when they were written, then by number. */
  articlesInTime: Article[];
  /** By name, German collation. */
  actors: Actor[];
  /** By article number, then place in the text, then id. */
  claims: Claim[];
  /** By EDTF bounds, then title. */
  dates: DateEntry[];
  topics: TopicEntry[];
  threads: ThreadData[];
  /** By article number, then place in the text. */
  mentions: Mention[];
  times: TimeMark[];
  /** The pairs of articles whose claims are related, in time order. */
  pairs: ArticlePair[];
  /** Pairs of actors by number of shared sentences, descending. */
  coOccurrences: CoOccurrence[];
  /** What stands in the article. */
  within: (article: string) => ArticleContents;
  /** Where the actor is named. */
  namings: (actor: string) => readonly Mention[];
  /** The articles that name the actor. */
  namedIn: (actor: string) => ReadonlySet<string>;
  /** The article's place in `articlesInTime`, from 0. */
  placeInTime: (article: string) => number;
  article: (id: string) => Article;
  actor: (id: string) => Actor;
  claim: (id: string) => Claim;
  date: (id: string) => DateEntry;
  topic: (id: string) => TopicEntry;
};
