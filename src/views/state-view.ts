import type { Article, Claim, ClaimLink, Knowledge } from '../knowledge/knowledge.ts';
import { fateLabels } from '../lib/labels.ts';
import { urls } from '../lib/urls.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { buildClaimRef, type ClaimRef } from './claim-ref.ts';

/**
 * What became of a claim in texts of later states, or what it makes of one of earlier states. `open`: no
 * text of another state says anything that would change it.
 */
export type Fate = keyof typeof fateLabels;

const fates = ['updated', 'contradicted', 'confirmed', 'refined', 'open'] as const;

/** So many claims that have come to the same. */
export type FateCount = { fate: Fate; sign: string; word: string; n: number };

/** A state of knowledge as lists name it: the texts whose dating ends in the same year. */
export type StateRef = {
  year: string;
  url: string;
  articles: ArticleRef[];
  /** Number of claims. */
  count: number;
  /** Whether `fates` tell what became of the claims; else what they make of earlier ones. */
  looksAhead: boolean;
  /** Every fate that occurs, in fixed order. */
  fates: FateCount[];
};

/** A claim of another text, and how the two stand to each other: „überholt durch …“. */
export type StateTie = {
  fate: Fate;
  sign: string;
  word: string;
  claim: ClaimRef;
  reason: string;
};

export type StateClaim = {
  claim: ClaimRef;
  fate: Fate;
  /** Contradicted by a text of the same state. */
  disputes: StateTie[];
  later: StateTie[];
  earlier: StateTie[];
};

export type StateTopic = {
  id: string;
  name: string;
  question: string;
  fates: FateCount[];
  /** Claims something became of, weightiest first; then those that are left open. */
  told: StateClaim[];
  open: StateClaim[];
};

export type StateView = StateRef & {
  /** Each claim once, at the first of its topics. */
  topics: StateTopic[];
  previous: StateRef | undefined;
  next: StateRef | undefined;
};

/** The states of knowledge in order of time. Texts that are not dated belong to none. */
export function buildStateRefs(knowledge: Knowledge): StateRef[] {
  return readStates(knowledge).map((state) => stateRef(knowledge, state));
}

/** What the texts of a year held true, topic by topic, and what became of it. */
export function buildStateView(knowledge: Knowledge, year: string): StateView {
  const states = readStates(knowledge);
  const place = states.findIndex((state) => state.year === year);
  const state = states[place];
  if (!state) throw new Error(`No text was written in ${year}.`);
  const neighbour = (at: number): StateRef | undefined => {
    const other = at < 0 ? undefined : states[at];
    return other && stateRef(knowledge, other);
  };
  return {
    ...stateRef(knowledge, state),
    topics: knowledge.topics
      .map(({ id, name, question }): StateTopic => {
        const claims = state.claims
          .filter((claim) => claim.topics[0] === id)
          .sort((a, b) => b.weight - a.weight)
          .map((claim) => buildStateClaim(knowledge, state, claim));
        return {
          id,
          name,
          question,
          fates: countFates(
            claims.map(({ fate }) => fate),
            state.isLast,
          ),
          told: claims
            .filter((claim) => !isOpen(claim))
            .sort((a, b) => fates.indexOf(a.fate) - fates.indexOf(b.fate)),
          open: claims.filter(isOpen),
        };
      })
      .filter(({ told, open }) => told.length + open.length > 0),
    previous: neighbour(place - 1),
    next: neighbour(place + 1),
  };
}

type State = {
  year: string;
  articles: Article[];
  claims: Claim[];
  isLast: boolean;
  /** A claim's state as compared with this one: negative where it is earlier. */
  distance: (claim: Claim) => number | null;
};

