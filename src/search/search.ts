import type { Engine } from './engine.ts';
import { readQuery, rarityOf, type Query, type Term, type Undone } from './query.ts';
import { scorePart, type PartPositions, type PartScore } from './rank.ts';
import type { FacetName, HitKind, HitText } from './search-part.ts';
import { takeApart, type ReadRecord, type StoredPart, type Word } from './take-apart.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a hit's text; `found` where it is what the reader looked for. */
export type HitWord = { text: string; found: boolean };

export type Hit = {
  art: HitKind;
  id: string;
  /** Root-absolute address. */
  href: string;
  /** The text it stands in; of actors and events none. */
  text: HitText | undefined;
  /** A claim's statement, the name of an actor or event; none for a paragraph. */
  title: HitWord[];
  /** The text; of a claim, the quote that bears it out. */
  words: HitWord[];
  /** Through what it was found, where none of its own words was: a claim, a heading, an event, another name. */
  via: HitWord[];
  score: number;
  /** The share of the query it covers, 0–1. */
  coverage: number;
  facets: { name: FacetName; value: string; label: string }[];
};

export type SearchResult = { query: Query; hits: Hit[] };

/** At most so many records are looked into; beyond them nothing scores high enough to be read. */
const mostRecords = 40;
/** A small collection is looked through as a whole; of a large one, what can still matter. */
const firstRecords = 12;
const recordsAtOnce = 14;
const enoughHits = 40;
/** What cannot come near the best hit, as a share of its score, is not read for. */
const leastOfBest = 0.05;
/** What a word is worth that stands only around a paragraph. */
const aroundParagraph = 0.5;
/** What a paragraph gains of the best one with which its claims are linked, as a share of that one's score. */
const linkedGain = 0.03;
/** The share of the query the best hit must cover. */
const leastBest = 0.42;

/** Finds, best first. Rejects with `IndexFault` where the index could not be read. */
export async function search(
  typed: string,
  engine: Engine,
  vocabulary: Vocabulary,
  undone: Undone = {},
): Promise<SearchResult> {
  const query = readQuery(typed, undone.exact ? withoutKin(vocabulary) : vocabulary, undone);
  const unknownRarity = query.unknown.length * rarityOf(1, vocabulary) * 1.1;
  const known = query.terms.reduce((sum, term) => sum + term.rarity, 0);
  // More of the query stands nowhere than somewhere: what is left would answer another question.
  if (known === 0 || known < unknownRarity) return { query, hits: [] };

  const records = await findRecords(query, known + unknownRarity, engine);
  const hits: Ranked[] = [];
  const met = new Set<Term>();
  const order = records.sort((a, b) => b.bound - a.bound || (a.record < b.record ? -1 : 1));
  for (let at = 0; at < Math.min(order.length, mostRecords);) {
    const batch = order.slice(at, at + (at === 0 ? firstRecords : recordsAtOnce));
    at += batch.length;
    hits.sort(byScore);
    const least = Math.max(hits[enoughHits - 1]?.score ?? 0, leastOfBest * (hits[0]?.score ?? 0));
    if ((batch[0]?.bound ?? 0) < least) break;
    const loaded = await Promise.all(
      batch.map(async ({ record, positions }) => ({
        stored: takeApart(await engine.load(record), vocabulary),
        positions,
      })),
    );
    for (const { stored, positions } of loaded) {
      const scored = scoreParts(stored, positions, query, known + unknownRarity);
      for (const ranked of scored) {
        if (ranked.result === null) continue;
        for (const term of ranked.result.terms) met.add(term);
        hits.push({ ...ranked, score: ranked.result.score, coverage: ranked.result.coverage });
      }
    }
  }
  const unmet = query.terms.filter((term) => !met.has(term));
  query.unknown.push(...unmet.map((term) => term.written));
  const missing = unknownRarity + unmet.reduce((sum, term) => sum + term.rarity, 0);
  if (missing > 0 && known + unknownRarity < 2 * missing) return { query, hits: [] };
  // Chance parts of words („Daten…“) are no answer where nothing better is found.
  const best = Math.max(0, ...hits.map((hit) => hit.coverage));
  if (best < leastBest / Math.max(1, query.terms.length - 1)) return { query, hits: [] };
  addLinked(hits);
  return { query, hits: hits.sort(byScore).map(showHit) };
}

type Scored = {
  part: StoredPart;
  result: PartScore | null;
  /** For a paragraph the claims it bears out, for a claim the paragraphs that do, with the words. */
  kin: { other: Scored; from: number; to: number }[];
};
type Ranked = Scored & { score: number; coverage: number };

