import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { sha256 } from '../../src/commands/build/checksums.ts';
import { root } from '../../src/commands/root.ts';
import { runNode } from '../../src/commands/run-node.ts';
import { openBrowser } from '../support/browser.ts';
import { findBrokenRules } from '../support/look-at-page.ts';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openSite } from '../support/site.ts';
import { askFor, hitsFor, suggestionsFor, tableFor } from './ask.ts';

// The ZIP, unpacked into a folder whose name is a trap, and opened by double click.

const work = mkdtempSync(join(tmpdir(), 'schulterschluss-stick-'));
const folder = join(work, 'Stick für Oma & 100 % #1');
const zip = unzipSync(new Uint8Array(readFileSync(await pack('a.zip'))));
for (const [path, content] of Object.entries(zip)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
const stick = `${pathToFileURL(folder).href}/`;
const [site, browser] = await Promise.all([openSite(), openBrowser()]);
after(async () => {
  await site.close();
  rmSync(work, { recursive: true, force: true });
});

suite('The ZIP', { concurrency: 1 }, () => {
  test('is the same, whenever and wherever it is made', async () => {
    const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
    const again = await pack('b.zip', env);
    assert.equal(sha256(readFileSync(again)), sha256(readFileSync(join(work, 'a.zip'))));
  });

  test('holds the whole site with its checksums, and no package of itself', () => {
    const paths = Object.keys(zip);
    assert.ok(paths.includes('index.html'));
    assert.deepEqual(
      paths.filter((path) => path.startsWith('downloads/') || path.startsWith('/')),
      [],
    );
    const listed = strFromU8(zip['SHA256SUMS'] ?? new Uint8Array()).trimEnd();
    const sums = paths
      .filter((path) => path !== 'SHA256SUMS')
      .map((path) => `${sha256(zip[path] ?? '')}  ${path}`);
    assert.deepEqual(listed.split('\n').sort(), sums.sort());
  });

  test('has no script that only a server can give', () => {
    for (const [path, content] of Object.entries(zip)) {
      if (!path.endsWith('.html')) continue;
      for (const [script] of strFromU8(content).matchAll(/<script\b[^>]*>/g)) {
        assert.doesNotMatch(script, /type="module"|crossorigin/, path);
      }
    }
  });
});

suite('From a stick', { concurrency: 2 }, () => {
  test('a reader goes from page to page and finds the words searched for', () =>
    open('index.html', async (page, problems) => {
      await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByText('Artikel').click();
      await page.waitForURL(/artikel\/index\.html$/);
      await page
        .getByRole('link', { name: /rücken Russland und Nordkorea/ })
        .first()
        .click();
      await page.waitForURL(/artikel\/002-[^/]*\.html$/);
      await page.locator('[name=q]').fill('stichhaltige Beweise');
      await page.locator('[name=q]').press('Enter');
      await page.waitForURL(/suche\/index\.html\?q=/);
      await page.locator('#treffer[data-zustand=fertig]').waitFor({ state: 'attached' });
      await page.locator('#treffer li[data-art=artikel] a').first().click();
      // Behind the address, the browser is told the words to lead to.
      await page.waitForURL(/artikel\/002-[^#]*#p\d+(?::~:text=.*)?$/);
      assert.match(await page.evaluate(() => location.hash), /^#p\d+$/);
      assert.match(await page.locator(':target').innerText(), /keine stichhaltigen Beweise/);
      assert.deepEqual(problems, []);
    }));

  test('every kind of page has its style, its typeface and no fault', () =>
    open('index.html', async (page, problems) => {
      const faults: string[] = [];
      // On a disk there is no host that would show a page for lost addresses.
      for (const { name, path } of pageKinds.filter(({ path }) => path !== '404.html')) {
        await page.goto(stick + path, { waitUntil: 'load' });
        const faces = await page.evaluate(async () => {
          const loaded = await document.fonts.load('1rem "Source Serif 4"');
          return loaded.map(({ status }) => status);
        });
        if (!faces.includes('loaded')) faults.push(`${name}: no typeface`);
        if ((await page.locator('link[rel=stylesheet]').count()) === 0)
          faults.push(`${name}: bare`);
      }
      assert.deepEqual([...faults, ...problems], []);
    }));

  test('the page on data says that everything is there already, and breaks no rule', () =>
    open('daten/index.html', async (page, problems) => {
      assert.match(await page.locator('#aufbewahren').innerText(), /von einem Datenträger/);
      assert.equal(await page.locator('#aufbewahren button').count(), 0);
      assert.deepEqual(problems, []);
      assert.deepEqual(await findBrokenRules(page), []);
    }));

  test('facets work and stand in the address', () =>
    open('suche/index.html?q=Munition', async (page, problems) => {
      await page.locator('#treffer[data-zustand=fertig]').waitFor({ state: 'attached' });
      await page.getByRole('button', { name: /^Absätze/ }).click();
      await page.waitForURL(/art=artikel/);
      assert.equal(
        await page.locator('#treffer > li').count(),
        await page.locator('#treffer > li[data-art=artikel]').count(),
      );
      assert.deepEqual(problems, []);
    }));

  test('pages are suggested, and the hits are handed out as a table, as on the web', async () => {
    const [here, there] = await Promise.all(
      [stick, site.url].map((base) =>
        open(
          'suche/index.html',
          async (page, problems) => {
            const suggested = await suggestionsFor(page, 'Putin');
            const table = await tableFor(page, 'Munition');
            assert.deepEqual(problems, []);
            return {
              suggested: suggested.join('\n').replaceAll(base, '/'),
              table: table.replaceAll(base, '/'),
            };
          },
          base,
        ),
      ),
    );
    assert.deepEqual(here, there);
    assert.match(here?.suggested ?? '', /akteure\/wladimir-putin\.html/);
    assert.match(here?.table ?? '', /\r\n1,/);
  });

  test('an index that lacks a file is told as such, never as „nothing found“', () =>
    open('suche/index.html', async (page) => {
      for (const lost of ['suche.js', 'wortschatz.json.js', 'pagefind-entry.json.js', 'index/']) {
        const lose = `**/pagefind/datei/${lost}${lost.endsWith('/') ? '**' : ''}`;
        await page.route(lose, (route) => route.abort());
        await page.goto(`${stick}suche/index.html?q=Munition`);
        await page.locator('#treffer[data-zustand=fehler]').waitFor({ state: 'attached' });
        assert.match(await page.locator('main').innerText(), /nicht vollständig geladen/, lost);
        await page.unroute(lose);
        await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
        await page.locator('#treffer[data-zustand=fertig]').waitFor({ state: 'attached' });
      }
    }));

  test('every query has the same hits, in the same order, as on the web', async () => {
    const queries = readQueries();
    assert.ok(queries.length >= 50);
    const [here, there] = await Promise.all(
      [stick, site.url].map((base) =>
        open(
          'suche/index.html',
          async (page) => {
            const lists: [string, string[]][] = [];
            for (const query of queries) lists.push([query, await hitsFor(page, query)]);
            return lists;
          },
          base,
        ),
      ),
    );
    assert.deepEqual(here, there);
    assert.ok((there ?? []).filter(([, hits]) => hits.length > 0).length > queries.length / 2);
  });

  test('the web loads nothing of the index for sticks', () =>
    open(
      'suche/index.html',
      async (page) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await askFor(page, 'Munition');
        assert.ok(asked.some((url) => url.includes('/pagefind/pagefind.js')));
        assert.deepEqual(
          asked.filter((url) => url.includes('/datei/')),
          [],
        );
      },
      site.url,
    ));
});

async function pack(name: string, env: NodeJS.ProcessEnv = {}): Promise<string> {
  const out = join(work, name);
  const run = await runNode(['src/commands/pack.ts', '--out', out], { quiet: true, env });
  assert.equal(run.code, 0, run.output);
  return out;
}

/** Opens a page in a fresh profile; `problems` are errors of scripts and of the policy. */
async function open<T>(
  path: string,
  look: (page: Page, problems: string[]) => Promise<T>,
  base = stick,
): Promise<T> {
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
    page.on('console', (message) => {
      // Chromium preloads no typeface from a disk; the style sheet loads it all the same.
      const isPreload = /\.woff2|Failed to load resource: net::ERR_FAILED/.test(message.text());
      if (message.type() === 'error' && !isPreload) problems.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(base)) problems.push(`foreign request: ${request.url()}`);
    });
    await page.goto(base + path, { waitUntil: 'load' });
    return await look(page, problems);
  } finally {
    await context.close();
  }
}

function readQueries(): string[] {
  const file = join(root, 'tests/fixtures/queries.json');
  const judged = JSON.parse(readFileSync(file, 'utf8')) as { query: string }[];
  const own = ['Munitoin', 'Kim Jong-un', '"keine stichhaltigen Beweise"', 'Bundesliga', 'a', '?'];
  return [...new Set([...judged.map(({ query }) => query), ...own])];
}
