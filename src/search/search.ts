import { recordUrls } from '../lib/record-urls.ts';
import type { Engine, StoredRecord } from './engine.ts';
import { idJoint, keyJoint, facetKey, partSign, titleSign } from './index-text.ts';
import { readQuery, rarityOf, type Query, type Term } from './query.ts';
import { scorePart, type PartPositions } from './rank.ts';
import type { FacetName, HitKind } from './search-part.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of a hit's text; `found` where it is what the reader looked for. */
export type HitWord = { text: string; found: boolean };

export type Hit = {
  art: HitKind;
  id: string;
  /** Root-absolute address. */
  href: string;
  title: HitWord[];
  words: HitWord[];
  score: number;
  /** The share of the query it covers, 0–1. */
  coverage: number;
  facets: { name: FacetName; value: string; label: string }[];
};

export type SearchResult = { query: Query; hits: Hit[] };

/** Facets a reader has chosen: all of them must hold. */
export type ChosenFacets = readonly { name: FacetName; value: string }[];

/** At most so many records are looked into; beyond them nothing scores high enough to be read. */
const mostRecords = 80;
/** A small collection is looked through as a whole; of a large one, what can still matter. */
const firstRecords = 12;
const recordsAtOnce = 6;
const enoughHits = 40;
/** What cannot come near the best hit, as a share of its score, is not read for. */
const leastOfBest = 0.05;
/** The share of the query the best hit must cover. */
const leastBest = 0.45;

/** Finds, best first. Rejects with `IndexFault` where the index could not be read. */
export async function search(
  typed: string,
  chosen: ChosenFacets,
  engine: Engine,
  vocabulary: Vocabulary,
  exact = false,
): Promise<SearchResult> {
  const query = readQuery(typed, exact ? withoutKin(vocabulary) : vocabulary, exact);
  const unknownRarity = query.unknown.length * rarityOf(1, vocabulary) * 1.1;
  const known = query.terms.reduce((sum, term) => sum + term.rarity, 0);
  // More of the query stands nowhere than somewhere: what is left would answer another question.
  if (known === 0 || known < unknownRarity) return { query, hits: [] };

  const records = await findRecords(query, known + unknownRarity, engine);
  const parse = partReader(vocabulary);
  const hits: Hit[] = [];
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
        stored: await engine.load(record),
        positions,
      })),
    );
    for (const { stored, positions } of loaded) {
      const parts = parse(stored).map((part) => ({
        ...part,
        inside: within(positions, part.from, part.to),
      }));
      for (const part of parts) {
        if (
          !chosen.every((want) =>
            part.facets.some((has) => has.name === want.name && has.value === want.value),
          )
        ) {
          continue;
        }
        const claims = parts.filter((claim) => claim.bornOutBy.includes(part.id));
        const result = scorePart(
          query,
          known + unknownRarity,
          part.inside,
          part.to - part.from,
          claims.map((claim) => claim.inside),
        );
        if (!result) continue;
        for (const term of result.terms) met.add(term);
        const found = new Set(result.positions);
        const word = (text: string, place: number): HitWord => ({ text, found: found.has(place) });
        hits.push({
          art: part.art,
          id: part.id,
          href: part.href,
          title: part.title.map(({ text, place }) => word(text, place)),
          words: part.words.map(({ text, place }) => word(text, place)),
          score: result.score,
          coverage: result.coverage,
          facets: part.facets,
        });
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
  return { query, hits: hits.sort(byScore) };
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

function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || (a.href < b.href ? -1 : 1);
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
    ...query.phrases.flat(),
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
    // The record as one part, borne out by itself, without length: whatever a part has, it has too.
    const best = scorePart(query, rarityTotal, positions, 0, [positions]);
    return best ? [{ record, positions, bound: best.score }] : [];
  });
}

function within(positions: PartPositions, from: number, to: number): PartPositions {
  const inside = new Map<string, number[]>();
  for (const [key, places] of positions) {
    const some = places.filter((place) => place >= from && place < to);
    if (some.length > 0) inside.set(key, some);
  }
  return inside;
}

type Word = { text: string; place: number };
type StoredPart = {
  art: HitKind;
  id: string;
  bornOutBy: string[];
  href: string;
  from: number;
  to: number;
  title: Word[];
  words: Word[];
  facets: Hit['facets'];
};

/** Takes stored records apart again; the reverse of `indexText`. */
function partReader(vocabulary: Vocabulary): (record: StoredRecord) => StoredPart[] {
  const facetOf = new Map(
    vocabulary.facets.map(([name, value, label], place) => [
      facetKey(place),
      { name, value, label },
    ]),
  );
  return ({ url, title, content, anchors }) => {
    const [, number, name] = /^(\d+) (.*)$/.exec(title) ?? [];
    const text: Hit['facets'] =
      number === undefined ? [] : [{ name: 'text', value: number, label: name ?? '' }];
    const tokens = content.split(/\s+/).filter((token) => token !== '');
    const starts = [...anchors].sort((a, b) => a.location - b.location);
    return starts.map(({ id: ids, location: from }, place) => {
      const [id = '', ...bornOutBy] = ids.split(idJoint);
      const to = starts[place + 1]?.location ?? tokens.length;
      const [head = '', ...rest] = tokens.slice(from, to);
      const facets = head
        .split(keyJoint)
        .slice(1)
        .flatMap((key) => facetOf.get(key.replace(/\W+$/, '')) ?? []);
      const shown = rest
        .map((token, at): Word => ({ text: token.split(keyJoint)[0] ?? '', place: from + 1 + at }))
        .filter(({ text }) => text !== partSign);
      const split = shown.findIndex(({ text }) => text === titleSign);
      const art = (facets.find(({ name }) => name === 'art')?.value ?? 'artikel') as HitKind;
      return {
        art,
        id,
        bornOutBy,
        href: addressOf(art, id, url),
        from,
        to,
        title: shown.slice(0, Math.max(0, split)),
        words: shown.slice(split + 1),
        facets: [...facets, ...text],
      };
    });
  };
}

function addressOf(art: HitKind, id: string, url: string): string {
  if (art === 'aussage') return recordUrls.claim(id);
  if (art === 'akteur') return recordUrls.actor(id);
  if (art === 'datum') return recordUrls.date(id);
  return `${url}#${id}`;
}
