import { facetNames, hitKinds, type FacetName } from '../search-part.ts';
import type { Hit } from '../search.ts';
import type { ChosenFacet } from './asked.ts';

/** A value that the present hits have, and how many hits there are with it. */
export type FacetCount = { value: string; label: string; count: number; isChosen: boolean };

type Faceted = Pick<Hit, 'facets' | 'text'>;

/**
 * Facets of which a hit has several values: who chooses two of them wants both. Of the others a hit has one;
 * there, two values mean either.
 */
const severalAtOnce: ReadonlySet<FacetName> = new Set(['akteur', 'thema']);

/** The hits that hold what was chosen, in their order. */
export function keepHits<H extends Faceted>(
  hits: readonly H[],
  chosen: readonly ChosenFacet[],
): H[] {
  const groups = [...Map.groupBy(chosen, ({ name }) => name)];
  return hits.filter((hit) =>
    groups.every(([name, facets]) => {
      const holds = ({ value }: ChosenFacet): boolean => has(hit, name, value);
      return severalAtOnce.has(name) ? facets.every(holds) : facets.some(holds);
    }),
  );
}

/**
 * For each facet the values worth choosing, with the number of hits there are when a value is chosen
 * besides what is chosen already. A chosen value stays, so that it can be taken back, even at 0.
 */
export function countFacets(
  hits: readonly Faceted[],
  chosen: readonly ChosenFacet[],
): Map<FacetName, FacetCount[]> {
  const labels = new Map<string, string>();
  const places = new Map<string, number>();
  for (const { facets, text } of hits) {
    if (text) places.set(text.number, text.place);
    for (const { name, value, label } of facets) labels.set(`${name} ${value}`, label);
  }
  return new Map(
    facetNames.map((name) => {
      // Of values that exclude each other, each counts as if it were chosen instead.
      const others = severalAtOnce.has(name)
        ? chosen
        : chosen.filter((facet) => facet.name !== name);
      const counts = new Map<string, number>();
      for (const facet of chosen) if (facet.name === name) counts.set(facet.value, 0);
      for (const hit of keepHits(hits, others)) {
        for (const value of valuesOf(hit, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const values = [...counts].map(([value, count]) => ({
        value,
        label: labels.get(`${name} ${value}`) ?? value,
        count,
        isChosen: chosen.some((facet) => facet.name === name && facet.value === value),
      }));
      return [name, values.sort((a, b) => compare(name, places, a, b))];
    }),
  );
}

function valuesOf(hit: Faceted, name: FacetName): Set<string> {
  return new Set(hit.facets.filter((facet) => facet.name === name).map(({ value }) => value));
}

function has(hit: Faceted, name: FacetName, value: string): boolean {
  return hit.facets.some((facet) => facet.name === name && facet.value === value);
}

/** Kinds in their own order, texts and years in that of time, all else by number of hits. */
function compare(
  name: FacetName,
  places: ReadonlyMap<string, number>,
  a: FacetCount,
  b: FacetCount,
): number {
  const rank = ({ value }: FacetCount): number => {
    if (name === 'art') return hitKinds.findIndex((kind) => kind === value);
    if (name === 'text') return places.get(value) ?? places.size;
    return name === 'jahr' ? Number(value) : 0;
  };
  return rank(a) - rank(b) || b.count - a.count || (a.label < b.label ? -1 : 1);
}
