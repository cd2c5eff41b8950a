import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../browser/launch-browser.ts';
import { root } from '../root.ts';
import { ensureSite } from './ensure-site.ts';
import { measureProcess } from './measure-process.ts';
import { readCorpus, readQueries } from './search/corpus.ts';
import { engines } from './search/engines.ts';
import { readForeignText } from './search/foreign-text.ts';
import { measureSearch, type SearchFigures } from './search/measure-search.ts';
import { inKilobytes, writeTable } from './write-table.ts';

const titles = {
  own: 'this search',
  pagefind: 'Pagefind as it comes',
  ...Object.fromEntries(Object.entries(engines).map(([name, { title }]) => [name, title])),
};
export const searches = Object.keys(titles);

/**
 * Compares this search with others on the project's queries, for each number of articles: a table each, in
 * Markdown. Prints what it cannot measure to stderr.
 */
export async function benchSearch(
  folder: string,
  sizes: readonly number[],
  names: readonly string[],
): Promise<string> {
  await ensureSite();
  const { knowledge } = readCorpus(0);
  const queries = readQueries(knowledge);
  const own = knowledge.articles.length;
  const hasForeign = sizes.every((size) => size <= own) || readForeignText() !== null;
  const tables: string[] = [];
  const browser = await launchBrowser();
  try {
    for (const size of sizes.filter((wanted) => wanted <= own || hasForeign)) {
      const rows: [string, SearchFigures][] = [];
      const script = 'src/commands/bench/search/write-index.ts';
      const place = join(folder, `search-${size}`);
      const nothing = measureProcess(root, [script, 'nothing', String(size), place]);
      for (const name of names) {
        console.error(`${Math.max(size, own)} articles, ${titles[name as 'own']} …`);
        const index = join(place, name);
        rows.push([
          titles[name as 'own'],
          await measureSearch(name, size, index, browser, queries, nothing.cpu),
        ]);
        rmSync(index, { recursive: true, force: true });
      }
      tables.push(`${Math.max(size, own)} articles\n\n${writeFigures(rows)}`);
    }
  } finally {
    await browser.close();
  }
  if (!hasForeign) tables.push('Larger corpora were left out: there is no foreign text.');
  return tables.join('\n\n');
}

function writeFigures(rows: readonly [string, SearchFigures][]): string {
  const head = [
    'search',
    'recall@5',
    'MRR',
    'nDCG@10',
    'false hits',
    'nDCG, checked half',
    'first search (kB)',
    'at most',
    'cold',
    'next',
    'p95',
    'warm',
    'p95',
    'index (CPU)',
    'index (kB)',
  ];
  const cells = rows.map(([title, figures]) => [
    title,
    figures.quality.recallAt5.toFixed(2),
    figures.quality.mrr.toFixed(2),
    figures.quality.ndcgAt10.toFixed(2),
    `${figures.quality.falseHits} of ${figures.quality.unanswerable}`,
    figures.checked.ndcgAt10.toFixed(2),
    inKilobytes(figures.firstBytes.median),
    inKilobytes(figures.firstBytes.most),
    `${figures.cold.toFixed(0)} ms`,
    `${figures.next.median.toFixed(0)} ms`,
    `${figures.next.p95.toFixed(0)} ms`,
    `${figures.warm.median.toFixed(0)} ms`,
    `${figures.warm.p95.toFixed(0)} ms`,
    `${figures.indexTime.toFixed(1)} s`,
    inKilobytes(figures.indexBytes),
  ]);
  return writeTable(head, cells);
}
