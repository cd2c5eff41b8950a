import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { listFiles } from '../../src/commands/list-files.ts';
import {
  brightness,
  findBrokenRules,
  findMissingRules,
  findOverhang,
  judgeNewLooks,
  plant,
  rulesOfContrast,
  turnInto,
  unfoldAll,
} from '../support/look-at-page.ts';
import { findKind, pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openReader } from '../support/reader.ts';
import { dist } from '../support/site.ts';

const pages = listFiles(dist).filter((file) => file.endsWith('.html'));
const reader = await openReader();

test('Every page is of a kind that is looked at', () => {
  assert.deepEqual(
    pages.filter((page) => !findKind(page)),
    [],
  );
  assert.deepEqual(
    pageKinds.filter(({ path }) => !pages.includes(path)),
    [],
  );
});

const wide = { width: 1280, height: 800 };
/** One page of every kind, and of the others one in so many. */
const measured = pages.filter(
  (path, place) => pageKinds.some((kind) => kind.path === path) || place % 24 === 0,
);

// Each kind is visited, so that its scripts run; then all pages are looked at in two tabs, by turns.
suite('Every page', () => {
  const visited = new Map<string, string>();

  test('of every kind logs nothing and asks nobody else for anything', async () => {
    const problems = await reader.visitAll(
      pageKinds,
      async ({ page, problems }, { name, path }) => {
        visited.set(path, await page.content());
        return problems.map((problem) => `${name}: ${problem}`);
      },
    );
    assert.deepEqual(problems.flat(), []);
  });

  suite('keeps each rule of WCAG 2.2 AA', { concurrency: 2 }, () => {
    for (const half of [0, 1]) {
      test(`pages ${half + 1}, ${half + 3}, ${half + 5} …`, () =>
        turning(async (page, turnTo) => {
          const faults: string[] = [];
          for (const path of pages.filter((_, place) => place % 2 === half)) {
            await turnTo(path, visited.get(path) ?? readFileSync(join(dist, path), 'utf8'));
            await unfoldAll(page);
            await judgeNewLooks(page);
            const seen = [...(await findBrokenRules(page)), ...(await findMissingRules(page))];
            if (visited.has(path)) seen.push(...(await lookInTheDark(page)));
            if (measured.includes(path)) seen.push(...(await lookAtNarrow(page)));
            faults.push(...seen.map((fault) => `${path}: ${fault}`));
          }
          assert.deepEqual(faults, []);
        }));
    }
  });

  test('that breaks one is seen to do so, in the light and in the dark', () =>
    turning(async (page, turnTo) => {
      const head = '<title></title><link rel="stylesheet" href="/probe.css">';
      const links = '<a href="#">1</a><a href="#">2</a>';
      await page.route('**/probe.css', (route) =>
        route.fulfill({
          contentType: 'text/css',
          body: `p { color: #ccc; background: #fff } a { display: block; font-size: 9px; width: 9px; line-height: 9px }
            @media (prefers-color-scheme: dark) { html { background: #000 } p { color: #333; background: #000 } }`,
        }),
      );
      await turnTo(
        'artikel/probe.html',
        `${head}<main><h1>A</h1><h4>B</h4><img src="x"><p>blass</p>${links}</main>`,
      );
      await judgeNewLooks(page);
      const broken = (await findBrokenRules(page)).join();
      for (const rule of [
        'document-title',
        'html-has-lang',
        'heading-order',
        'image-alt',
        'color-contrast',
        'target-size',
      ]) {
        assert.match(broken, new RegExp(rule));
      }
      assert.match((await lookInTheDark(page)).join(), /dark: color-contrast at p/);
      assert.deepEqual(await lookAtNarrow(page), []);
      await turnTo('artikel/probe.html', `<pre>${'sehr langes Wort '.repeat(9)}`);
      assert.notDeepEqual(await lookAtNarrow(page), []);
    }));
});

test('A part for which the style sheet of its page has no rule is found', () =>
  turning(async (page, turnTo) => {
    const date = 'zeit/hanoi-gipfel-2019.html';
    await turnTo(date, readFileSync(join(dist, date), 'utf8'));
    assert.deepEqual(await findMissingRules(page), []);
    await plant(page, { name: 'ul', attributes: { class: 'register' } });
    assert.match((await findMissingRules(page)).join(), /\.register \{ column-gap \}/);
  }));

/** Opens a tab in which one page of the site after the other is put. */
function turning(
  look: (page: Page, turnTo: (path: string, html: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  return reader.visit(
    'methode/rechte.html',
    ({ page }) => look(page, (path, html) => turnInto(page, reader.url + path, html)),
    { viewport: wide, bypassCSP: true, reducedMotion: 'reduce' },
  );
}

async function lookInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await judgeNewLooks(page);
  const seen = await findBrokenRules(page, rulesOfContrast);
  if ((await brightness(page)) > 60) seen.push('the ground is light');
  await page.emulateMedia({ colorScheme: 'light' });
  return seen.map((fault) => `dark: ${fault}`);
}

async function lookAtNarrow(page: Page): Promise<string[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const seen = await findOverhang(page);
  await page.setViewportSize(wide);
  return seen.map((fault) => `320 px: ${fault}`);
}

suite('No rule is broken', { concurrency: 2 }, () => {
  for (const query of ['Munitoin Kim', 'Bundesliga']) {
    test(`by the hits for „${query}“`, () =>
      reader.visit(
        `suche/index.html?q=${encodeURIComponent(query)}`,
        async ({ page, problems }) => {
          await page.locator('ol#treffer[data-zustand=fertig]').waitFor({ state: 'attached' });
          await unfoldAll(page);
          assert.deepEqual(await findBrokenRules(page), []);
          assert.deepEqual(problems, []);
        },
        { viewport: { width: 360, height: 800 } },
      ));
  }
});

suite('A look finds', { concurrency: 2 }, () => {
  test('a broken rule', () =>
    reader.visit('methode/rechte.html', async ({ page }) => {
      await plant(page, { name: 'img', attributes: { src: '../favicon.svg' } });
      await plant(page, { name: 'h5', text: 'Sprung' });
      await plant(page, { name: 'div', attributes: { role: 'knopf' } });
      const broken = (await findBrokenRules(page)).join();
      for (const rule of ['image-alt', 'heading-order', 'aria-roles']) {
        assert.ok(broken.includes(rule), rule);
      }
    }));

  test('a request to others, refused by the policy', () =>
    reader.visit('methode/rechte.html', async ({ page, problems }) => {
      await page
        .evaluate(async () => {
          await fetch('https://example.org/').catch(() => undefined);
          const image = document.createElement('img');
          image.src = 'https://example.org/bild.png';
          document.body.append(image);
          const script = document.createElement('script');
          script.textContent = 'document.title = "fremd"';
          document.body.append(script);
        })
        .catch(() => undefined);
      await page.waitForTimeout(100);
      assert.ok(problems.some((problem) => /Content Security Policy/.test(problem)));
      assert.notEqual(await page.title(), 'fremd');
    }));
});
