import { fold, isAcronym, keyOf, stem, words } from './analysis.ts';
import { partForms, splitFully, type Lexicon } from './compounds.ts';
import { namingLetters, type NamingKind, type SearchPart } from './search-part.ts';

/** Joins a word's keys to it: Pagefind splits here, and all of it keeps one position. */
export const keyJoint = '~';

/** Joins the id of a part and what it leads to in the index (see `partId`). */
const idJoint = '.';
/** Joins the paragraph of a quote and its words. */
const quoteJoint = '_';

/** Begins a part: its facets hang on this sign. */
export const partSign = '§';

/** Ends a part's title. */
export const titleSign = '|';

/** Begins each text around a part. */
export const aroundSign = '¤';

/** What is counted while the index is written, for the vocabulary. */
export type Counts = {
  /** Stem or acronym → written forms with their numbers, and the parts it occurs in. */
  words: Map<string, { forms: Map<string, number>; parts: Set<number> }>;
  /** Part stem → the parts it occurs in. */
  compoundParts: Map<string, Set<number>>;
  namings: Map<string, Set<number>>;
};

export type WordCutter = (folded: string) => string[] | null;

/** A cutter that remembers what it cut; only capitalised words are compounds worth cutting. */
export function compoundCutter(
  lexicon: Lexicon,
  exceptions: ReadonlyMap<string, readonly string[]>,
): WordCutter {
  const known = new Map<string, string[] | null>();
  return (folded) => {
    let parts = known.get(folded);
    if (parts === undefined) {
      parts = splitFully(folded, lexicon, exceptions);
      known.set(folded, parts);
    }
    return parts;
  };
}

/**
 * The text of a part as it goes into the index: every word with its keys behind it, white space as in the
 * text, so that positions are the same as in what readers see. `counted` is the part's number when it is a
 * paragraph (only these count for rarity), else -1.
 */
export function indexText(
  part: SearchPart,
  cutWord: WordCutter,
  counts: Counts,
  counted: number,
): string {
  const output: string[] = [];
  const addNaming = ({ actor, kind }: SearchPart['namings'][number], keys: Set<string>): void => {
    keys.add(namingKey(actor, kind));
    count(counts.namings, namingName(actor, kind), counted);
  };
  const withKeys = (token: string, place: number, keys = new Set<string>()): string => {
    for (const word of words(token)) addWord(word, keys, cutWord, counts, place, false);
    return [token, ...keys].join(keyJoint);
  };
  if (part.title !== '') {
    const [first = '', ...others] = part.title.split(/\s+/);
    const keys = new Set<string>();
    for (const naming of part.namings) if (naming.from === 'title') addNaming(naming, keys);
    output.push(withKeys(first, counted, keys));
    output.push(...others.map((token) => withKeys(token, counted)), titleSign);
  }
  let previous = '';
  for (const token of part.text.matchAll(/\S+/g)) {
    const from = token.index;
    const to = from + token[0].length;
    const keys = new Set<string>();
    for (const word of words(token[0])) {
      addWord(word, keys, cutWord, counts, counted, /^jong$/i.test(previous));
      previous = word;
    }
    for (const reading of part.readings) {
      if (reading.from >= from && reading.from < to) {
        for (const word of words(reading.text))
          addWord(word, keys, cutWord, counts, counted, false);
      }
    }
    for (const naming of part.namings) {
      if (naming.from !== 'title' && naming.from >= from && naming.from < to) {
        addNaming(naming, keys);
      }
    }
    output.push([token[0].replaceAll(keyJoint, ' '), ...keys].join(keyJoint));
  }
  for (const text of part.around) {
    output.push(aroundSign, ...text.split(/\s+/).map((token) => withKeys(token, -1)));
  }
  return output.join(' ');
}

/**
 * The id of a part as it stands in the index, with what it leads to: `p7.003p5` for a paragraph with one it is
 * linked with, `002-keine-beweise.p7_3_12` for a claim with its quote, from word 3 to before word 12.
 */
export function partId(part: SearchPart, textOf: (paragraph: string) => string): string {
  const quotes = part.quotes.map(({ paragraph, from, to }) =>
    [paragraph, ...wordsOfStretch(textOf(paragraph), from, to)].join(quoteJoint),
  );
  return [part.id, ...quotes, ...part.linked].join(idJoint);
}

/** The reverse of `partId`; ends of quotes are exclusive. */
export function readPartId(stored: string): {
  id: string;
  quotes: { paragraph: string; from: number; to: number }[];
  linked: string[];
} {
  const [id = '', ...others] = stored.split(idJoint);
  const split = others.map((other) => other.split(quoteJoint));
  return {
    id,
    quotes: split.flatMap(([paragraph = '', from, to]) =>
      to === undefined ? [] : [{ paragraph, from: Number(from), to: Number(to) }],
    ),
    linked: others.filter((_, place) => split[place]?.length === 1),
  };
}

/** The words a stretch of a text touches, as places among its words, the end exclusive. */
function wordsOfStretch(text: string, from: number, to: number): [number, number] {
  const all = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => [index, index + word.length]);
  const first = all.findIndex(([, end = 0]) => end > from);
  const next = all.findIndex(([start = 0]) => start >= to);
  return [first, next === -1 ? all.length : next];
}

/** The key under which an actor's namings of one kind are found. */
export function namingKey(actor: string, kind: NamingKind): string {
  return keyOf(`${actor}${namingLetters[kind]}`, 'naming');
}

/** The same in the vocabulary's table. */
export function namingName(actor: string, kind: NamingKind): string {
  return `${actor} ${namingLetters[kind]}`;
}

/** Facet codes are letters, because digits would split a key. */
export function facetKey(place: number): string {
  const letters: string[] = [];
  for (let rest = place + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters.unshift(String.fromCharCode(97 + ((rest - 1) % 26)));
  }
  return keyOf(`f${letters.join('')}`, 'facet');
}

function addWord(
  asWritten: string,
  keys: Set<string>,
  cutWord: WordCutter,
  counts: Counts,
  counted: number,
  afterJong: boolean,
): void {
  // „macht“ is a verb, and not „Macht“.
  const word = asWritten === 'macht' ? 'machen' : asWritten;
  const folded = fold(word);
  if (isAcronym(word) && !afterJong) {
    keys.add(keyOf(folded, 'acronym'));
    countWord(counts, word, word, counted);
    return;
  }
  const itsStem = stem(folded);
  keys.add(keyOf(itsStem, 'stem'));
  countWord(counts, itsStem, word, counted);
  const parts = /^\p{Lu}/u.test(word) ? cutWord(folded) : null;
  if (!parts) return;
  for (const form of partForms(folded, parts)) {
    const partStem = stem(form);
    keys.add(keyOf(partStem, 'part'));
    count(counts.compoundParts, partStem, counted);
  }
}

function countWord(counts: Counts, key: string, written: string, part: number): void {
  const entry = counts.words.get(key) ?? {
    forms: new Map<string, number>(),
    parts: new Set<number>(),
  };
  entry.forms.set(written, (entry.forms.get(written) ?? 0) + 1);
  if (part >= 0) entry.parts.add(part);
  counts.words.set(key, entry);
}

function count(map: Map<string, Set<number>>, key: string, part: number): void {
  const set = map.get(key) ?? new Set<number>();
  if (part >= 0) set.add(part);
  map.set(key, set);
}
