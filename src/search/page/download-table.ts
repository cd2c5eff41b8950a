import type { Hit } from '../search.ts';
import { writeTable } from './write-table.ts';

// Hands out hits as a file that is made in the browser; the search page loads this when it is asked for one.

/** What this script leaves in the page. */
export type TableWriter = { schreibeTabelle: typeof downloadTable };

Object.assign(globalThis, { schreibeTabelle: downloadTable });

/** Lets the browser store the hits for a query as a table. */
function downloadTable(hits: readonly Hit[], query: string): void {
  const table = writeTable(hits, new URL('..', location.href).href);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([table], { type: 'text/csv;charset=utf-8' }));
  link.download = `suche-${query.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`;
  link.click();
  // The browser has to have begun.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
