import type { FacetName } from '../search-part.ts';
import type { Hit } from '../search.ts';
import { kindNames } from './kind-names.ts';

const columns: readonly [name: string, cell: (hit: Hit, place: number) => string][] = [
  ['Rang', (_, place) => String(place + 1)],
  ['Trefferart', ({ art }) => kindNames[art]],
  ['Text', (hit) => labels(hit, 'text')],
  ['Titel', ({ title }) => textOf(title)],
  ['Wortlaut', ({ words }) => textOf(words)],
  ['Akteure', (hit) => labels(hit, 'akteur')],
  ['Themen', (hit) => labels(hit, 'thema')],
  ['Jahr', (hit) => labels(hit, 'jahr')],
  ['Art der Aussage', (hit) => labels(hit, 'sorte')],
  ['Stand', (hit) => labels(hit, 'stand')],
];

/**
 * Hits as a table: CSV with a line of headings (RFC 4180), and a byte order mark, without which Excel takes
 * UTF-8 for another encoding. `root` is the address of the site, ending in `/`.
 */
export function writeTable(hits: readonly Hit[], root: string): string {
  const rows = hits.map((hit, place) => [
    ...columns.map(([, cell]) => cell(hit, place)),
    new URL(hit.href.slice(1), root).href,
  ]);
  const heads = [...columns.map(([name]) => name), 'Adresse'];
  return `\uFEFF${[heads, ...rows].map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}

function textOf(words: Hit['words']): string {
  return words.map(({ text }) => text).join(' ');
}

function labels({ facets }: Hit, wanted: FacetName): string {
  return facets
    .filter(({ name }) => name === wanted)
    .map(({ label }) => label)
    .join('; ');
}

function quote(cell: string): string {
  // A cell that begins like a formula would be run by spreadsheets.
  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
