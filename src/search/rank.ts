import type { Query, Term, Variant } from './query.ts';

/** Where keys stand in one part: key → word positions in the part, ascending. */
export type PartPositions = ReadonlyMap<string, readonly number[]>;

/** What a part has to do with a query. */
export type PartScore = {
  score: number;
  /** The share of the query it covers, 0–1. */
  coverage: number;
  /** Word positions that were found, ascending. */
  positions: number[];
  /** What was found around the part. */
  around: number[];
  /** The terms that were found. */
  terms: Term[];
};

/** How far apart the words of one compound may stand, in words. */
const nearBy = 8;
/** What is left of a compound whose parts stand further apart. */
const farApart = 0.4;

/** What a word is worth that stands in a claim and not in the paragraph that bears it out. */
const claimWeight = 0.8;
/** What it is worth besides where it stands in both. */
const claimBoth = 0.15;

/** The share of a query's meaning a part must carry to be a hit, for each of its words. */
const leastCoverage = 0.25;

/**
 * Scores a part: for each word its best way to be found, times its rarity; squared share of the query that
 * is covered; more where the words stand close together. `claims` are the claims that the part bears out:
 * they say in other words what it says, and name who is only „er“ in it; what stands `around` it counts as much as
 * its weight says. `null` where the part is no hit.
 */
export function scorePart(
  query: Query,
  rarityTotal: number,
  positions: PartPositions,
  claims: readonly PartPositions[] = [],
  around: { positions: PartPositions; weight: number } = { positions: new Map(), weight: 0 },
): PartScore | null {
  let sum = 0;
  const found = new Set<number>();
  const anchors: number[][] = [];
  const nearby: number[] = [];
  const terms: Term[] = [];
  for (const term of query.terms) {
    const best = scoreTerm(term, positions);
    const said = Math.max(0, ...claims.map((claim) => scoreTerm(term, claim)?.weight ?? 0));
    const beside = scoreTerm(term, around.positions);
    const near = (beside?.weight ?? 0) * around.weight;
    const own = best ? best.weight * (1 + 0.12 * Math.log(best.positions.length)) : 0;
    const worth =
      Math.max(own, said * claimWeight, near) + Math.min(own, said * claimWeight) * claimBoth;
    if (worth === 0) continue;
    sum += worth * term.rarity;
    terms.push(term);
    nearby.push(...(beside?.all ?? []));
    if (!best) continue;
    anchors.push(best.positions);
    for (const position of best.all) found.add(position);
  }
  for (const phrase of query.phrases) if (!hasPhrase(phrase, positions)) return null;
  const coverage = Math.min(1, sum / rarityTotal);
  if (coverage < leastCoverage / Math.max(2, query.terms.length)) return null;
  const nearness = anchors.length > 1 ? 1 + 0.25 / (1 + spread(anchors) / 6) : 1;
  return {
    score: sum * coverage * coverage * nearness,
    coverage,
    positions: [...found].sort((a, b) => a - b),
    around: nearby,
    terms,
  };
}

function scoreTerm(
  term: Term,
  positions: PartPositions,
): { weight: number; positions: number[]; all: number[] } | null {
  let best: { weight: number; positions: number[] } | null = null;
  const all: number[] = [];
  for (const variant of term.variants) {
    const result = scoreVariant(variant, positions);
    if (!result) continue;
    all.push(...result.positions);
    if (!best || result.weight > best.weight) best = result;
  }
  return best ? { ...best, all } : null;
}

function scoreVariant(
  variant: Variant,
  positions: PartPositions,
): { weight: number; positions: number[] } | null {
  const groups: { weight: number; positions: number[] }[] = [];
  for (const alternatives of variant.keys) {
    let weight = 0;
    const at = new Set<number>();
    for (const { key, weight: keyWeight } of alternatives) {
      const places = positions.get(key);
      if (!places) continue;
      weight = Math.max(weight, keyWeight);
      for (const place of places) at.add(place);
    }
    if (at.size === 0) return null;
    groups.push({ weight, positions: [...at].sort((a, b) => a - b) });
  }
  if (groups.length === 0) return null;
  const mean = groups.reduce((sum, group) => sum + group.weight, 0) / groups.length;
  const places = groups.map((group) => group.positions);
  if (variant.adjacent && !inOrder(places)) return null;
  const close = groups.length === 1 || spread(places) <= nearBy ? 1 : farApart;
  return {
    weight: variant.weight * mean * close,
    positions: groups.flatMap((group) => group.positions),
  };
}

/** The shortest stretch that holds a position of every list, in words beyond the lists' number. */
function spread(lists: readonly (readonly number[])[]): number {
  const marks = lists
    .flatMap((list, which) => list.map((at) => ({ at, which })))
    .sort((a, b) => a.at - b.at);
  const inside = new Map<number, number>();
  let begin = 0;
  let shortest = Infinity;
  for (const mark of marks) {
    inside.set(mark.which, (inside.get(mark.which) ?? 0) + 1);
    while (inside.size === lists.length) {
      const first = marks[begin];
      if (!first) break;
      shortest = Math.min(shortest, mark.at - first.at);
      const left = (inside.get(first.which) ?? 1) - 1;
      if (left === 0) inside.delete(first.which);
      else inside.set(first.which, left);
      begin += 1;
    }
  }
  return Math.max(0, shortest - lists.length + 1);
}

function hasPhrase(phrase: readonly (readonly string[])[], positions: PartPositions): boolean {
  return inOrder(phrase.map((keys) => keys.flatMap((key) => positions.get(key) ?? [])));
}

/** Whether some position of each list follows one of the list before it at once. */
function inOrder(lists: readonly (readonly number[])[]): boolean {
  const [first, ...rest] = lists;
  // Words joined by a hyphen share one position, hence ±0 as well as +1 between neighbours.
  let ends: readonly number[] = first ?? [];
  for (const places of rest) {
    ends = places.filter((place) => ends.includes(place - 1) || ends.includes(place));
  }
  return ends.length > 0;
}
