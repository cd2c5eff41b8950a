import { fold, stem } from './analysis.ts';

/** What a splitter knows: whether a folded form can be a part of a compound. */
export type Lexicon = {
  /** As any part but the last („Sanktion“, „Grenz“). */
  first: (folded: string) => boolean;
  /** As the last part, inflected or not („lockerungen“). */
  last: (folded: string) => boolean;
};

/** Letters that may join two parts. */
const joints = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;

/** Parts as short as this are too often chance; shorter real ones are listed. */
const shortest = 4;
const shortParts = new Set([
  'ol',
  'ost',
  'gas',
  'tag',
  'see',
  'rat',
  'bau',
  'not',
  'weg',
  'eis',
  'uni',
  'zug',
  'tod',
  'erd',
  'amt',
  'typ',
]);

/** Endings that look like words but never are the head of a compound; folded. */
const noHeads =
  /^(?:schaft|heit|keit|(?:selig|wurdig|wendig|losig|samig)keit|weise|seits|falls|mals|chen|lein|nis|tum|zung|ergrund)/;

/** Prepositions and prefixes: „Überläufer“, „Interesse“ are not compounds a reader would take apart. */
const noFirst = new Set(
  'uber inter hinter durch gegen unter wider nach zusammen heraus part komm miss fort dar'.split(
    ' ',
  ),
);

/**
 * Cuts a folded compound into its parts, e.g. „nahrungsmittelhilfe“ → nahrung, mittel, hilfe; `null` where
 * it is none. Fewest parts win, then the longest last part. Exceptions come first: a reviewed list of
 * words with their parts, empty where a word must not be cut.
 */
export function splitCompound(
  folded: string,
  lexicon: Lexicon,
  exceptions: ReadonlyMap<string, readonly string[]> = new Map(),
): string[] | null {
  const known = exceptions.get(folded) ?? exceptions.get(stem(folded));
  if (known) return known.length > 1 ? [...known] : null;
  if (folded.length < 7 || folded.length > 40 || /[^a-z]/.test(folded)) return null;
  return cut(folded, lexicon, 3);
}

/** The same to the last: „atomtest|gelände“ → atom, test, gelände. A reviewed cut stays as it is. */
export function splitFully(
  folded: string,
  lexicon: Lexicon,
  exceptions: ReadonlyMap<string, readonly string[]> = new Map(),
): string[] | null {
  const parts = splitCompound(folded, lexicon, exceptions);
  if (!parts || exceptions.has(folded) || exceptions.has(stem(folded))) return parts;
  return parts.flatMap((part) => splitFully(part, lexicon, exceptions) ?? [part]);
}

function cut(word: string, lexicon: Lexicon, mostParts: number): string[] | null {
  let best: string[] | null = null;
  // From the left, so that the last part is as long as can be; a later cut wins only with fewer parts.
  for (let at = 2; at <= word.length - 3; at += 1) {
    const head = firstPart(word.slice(0, at), lexicon);
    if (head === null) continue;
    const rest = word.slice(at);
    if (isPart(rest) && !noHeads.test(rest) && lexicon.last(rest)) {
      if (!best || best.length > 2) best = [head, rest];
    } else if (mostParts > 2) {
      const tail = cut(rest, lexicon, mostParts - 1);
      if (tail && (!best || best.length > tail.length + 1)) best = [head, ...tail];
    }
  }
  return best;
}

/** The part a stretch is, its joint taken off; `null` where it is none. */
function firstPart(stretch: string, lexicon: Lexicon): string | null {
  for (const joint of joints) {
    if (!stretch.endsWith(joint)) continue;
    const part = stretch.slice(0, stretch.length - joint.length);
    if (isPart(part) && !noFirst.has(part) && lexicon.first(part)) return part;
  }
  return null;
}

function isPart(part: string): boolean {
  return part.length >= shortest || shortParts.has(part);
}

/**
 * All stretches of a compound's parts that are words of their own: „nahrung|mittel|hilfe“ → nahrung,
 * mittel, hilfe, and the neighbours joined as they stand in the word (nahrungsmittel, mittelhilfe).
 */
export function partForms(folded: string, parts: readonly string[]): string[] {
  const forms = new Set(parts);
  let from = 0;
  const begins = parts.map((part) => {
    const at = folded.indexOf(part, from);
    from = at + part.length;
    return at;
  });
  for (let a = 0; a < parts.length; a += 1) {
    for (let b = a + 1; b < parts.length; b += 1) {
      if (a === 0 && b === parts.length - 1) continue;
      const begin = begins[a] ?? 0;
      const end = (begins[b] ?? 0) + (parts[b]?.length ?? 0);
      forms.add(folded.slice(begin, end));
    }
  }
  return [...forms];
}

/** Inflection a head may carry, longest first. */
const headEndings = ['ern', 'en', 'es', 'er', 'e', 'n', 's', ''];

/**
 * A lexicon from German words as dictionaries and texts write them: nouns are capitalised. Nouns may stand
 * anywhere; other words only first, verbs without their ending („liefer-“).
 */
export function lexiconOf(forms: Iterable<string>): Lexicon {
  const nouns = new Set<string>();
  const others = new Set<string>();
  for (const form of forms) {
    const folded = fold(form);
    if (/^\p{Lu}\p{Ll}+$/u.test(form)) nouns.add(folded);
    else if (/^\p{Ll}+$/u.test(form)) {
      const verb = folded.replace(/(?<=..)e?n$/, '');
      others.add(folded).add(verb);
      // Dictionaries leave out what every verb can form: „lockern“ → „Lockerung“.
      if (verb !== folded) nouns.add(`${verb.replace(/(?<=[^aeiou])el$/, 'l')}ung`);
    }
  }
  return {
    first: (part) => nouns.has(part) || nouns.has(`${part}e`) || others.has(part),
    last: (part) =>
      headEndings.some(
        (ending) => part.endsWith(ending) && nouns.has(part.slice(0, part.length - ending.length)),
      ),
  };
}
