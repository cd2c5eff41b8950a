import type { EngineUnderTest } from './engines/engine.ts';

type Entry = { title: string; load: () => Promise<{ engine: EngineUnderTest }> };

/** The engines this search is measured against, besides Pagefind as it comes. */
export const engines = {
  minisearch: { title: 'MiniSearch', load: () => import('./engines/minisearch.ts') },
  lunr: { title: 'lunr, lunr-languages', load: () => import('./engines/lunr.ts') },
  orama: { title: 'Orama', load: () => import('./engines/orama.ts') },
  flexsearch: { title: 'FlexSearch', load: () => import('./engines/flexsearch.ts') },
  fuse: { title: 'Fuse.js', load: () => import('./engines/fuse.ts') },
} satisfies Record<string, Entry>;
