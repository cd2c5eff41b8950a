import type { Claim, Knowledge } from '../knowledge/knowledge.ts';
import { edtfBounds } from '../lib/edtf.ts';
import { relationLabels } from '../lib/labels.ts';
import { urls } from '../lib/urls.ts';
import type { RelationType } from '../schemas/relation.ts';
import { buildClaimRef, type ClaimRef } from './claim-ref.ts';
import { buildQuoteViews, type QuoteView } from './quote-view.ts';

/** A claim in a story: with its words and its ties to claims told before, so that each tie is told once. */
export type StoryStep = {
  claim: ClaimRef;
  /** The year it is about, or of its text where it is about none; `null` where neither is known. */
  year: string | null;
  quotes: QuoteView[];
  ties: { type: RelationType; sign: string; word: string; statement: string; url: string }[];
};

export type TopicView = {
  id: string;
  name: string;
  question: string;
  url: string;
  steps: StoryStep[];
  claimsUrl: string;
  threads: ThreadRef[];
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
};

type Neighbour = { url: string; name: string };

export type ThreadRef = { id: string; title: string; url: string; before: string; after: string };

export type ThreadView = ThreadRef & {
  lead: string;
  steps: StoryStep[];
  /** Topics to which half of its claims belong at least. */
  topics: Neighbour[];
  previous: Neighbour | undefined;
  next: Neighbour | undefined;
};

/** A topic as a story: its claims in order of what they are about. */
export function buildTopicView(knowledge: Knowledge, id: string): TopicView {
  const topic = knowledge.topic(id);
  const own = new Set(topic.claims);
  const place = knowledge.topics.findIndex((one) => one.id === id);
  const neighbour = (at: number): Neighbour | undefined => {
    const one = at < 0 ? undefined : knowledge.topics[at];
    return one && { url: urls.topic(one.id), name: one.name };
  };
  return {
    id,
    name: topic.name,
    question: topic.question,
    url: urls.topic(id),
    steps: buildSteps(knowledge, topic.claims),
    claimsUrl: urls.claimsBy('thema', id),
    threads: buildThreadRefs(knowledge).filter((ref) =>
      knowledge.threads.some(
        (thread) => thread.id === ref.id && thread.claims.some((claim) => own.has(claim)),
      ),
    ),
    previous: neighbour(place - 1),
    next: neighbour(place + 1),
  };
}

/** A story across the years, in the editors' order. */
export function buildThreadView(knowledge: Knowledge, id: string): ThreadView {
  const place = knowledge.threads.findIndex((candidate) => candidate.id === id);
  const thread = knowledge.threads[place];
  if (!thread) throw new Error(`There is no thread with the id ${id}.`);
  const neighbour = (at: number): Neighbour | undefined => {
    const one = at < 0 ? undefined : knowledge.threads[at];
    return one && { url: urls.thread(one.id), name: one.title };
  };
  const shared = (claims: readonly string[]): number =>
    thread.claims.filter((claim) => claims.includes(claim)).length;
  return {
    ...threadRef(thread),
    lead: thread.lead,
    steps: buildSteps(knowledge, thread.claims),
    topics: knowledge.topics
      .filter(({ claims }) => shared(claims) * 2 >= thread.claims.length)
      .map((topic) => ({ url: urls.topic(topic.id), name: topic.name })),
    previous: neighbour(place - 1),
    next: neighbour(place + 1),
  };
}

export function buildThreadRefs(knowledge: Knowledge): ThreadRef[] {
  return knowledge.threads.map(threadRef);
}

function threadRef({ id, title, before, after }: Knowledge['threads'][number]): ThreadRef {
  return { id, title, before, after, url: urls.thread(id) };
}

/** What has no beginning has the year in which it ended at the latest, as it is placed in the story. */
function yearOf(knowledge: Knowledge, { when, article }: Claim): string | null {
  const bounds = (when === null ? null : edtfBounds(when)) ?? knowledge.article(article).bounds;
  return (bounds.min ?? bounds.max)?.slice(0, 4) ?? null;
}

function buildSteps(knowledge: Knowledge, claims: readonly string[]): StoryStep[] {
  return claims.map((id, place) => buildStep(knowledge, id, new Set(claims.slice(0, place))));
}

function buildStep(knowledge: Knowledge, id: string, told: ReadonlySet<string>): StoryStep {
  const claim = knowledge.claim(id);
  return {
    claim: buildClaimRef(knowledge, id),
    year: yearOf(knowledge, claim),
    quotes: buildQuoteViews(knowledge, claim.quotes),
    ties: claim.links
      .filter((link) => told.has(link.other))
      .map(({ type, direction, other }) => ({
        type,
        sign: relationLabels[type].sign,
        word: relationLabels[type][direction],
        statement: knowledge.claim(other).statement,
        url: `#schritt-${other}`,
      })),
  };
}
