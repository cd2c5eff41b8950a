import { family, fold, foldings, isAcronym, keyOf, soundKey, stem, words } from './analysis.ts';
import { splitCompound } from './compounds.ts';
import { namingKey, namingName } from './index-text.ts';
import { namingLetters, type NamingKind } from './search-part.ts';
import { isInVocabulary, stemLast, type Vocabulary } from './vocabulary.ts';

/** One way to find a word: by a key, or by several that must stand close together. */
export type Variant = {
  keys: readonly (readonly WeighedKey[])[];
  weight: number;
  /** The keys must follow one another without a word between („Jong-un“). */
  adjacent?: boolean;
};
export type WeighedKey = { key: string; weight: number };

/** A word of the query and all ways to find it. */
export type Term = {
  /** As the reader wrote it. */
  written: string;
  variants: Variant[];
  /** How telling it is: rare words count more. */
  rarity: number;
};

/** A query as it was understood. */
export type Query = {
  terms: Term[];
  /** Quoted phrases: the keys of each word, any of which will do, in order. */
  phrases: string[][][];
  /** Words replaced because nobody wrote them („Norkorea“ → „Nordkorea“). */
  replaced: { written: string; by: string }[];
  /** Further words that were searched for, for the reader to see. */
  also: string[];
  /** Words that stand nowhere. */
  unknown: string[];
  /** Stems of words that are not to be searched for besides or instead of those typed. */
  without: ReadonlySet<string>;
};

/** What of the understanding of a query its reader has taken back: all of it, or single words. */
export type Undone = { exact?: boolean; without?: readonly string[] };

/** Weights of the ways to find a word, against the word itself. */
const weights = {
  part: 0.87,
  family: 0.6,
  compound: 0.85,
  compoundOfKnown: 0.6,
  headOnly: 0.22,
  modifierOnly: 0.25,
  tellingModifier: 0.35,
  synonym: 0.55,
  naming: 0.8,
  sideNaming: 0.35,
  replaced: 0.95,
  verbInQuestion: 0.5,
  decade: 0.6,
  between: 0.6,
  related: 0.38,
};

/**
 * Reads a query against the vocabulary. Only words that are in it are ever asked for: Pagefind answers
 * unknown words with the longest prefix it knows, which invents hits.
 */
