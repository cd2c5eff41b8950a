/**
 * German inflection, as far as names, nouns and adjectives of news texts need it. All rules yield forms a
 * writer may use; some forms do not exist for a given word, which costs nothing when one looks words up.
 */

const numerals = 'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** A number as German prose writes it before a plural: up to twelve in a word, then in figures. */
export function numeral(count: number): string {
  return numerals[count] ?? String(count);
}

/** The words as they begin a sentence or stand as a heading. */
export function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Endings of an attributive adjective (Duden: strong, weak and mixed declension), `''` included. */
export const adjectiveEndings = ['', 'e', 'em', 'en', 'er', 'es'] as const;

/** Prefixes that keep an adjective of a nation naming that nation („innerrussisch“, „prowestlich“). */
export const adjectivePrefixes = ['inner', 'pro', 'anti', 'post', 'außer', 'ex'] as const;

/** Forms of an adjective given as stem („russisch“); „Moskauer“ and the like have one form only. */
export function adjectiveForms(stem: string): string[] {
  return isPlaceAdjective(stem) ? [stem] : adjectiveEndings.map((ending) => stem + ending);
}

/** Whether a word is an adjective made of a place („Moskauer“), which is written large and not declined. */
export function isPlaceAdjective(word: string): boolean {
  return /^\p{Lu}.*er$/u.test(word);
}

/** Nominative and genitive of a proper name: „Kim“, „Kims“; names that hiss take an apostrophe in writing. */
export function nameForms(name: string): string[] {
  // Two-letter acronyms take no ending: „UNs“ is not written, „CNNs“ is.
  if (/(?:[sßxz]|ce)$/i.test(name) || /^\p{Lu}{2}$/u.test(name)) return [name];
  return [name, `${name}s`];
}

/** Case and number forms of a noun without umlaut: „Forum“, „Forums“, „Rates“, „Arbeitskräften“. */
export function nounForms(noun: string): string[] {
  return ['', 's', 'es', 'n', 'en'].map((ending) => noun + ending);
}

/** Forms of a word for the people of a state: „Russe“, „Russen“, „Russin“, „Russinnen“. */
export function demonymForms(demonym: string): string[] {
  if (demonym.endsWith('e')) {
    const stem = demonym.slice(0, -1);
    return [demonym, `${demonym}n`, `${stem}in`, `${stem}innen`];
  }
  if (demonym.endsWith('er')) {
    return ['', 's', 'n', 'in', 'innen'].map((ending) => demonym + ending);
  }
  return [demonym, `${demonym}s`];
}

/** Forms of a declined adjective inside a name: „Vereinigte“ → „Vereinigten“, „Vereinigter“ … */
export function declinedForms(word: string): string[] {
  const stem = /^(.{3,}?)e[mnrs]?$/u.exec(word)?.[1];
  return stem === undefined ? [word] : ['e', 'em', 'en', 'er', 'es'].map((ending) => stem + ending);
}

/** Whether a word can be a declined adjective by its ending. */
export function looksDeclined(word: string): boolean {
  return /^.{4,}e[mnrs]?$/u.test(word);
}

/** Things in a row as prose names them: „A, B und C“, or „oder“ before the last. */
export function listOf(things: readonly string[], word: 'und' | 'oder' = 'und'): string {
  const type = word === 'oder' ? 'disjunction' : 'conjunction';
  return new Intl.ListFormat('de-DE', { type }).format(things);
}
