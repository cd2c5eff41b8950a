import { edtfBounds } from '../lib/edtf.ts';
import type { Agreement, SecondReading, SecondRelations } from '../schemas/second-reading.ts';
import type { Claim, Knowledge, Quote } from './knowledge.ts';

type Place = { line: number; start: number; end: number };
/** The text of a seed's line, to place the second reader's quotes. */
type LineText = (article: string, line: number) => string;

/** Quotes are the same when they share at least half of what they cover together. */
const sameQuote = 0.5;
/** Relations name their ends by any quote of the claim: a third is enough to know which is meant. */
const sameEnd = 0.3;

/**
 * Counts how far the knowledge and an independent second reading agree. Marks agree where they overlap;
 * claims where quotes share half of what they cover together; relations where both ends agree.
 */
export function countAgreement(
  knowledge: Knowledge,
  readings: readonly SecondReading[],
  relations: SecondRelations,
  lineText: LineText,
  counted: string,
): Agreement {
  const mentions = pairsOf(
    readings,
    (reading) => reading.mentions,
    (article) => knowledge.within(article).mentions,
    (first, second) => overlap(first, second) && first.actor === second.actor,
  );
  const times = pairsOf(
    readings,
    (reading) => reading.times,
    (article) => knowledge.within(article).times,
    overlap,
  );
  const claims = pairsOf(
    readings,
    (reading) =>
      reading.claims.map((claim) => ({
        ...claim,
        ...placeIn(lineText(reading.article, claim.line), claim.line, claim.exact),
      })),
    (article) => knowledge.within(article).claims,
    (first, second) => first.quotes.some((quote) => likeness(quote, second) >= sameQuote),
    (first, second) => Math.max(...first.quotes.map((quote) => likeness(quote, second))),
  );
  const kinds = claims.pairs.map(({ first, second }) => [first.kind, second.kind] as const);
  const modalities = claims.pairs.map(
    ({ first, second }) => [first.modality, second.modality] as const,
  );
  return {
    counted,
    mentions: sharesOf(mentions),
    times: {
      ...sharesOf(times),
      sameTime: share(
        times.pairs.filter(({ first, second }) => sameBounds(first.edtf, second.edtf)).length,
        times.pairs.length,
      ),
    },
    claims: {
      ...sharesOf(claims),
      sameKind: sameShare(kinds),
      kindKappa: kappa(kinds),
      sameModality: sameShare(modalities),
      modalityKappa: kappa(modalities),
      sameClaimant: sameShare(
        claims.pairs.map(({ first, second }) => [first.claimant, second.claimant] as const),
      ),
    },
    relations: relationAgreement(knowledge, relations, lineText),
  };
}

function relationAgreement(
  knowledge: Knowledge,
  relations: SecondRelations,
  lineText: LineText,
): Agreement['relations'] {
  const across = knowledge.pairs.flatMap((pair) => pair.relations);
  const claimsAt = ({ article, exact }: { article: string; exact: string }): Set<string> => {
    const id = knowledge.articles.find((one) => one.number === article || one.id === article)?.id;
    if (id === undefined) return new Set();
    const place = knowledge
      .article(id)
      .paragraphs.map(({ line }) => placeIn(lineText(id, line), line, exact))
      .find(({ start }) => start >= 0);
    const meant = (claim: Claim): boolean =>
      claim.article === id &&
      claim.quotes.some((quote) => place !== undefined && likeness(quote, place) >= sameEnd);
    return new Set(knowledge.claims.filter(meant).map((claim) => claim.id));
  };
  let met = 0;
  let sameType = 0;
  for (const relation of relations) {
    const from = claimsAt(relation.from);
    const to = claimsAt(relation.to);
    const found = across.filter(
      (own) => (from.has(own.from) && to.has(own.to)) || (from.has(own.to) && to.has(own.from)),
    );
    if (found.length > 0) met += 1;
    if (found.some((own) => own.type === relation.type)) sameType += 1;
  }
  return {
    first: across.length,
    second: relations.length,
    ofSecond: share(met, relations.length),
    sameType: share(sameType, met),
  };
}

type Pairs<A, B> = {
  first: number;
  second: number;
  firstMet: number;
  secondMet: number;
  pairs: { first: A; second: B }[];
};

/** Matches marks of two readings text by text; each of the first is paired with its best counterpart. */
function pairsOf<A, B>(
  readings: readonly SecondReading[],
  secondOf: (reading: SecondReading) => readonly B[],
  firstOf: (article: string) => readonly A[],
  agree: (first: A, second: B) => boolean,
  degree: (first: A, second: B) => number = () => 1,
): Pairs<A, B> {
  const result: Pairs<A, B> = { first: 0, second: 0, firstMet: 0, secondMet: 0, pairs: [] };
  for (const reading of readings) {
    const firsts = firstOf(reading.article);
    const seconds = secondOf(reading);
    result.first += firsts.length;
    result.second += seconds.length;
    result.secondMet += seconds.filter((second) =>
      firsts.some((first) => agree(first, second)),
    ).length;
    for (const first of firsts) {
      const candidates = seconds.filter((second) => agree(first, second));
      const best = candidates.reduce<B | undefined>(
        (top, one) => (top === undefined || degree(first, one) > degree(first, top) ? one : top),
        undefined,
      );
      if (best === undefined) continue;
      result.firstMet += 1;
      result.pairs.push({ first, second: best });
    }
  }
  return result;
}

function sharesOf<A, B>({
  first,
  second,
  firstMet,
  secondMet,
}: Pairs<A, B>): {
  first: number;
  second: number;
  ofFirst: number;
  ofSecond: number;
} {
  return { first, second, ofFirst: share(firstMet, first), ofSecond: share(secondMet, second) };
}

function overlap(a: Place, b: Place): boolean {
  return a.line === b.line && a.start < b.end && b.start < a.end;
}

function likeness(quote: Quote, place: Place): number {
  if (!overlap(quote, place)) return 0;
  const shared = Math.min(quote.end, place.end) - Math.max(quote.start, place.start);
  return shared / (Math.max(quote.end, place.end) - Math.min(quote.start, place.start));
}

function placeIn(text: string, line: number, exact: string): Place {
  const start = text.indexOf(exact);
  return { line, start, end: start + exact.length };
}

function sameBounds(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return JSON.stringify(edtfBounds(a)) === JSON.stringify(edtfBounds(b));
}

function sameShare(pairs: readonly (readonly [string, string])[]): number {
  return share(pairs.filter(([a, b]) => a === b).length, pairs.length);
}

/** Cohen's κ: agreement beyond what the two readers' frequencies alone would bring (Cohen 1960). */
function kappa(pairs: readonly (readonly [string, string])[]): number {
  const observed = sameShare(pairs);
  const values = new Set(pairs.flat());
  let expected = 0;
  for (const value of values) {
    const a = pairs.filter(([first]) => first === value).length / pairs.length;
    const b = pairs.filter(([, second]) => second === value).length / pairs.length;
    expected += a * b;
  }
  return expected === 1 ? 1 : round((observed - expected) / (1 - expected));
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : round(part / whole);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
