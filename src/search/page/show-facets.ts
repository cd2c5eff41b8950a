import type { FacetName } from '../search-part.ts';
import type { ChosenFacet } from './asked.ts';
import type { FacetCount } from './count-facets.ts';
import { byId, make } from './make.ts';

/**
 * Shows the values of each facet in its group of the page, and what is chosen above the hits, from where it
 * can be taken back. `toggle` is called with what the reader presses.
 */
export function showFacets(
  counts: ReadonlyMap<FacetName, readonly FacetCount[]>,
  toggle: (facet: ChosenFacet) => void,
): void {
  const chosen: HTMLElement[] = [];
  for (const group of byId('facetten').querySelectorAll<HTMLDetailsElement>('[data-facette]')) {
    const name = group.dataset['facette'] as FacetName;
    const values = counts.get(name) ?? [];
    const button = (
      { value, label, count, isChosen }: FacetCount,
      isInGroup: boolean,
    ): HTMLElement => {
      const made = isInGroup
        ? make(
            'button',
            { type: 'button', id: `facette-${name}-${value}`, 'aria-pressed': String(isChosen) },
            `${label} (${count})`,
          )
        : make('button', { type: 'button', 'aria-label': `${label}: nicht mehr` }, `${label} ×`);
      made.addEventListener('click', () => {
        toggle({ name, value });
      });
      return make('li', {}, made);
    };
    const some = values.filter(({ isChosen }) => isChosen);
    // One value that all hits share narrows nothing.
    group.hidden = values.length < 2 && some.length === 0;
    if (some.length > 0) group.open = true;
    group.querySelector('ul')?.replaceChildren(...values.map((value) => button(value, true)));
    chosen.push(...some.map((value) => button(value, false)));
  }
  byId('gewaehlt').replaceChildren(...chosen);
}
