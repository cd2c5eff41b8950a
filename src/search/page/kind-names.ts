import type { HitKind } from '../search-part.ts';

/** What a hit is, in the words readers see. */
export const kindNames: Readonly<Record<HitKind, string>> = {
  artikel: 'Absatz',
  aussage: 'Aussage',
  akteur: 'Akteur',
  datum: 'Zeit',
};