function readStates(knowledge: Knowledge): State[] {
  const byYear = Map.groupBy(knowledge.articlesInTime, yearOf);
  byYear.delete('');
  const years = [...byYear.keys()].sort();
  const yearOfArticle = new Map(knowledge.articles.map((article) => [article.id, yearOf(article)]));
  return years.map((year, place) => {
    const articles = byYear.get(year) ?? [];
    const own = new Set(articles.map(({ id }) => id));
    return {
      year,
      articles,
      claims: knowledge.claims.filter(({ article }) => own.has(article)),
      isLast: place === years.length - 1,
      distance: ({ article }) => {
        const other = years.indexOf(yearOfArticle.get(article) ?? '');
        return other < 0 ? null : other - place;
      },
    };
  });
}

/** The last year in which a text may have been written; `''` where nothing is known. */
function yearOf({ bounds }: Article): string {
  return (bounds.max ?? bounds.min ?? '').slice(0, 4);
}

function stateRef(knowledge: Knowledge, state: State): StateRef {
  return {
    year: state.year,
    url: urls.state(state.year),
    articles: state.articles.map(({ id }) => buildArticleRef(knowledge, id)),
    count: state.claims.length,
    looksAhead: !state.isLast,
    fates: countFates(
      state.claims.map((claim) => fateOf(tiesOf(knowledge, state, claim))),
      state.isLast,
    ),
  };
}

function countFates(found: readonly Fate[], isLast: boolean): FateCount[] {
  return fates
    .map((fate) => ({
      fate,
      sign: fateLabels[fate].sign,
      word: fateLabels[fate][isLast ? 'earlier' : 'later'],
      n: found.filter((one) => one === fate).length,
    }))
    .filter(({ n }) => n > 0);
}

function buildStateClaim(knowledge: Knowledge, state: State, claim: Claim): StateClaim {
  const disputes = claim.links.filter((link) => {
    const other = knowledge.claim(link.other);
    return (
      link.type === 'contradicts' && other.article !== claim.article && state.distance(other) === 0
    );
  });
  const ties = tiesOf(knowledge, state, claim);
  return {
    claim: buildClaimRef(knowledge, claim.id),
    fate: fateOf(ties),
    disputes: disputes.map((link) => buildTie(knowledge, link, 'contradicted', 'widerspricht')),
    later: ties
      .filter(({ isLater }) => isLater)
      .map(({ link, fate }) => buildTie(knowledge, link, fate, fateLabels[fate].laterBy)),
    earlier: ties
      .filter(({ isLater }) => !isLater)
      .map(({ link, fate }) => buildTie(knowledge, link, fate, fateLabels[fate].earlierOf)),
  };
}

function isOpen({ disputes, later, earlier }: StateClaim): boolean {
  return disputes.length + later.length + earlier.length === 0;
}

type Tie = { link: ClaimLink; fate: Fate; isLater: boolean; counts: boolean };

/** The links to texts of other states that say what became of the claim, or what it makes of others. */
function tiesOf(knowledge: Knowledge, state: State, claim: Claim): Tie[] {
  return claim.links.flatMap((link): Tie[] => {
    const distance = state.distance(knowledge.claim(link.other));
    if (distance === null || distance === 0) return [];
    const isLater = distance > 0;
    const fate = fateBy(link, isLater);
    return fate === null ? [] : [{ link, fate, isLater, counts: isLater !== state.isLast }];
  });
}

/** The younger claim must be the one that speaks: what an old one supports says nothing about the old one. */
function fateBy({ type, direction }: ClaimLink, isLater: boolean): Fate | null {
  if (type === 'contradicts') return 'contradicted';
  if (type === 'restates') return 'confirmed';
  if (direction !== (isLater ? 'in' : 'out')) return null;
  return type === 'updates' ? 'updated' : type === 'supports' ? 'confirmed' : 'refined';
}

/** The first that applies, in the order of `fates`. */
function fateOf(ties: readonly Tie[]): Fate {
  return fates.find((fate) => ties.some((tie) => tie.counts && tie.fate === fate)) ?? 'open';
}

function buildTie(knowledge: Knowledge, link: ClaimLink, fate: Fate, word: string): StateTie {
  return {
    fate,
    sign: fateLabels[fate].sign,
    word,
    claim: buildClaimRef(knowledge, link.other),
    reason: link.reason,
  };
}
