/**
 * How wide a text will be, in multiples of its font size. The face is the reader's own sans serif, so the
 * estimate follows DejaVu Sans, the widest that is common: what fits here fits everywhere.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * size;
}

function widthOf(character: string): number {
  if (/[iljI.,:;!|'’ ‘ft()[\]/·-]/.test(character)) return narrow[character] ?? 0.4;
  if (/[mwMW@%—]/.test(character)) return 0.98;
  if (/[\p{Lu}+=≠→◎&#]/u.test(character)) return 0.76;
  if (/[\p{Ll}\d„“–]/u.test(character)) return 0.63;
  return 1;
}

const narrow: Record<string, number> = { i: 0.29, l: 0.29, j: 0.29, I: 0.31, ' ': 0.33, '·': 0.33 };

/**
 * Cuts a text into lines no wider than `width`. A word that is wider stands alone and is cut where it
 * must be. Never returns an empty list.
 */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => cutWord(word, size, width));
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** Parts of a word that fit, cut behind a hyphen where it has one, else anywhere and with one added. */
function cutWord(word: string, size: number, width: number): string[] {
  if (textWidth(word, size) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(`${part}${character}-`, size) > width) {
      const hyphen = part.lastIndexOf('-') + 1;
      parts.push(hyphen > 0 ? part.slice(0, hyphen) : `${part}-`);
      part = hyphen > 0 ? part.slice(hyphen) : '';
    }
    part += character;
  }
  return [...parts, part];
}
