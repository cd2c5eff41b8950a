import { foldings } from './fold.ts';

/** So much of their trigrams two addresses share, of 1, to be taken for one another. */
const least = 0.5;

/**
 * The pages whose addresses are most like a lost one, nearest first; none where none is near. `pages` are paths from
 * the site's root, like `zeit/hanoi-gipfel-2019.html`; so is `lost`.
 */
export function findNearPages(lost: string, pages: readonly string[], most = 3): string[] {
  const wanted = trigramsOf(lost);
  return pages
    .map((page) => ({ page, likeness: likeness(wanted, trigramsOf(page)) }))
    .filter(({ likeness }) => likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || a.page.localeCompare(b.page, 'de'))
    .slice(0, most)
    .map(({ page }) => page);
}

/** Dice's coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((trigram) => b.has(trigram)).length;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function trigramsOf(path: string): Set<string> {
  // Pages are named with „ae“, readers may write „ä“ or „a“: all are folded to the shortest.
  const name = foldings(path.replace(/(?:\/?index)?\.html?$|\/$/i, '')).at(-1) ?? '';
  const padded = name === '' ? '' : ` ${name} `;
  return new Set(
    Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)),
  );
}