function scoreParts(
  { parts, bounds }: ReadRecord,
  positions: PartPositions,
  query: Query,
  rarityTotal: number,
): Scored[] {
  const stretches = dealOut(positions, bounds);
  const scored = parts.map((part): Scored => ({ part, result: null, kin: [] }));
  const at = new Map(scored.map((one, place) => [one.part.id, place]));
  const claims = new Map<number, PartPositions[]>();
  scored.forEach((claim, place) => {
    for (const { paragraph, from, to } of claim.part.quotes) {
      const bearer = at.get(paragraph) ?? place;
      const other = scored[bearer] ?? claim;
      claims.set(bearer, [...(claims.get(bearer) ?? []), stretches[2 * place] ?? noPositions]);
      claim.kin.push({ other, from, to });
      other.kin.push({ other: claim, from, to });
    }
  });
  scored.forEach((one, place) => {
    const around = {
      positions: stretches[2 * place + 1] ?? noPositions,
      weight: one.part.art === 'artikel' ? aroundParagraph : 1,
    };
    const inside = stretches[2 * place] ?? noPositions;
    one.result = scorePart(query, rarityTotal, inside, claims.get(place), around);
  });
  return scored;
}

/** What the texts say for or against a hit belongs to its matter, whatever its words are. */
function addLinked(hits: readonly Ranked[]): void {
  const scores = new Map(hits.map(({ part, score }) => [part.name, score]));
  for (const hit of hits) {
    const best = Math.max(0, ...hit.part.linked.map((name) => scores.get(name) ?? 0));
    hit.score += linkedGain * best;
  }
}

function showHit({ part, result, kin, score, coverage }: Ranked): Hit {
  const { art, id, href, facets, text: article } = part;
  const text = (words: readonly Word[], found: readonly number[] = []): HitWord[] =>
    words.map((word) => ({ text: word.text, found: found.includes(word.place) }));
  const own = text(part.words, result?.positions);
  const quotes = kin.map(({ other, from, to }, at) => [
    ...(at > 0 ? [{ text: '…', found: false }] : []),
    ...text(other.part.words, other.result?.positions).slice(from, to),
  ]);
  const hit = { art, id, href, text: article, score, coverage, facets, via: [] };
  if (art === 'aussage') return { ...hit, title: own, words: quotes.flat() };
  const title = text(part.title, result?.positions);
  if ([...own, ...title].some(({ found }) => found)) return { ...hit, title, words: own };
  const [best] = kin.sort((a, b) => (b.other.result?.score ?? 0) - (a.other.result?.score ?? 0));
  if (best?.other.result) {
    // The words that bear out the claim are what was looked for.
    own.slice(best.from, best.to).forEach((word) => (word.found = true));
    return {
      ...hit,
      title,
      words: own,
      via: text(best.other.part.words, best.other.result.positions),
    };
  }
  const around = part.around.map((words) => text(words, result?.around));
  const via = around.find((words) => words.some(({ found }) => found)) ?? [];
  return { ...hit, title, words: own, via };
}

/** For readers who want just their words: no synonyms, families or other names. */
function withoutKin(vocabulary: Vocabulary): Vocabulary {
  return {
    ...vocabulary,
    synonyms: new Map(),
    related: new Map(),
    families: new Map(),
    aliases: new Map(),
  };
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || (a.part.href < b.part.href ? -1 : 1);
}

type FoundRecord = {
  record: string;
  positions: PartPositions;
  /** No part of the record scores more. */
  bound: number;
};

async function findRecords(
  query: Query,
  rarityTotal: number,
  engine: Engine,
): Promise<FoundRecord[]> {
  const keys = new Set([
    ...query.phrases.flat(2),
    ...query.terms.flatMap(({ variants }) =>
      variants.flatMap((variant) => variant.keys.flat().map(({ key }) => key)),
    ),
  ]);
  const records = new Map<string, Map<string, number[]>>();
  const answers = await Promise.all(
    [...keys].map(async (key) => ({ key, postings: await engine.find(key) })),
  );
  for (const { key, postings } of answers) {
    for (const { record, positions } of postings) {
      const entry = records.get(record) ?? new Map<string, number[]>();
      entry.set(key, positions);
      records.set(record, entry);
    }
  }
  return [...records].flatMap(([record, positions]) => {
    // The record as one part, borne out by itself: whatever a part has, it has too.
    const best = scorePart(query, rarityTotal, positions, [positions]);
    return best ? [{ record, positions, bound: best.score }] : [];
  });
}

const noPositions: PartPositions = new Map();

/** Deals positions out to the stretches that begin at `bounds`; both ascend, and the first stretch comes first. */
function dealOut(positions: PartPositions, bounds: readonly number[]): PartPositions[] {
  const stretches = bounds.map(() => new Map<string, number[]>());
  for (const [key, places] of positions) {
    let at = 0;
    for (const place of places) {
      while (at + 1 < bounds.length && (bounds[at + 1] ?? 0) <= place) at += 1;
      const inside = stretches[at]?.get(key);
      if (inside) inside.push(place);
      else stretches[at]?.set(key, [place]);
    }
  }
  return stretches;
}
