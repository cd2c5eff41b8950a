/** One page of every kind of page the site has. */
export type PageKind = {
  name: string;
  /** Which paths in `dist/` are of this kind. */
  holds: RegExp;
  /** The page that stands for it; a long one where there are several. */
  path: string;
};

const one = (name: string, path: string): PageKind => ({
  name,
  path,
  holds: new RegExp(`^${path.replaceAll('.', '\\.')}$`),
});

/** Every kind; the first that holds a path is the path's kind. */
export const pageKinds: readonly PageKind[] = [
  one('start', 'index.html'),
  one('not found', '404.html'),
  one('register of articles', 'artikel/index.html'),
  one('register of actors', 'akteure/index.html'),
  one('register of claims', 'aussagen/index.html'),
  one('register of dates', 'zeit/index.html'),
  one('register of topics', 'themen/index.html'),
  one('comparison', 'vergleich/index.html'),
  one('contradictions', 'vergleich/widersprueche.html'),
  one('forecasts', 'vergleich/prognosen.html'),
  { name: 'state of knowledge', holds: /^vergleich\/stand-/, path: 'vergleich/stand-2019.html' },
  one('search', 'suche/index.html'),
  one('data', 'daten/index.html'),
  one('edition report', 'methode/redaktionsbericht.html'),
  {
    name: 'article',
    holds: /^artikel\//,
    path: 'artikel/002-russland-und-nordkorea-ruecken-zusammen.html',
  },
  { name: 'actors by facet', holds: /^akteure\/(?:art|text)-/, path: 'akteure/text-003.html' },
  { name: 'actor', holds: /^akteure\//, path: 'akteure/nordkorea.html' },
  {
    name: 'claim',
    holds: /^aussagen\/\d{3}-/,
    path: 'aussagen/002-keine-stichhaltigen-beweise.html',
  },
  { name: 'claims by facet', holds: /^aussagen\//, path: 'aussagen/thema-waffen.html' },
  { name: 'date', holds: /^zeit\//, path: 'zeit/hanoi-gipfel-2019.html' },
  { name: 'thread', holds: /^themen\/verlauf-/, path: 'themen/verlauf-waffenlieferungen.html' },
  { name: 'topic', holds: /^themen\//, path: 'themen/waffen.html' },
  { name: 'pair of texts', holds: /^vergleich\/\d{3}-\d{3}/, path: 'vergleich/002-004.html' },
  { name: 'method', holds: /^methode\//, path: 'methode/index.html' },
];

/** The kind of a page; undefined where the site has grown a kind nobody looks at. */
export function findKind(path: string): PageKind | undefined {
  return pageKinds.find(({ holds }) => holds.test(path));
}