export function readQuery(
  typed: string,
  vocabulary: Vocabulary,
  { exact = false, without = [] }: Undone = {},
): Query {
  const query: Query = {
    terms: [],
    phrases: [],
    replaced: [],
    also: [],
    unknown: [],
    without: new Set(without.map((word) => stem(fold(word)))),
  };
  for (const [, phrase] of typed.matchAll(/["„“”»«]([^"„“”»«]+)["„“”»«]/g)) {
    const keys = words(phrase ?? '').map((word) => [
      keyOf(stem(fold(word)), 'stem'),
      keyOf(fold(word), 'acronym'),
    ]);
    if (keys.length > 1) query.phrases.push(keys);
  }
  const all = joinHalves(words(typed.normalize('NFC')), vocabulary);
  const joined = joinedNames(typed.normalize('NFC'));
  const between = yearsBetween(typed, vocabulary);
  const isQuestion = all.length > 3 && all.length > telling(all, vocabulary).length;
  const asked = telling(all, vocabulary).length > 0 ? telling(all, vocabulary) : all;
  for (let at = 0; at < asked.length;) {
    const named = longestAlias(asked, at, vocabulary);
    if (named) {
      query.terms.push(
        ...namedTerms(asked.slice(at, at + named.length), named.actors, vocabulary, query),
      );
      at += named.length;
    } else if (joined.has(`${asked[at]} ${asked[at + 1]}`)) {
      const term = readJoinedName(asked[at] ?? '', asked[at + 1] ?? '', vocabulary);
      if (term) query.terms.push(term);
      else query.unknown.push(`${asked[at]}-${asked[at + 1]}`);
      at += 2;
    } else {
      const term = readWord(asked[at] ?? '', asked[at - 1] ?? '', vocabulary, query, !exact);
      // In a sentence the nouns tell what it is about.
      if (term && isQuestion && /^\p{Ll}/u.test(asked[at] ?? ''))
        term.rarity *= weights.verbInQuestion;
      term?.variants.push(...(between.get(term.written) ?? []));
      if (term) query.terms.push(term);
      at += 1;
    }
  }
  return query;
}

function telling(all: readonly string[], vocabulary: Vocabulary): string[] {
  return all.filter((word) => !vocabulary.stopWords.has(fold(word)) || isAcronym(word));
}

/** „Ha Noi“, „U Boot“: words that are one word in the texts, where they are none by themselves. */
function joinHalves(all: readonly string[], vocabulary: Vocabulary): string[] {
  const isKnown = (word: string): boolean => isInVocabulary(fold(word), vocabulary);
  const joined: string[] = [];
  for (const word of all) {
    const half = joined.at(-1) ?? '';
    const whole = half + word.toLowerCase();
    if (half !== '' && !(isKnown(half) && isKnown(word)) && vocabulary.stems.has(stem(fold(whole))))
      joined.splice(-1, 1, whole);
    else joined.push(word);
  }
  return joined;
}

/** „2019 bis 2023“, „zwischen 2019 und 2023“: the years between, which both ends also find. */
function yearsBetween(typed: string, vocabulary: Vocabulary): Map<string, Variant[]> {
  const [, from = '', to = ''] = /\b([12]\d{3}) ?(?:bis|und|[–-]) ?([12]\d{3})\b/.exec(typed) ?? [];
  const years = [...vocabulary.stems.keys()].filter(
    (stem) => from < stem && stem < to && /^\d{4}$/.test(stem),
  );
  const variants = years.map((year) => single(keyOf(year, 'stem'), weights.between));
  return new Map([from, to].map((end) => [end, variants]));
}

/** Names written with a hyphen and a small letter behind it („Jong-un“, „Jong-il“), as word pairs. */
function joinedNames(typed: string): Set<string> {
  const pairs = typed.matchAll(/(?<!\p{L})(\p{Lu}\p{Ll}+)-(\p{Ll}+)(?!\p{L})/gu);
  return new Set([...pairs].map(([, first, second]) => `${first} ${second}`));
}

/** Both halves, side by side: „Jong-il“ is not found in a text on Kim Jong-un and Kim Il-sung. */
function readJoinedName(first: string, second: string, vocabulary: Vocabulary): Term | null {
  const halves = [first, second].map((half) => stem(fold(half)));
  if (!halves.every((half) => vocabulary.stems.has(half))) return null;
  const keys = halves.map((half) => [{ key: keyOf(half, 'stem'), weight: 1 }]);
  const rarity = Math.max(...halves.map((half) => rarityOfForm(half, vocabulary)));
  return { written: `${first}-${second}`, variants: [{ keys, weight: 1, adjacent: true }], rarity };
}

const namingKinds = Object.keys(namingLetters) as NamingKind[];

type Named = { actor: string; kind: NamingKind };

/** The longest run of words from a place on that is a name of an actor; single words only if unusual. */
function longestAlias(
  asked: readonly string[],
  at: number,
  vocabulary: Vocabulary,
): { length: number; actors: readonly Named[] } | null {
  for (let length = Math.min(6, asked.length - at); length > 0; length -= 1) {
    const name = asked
      .slice(at, at + length)
      .map(fold)
      .join(' ');
    for (const form of [name, name.replace(/(?<=...)s$/, ''), stemLast(name)]) {
      const actors = vocabulary.aliases.get(form);
      if (actors) return { length, actors };
    }
  }
  return null;
}

/**
 * A name of an actor: its words where the texts have them, and every naming of that actor. Names of
 * several words whose words the texts have stay separate terms, so that „Kim Il Sung“ is more than „Kim“.
 */
function namedTerms(
  name: readonly string[],
  actors: readonly Named[],
  vocabulary: Vocabulary,
  query: Query,
): Term[] {
  const namings = namingKeys(actors, name.length, vocabulary);
  const known = name.map((word, place) => {
    const aside: Query = { ...query, replaced: [], also: [], unknown: [] };
    return readWord(word, name[place - 1] ?? '', vocabulary, aside, name.length > 1);
  });
  // Who is named on every page tells little, in whatever form.
  const paragraphs = Math.max(
    1,
    ...actors.flatMap(({ actor }) =>
      namingKinds.map((kind) => vocabulary.namings[namingName(actor, kind)] ?? 0),
    ),
  );
  const written = name.join(' ');
  const literal = known.filter((term) => term !== null);
  if (literal.length === 0 || literal.length < name.length) {
    const variants = namings.map(({ key, weight }) =>
      single(key, Math.min(1, weight / weights.naming)),
    );
    if (variants.length > 0)
      return [{ written, variants, rarity: rarityOf(paragraphs, vocabulary) }];
  }
  if (name.length === 1) {
    const [term] = literal;
    if (!term) {
      query.unknown.push(written);
      return [];
    }
    term.variants.push(...namings.map(({ key, weight }) => single(key, weight)));
    term.rarity = Math.min(term.rarity, rarityOf(paragraphs, vocabulary));
    return [term];
  }
  // All words together, or any naming of the actor for less.
  const words = literal.map((term) =>
    term.variants.flatMap((v) => (v.keys.length === 1 ? (v.keys[0] ?? []) : [])),
  );
  const rarity = Math.max(rarityOf(paragraphs, vocabulary), ...literal.map((term) => term.rarity));
  return [
    {
      written,
      rarity: rarity * 1.2,
      variants: [
        { keys: words, weight: 1 },
        ...namings.map(({ key, weight }) => single(key, weight * 0.75)),
      ],
    },
  ];
}

/** How an actor is named in the texts: as typed, or in other ways for less where a single name was typed. */
function namingKeys(
  actors: readonly Named[],
  typedWords: number,
  vocabulary: Vocabulary,
): WeighedKey[] {
  const kinds = actors.filter(
    ({ actor, kind }) =>
      kind !== 'name' || !actors.some((other) => other.actor === actor && other.kind !== 'name'),
  );
  return kinds.flatMap(({ actor, kind }) =>
    namingKinds.flatMap((other) => {
      if ((vocabulary.namings[namingName(actor, other)] ?? 0) === 0) return [];
      if (other === kind) return [{ key: namingKey(actor, other), weight: weights.naming }];
      if (kind !== 'name' || typedWords > 1) return [];
      return [{ key: namingKey(actor, other), weight: weights.sideNaming }];
    }),
  );
}

function readWord(
  word: string,
  before: string,
  vocabulary: Vocabulary,
  query: Query,
  correcting = true,
): Term | null {
  const afterJong = /^jong$/i.test(before);
  const folded = fold(word);
  const acronym = vocabulary.acronyms.get(folded);
  if (
    acronym !== undefined &&
    !afterJong &&
    (isAcronym(word) || !vocabulary.stems.has(stem(folded)) || folded.length <= 3)
  ) {
    const variants = [single(keyOf(folded, 'acronym'), 1)];
    return { written: word, variants, rarity: rarityOf(acronym, vocabulary) };
  }
  const isOther = vocabulary.whole.has(stem(folded)) && !vocabulary.stems.has(stem(folded));
  const correct = (): string | null => {
    if (!correcting || isOther) return null;
    const nearest = nearestWord(folded, vocabulary) ?? nearestCompound(folded, vocabulary);
    return nearest !== null && query.without.has(stem(fold(nearest))) ? null : nearest;
  };
  for (const form of isOther ? [] : foldings(word)) {
    const told = query.also.length;
    const variants = knownVariants(form, vocabulary, query);
    const isSlip = isSlipOfKin(form, vocabulary) || isSlipOfWord(form, vocabulary);
    if (variants.length > 0 && !(isSlip && correct() !== null)) {
      return { written: word, variants, rarity: rarityOfForm(form, vocabulary) };
    }
    query.also.length = told;
  }
  const better = correct();
  if (better !== null) {
    const form = fold(better);
    query.replaced.push({ written: word, by: better });
    const variants = knownVariants(form, vocabulary, query).map((variant) => ({
      ...variant,
      weight: variant.weight * weights.replaced,
    }));
    const actors = vocabulary.aliases.get(form) ?? [];
    const namings = namingKeys(actors, 1, vocabulary);
    variants.push(...namings.map(({ key, weight }) => single(key, weight)));
    return { written: better, variants, rarity: rarityOfForm(form, vocabulary) };
  }
  query.unknown.push(word);
  return null;
}

/** „Pufferzonne“ is of the family of „Pufferzone“, but a slip all the same. */
function isSlipOfKin(folded: string, vocabulary: Vocabulary): boolean {
  const kin = vocabulary.families.get(family(folded, vocabulary.verbForms)) ?? [];
  if (kin.length === 0 || kin.includes(stem(folded))) return false;
  return kin.some((other) => slipsBetween(stem(folded), other, 1) < 1);
}

/** „Gasstarbeiter“ could be cut into words of ours, but is a slip of a word that stands there whole. */
function isSlipOfWord(folded: string, vocabulary: Vocabulary): boolean {
  if (folded.length < 9 || directKeys(folded, vocabulary).length > 0) return false;
  // Of words this long, no two differ in one letter.
  const most = folded.length >= 14 ? 1 : easySlip;
  return [...vocabulary.stems.keys()].some((other) => slipsBetween(stem(folded), other, 1) <= most);
}

/** All ways to find a folded word that the vocabulary allows; empty where it is unknown. */
function knownVariants(folded: string, vocabulary: Vocabulary, query: Query): Variant[] {
  const itsStem = stem(folded);
  const variants: Variant[] = [
    ...directKeys(folded, vocabulary).map(({ key, weight }) => single(key, weight)),
  ];
  const isKnown = variants.length > 0;
  const parts = vocabulary.whole.has(itsStem)
    ? null
    : splitCompound(folded, {
        first: (part) => isNoun(part, vocabulary) || isVerb(part, vocabulary),
        last: (part) => isNoun(part, vocabulary) || (part.length > 5 && isVerb(part, vocabulary)),
      });
  if (parts) {
    const keys = parts.map((part) => withSynonyms(part, vocabulary, query));
    if (keys.every((part) => part.length > 0)) {
      variants.push({ keys, weight: isKnown ? weights.compoundOfKnown : weights.compound });
      const telling = isTelling(parts[0] ?? '', vocabulary);
      variants.push({
        keys: keys.slice(0, 1),
        weight: telling ? weights.tellingModifier : weights.modifierOnly,
      });
      variants.push({ keys: keys.slice(-1), weight: weights.headOnly });
    }
  }
  const decade = decadeOf(folded);
  if (decade) {
    const years = [...vocabulary.stems.keys()].filter((year) => decade.test(year));
    variants.push(...years.map((year) => single(keyOf(year, 'stem'), weights.decade)));
  }
  for (const [place, synonym] of (vocabulary.synonyms.get(itsStem) ?? []).entries()) {
    const keys = directKeys(synonym, vocabulary);
    if (keys.length === 0 || query.without.has(stem(synonym))) continue;
    // Groups name the nearest words first.
    variants.push({ keys: [keys], weight: weights.synonym * 0.93 ** place });
    tell(query, vocabulary.stems.get(stem(synonym))?.written);
  }
  for (const [place, other] of (vocabulary.related.get(itsStem) ?? []).entries()) {
    const keys = directKeys(other, vocabulary).filter(({ weight }) => weight >= weights.part);
    if (keys.length === 0 || stem(other) === itsStem || query.without.has(stem(other))) continue;
    variants.push({ keys: [keys], weight: weights.related * 0.95 ** place });
    tell(query, vocabulary.stems.get(stem(other))?.written);
  }
  return variants;
}

const tens = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');

/** What a decade finds: „Sechzigerjahre“, „60er“ and „1960er“ mean each other and the years 1960 to 1969. */
function decadeOf(folded: string): RegExp | null {
  const [, digits, named] = /^(?:(?:19)?(\d)0er|(\p{L}+ig)er)(?:jahren?)?$/u.exec(folded) ?? [];
  const ten =
    digits ?? (named && tens.includes(named) ? String(tens.indexOf(named) + 2) : undefined);
  if (ten === undefined) return null;
  const word = tens[Number(ten) - 2];
  return new RegExp(`^(?:19${ten}\\d|(?:19)?${ten}0er|${word}(?:er(?:jahr)?)?)$`);
}

function directKeys(folded: string, vocabulary: Vocabulary): WeighedKey[] {
  const keys: WeighedKey[] = [];
  const itsStem = stem(folded);
  if (vocabulary.stems.has(itsStem)) keys.push({ key: keyOf(itsStem, 'stem'), weight: 1 });
  if (vocabulary.parts.has(itsStem))
    keys.push({ key: keyOf(itsStem, 'part'), weight: weights.part });
  for (const kin of vocabulary.families.get(family(folded, vocabulary.verbForms)) ?? []) {
    if (kin === itsStem) continue;
    if (vocabulary.stems.has(kin)) keys.push({ key: keyOf(kin, 'stem'), weight: weights.family });
    if (vocabulary.parts.has(kin)) keys.push({ key: keyOf(kin, 'part'), weight: weights.family });
  }
  return keys;
}

/** A rare word of its own says what a compound is about, even where its head is missing („Erdöl-“). */
function isTelling(folded: string, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.stems.has(stem(folded)) &&
    rarityOfForm(folded, vocabulary) > 0.7 * rarityOf(1, vocabulary)
  );
}

