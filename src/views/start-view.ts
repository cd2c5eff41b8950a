import type { Knowledge } from '../knowledge/knowledge.ts';
import { urls } from '../lib/urls.ts';
import { buildActorRef, type ActorRef } from './actor-ref.ts';
import { buildContradictions, buildRelations } from './comparison-view.ts';
import { buildNamingCounts, type NamingCounts } from './naming-counts.ts';
import type { RelationView } from './relation-view.ts';
import { buildStateRefs, type StateRef } from './state-view.ts';
import { buildThreadRefs, type ThreadRef } from './topic-view.ts';

export type StartView = {
  /** The first and the last year the texts may be of. */
  years: string[];
  counts: { articles: number; actors: number; claims: number; dates: number; relations: number };
  /** What the collection is for, shown on one case. */
  example: { thread: ThreadRef; relation: RelationView } | undefined;
  /** The first of them; `threadCount` tells how many there are. */
  threads: ThreadRef[];
  threadCount: number;
  contradictions: RelationView[];
  actors: { actor: ActorRef; counts: number[]; total: number }[];
  /** What each of an actor's numbers counts. */
  unit: NamingCounts['unit'];
  topics: { name: string; question: string; url: string; count: number }[];
  states: StateRef[];
};

/** What the first page shows: ways in, each with a taste of what is there. */
export function buildStartView(knowledge: Knowledge): StartView {
  const { articles, actors, claims, dates, pairs } = knowledge;
  const namings = buildNamingCounts(knowledge);
  const days = articles
    .flatMap(({ bounds }) => [bounds.min, bounds.max])
    .filter((day) => day !== null);
  const years = days.map((day) => day.slice(0, 4)).sort();
  return {
    years: [...new Set([...years.slice(0, 1), ...years.slice(-1)])],
    counts: {
      articles: articles.length,
      actors: actors.length,
      claims: claims.length,
      dates: dates.length,
      relations: pairs.reduce((sum, pair) => sum + pair.relations.length, 0),
    },
    example: buildExample(knowledge),
    threads: buildThreadRefs(knowledge).slice(0, 6),
    threadCount: knowledge.threads.length,
    contradictions: differentPairs(buildContradictions(knowledge)).slice(0, 3),
    actors: actors
      .map(({ id }) => {
        const counts = namings.of(id);
        const total = counts.reduce((sum, count) => sum + count, 0);
        return { actor: buildActorRef(knowledge, id), counts, total };
      })
      .sort((a, b) => b.total - a.total)
      .slice(0, 10),
    unit: namings.unit,
    topics: knowledge.topics.map(({ id, name, question, claims: own }) => ({
      name,
      question,
      url: urls.topic(id),
      count: own.length,
    })),
    states: buildStateRefs(knowledge),
  };
}

/**
 * In the first thread, the weightiest claim that another text brought up to date, and the claim that did: a case
 * whose words are printed without mistakes, if there is one.
 */
function buildExample(knowledge: Knowledge): StartView['example'] {
  const [thread] = buildThreadRefs(knowledge);
  const claims = new Set(knowledge.threads[0]?.claims);
  const relations = buildRelations(
    knowledge,
    ({ type, from, to }) => type === 'updates' && claims.has(from) && claims.has(to),
  );
  const isClean = ({ left, right }: RelationView): boolean =>
    ![...left.quotes, ...right.quotes].some(({ hasSlips }) => hasSlips);
  const relation = relations.find(isClean) ?? relations[0];
  return thread && relation && { thread, relation };
}

/** The first of each pair of texts, so that the examples differ. */
function differentPairs(relations: readonly RelationView[]): RelationView[] {
  const seen = new Set<string>();
  return relations.filter(({ left, right }) => {
    const pair = `${left.claim.article.id} ${right.claim.article.id}`;
    return !seen.has(pair) && seen.add(pair);
  });
}
