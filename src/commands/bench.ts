import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listFiles } from './list-files.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { measureBuild, type BuildFigures } from './bench/measure-build.ts';
import { measurePage, type PageFigures } from './bench/measure-pages.ts';
import { createSiteServer } from './serve/create-server.ts';
import { listen } from './serve/listen.ts';

// Measures what a build takes and what a reader loads, and prints both as tables. With --quick, or with
// numbers of texts as arguments, other corpora than the usual ones.
const { values, positionals } = parseArgs({
  options: { quick: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const sizes =
  positionals.length > 0 ? positionals.map(Number) : values.quick ? [0] : [0, 100, 1000];

const folder = mkdtempSync(join(tmpdir(), 'schulterschluss-bench-'));
try {
  const builds: BuildFigures[] = [];
  for (const texts of sizes) {
    console.error(`Building ${texts === 0 ? 'this corpus' : `${texts} texts`} …`);
    builds.push(measureBuild(join(folder, String(texts)), texts));
  }
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}\n`);
  console.log(writeBuilds(builds));
  const dist = join(folder, String(sizes[0]), 'dist');
  console.log(`\n${writePages(await measurePages(dist))}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function measurePages(dist: string): Promise<PageFigures[]> {
  const server = createSiteServer(dist);
  const url = await listen(server, '127.0.0.1', 0);
  const browser = await launchBrowser();
  try {
    const figures: PageFigures[] = [];
    for (const page of firstOfEachFolder(dist)) figures.push(await measurePage(browser, url, page));
    const search = 'suche/index.html?q=Munition';
    figures.push(await measurePage(browser, url, search, '#treffer a'));
    return figures;
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

function writeBuilds(builds: readonly BuildFigures[]): string {
  const rows = builds.map(({ texts, claims, pages, wall, cpu, floorWall, floorCpu }) => [
    `${texts}`,
    `${claims}`,
    `${pages}`,
    `${wall.toFixed(1)} s`,
    `${cpu.toFixed(1)} s`,
    `${floorCpu.toFixed(1)} s`,
    `${(cpu / floorCpu).toFixed(1)}`,
    `${(wall / floorWall).toFixed(1)}`,
  ]);
  const head = [
    'texts',
    'claims',
    'pages',
    'build',
    'CPU',
    'floor (CPU)',
    'CPU ÷ floor',
    'time ÷ floor',
  ];
  return writeTable(head, rows);
}

function writePages(pages: readonly PageFigures[]): string {
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

function inKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

function writeTable(head: readonly string[], rows: readonly string[][]): string {
  const widths = head.map((cell, column) =>
    Math.max(...[cell, ...rows.map((row) => row[column] ?? '')].map((text) => text.length)),
  );
  const write = (cells: readonly string[]): string => {
    const padded = cells.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    return `| ${padded.join(' | ')} |`;
  };
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [write(head), rule, ...rows.map(write)].join('\n');
}
