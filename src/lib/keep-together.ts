/**
 * Words for people whose parts no line may part: a day and its month, a number and what it counts, „Text“ and its
 * number. Only for pages: data, search and files keep plain spaces.
 */
export function keepTogether(words: string): string {
  return words
    .replace(/(\d\.) (?=\p{Lu})/gu, '$1\u00a0')
    .replace(/(\d) (?=(?:Million|Milliarde|Kilometer|Prozent|Jahr)|%)/g, '$1\u00a0')
    .replace(/\b(Text|Absatz|Zeile) (?=\d)/g, '$1\u00a0');
}
