import type { Article, CoOccurrence, Mention } from './knowledge.ts';

/** Pairs of actors named in the same sentence, most sentences first, then by ids. */
export function coOccurrences(
  articles: readonly Article[],
  mentions: readonly Mention[],
): CoOccurrence[] {
  const byParagraph = Map.groupBy(mentions, (mention) => `${mention.article} ${mention.n}`);
  const pairs = new Map<string, CoOccurrence>();
  for (const sentence of articles.flatMap((article) => article.sentences)) {
    const named = new Set(
      (byParagraph.get(`${sentence.article} ${sentence.n}`) ?? [])
        .filter((mention) => mention.from >= sentence.from && mention.to <= sentence.to)
        .map((mention) => mention.actor),
    );
    const ids = [...named].sort();
    for (const [position, a] of ids.entries()) {
      for (const b of ids.slice(position + 1)) {
        const pair = pairs.get(`${a} ${b}`) ?? { a, b, sentences: [] };
        pair.sentences.push(sentence);
        pairs.set(`${a} ${b}`, pair);
      }
    }
  }
  return [...pairs.values()].sort(
    (x, y) =>
      y.sentences.length - x.sentences.length || (x.a + ' ' + x.b < y.a + ' ' + y.b ? -1 : 1),
  );
}
