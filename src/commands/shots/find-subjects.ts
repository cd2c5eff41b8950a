import type { Page } from 'playwright-core';
import { pageKinds } from '../browser/page-kinds.ts';

/** What a picture is taken of. */
export type Subject = {
  /** Part of the file's name. */
  name: string;
  /** The address, from the site's root. */
  path: string;
  /** Brings the page, before it is loaded, into the state to be seen. */
  before?: (page: Page) => Promise<unknown>;
  /** The same, once it is loaded. */
  act?: (page: Page) => Promise<unknown>;
};

const article = 'artikel/002-russland-und-nordkorea-ruecken-zusammen.html';

/** Every kind of page, the extremes among the pages, and the states a page can come into. */
export function findSubjects(pages: ReadonlyMap<string, string>): Subject[] {
  return [
    ...pageKinds.map(({ name, path }) => ({ name: name.replaceAll(' ', '-'), path })),
    ...findExtremes(pages),
    ...states,
  ];
}

/** The pages with the longest word, the longest title and the most entries. */
function findExtremes(pages: ReadonlyMap<string, string>): Subject[] {
  const extremes: [name: string, size: (main: string) => number][] = [
    ['longest-word', (main) => Math.max(...wordsOf(main).map((word) => word.length))],
    ['longest-title', (main) => wordsOf(/<h1\b.*?<\/h1>/s.exec(main)?.[0] ?? '').join(' ').length],
    ['longest-list', (main) => main.split('<li').length],
    ['shortest', (main) => -wordsOf(main).length],
  ];
  const mains = [...pages]
    .filter(([path]) => path !== '404.html')
    .map(([path, html]) => ({ path, main: /<main\b.*<\/main>/s.exec(html)?.[0] ?? '' }));
  return extremes.flatMap(([name, size]) => {
    const sizes = mains.map(({ path, main }) => ({ path, size: size(main) }));
    const [most] = sizes.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1));
    return most ? [{ name, path: most.path }] : [];
  });
}

function wordsOf(html: string): string[] {
  return html
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
}

const settled = (page: Page): Promise<unknown> =>
  page.locator('#treffer:is([data-zustand=fertig], [data-zustand=fehler])').waitFor({
    state: 'attached',
  });

const states: readonly Subject[] = [
  { name: 'search-hits', path: 'suche/index.html?q=Munition', act: settled },
  { name: 'search-mistyped', path: 'suche/index.html?q=Munitoin%20Kim', act: settled },
  { name: 'search-none', path: 'suche/index.html?q=Bundesliga', act: settled },
  {
    name: 'search-fault',
    path: 'suche/index.html?q=Munition',
    before: (page) => page.route('**/pagefind/index/**', (route) => route.abort()),
    act: settled,
  },
  {
    name: 'search-facets',
    path: 'suche/index.html?q=Munition',
    act: async (page) => {
      await settled(page);
      await unfold(page);
    },
  },
  { name: 'article-unfolded', path: article, act: unfold },
  {
    name: 'article-switched',
    path: article,
    act: async (page) => {
      for (const box of await page.getByRole('checkbox').all()) await box.check();
    },
  },
  { name: 'article-quote', path: `${article}#aussage-002-keine-stichhaltigen-beweise` },
  { name: 'article-preview', path: article, act: openPreview },
  {
    name: 'focus',
    path: 'aussagen/002-keine-stichhaltigen-beweise.html',
    act: async (page) => {
      for (let stop = 0; stop < 12; stop += 1) await page.keyboard.press('Tab');
    },
  },
  {
    name: 'skip-link',
    path: 'methode/index.html',
    act: (page) => page.keyboard.press('Tab'),
  },
];

function unfold(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** Opens the first card of a claim, an actor or a date, where the page has any. */
async function openPreview(page: Page): Promise<void> {
  await page.locator('main p a[interestfor]').nth(4).focus();
  await page.locator(':popover-open').waitFor();
}
