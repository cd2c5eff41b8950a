/** A span: UTF-16 offsets, end exclusive. */
export type Span = { from: number; to: number };

/**
 * Many → fewer: of spans that overlap, the longest stays; of equally long ones, the earlier; of equal
 * ones, the one given first. Returns them in order of the text.
 */
export function resolveOverlaps<S extends Span>(spans: readonly S[]): S[] {
  const byBegin = spans
    .map((span, order) => ({ span, order }))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to || a.order - b.order);
  const kept: S[] = [];
  let cluster: typeof byBegin = [];
  let reach = -1;
  for (const entry of byBegin) {
    if (entry.span.from >= reach) {
      kept.push(...longestFirst(cluster));
      cluster = [];
    }
    cluster.push(entry);
    reach = Math.max(reach, entry.span.to);
  }
  kept.push(...longestFirst(cluster));
  return kept;
}

/** Resolves one cluster of spans that touch each other in a chain. */
function longestFirst<S extends Span>(cluster: readonly { span: S; order: number }[]): S[] {
  const kept: S[] = [];
  const byLength = [...cluster].sort(
    (a, b) =>
      b.span.to - b.span.from - (a.span.to - a.span.from) ||
      a.span.from - b.span.from ||
      a.order - b.order,
  );
  for (const { span } of byLength) {
    if (kept.every((other) => span.to <= other.from || other.to <= span.from)) kept.push(span);
  }
  return kept.sort((a, b) => a.from - b.from);
}