function withSynonyms(folded: string, vocabulary: Vocabulary, query: Query): WeighedKey[] {
  const keys = directKeys(folded, vocabulary);
  for (const [others, weight] of [
    [vocabulary.synonyms, weights.synonym],
    [vocabulary.related, weights.related],
  ] as const) {
    for (const other of others.get(stem(folded)) ?? []) {
      // Of a part of a compound only whole words are tried: parts of parts are found everywhere.
      const more = directKeys(other, vocabulary).filter((key) => key.weight === 1);
      if (more.length === 0 || query.without.has(stem(other))) continue;
      keys.push(...more.map(({ key }) => ({ key, weight })));
      tell(query, vocabulary.stems.get(stem(other))?.written);
    }
  }
  return keys;
}

/** Only nouns make the compounds readers form anew: „Nieder|lande“, „Ost|erreich“ are none. */
function isNoun(folded: string, vocabulary: Vocabulary): boolean {
  const itsStem = stem(folded);
  return (
    !vocabulary.stopWords.has(folded) &&
    (isInParagraphs(itsStem, vocabulary) ||
      vocabulary.parts.has(itsStem) ||
      vocabulary.synonyms.has(itsStem))
  );
}

function isInParagraphs(itsStem: string, vocabulary: Vocabulary): boolean {
  const entry = vocabulary.stems.get(itsStem);
  return entry !== undefined && entry.paragraphs > 0 && /^\p{Lu}/u.test(entry.written);
}

