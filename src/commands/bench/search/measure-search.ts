import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { urls } from '../../../lib/urls.ts';
import { bundleScript } from '../../build/bundle-script.ts';
import { listFiles } from '../../list-files.ts';
import { root } from '../../root.ts';
import { createSiteServer } from '../../serve/create-server.ts';
import { listen } from '../../serve/listen.ts';
import { measureProcess } from '../measure-process.ts';
import { judgeSearch, type Quality } from '../relevance.ts';
import { weighFile } from '../weigh.ts';
import type { BenchQuery } from './corpus.ts';
import type { Search } from './engines/engine.ts';

/** What one engine does for one corpus. Times in milliseconds, sizes in bytes. */
export type SearchFigures = {
  quality: Quality;
  /** The same for the half of the queries nobody tuned with. */
  checked: Quality;
  /** All that a reader's first search loads, page, style and typefaces aside: median and most. */
  firstBytes: { median: number; most: number };
  /** From the beginning of the visit to the hits, median. */
  cold: number;
  /** Further searches of a visit, with what they load. */
  next: { median: number; p95: number };
  /** The same searches again, with all they need loaded. */
  warm: { median: number; p95: number };
  /** Seconds of processor time. */
  indexTime: number;
  /** As it lies on the host, compressed as it is sent. */
  indexBytes: number;
};

/** Addresses of the paragraphs found, best first, and the time it took. */
type Answer = { hits: string[]; time: number };

/** How an engine is visited: the page, the first search of a visit and every further one. */
type Visit = {
  server: Server;
  address: (query: string) => string;
  /** The time counts from the beginning of the visit. */
  askFirst: (page: Page, query: string) => Promise<Answer>;
  ask: (page: Page, query: string) => Promise<Answer>;
};

/** How many queries are asked in a fresh browser each. */
const coldQueries = 13;

/**
 * Builds the index of an engine for so many articles in `folder`, asks it all queries in Chromium and judges
 * the answers. `reading` is the time it takes to read the texts, which no index is charged with.
 */
export async function measureSearch(
  engine: string,
  articles: number,
  folder: string,
  browser: Browser,
  queries: readonly BenchQuery[],
  reading: number,
): Promise<SearchFigures> {
  const { cpu } = measureProcess(root, [
    '--max-old-space-size=8192',
    'src/commands/bench/search/write-index.ts',
    engine,
    String(articles),
    folder,
  ]);
  const indexBytes = listFiles(folder)
    .filter(
      (file) =>
        !/\/(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)|wasm\.unknown)/.test(file),
    )
    .reduce((sum, file) => sum + weighFile(join(folder, file)), 0);
  const visit = engine === 'own' ? visitSite(folder) : await visitEngine(engine, folder);
  const requested = new Set<string>();
  visit.server.on('request', ({ url = '' }) => requested.add(new URL(url, 'http://x').pathname));
  const url = await listen(visit.server, '127.0.0.1', 0);
  try {
    const cold: { bytes: number; time: number }[] = [];
    const step = Math.ceil(queries.length / coldQueries);
    for (const { query } of queries.filter((_, place) => place % step === 0)) {
      requested.clear();
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(url + visit.address(query), { waitUntil: 'commit' });
      const { time } = await visit.askFirst(page, query);
      cold.push({ bytes: sum([...requested].map((path) => weigh(folder, path))), time });
      await context.close();
    }
    const context = await browser.newContext();
    const page = await context.newPage();
    const [{ query: opening } = { query: '' }] = queries;
    await page.goto(url + visit.address(opening));
    await visit.askFirst(page, opening);
    const answers: Answer[] = [];
    for (const { query } of queries) answers.push(await visit.ask(page, query));
    const again: Answer[] = [];
    for (const { query } of queries) again.push(await visit.ask(page, query));
    await context.close();
    const lists = answers.map(({ hits }) => hits);
    const half = (use: BenchQuery['use']): Quality =>
      judgeSearch(
        queries.filter((query) => query.use === use),
        lists.filter((_, place) => queries[place]?.use === use),
      );
    const bytes = cold.map((search) => search.bytes);
    return {
      quality: judgeSearch(queries, lists),
      checked: half('check'),
      firstBytes: { median: quantile(bytes, 0.5), most: Math.max(...bytes) },
      cold: quantile(
        cold.map(({ time }) => time),
        0.5,
      ),
      next: timesOf(answers),
      warm: timesOf(again),
      indexTime: Math.max(0, cpu - reading),
      indexBytes,
    };
  } finally {
    visit.server.close();
    visit.server.closeAllConnections();
  }
}

