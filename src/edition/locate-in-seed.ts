/** A place in a seed: 1-based line, UTF-16 columns, end exclusive. */
export type SeedSpan = { line: number; start: number; end: number };

/**
 * Finds every place of `exact` in the seed's own lines where it stands between `prefix` and `suffix`.
 * Verbatim and within one line only; overlapping places are found too.
 */
export function locateInSeed(
  lines: readonly string[],
  quote: { exact: string; prefix?: string | undefined; suffix?: string | undefined },
): SeedSpan[] {
  const { exact, prefix = '', suffix = '' } = quote;
  const words = prefix + exact + suffix;
  const spans: SeedSpan[] = [];
  for (const [index, line] of lines.entries()) {
    for (let at = line.indexOf(words); at !== -1; at = line.indexOf(words, at + 1)) {
      const start = at + prefix.length;
      spans.push({ line: index + 1, start, end: start + exact.length });
    }
  }
  return spans;
}
