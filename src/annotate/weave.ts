/** A mark on a text: UTF-16 offsets, end exclusive. Marks may overlap in any way. */
export type WeavableMark = { from: number; to: number };

/** A stretch of text under one unchanging set of marks. */
export type Segment<M extends WeavableMark> = {
  from: number;
  to: number;
  text: string;
  /** The marks that cover it, in the order they were given. */
  marks: M[];
};

/**
 * Cuts a text at every begin and end of a mark, so that overlapping marks can be shown without nesting
 * wrongly. The segments' texts joined are the text; empty and out-of-range marks are left out.
 */
export function weave<M extends WeavableMark>(text: string, marks: readonly M[]): Segment<M>[] {
  const usable = marks.filter(
    (mark) => mark.from >= 0 && mark.to <= text.length && mark.from < mark.to,
  );
  const cuts = new Set([0, text.length]);
  for (const mark of usable) cuts.add(mark.from).add(mark.to);
  const places = [...cuts].sort((a, b) => a - b);
  const begins = Map.groupBy(usable, (mark) => mark.from);
  const order = new Map(usable.map((mark, index) => [mark, index]));

  const segments: Segment<M>[] = [];
  let active: M[] = [];
  for (const [index, from] of places.entries()) {
    const to = places[index + 1];
    if (to === undefined) break;
    active = [...active.filter((mark) => mark.to > from), ...(begins.get(from) ?? [])];
    active.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    segments.push({ from, to, text: text.slice(from, to), marks: active });
  }
  return segments;
}

/** Runs of neighbours with the same key, in order: groups segments into one element where they agree. */
export function groupRuns<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): { key: string; items: T[] }[] {
  const runs: { key: string; items: T[] }[] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last?.key === key) last.items.push(item);
    else runs.push({ key, items: [item] });
  }
  return runs;
}
