const spelled: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

/** An id from a number and German words: umlauts written out, at most seven words and 60 characters. */
export function writeId(number: string, words: string): string {
  return [number, ...readWords(words).slice(0, 7)].join('-').slice(0, 60).replace(/-+$/, '');
}

/** The words of a text as ids write them. */
export function readWords(text: string): string[] {
  const ascii = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœłđ]/g, (letter) => spelled[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return ascii.match(/[a-z0-9]+/g) ?? [];
}
