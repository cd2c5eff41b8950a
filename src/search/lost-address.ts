import { findNearPages } from './near-pages.ts';
import { make } from './page/make.ts';
import { queryFromAddress } from './query-from-address.ts';

// On the page for addresses that do not exist: proposes to search for their words, and the addresses nearest to them.
const field = document.querySelector<HTMLInputElement>('[name=q]');
if (field) field.value ||= queryFromAddress(location.pathname);

const home = document.querySelector<HTMLAnchorElement>('a.brand');
const place = document.querySelector<HTMLElement>('#aehnlich');
// A page opened from a disk may not ask for a file, and has not lost its way.
if (home && place && location.protocol !== 'file:') void propose(home.href, place);

async function propose(home: string, place: HTMLElement): Promise<void> {
  const root = new URL('.', home);
  const answer = await fetch(new URL('SHA256SUMS', root)).catch(() => null);
  if (!answer?.ok) return;
  const pages = (await answer.text())
    .split('\n')
    .map((line) => line.replace(/^\S+\s+/, ''))
    .filter((file) => file.endsWith('.html') && file !== '404.html');
  const near = findNearPages(readPath(root), pages);
  const links = near.map(async (page) => {
    const { href } = new URL(page, root);
    return make('li', {}, make('a', { href }, (await readTitle(href)) ?? page));
  });
  place.querySelector('ul')?.replaceChildren(...(await Promise.all(links)));
  place.hidden = near.length === 0;
}

/** What a page is called, without the name of the site; `null` where it cannot be read. */
async function readTitle(href: string): Promise<string | null> {
  const answer = await fetch(href).catch(() => null);
  if (!answer?.ok) return null;
  const title = /<title>([^<]+)<\/title>/.exec(await answer.text())?.[1];
  return (
    title
      ?.replace(/ – [^–]*$/, '')
      .replace(/&(amp|quot|#39);/g, (_, name: string) => signs[name] ?? '') ?? null
  );
}

const signs: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'" };

/** The lost address below the site's root, decoded as far as it can be. */
function readPath(root: URL): string {
  const path = location.pathname.slice(root.pathname.length);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
