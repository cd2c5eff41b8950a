/**
 * How German words become index keys. One and the same code runs when the index is built and in the
 * reader's browser; Pagefind only stores the keys and their positions.
 *
 * A key is lower-case ASCII and ends in the two letters of its class. They are chosen so that Pagefind's own
 * German stemmer and its word splitting leave every key as it is, and so that no key is the beginning of a
 * German word, which Pagefind would find as well („q“ without „u“). Both are proven in the tests.
 */

export { fold, foldings } from './fold.ts';

/** The class of a key: what it says about the word it stands for. */
export const keyClass = {
  /** The word itself, inflection removed. */
  stem: 'qx',
  /** A part of a compound. */
  part: 'qp',
  /** An acronym, written in capitals: „UN“ is not the „un“ of „Jong-un“. */
  acronym: 'qz',
  /** A naming of an actor, by actor and kind of naming. */
  naming: 'qj',
  /** A facet of a hit. */
  facet: 'qy',
} as const;
export type KeyClass = keyof typeof keyClass;

/** The key of a folded form in a class. */
export function keyOf(form: string, of: KeyClass): string {
  return `${form.replace(/[^a-z]/g, digitsAsLetters)}${keyClass[of]}`;
}

/** The words of a text stretch: letters and digits; hyphens, quotes and signs separate. */
export function words(text: string): string[] {
  // „U-Boot“ is one word, whatever the hyphen.
  const joined = text.replace(/(?<![\p{L}\p{N}])(\p{L})-(?=\p{L})/gu, '$1');
  return joined.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Written in capitals throughout, two to six letters: an acronym. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,6}$/u.test(word);
}

const vowel = /[aeiouy]/;

/**
 * Removes German inflection from a folded word: the Snowball algorithm for German (steps 1 and 2,
 * snowballstem.org/algorithms/german), on folded letters.
 */
export function stem(folded: string): string {
  if (folded.length < 4 || /\d/.test(folded)) return folded;
  const r1 = Math.max(3, regionAfter(folded, 0));
  let word = folded;
  const inR1 = (suffix: string): boolean =>
    word.endsWith(suffix) && word.length - suffix.length >= r1;
  const first = ['ern', 'em', 'er', 'en', 'es', 'e'].find(inR1);
  if (first) {
    word = word.slice(0, -first.length);
    if (first.startsWith('e') && word.endsWith('niss')) word = word.slice(0, -1);
  } else if (inR1('s') && (/[bcdfghjklmnpqrtvwxz]s$/.test(word) || /..[^aeiou]e?as$/.test(word))) {
    // Beyond Snowball: names take their genitive after any consonant („Trumps“) and after a („Nordkoreas“).
    word = word.slice(0, -1);
  }
  // „Atomtest“ is no superlative.
  const second = ['est', 'en', 'er'].find((end) => inR1(end) && !/[mn]test$/.test(word));
  if (second) word = word.slice(0, -second.length);
  else if (inR1('st') && word.length > 5 && /[bdfghklmnt]st$/.test(word)) word = word.slice(0, -2);
  return word;
}

function regionAfter(word: string, from: number): number {
  for (let at = from + 1; at < word.length; at += 1) {
    if (vowel.test(word[at - 1] ?? '') && !vowel.test(word[at] ?? '')) return at + 1;
  }
  return word.length;
}

const derivations = [
  'igkeit',
  'lichkeit',
  'ierung',
  'ation',
  'ition',
  'ungen',
  'keit',
  'heit',
  'schaft',
  'lich',
  'isch',
  'bar',
  'sam',
  'ant',
  'ung',
  'ier',
  'ig',
  'in',
  'er',
];

/** Verbs that take „ge“ or „zu“ inside: „ausgespielt“, „auszuspielen“ → „ausspielt“, „ausspielen“. */
const separable =
  /^(ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|los|mit|nach|statt|teil|um|voran|vor|weg|weiter|wieder|zuruck|zusammen|zu)(?:ge|zu)(.{3,}(?:t|te|ten|ter|tes|n))$/;

/**
 * The family a folded word derives from: „lieferung“, „liefern“, „geliefert“ → „liefer“. Coarser than the
 * stem and only ever used with less weight. `verbForms` names the families of forms no rule finds.
 */
export function family(folded: string, verbForms: ReadonlyMap<string, string>): string {
  const strong = verbForms.get(folded);
  if (strong !== undefined) return single(strong);
  let word = folded.replace(separable, '$1$2');
  const isParticiple = /^ge.{3,}(?:t|te|ter|tes|ten|tem|en)$/.test(word);
  if (isParticiple) {
    word = word.slice(2).replace(/(?:t|te|ter|tes|ten|tem)$/, '');
  }
  // Verbs in -ern and -eln keep their syllable: „liefer-“, „verhandel-“.
  const verb = /^(.*[^aeiou]e[lr])(?:n|t|te|ten|ter|tes|tem)$/.exec(word)?.[1];
  const isFull = verb !== undefined || isParticiple;
  word = verb ?? (/[^aeiou]e[lr]$/.test(word) ? word : stem(word));
  if (/(?:[^aeiou]|[dmnt]e)t$/.test(word) && !word.endsWith('ant') && word.length >= 5)
    word = word.replace(/e?t$/, '');
  // „Diktator“ and „Diktatur“, „Senator“ and „Senat“.
  word = word.replace(/(?<=..at)[ou]r$/, '');
  const suffix = derivations.find((end) => word.endsWith(end) && word.length - end.length >= 4);
  if (suffix && !(isFull && suffix === 'er')) word = word.slice(0, -suffix.length);
  word = word.replace(/(?<=...)i$/, '');
  // „provozieren“ and „Provokation“ spell one sound in two ways.
  const root = single(word.replace(/(?<=[^aeiou])el$/, 'l').replace(/(?<=[oi])z$/, 'k'));
  return root.length < 3 ? folded : root;
}

/** A double consonant at the end made single. */
function single(word: string): string {
  return word.replace(/([^aeiou])\1$/, '$1');
}

/**
 * How a name sounds, whatever its transcription: „Vladivostok“ = „Wladiwostok“, „Shoigu“ = „Schoigu“,
 * „Pyongyang“ = „Pjöngjang“. Consonants keep their place; vowels are told apart only as light (e, i) or
 * dark (a, o, u).
 */
export function soundKey(folded: string): string {
  return folded
    .replace(/tsch|tch|ch|sch|sh|zh/g, 'S')
    .replace(/tz|ts|cz|zz|z|ss|s|c(?=[eiy])/g, 's')
    .replace(/ph|pf|ff|[vwf]/g, 'f')
    .replace(/ck|qu|[kqcx]/g, 'k')
    .replace(/dt|th|tt|[dt]/g, 't')
    .replace(/(?<=[^aeiou])h|h(?=[^aeiou]|$)/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/i[ij]|ie|ei|ai/g, 'i')
    .replace(/i(?=[aeou])/g, 'i')
    .replace(/[ei]/g, 'i')
    .replace(/[aou]+/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/i$/, '');
}

/** Digits cannot stay in keys, because Pagefind splits words at them. */
function digitsAsLetters(sign: string): string {
  return /\d/.test(sign) ? `${'abcdefghij'[Number(sign)] ?? ''}v` : '';
}
