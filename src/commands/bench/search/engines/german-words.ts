import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';

const carryNothing = new Set(stopwords);

/** Words in lower case that carry something, for engines that bring no German of their own. */
export function germanWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !carryNothing.has(word));
}

/** The stem by Snowball's German algorithm, umlauts as their letters. */
export function germanStem(word: string): string {
  return stemmer(word).normalize('NFD').replace(/\p{M}/gu, '');
}
