/**
 * A text without what people confuse in ids: case, Unicode form, umlauts and how they are written out,
 * spaces, underscores and hyphens, the ending of a file name.
 */
export function foldId(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/\.mdx?$/, '')
      .trim()
      .replace(/[\s_–]+/g, '-')
      .replaceAll('ä', 'a')
      .replaceAll('ö', 'o')
      .replaceAll('ü', 'u')
      .replaceAll('ß', 'ss')
      .replaceAll('ae', 'a')
      .replaceAll('oe', 'o')
      // „neue“ and „Quelle“ hold no ü.
      .replace(/(?<![aeoq])ue/g, 'u')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
  );
}

/** A text without what does not make two titles different: case, spaces, quotes, end marks. */
export function foldTitle(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[„“”"‚‘’'«»]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[.!?…]+$/, '')
    .trim();
}

/** How many letters must be put in, left out or changed to make one text of the other. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
