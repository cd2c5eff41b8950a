import { fold, isAcronym, keyOf, stem, words } from './analysis.ts';
import { partForms, splitFully, type Lexicon } from './compounds.ts';
import { namingLetters, type NamingKind, type SearchPart } from './search-part.ts';

/** Joins a word's keys to it: Pagefind splits here, and all of it keeps one position. */
export const keyJoint = '~';

/** Joins the id of a claim and those of its paragraphs in the index. */
export const idJoint = '.';

/** Begins a part: its facets hang on this sign. */
export const partSign = '§';

/** Ends a part's title. */
export const titleSign = '|';

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
  if (part.title !== '') {
    for (const token of part.title.split(/\s+/)) {
      const keys = new Set<string>();
      for (const word of words(token)) addWord(word, keys, cutWord, counts, counted, false);
      output.push([token, ...keys].join(keyJoint));
    }
    output.push(titleSign);
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
      if (naming.from >= from && naming.from < to) {
        keys.add(namingKey(naming.actor, naming.kind));
        count(counts.namings, namingName(naming.actor, naming.kind), counted);
      }
    }
    output.push([token[0].replaceAll(keyJoint, ' '), ...keys].join(keyJoint));
  }
  for (const text of part.extra) {
    const keys = new Set<string>();
    for (const word of words(text)) addWord(word, keys, cutWord, counts, counted, false);
    // The bare sign keeps the last word of one name from being a neighbour of the next.
    output.push(partSign, [partSign, ...keys].join(keyJoint));
  }
  return output.join(' ');
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
