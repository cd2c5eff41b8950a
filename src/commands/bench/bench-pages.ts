import { join } from 'node:path';
import { launchBrowser } from '../browser/launch-browser.ts';
import { listFiles } from '../list-files.ts';
import { root } from '../root.ts';
import { createSiteServer } from '../serve/create-server.ts';
import { listen } from '../serve/listen.ts';
import { ensureSite } from './ensure-site.ts';
import { measurePage, type PageFigures } from './measure-pages.ts';
import { inKilobytes, writeTable } from './write-table.ts';

/** What a first visit of a page of each kind loads, as a table; the last row ends with the first hit. */
export async function benchPages(): Promise<string> {
  await ensureSite();
  const dist = join(root, 'dist');
  const server = createSiteServer(dist);
  const url = await listen(server, '127.0.0.1', 0);
  const browser = await launchBrowser();
  try {
    const figures: PageFigures[] = [];
    for (const page of firstOfEachFolder(dist)) figures.push(await measurePage(browser, url, page));
    const search = 'suche/index.html?q=Munition';
    figures.push(await measurePage(browser, url, search, '#treffer a'));
    return writeFigures(figures);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** The start page, and of each folder its index and its first page. */
function firstOfEachFolder(dist: string): string[] {
  const pages = listFiles(dist).filter((file) => file.endsWith('.html'));
  const folders = [...new Set(pages.map((page) => page.split('/').slice(0, -1).join('/')))];
  return folders.flatMap((name) => {
    const own = pages.filter((page) => page.split('/').slice(0, -1).join('/') === name);
    const index = own.filter((page) => page.endsWith('index.html'));
    const first = own.filter((page) => !page.endsWith('index.html') && page !== '404.html');
    return [...index, ...first.slice(0, 1)];
  });
}

function writeFigures(pages: readonly PageFigures[]): string {
  const rows = pages.map((figures) => [
    figures.page,
    ...[figures.html, figures.css, figures.js, figures.other].map(inKilobytes),
    inKilobytes(figures.html + figures.css + figures.js + figures.other),
    inKilobytes(figures.fonts),
    `${figures.requests}`,
    `${figures.blockingScripts}`,
  ]);
  const head = [
    'page (kB, brotli)',
    'HTML',
    'CSS',
    'JS',
    'other',
    'sum',
    'fonts',
    'requests',
    'blocking',
  ];
  return writeTable(head, rows);
}
