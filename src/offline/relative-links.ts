import { withoutDirective } from '../lib/text-directive.ts';
import { findLinks, findStyleAddresses, type FoundAddress } from './find-links.ts';

/** A link from one file of the site to another, as checked after writing. */
export type SiteLink = {
  /** The address as it stood in the source. */
  address: string;
  /** The file it leads to, `/`-separated from the site's root. */
  file: string;
  /** The id behind `#`, decoded, without a text directive; `''` where there is none. */
  fragment: string;
};

/** A rewritten file, the links it holds, and the ids others may point to. */
export type RelativeFile = { text: string; links: SiteLink[]; ids: string[] };

/**
 * Makes every address of the site in a page relative to the page, and every one that ends in `/` name its
 * `index.html`, so that the same files work under any base path, from a disk and inside an archive.
 * `file` is the page's own path from the site's root.
 */
export function relativePage(html: string, file: string): RelativeFile {
  const { addresses, ids } = findLinks(html);
  return { ...rewrite(html, addresses, file, file), ids };
}

/** Makes the addresses of a style sheet relative to it. */
export function relativeStyle(css: string, file: string): RelativeFile {
  return { ...rewrite(css, findStyleAddresses(css), file, file), ids: [] };
}

/** A page as it must be to stand at another place of the site: its links lead where they did. */
export function movePage(html: string, from: string, to: string): string {
  return rewrite(html, findLinks(html).addresses, from, to).text;
}

/** The shortest way from one file of the site to another, as an address. */
export function relativeAddress(from: string, to: string): string {
  const here = from.split('/').slice(0, -1);
  const there = to.split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) {
    shared += 1;
  }
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

function rewrite(
  text: string,
  addresses: readonly FoundAddress[],
  from: string,
  to: string,
): Omit<RelativeFile, 'ids'> {
  const links: SiteLink[] = [];
  let written = '';
  let done = 0;
  for (const { start, end, address } of addresses) {
    const link = resolveAddress(address, from);
    if (!link) continue;
    links.push(link);
    // A mere `#fragment` already is relative; what stands behind the path stays as it is escaped.
    if (address.startsWith('#')) continue;
    const raw = text.slice(start, end);
    const rest = raw.slice(/^[^?#]*/.exec(raw)?.[0].length);
    written += text.slice(done, start) + relativeAddress(to, link.file) + rest;
    done = end;
  }
  return { text: written + text.slice(done), links };
}

/** Where an address leads within the site; `null` for addresses of other schemes and hosts. */
function resolveAddress(address: string, file: string): SiteLink | null {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return null;
  const url = new URL(address, `https://site.invalid/${file}`);
  const path = decodeURI(url.pathname).slice(1);
  return {
    address,
    file: path === '' || path.endsWith('/') ? `${path}index.html` : path,
    fragment: decodeURIComponent(withoutDirective(url.hash.slice(1))),
  };
}