/** The stem of a verb that the texts have („Liefer|vertrag“). */
function isVerb(folded: string, vocabulary: Vocabulary): boolean {
  return folded.length > 4 && vocabulary.families.has(family(folded, vocabulary.verbForms));
}

/** By how many letters spellings of one sound differ at most („Shoigu“, „Schoigu“). */
const mostLettersOfSound = 3;

/**
 * The word of the vocabulary a reader may have meant: same sound, or one slip (two in long words). Only
 * nouns and names are offered, never for words of three letters or words known to be others.
 */
function nearestWord(folded: string, vocabulary: Vocabulary): string | null {
  if (folded.length < 4 || /\d/.test(folded)) return null;
  const sound = soundKey(folded);
  const most = folded.length >= 9 ? 2 : 1;
  let best: { written: string; cost: number; paragraphs: number } | null = null;
  for (const [itsStem, { written, folded: form, paragraphs }] of vocabulary.stems) {
    // Of other words only long ones have no neighbours that are words themselves.
    const isNoun = /^\p{Lu}/u.test(written);
    if (!isNoun && form.length < 9) continue;
    // A letter more at the end makes another word („Trumpf“), not a slip.
    if (folded.length > form.length && folded.startsWith(form)) continue;
    const isName = vocabulary.names.has(form);
    const sameSound =
      sound.length >= (isName ? 4 : 6) &&
      Math.abs(form.length - folded.length) <= mostLettersOfSound &&
      soundKey(form) === sound;
    const cost = Math.min(
      sameSound ? 0.5 : most + 1,
      slipsBetween(folded, form, most),
      slipsBetween(folded, itsStem, most) + 0.1,
    );
    // Short words have too many neighbours that are words themselves („Berg“, „Bürger“).
    if (cost > most + 0.1 || (folded.length < 6 && !isName && cost >= 1)) continue;
    if (!best || cost < best.cost || (cost === best.cost && paragraphs > best.paragraphs)) {
      best = { written, cost, paragraphs };
    }
  }
  return best?.written ?? null;
}

