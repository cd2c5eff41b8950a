/**
 * What was probably looked for at an address that does not exist: `/zeit/hanoi-gipfel-2019.html` →
 * „hanoi gipfel 2019“. Empty where the address says nothing.
 */
export function queryFromAddress(path: string): string {
  const name = path.split('/').findLast((part) => part !== '' && !/^(?:index|404)\b/.test(part));
  return decode(name ?? '')
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replace(/^(?:verlauf|thema|text|art|stand|sprecher|\d{3})-/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80);
}

/** An address may be cut in the middle of a letter. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part.replace(/%[0-9a-f]{0,2}/gi, ' ');
  }
}
