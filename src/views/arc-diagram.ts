import type { RelationType } from '../schemas/relation.ts';
import type { ArticleRef } from './article-ref.ts';
import type { PairRef } from './comparison-view.ts';

/** One type of relation within an arc: a line along the arc, as wide as there are relations. */
export type Band = { type: RelationType; path: string; width: number };

/** Texts as stations on an axis, an arc for each pair that has relations. All in units of the view box. */
export type ArcDiagram = {
  width: number;
  height: number;
  /** Where the axis lies. */
  base: number;
  stations: number[];
  /** The axis piece by piece; a break where years lie between two texts. */
  axis: { from: number; to: number; isBreak: boolean }[];
  arcs: { url: string; label: string; bands: Band[] }[];
};

const width = 1000;
/** Share of the width between two columns below the diagram. */
const gap = 26;
const perRelation = 0.5;
const flatness = 0.6;

/** Draws all pairs, the widest first, so that narrow arcs lie on top and can be reached. */
export function buildArcDiagram(
  articles: readonly ArticleRef[],
  pairs: readonly PairRef[],
): ArcDiagram {
  const column = (width - gap * (articles.length - 1)) / Math.max(1, articles.length);
  const stations = articles.map((_, index) => index * (column + gap) + column / 2);
  const placeOf = new Map(articles.map((article, index) => [article.id, index]));
  const thickest = Math.max(0, ...pairs.map((pair) => pair.total * perRelation));
  const span = (stations.at(-1) ?? 0) - (stations[0] ?? 0);
  const base = Math.ceil((span / 2) * flatness + thickest) + 4;
  const arcs = pairs
    .filter((pair) => pair.total > 0)
    .map((pair) => {
      const from = stations[placeOf.get(pair.a.id) ?? 0] ?? 0;
      const to = stations[placeOf.get(pair.b.id) ?? 0] ?? 0;
      const counts = pair.counts.map((count) => count.words).join(', ');
      return {
        reach: to - from,
        url: pair.url,
        label: `${pair.a.label} und ${pair.b.label}: ${counts}`,
        bands: buildBands(pair, (from + to) / 2, (to - from) / 2, base),
      };
    })
    .sort((a, b) => b.reach - a.reach)
    .map(({ url, label, bands }) => ({ url, label, bands }));
  return {
    width,
    height: base + 8,
    base,
    stations,
    axis: stations.slice(1).map((to, index) => ({
      from: stations[index] ?? 0,
      to,
      isBreak: articles[index]?.years !== articles[index + 1]?.years,
    })),
    arcs,
  };
}

/** Bands side by side, the innermost at the stations themselves. */
function buildBands(pair: PairRef, middle: number, radius: number, base: number): Band[] {
  let inner = radius;
  return pair.counts.map(({ type, n }) => {
    const thickness = n * perRelation;
    const r = inner + thickness / 2;
    inner += thickness;
    const rise = round(radius * flatness + r - radius);
    const path = `M${round(middle - r)} ${base}A${round(r)} ${rise} 0 0 1 ${round(middle + r)} ${base}`;
    return { type, path, width: round(thickness) };
  });
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