/** „Krimkirse“: a compound nobody wrote, of a noun that stands there and a slip of another. */
function nearestCompound(folded: string, vocabulary: Vocabulary): string | null {
  for (let at = 4; at <= folded.length - 5; at += 1) {
    const first = folded.slice(0, at);
    const last = isNoun(first, vocabulary) ? nearestWord(folded.slice(at), vocabulary) : null;
    if (last !== null) return first[0]?.toUpperCase() + first.slice(1) + last.toLowerCase();
  }
  return null;
}

/** Letters that lie side by side on a German keyboard or sound alike, and all vowels. */
const neighbours = new Set(
  `qw we er rt tz zu ui io op as sd df fg gh hj jk kl yx xc cv vb bn nm qa ws ed rf tg zh uj ik ol ay sx dc fv gb hn jm
  ae ai ao au ei eo eu iu ou td bp gk fv vw sz iy ck`
    .split(/\s+/)
    .flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
);

/** Two letters swapped, or one doubled or not, happen more easily than others. */
const easySlip = 0.9;

/**
 * What it takes to slip from one word to another, in slips: letters left out, added, swapped, or changed to
 * a neighbour, one each; another letter in its place 1.6. The first letter is never wrong, but may be
 * swapped. `most` + 1 where it takes more.
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (a[0] !== b[0] && !(a[0] === b[1] && a[1] === b[0])) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const [x = '', y = ''] = [a[i - 1], b[j - 1]];
      let cost = (last[j - 1] ?? 0) + (x === y ? 0 : neighbours.has(x + y) ? 1 : 1.6);
      cost = Math.min(cost, (last[j] ?? 0) + (x === a[i - 2] ? easySlip : 1));
      cost = Math.min(cost, (row[j - 1] ?? 0) + (y === b[j - 2] ? easySlip : 1));
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + easySlip);
      }
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

function single(key: string, weight: number): Variant {
  return { keys: [[{ key, weight: 1 }]], weight };
}

function tell(query: Query, word: string | undefined): void {
  if (word !== undefined && !query.also.includes(word)) query.also.push(word);
}

function rarityOfForm(folded: string, vocabulary: Vocabulary): number {
  const itsStem = stem(folded);
  const paragraphs = Math.max(
    vocabulary.stems.get(itsStem)?.paragraphs ?? 0,
    vocabulary.parts.get(itsStem) ?? 0,
  );
  return rarityOf(paragraphs, vocabulary) * (vocabulary.weakWords.has(itsStem) ? 0.35 : 1);
}

/** Inverse document frequency over paragraphs. */
export function rarityOf(paragraphs: number, vocabulary: Vocabulary): number {
  return Math.log(1 + vocabulary.paragraphs / Math.max(1, paragraphs));
}
