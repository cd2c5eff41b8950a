import { facetNames, type FacetName } from '../search-part.ts';

/** What a reader asks for, as it stands in the address of the search page. */
export type Asked = {
  /** The typed words, trimmed. */
  query: string;
  /** Just these words: no other forms, names or spellings. */
  exact: boolean;
  /** Words that are not to be searched for besides the typed ones. */
  without: readonly string[];
  /** All hits are shown, not only the first. */
  all: boolean;
  chosen: readonly ChosenFacet[];
};

export type ChosenFacet = { name: FacetName; value: string };

/** Reads `?q=…&art=…&ohne=…&genau=1&alle=1`; `null` where nothing was asked yet. */
export function readAsked(address: string): Asked | null {
  const given = new URLSearchParams(address);
  const query = given.get('q')?.trim();
  if (query === undefined) return null;
  const chosen = facetNames.flatMap((name) =>
    [...new Set(given.getAll(name))].map((value) => ({ name, value })),
  );
  return {
    query,
    exact: given.has('genau'),
    without: given.getAll('ohne'),
    all: given.has('alle'),
    chosen,
  };
}

/** The same as an address, beginning with `?`. */
export function writeAsked({ query, exact, without, all, chosen }: Asked): string {
  const address = new URLSearchParams({ q: query });
  for (const { name, value } of chosen) address.append(name, value);
  for (const word of without) address.append('ohne', word);
  if (exact) address.set('genau', '1');
  if (all) address.set('alle', '1');
  return `?${address}`;
}

/** A facet more, or one less where it was chosen already. */
export function toggleFacet(
  chosen: readonly ChosenFacet[],
  { name, value }: ChosenFacet,
): ChosenFacet[] {
  const rest = chosen.filter((facet) => facet.name !== name || facet.value !== value);
  return rest.length < chosen.length ? rest : [...rest, { name, value }];
}
