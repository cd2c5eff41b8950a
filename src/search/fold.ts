/** Lower case without diacritics: ä→a, ß→ss. Umlauts vanish because German plurals add them. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l');
}

/** ae, oe, ue as written without umlauts: the further foldings a query word may mean. */
export function foldings(word: string): string[] {
  const plain = fold(word);
  const short = plain
    .replace(/ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/(?<![aeq])ue/g, 'u');
  // „Marineuebung“ has its umlaut after an e.
  const shortest = short.replace(/(?<=e)ue/g, 'u');
  return [...new Set([plain, short, shortest])];
}
