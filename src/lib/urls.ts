import { recordUrls } from './record-urls.ts';

import { textDirective } from './text-directive.ts';

/**
 * Every address of the site. Addresses are root-absolute and name the file that will exist in `dist/`;
 * the build rewrites them to relative ones, so that the same `dist/` works under any base path, from a
 * stick and inside an archive.
 */
export const urls = {
  home: '/index.html',
  /** What hosts show for an address that does not exist. */
  lost: '/404.html',
  articles: '/artikel/index.html',
  actors: '/akteure/index.html',
  claims: '/aussagen/index.html',
  dates: '/zeit/index.html',
  topics: '/themen/index.html',
  comparison: '/vergleich/index.html',
  contradictions: '/vergleich/widersprueche.html',
  forecasts: '/vergleich/prognosen.html',
  /** What was held true in a year. */
  state: (year: string): string => `/vergleich/stand-${year}.html`,
  search: '/suche/index.html',
  data: '/daten/index.html',
  method: '/methode/index.html',
  report: '/methode/redaktionsbericht.html',
  rules: '/methode/regelwerk.html',
  imprint: '/methode/rechte.html',
  manifest: '/manifest.webmanifest',
  icon: '/favicon.svg',
  touchIcon: '/icon-180.png',
  /** The picture of a link to a kind of page. */
  card: (name: string): string => `/karten/${name}.png`,
  /** Scripts that the search loads when they are wanted. */
  suggestions: '/suche/vorschlaege.js',
  finder: '/suche/finden.js',
  hitTable: '/suche/tabelle.js',
  /** The script that mends the page for lost addresses where a host shows it in a folder. */
  lostWays: '/suche/wege.js',
  /** The service worker, at the root because it serves everything below its own address. */
  worker: '/sw.js',

  ...recordUrls,
  paragraph: (article: string, n: number): string => `/artikel/${article}.html#p${n}`,
  /** Words of a paragraph, which browsers mark on arrival. */
  words: (article: string, n: number, words: string): string =>
    `/artikel/${article}.html#p${n}${textDirective(words)}`,
  /** The claim's quote on its article page. */
  quote: (article: string, claim: string): string => `/artikel/${article}.html#aussage-${claim}`,
  thread: (id: string): string => `/themen/verlauf-${id}.html`,
  /** Two texts side by side; the ids begin with the seeds' numbers. */
  pair: (a: string, b: string): string =>
    `/vergleich/${[a.slice(0, 3), b.slice(0, 3)].sort().join('-')}.html`,
  /** Lists of claims by one facet, as plain pages. */
  claimsBy: (facet: string, value: string): string => `/aussagen/${facet}-${value}.html`,
  download: (file: string): string => `/daten/${file}`,
  /** The whole address of a page for other programs, below the site's own, with or without a path. */
  whole: (site: URL, url: string): string =>
    new URL(url.slice(1), site.href.endsWith('/') ? site : `${site.href}/`).href,
  /** The file that will stand at the path Astro gives a page: `/artikel/` → `/artikel/index.html`. */
  file: (pathname: string): string =>
    pathname.replace(/\/$/, '/index').replace(/(?:\.html)?$/, '.html'),
  /** An article's entry for reference managers; `format` is the file's ending. */
  citation: (article: string, format: string): string => `/daten/zitate/${article}.${format}`,
  /** Search with a query already in the address. */
  searchFor: (query: string): string => `/suche/index.html?q=${encodeURIComponent(query)}`,
};
