/**
 * Where the characters of a clean text came from in its seed: runs `[offset, line, start]`, ordered by
 * `offset`. From `offset` (UTF-16 units in the clean text) on, characters correspond one to one to the
 * seed's 1-based `line` beginning at column `start` (UTF-16 units), until the next run begins.
 *
 * Where one character of the clean text stands for several of the seed (`&amp;`, a letter with its
 * combining mark), two runs share its offset: the first tells where it begins, the second its last unit.
 */
export type Origin = readonly (readonly [offset: number, line: number, start: number])[];

/** A place in the seed: 1-based line, UTF-16 column. */
export type SeedPosition = { line: number; column: number };

/** Maps an offset in the clean text to the place in the seed where that character begins. */
export function seedPosition(origin: Origin, offset: number): SeedPosition {
  return place(origin, offset, false);
}

function place(origin: Origin, offset: number, lastUnit: boolean): SeedPosition {
  let run = origin[0];
  if (!run) throw new Error('An origin has at least one run.');
  for (const next of origin) {
    if (next[0] > offset) break;
    // Of two runs at this very offset the first is the character's beginning, the second its end.
    if (next[0] === offset && run[0] === offset && !lastUnit) continue;
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
  let last = place(origin, Math.max(from, to - 1), true);
  for (let offset = to - 2; last.line !== first.line && offset >= from; offset -= 1) {
    last = place(origin, offset, true);
  }
  return { line: first.line, start: first.column, end: last.column + 1 };
}

/** The spans of the seed that a span of the clean text comes from: one a seed line, in order. */
export function seedParts(
  origin: Origin,
  from: number,
  to: number,
): { line: number; start: number; end: number }[] {
  const parts: { line: number; start: number; end: number }[] = [];
  const runs = origin.filter(
    ([offset], index) => offset < to && (origin[index + 1]?.[0] ?? to) >= from,
  );
  const lines = [...new Set(runs.map(([, line]) => line))];
  for (const line of lines) {
    const offsets = origin.flatMap(([offset, of], index) => {
      const end = Math.min(to, origin[index + 1]?.[0] ?? to);
      const begin = Math.max(from, offset);
      return of === line && begin < Math.max(end, offset + 1) && begin < to
        ? [[begin, Math.max(end, begin + 1)]]
        : [];
    });
    const first = offsets[0]?.[0];
    const last = offsets.at(-1)?.[1];
    if (first === undefined || last === undefined) continue;
    const { start } = seedSpan(origin, first, first + 1);
    const { end } = seedSpan(origin, last - 1, last);
    parts.push({ line, start, end });
  }
  return parts.length > 0 ? parts : [seedSpan(origin, from, to)];
}
