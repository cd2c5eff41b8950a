import type { Claim, Knowledge } from '../knowledge/knowledge.ts';
import { claimKindLabels, statusLabels } from '../lib/labels.ts';
import { urls } from '../lib/urls.ts';
import { claimKinds } from '../schemas/claim.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { buildClaimRef, type ClaimRef } from './claim-ref.ts';

/** One way to narrow the claims down: a value with its page. */
export type FacetValue = { id: string; name: string; url: string; count: number };

export type Facet = { id: string; name: string; values: FacetValue[] };

/** A list of claims, by article in order of time. */
export type ClaimListView = {
  /** Address of the list's page without folder and ending: `thema-waffen`. */
  page: string;
  title: string;
  /** What the value that was chosen means; `''` where it needs no words. */
  meaning: string;
  /** Where the words of the facet are explained. */
  words: string | null;
  description: string;
  count: number;
  groups: { article: ArticleRef; claims: ClaimRef[] }[];
};

type FacetRule = {
  id: string;
  name: string;
  /** The title of a list with this value; a value's own goes before. */
  titleOf: (name: string) => string;
  /** Where the values are explained. */
  words?: string;
  values: (knowledge: Knowledge) => RuleValue[];
};

type RuleValue = {
  id: string;
  name: string;
  title?: string;
  meaning?: string;
  has: (claim: Claim) => boolean;
};

const rules: readonly FacetRule[] = [
  {
    id: 'thema',
    name: 'Thema',
    titleOf: (name) => `Aussagen zum Thema „${name}“`,
    values: (knowledge) =>
      knowledge.topics.map(({ id, name }) => ({
        id,
        name,
        has: (claim) => claim.topics.includes(id),
      })),
  },
  {
    id: 'art',
    name: 'Art',
    titleOf: (name) => `Aussagen nach ihrer Art: ${name}`,
    words: `${urls.rules}#art-der-aussage`,
    values: () =>
      claimKinds.map((kind) => ({
        id: claimKindLabels[kind].slug,
        name: claimKindLabels[kind].plural,
        meaning: claimKindLabels[kind].meaning,
        has: (claim) => claim.kind === kind,
      })),
  },
  {
    id: 'text',
    name: 'Text',
    titleOf: (name) => `Aussagen aus ${name}`,
    values: (knowledge) =>
      knowledge.articlesInTime.map(({ id, number, title }) => ({
        id: number,
        name: `Text ${number}: ${title}`,
        has: (claim) => claim.article === id,
      })),
  },
  {
    id: 'sprecher',
    name: 'Wer es sagt',
    titleOf: (name) => `Aussagen von: ${name}`,
    values: (knowledge) => [
      {
        id: 'text',
        name: 'der Text selbst',
        title: 'Was die Texte selbst sagen',
        has: (claim) => claim.claimant === 'author',
      },
      ...knowledge.actors.map(({ id, name }) => ({
        id,
        name,
        has: (claim: Claim) => claim.claimant === id,
      })),
      {
        id: 'ungenannt',
        name: 'Ungenannte',
        title: 'Was Ungenannte sagen',
        has: (claim) => claim.claimant === 'unnamed',
      },
    ],
  },
  {
    id: 'stand',
    name: 'Stand',
    titleOf: (name) => `Aussagen nach ihrem Stand: ${name}`,
    words: `${urls.method}#wie-aussagen-zueinander-stehen`,
    values: () =>
      (['contradicted', 'updated', 'confirmed', 'standing'] as const).map((status) => ({
        id: statusLabels[status].slug,
        name: statusLabels[status].name,
        ...(status === 'standing' ? { title: 'Aussagen, die für sich stehen' } : {}),
        meaning: statusLabels[status].meaning,
        has: (claim) => claim.status === status,
      })),
  },
];

/** All ways to narrow the claims down; values without claims are left out. */
export function buildFacets(knowledge: Knowledge): Facet[] {
  return rules.map(({ id: facet, name, values }) => ({
    id: facet,
    name,
    values: values(knowledge)
      .map((value) => ({
        id: value.id,
        name: value.name,
        url: urls.claimsBy(facet, value.id),
        count: knowledge.claims.filter(value.has).length,
      }))
      .filter(({ count }) => count > 0),
  }));
}

/** One list for each value of each facet. */
export function buildClaimLists(knowledge: Knowledge): ClaimListView[] {
  return rules.flatMap(({ id: facet, titleOf, words, values }) =>
    values(knowledge)
      .map((value) => ({ value, claims: knowledge.claims.filter(value.has) }))
      .filter(({ claims }) => claims.length > 0)
      .map(({ value, claims }) =>
        buildList(knowledge, claims, {
          page: `${facet}-${value.id}`,
          title: value.title ?? titleOf(value.name),
          meaning: value.meaning ?? '',
          words: words ?? null,
        }),
      ),
  );
}

/** The list of all claims. */
export function buildAllClaims(knowledge: Knowledge): ClaimListView {
  return buildList(knowledge, knowledge.claims, {
    page: 'index',
    title: 'Aussagen',
    meaning: '',
    words: null,
  });
}

function buildList(
  knowledge: Knowledge,
  claims: readonly Claim[],
  head: Pick<ClaimListView, 'page' | 'title' | 'meaning' | 'words'>,
): ClaimListView {
  return {
    ...head,
    description: `${claims.length} ${claims.length === 1 ? 'Aussage' : 'Aussagen'}, jede mit den Worten, die sie belegen.`,
    count: claims.length,
    groups: knowledge.articlesInTime
      .map((article) => ({
        article: buildArticleRef(knowledge, article.id),
        claims: claims
          .filter((claim) => claim.article === article.id)
          .map((claim) => buildClaimRef(knowledge, claim.id)),
      }))
      .filter((group) => group.claims.length > 0),
  };
}
