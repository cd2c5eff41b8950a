/** Cuts a text at a word so that it has at most `most` characters, „ …“ included. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > 0 ? space : most - 2).replace(/[\s,;:–-]+$/u, '')} …`;
}
