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
  description: string;
  count: number;
  groups: { article: ArticleRef; claims: ClaimRef[] }[];
};

type FacetRule = {
  id: string;
  name: string;
  /** The title of a list with this value. */
  titleOf: (name: string) => string;
  values: (knowledge: Knowledge) => { id: string; name: string; has: (claim: Claim) => boolean }[];
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
    values: () =>
      claimKinds.map((kind) => ({
        id: claimKindLabels[kind].slug,
        name: claimKindLabels[kind].plural,
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
    titleOf: (name) => `Was ${name} sagt`,
    values: (knowledge) => [
      { id: 'text', name: 'der Text selbst', has: (claim) => claim.claimant === 'author' },
      ...knowledge.actors.map(({ id, name }) => ({
        id,
        name,
        has: (claim: Claim) => claim.claimant === id,
      })),
      { id: 'ungenannt', name: 'Ungenannte', has: (claim) => claim.claimant === 'unnamed' },
    ],
  },
  {
    id: 'stand',
    name: 'Stand',
    titleOf: (name) => `Aussagen nach ihrem Stand: ${name}`,
    values: () =>
      (['contradicted', 'updated', 'confirmed', 'standing'] as const).map((status) => ({
        id: statusLabels[status].slug,
        name: statusLabels[status].name,
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
  return rules.flatMap(({ id: facet, titleOf, values }) =>
    values(knowledge)
      .map((value) => ({ value, claims: knowledge.claims.filter(value.has) }))
      .filter(({ claims }) => claims.length > 0)
      .map(({ value, claims }) =>
        buildList(knowledge, `${facet}-${value.id}`, titleOf(value.name), claims),
      ),
  );
}

/** The list of all claims. */
export function buildAllClaims(knowledge: Knowledge): ClaimListView {
  return buildList(knowledge, 'index', 'Aussagen', knowledge.claims);
}

function buildList(
  knowledge: Knowledge,
  page: string,
  title: string,
  claims: readonly Claim[],
): ClaimListView {
  return {
    page,
    title,
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
