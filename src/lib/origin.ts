/**
 * Where the characters of a clean text came from in its seed: runs `[offset, line, start]`, ordered by
 * `offset`. From `offset` (UTF-16 units in the clean text) on, characters correspond one to one to the
 * seed's 1-based `line` beginning at column `start` (UTF-16 units), until the next run begins.
 */
export type Origin = readonly (readonly [offset: number, line: number, start: number])[];

/** A place in the seed: 1-based line, UTF-16 column. */
export type SeedPosition = { line: number; column: number };

/** Maps an offset in the clean text to its place in the seed. */
export function seedPosition(origin: Origin, offset: number): SeedPosition {
  let run = origin[0];
  if (!run) throw new Error('An origin has at least one run.');
  for (const next of origin) {
    if (next[0] > offset) break;
    run = next;
  }
  return { line: run[1], column: run[2] + (offset - run[0]) };
}

/**
 * Maps a span of the clean text to a span of one seed line. Its end is found from its last character, so
 * that a span never swallows what cleaning removed behind it. A span that crosses seed lines is cut at
 * the first line's end (`clean` texts of hard-wrapped paragraphs).
 */
export function seedSpan(
  origin: Origin,
  from: number,
  to: number,
): { line: number; start: number; end: number } {
  const first = seedPosition(origin, from);
  let last = seedPosition(origin, Math.max(from, to - 1));
  for (let offset = to - 2; last.line !== first.line && offset >= from; offset -= 1) {
    last = seedPosition(origin, offset);
  }
  return { line: first.line, start: first.column, end: last.column + 1 };
}
