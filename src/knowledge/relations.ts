import type { ClaimData } from '../schemas/claim.ts';
import { relationTypes, type RelationType } from '../schemas/relation.ts';
import type { Article, ArticlePair, Claim, ClaimLink, ClaimStatus, Quote } from './knowledge.ts';

type PlacedClaim = {
  record: { id: string; data: ClaimData; body: string };
  quotes: Quote[];
};

/** The order in which a reader meets relations: what unsettles first. */
const readingOrder: readonly RelationType[] = [
  'contradicts',
  'updates',
  'supports',
  'refines',
  'restates',
];

/** Gives every claim its incoming relations, links in both directions, status and chain of updates. */
export function relateClaims(
  placed: readonly PlacedClaim[],
  article: (id: string) => Article,
): Claim[] {
  const incoming = new Map<string, Claim['incoming']>();
  for (const { record } of placed) {
    for (const { type, to, reason } of record.data.relations) {
      const list = incoming.get(to) ?? [];
      list.push({ type, from: record.id, reason });
      incoming.set(to, list);
    }
  }
  const claims = placed.map(({ record, quotes }): Claim => {
    const { evidence: _located, ...data } = record.data;
    const received = incoming.get(record.id) ?? [];
    return {
      ...data,
      id: record.id,
      article: quotes[0]?.article ?? '',
      note: record.body.trim(),
      quotes,
      incoming: received,
      links: orderLinks([
        ...data.relations.map(({ type, to, reason }): ClaimLink => ({
          type,
          direction: 'out',
          other: to,
          reason,
        })),
        ...received.map(({ type, from, reason }): ClaimLink => ({
          type,
          direction: 'in',
          other: from,
          reason,
        })),
      ]),
      status: 'standing',
      statusBy: [],
      chain: [],
    };
  });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims) {
    const elsewhere = claim.links.filter((link) => byId.get(link.other)?.article !== claim.article);
    Object.assign(claim, statusAmong(elsewhere));
    claim.chain = chainOf(claim, byId, article);
  }
  return claims;
}

/**
 * The pairs of articles whose claims are related, `a` written before `b`, in time order. Pairs without a
 * relation are left out: their number grows with the square of the texts'.
 */
export function articlePairs(inTime: readonly Article[], claims: readonly Claim[]): ArticlePair[] {
  const place = new Map(inTime.map((article, position) => [article.id, position]));
  const articleOf = new Map(claims.map((claim) => [claim.id, claim.article]));
  const placeOf = (article: string): number => place.get(article) ?? 0;
  const pairs = new Map<string, ArticlePair>();
  for (const claim of claims) {
    for (const { type, to, reason } of claim.relations) {
      const other = articleOf.get(to);
      if (other === undefined || other === claim.article) continue;
      const [a, b] = [claim.article, other].sort((x, y) => placeOf(x) - placeOf(y)) as [
        string,
        string,
      ];
      const pair = pairs.get(`${a} ${b}`) ?? emptyPair(a, b);
      pair.relations.push({ type, from: claim.id, to, reason });
      pair.counts[type] += 1;
      pairs.set(`${a} ${b}`, pair);
    }
  }
  for (const pair of pairs.values()) {
    pair.relations.sort((x, y) => readingOrder.indexOf(x.type) - readingOrder.indexOf(y.type));
  }
  return [...pairs.values()].sort(
    (x, y) => placeOf(x.a) - placeOf(y.a) || placeOf(x.b) - placeOf(y.b),
  );
}

function emptyPair(a: string, b: string): ArticlePair {
  const counts = Object.fromEntries(relationTypes.map((type) => [type, 0]));
  return { a, b, relations: [], counts: counts as ArticlePair['counts'] };
}

function orderLinks(links: ClaimLink[]): ClaimLink[] {
  return links.sort(
    (a, b) =>
      readingOrder.indexOf(a.type) - readingOrder.indexOf(b.type) ||
      (a.other < b.other ? -1 : a.other > b.other ? 1 : 0),
  );
}

/** What a claim's links to other texts make of it, and which claims do. */
export function statusAmong(elsewhere: readonly ClaimLink[]): {
  status: ClaimStatus;
  statusBy: string[];
} {
  const rules: [ClaimStatus, (link: ClaimLink) => boolean][] = [
    ['updated', (link) => link.type === 'updates' && link.direction === 'in'],
    ['contradicted', (link) => link.type === 'contradicts'],
    [
      'confirmed',
      (link) => link.type === 'restates' || (link.type === 'supports' && link.direction === 'in'),
    ],
  ];
  for (const [status, applies] of rules) {
    const by = elsewhere.filter(applies).map((link) => link.other);
    if (by.length > 0) return { status, statusBy: [...new Set(by)] };
  }
  return { status: 'standing', statusBy: [] };
}

/** All claims reachable by `updates` in either direction, oldest text first. */
function chainOf(
  claim: Claim,
  byId: ReadonlyMap<string, Claim>,
  article: (id: string) => Article,
): string[] {
  const chain = new Set([claim.id]);
  for (const direction of ['in', 'out'] as const) {
    const open = [claim.id];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const link of byId.get(id)?.links ?? []) {
        if (link.type !== 'updates' || link.direction !== direction || chain.has(link.other))
          continue;
        chain.add(link.other);
        open.push(link.other);
      }
    }
  }
  if (chain.size === 1) return [];
  const time = (id: string): string => {
    const { min } = article(byId.get(id)?.article ?? '').bounds;
    return `${min ?? ''} ${id}`;
  };
  return [...chain].sort((a, b) => (time(a) < time(b) ? -1 : 1));
}