/** This search on its own page, with the headers it is published with; `folder` gets the rest of the site. */
function visitSite(folder: string): Visit {
  const dist = join(root, 'dist');
  for (const part of readdirSync(dist).filter((name) => name !== 'pagefind'))
    cpSync(join(dist, part), join(folder, part), { recursive: true });
  return {
    server: createSiteServer(folder),
    address: (query) => urls.searchFor(query).slice(1),
    askFirst: (page) =>
      patiently(async () => {
        const state = page.locator('#treffer:is([data-zustand=fertig], [data-zustand=fehler])');
        await state.waitFor({ state: 'attached' });
        if ((await state.getAttribute('data-zustand')) === 'fertig') return page.evaluate(readHits);
        await page.reload({ waitUntil: 'commit' });
        return null;
      }),
    ask: (page, query) =>
      patiently(async () => {
        const time = await page.evaluate(askSite, query);
        return time === null ? null : { ...(await page.evaluate(readHits)), time };
      }),
  };
}

/** The page gives up a search after five seconds, which a busy machine may need: it is asked again. */
async function patiently(ask: () => Promise<Answer | null>): Promise<Answer> {
  for (let times = 0; times < 10; times += 1) {
    const answer = await ask();
    if (answer) return answer;
  }
  throw new Error('The search page could not read its index ten times in a row.');
}

/** Runs in the page. */
function readHits(): Answer {
  const links = document.querySelectorAll<HTMLAnchorElement>(
    '#treffer > li[data-art=artikel] h2 a',
  );
  const hits = [...links].map((link) => {
    const { pathname, hash } = new URL(link.href);
    return pathname + hash;
  });
  return { hits, time: performance.now() };
}

/** Runs in the page: a new address as if the reader had gone back to it; `null` where the page gives up. */
async function askSite(query: string): Promise<number | null> {
  const began = performance.now();
  const list = document.getElementById('treffer');
  if (!list) throw new Error('The page has no list of hits.');
  const done = new Promise<boolean>((resolve) => {
    const observer = new MutationObserver(() => {
      const state = list.dataset['zustand'];
      if (state === 'laufend') return;
      observer.disconnect();
      resolve(state === 'fertig');
    });
    observer.observe(list, { attributeFilter: ['data-zustand'] });
  });
  history.pushState(null, '', `?q=${encodeURIComponent(query)}`);
  window.dispatchEvent(new PopStateEvent('popstate'));
  return (await done) ? performance.now() - began : null;
}

/** Another engine on an empty page. */
async function visitEngine(engine: string, folder: string): Promise<Visit> {
  const here = join(import.meta.dirname, 'engines');
  const script =
    engine === 'pagefind'
      ? await bundleScript(join(here, 'pagefind-in-page.ts'))
      : await bundleScript(join(here, 'in-page.ts'), {
          alias: { 'engine-under-test': join(here, `${engine}.ts`) },
        });
  writeFileSync(join(folder, 'run.js'), script);
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="de"><meta charset="utf-8"><title>…</title><script src="run.js"></script>',
  );
  const send = sirv(folder);
  const ask = (page: Page, query: string): Promise<Answer> => page.evaluate(askEngine, query);
  return {
    server: createServer((request, response) => {
      send(request, response);
    }),
    address: () => 'index.html',
    askFirst: async (page, query) => {
      await page.waitForFunction(() => 'openSearch' in globalThis);
      const { hits } = await ask(page, query);
      return { hits, time: await page.evaluate(() => performance.now()) };
    },
    ask,
  };
}

/** Runs in the page. */
async function askEngine(query: string): Promise<Answer> {
  const page = globalThis as unknown as {
    openSearch: () => Promise<Search>;
    opened?: Promise<Search>;
  };
  page.opened ??= page.openSearch();
  const search = await page.opened;
  const began = performance.now();
  const hits = await search(query);
  return { hits, time: performance.now() - began };
}

/** The bytes of a file a search has asked for; 0 for the page itself, its style, typefaces and pictures. */
function weigh(folder: string, path: string): number {
  return /\.(?:js|json|pf_[a-z]+|pagefind)$/.test(path) ? weighFile(join(folder, path)) : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function timesOf(answers: readonly Answer[]): { median: number; p95: number } {
  const times = answers.map(({ time }) => time);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
