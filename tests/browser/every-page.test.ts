import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { listFiles } from '../../src/commands/list-files.ts';
import {
  findBrokenRules,
  findOverhang,
  plant,
  rulesOfStructure,
  unfoldAll,
} from '../support/look-at-page.ts';
import { findKind, pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openReader } from '../support/reader.ts';
import { dist } from '../support/site.ts';

const pages = listFiles(dist).filter((file) => file.endsWith('.html'));
const reader = await openReader();
after(() => reader.close());

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

test('No kind of page breaks a rule of WCAG 2.2 AA, is too wide, logs anything or asks anybody else', async () => {
  const faults = await reader.visitAll(
    measured.map((path) => ({ path })),
    async ({ page, problems }, { path }) => {
      await unfoldAll(page);
      const seen = await findBrokenRules(page);
      await page.setViewportSize({ width: 320, height: 640 });
      seen.push(...(await findOverhang(page)));
      await page.setViewportSize(wide);
      return [...seen, ...problems].map((fault) => `${path}: ${fault}`);
    },
    { viewport: wide },
  );
  assert.deepEqual(faults.flat(), []);
  assert.equal(faults.length, measured.length);
});

// What the styles alone decide – colours, sizes, widths – is measured above; all other rules hold for every page.
// Loading a page and axe takes three times as long as axe itself: the pages' bodies are put into one page, by turns.
suite('No page breaks a rule of structure', { concurrency: 2 }, () => {
  const others = pages.filter((path) => !measured.includes(path));
  for (const half of [0, 1]) {
    test(`pages ${half + 1}, ${half + 3}, ${half + 5} …`, () =>
      reader.visit(
        'methode/rechte.html',
        async ({ page }) => {
          const faults: string[] = [];
          for (const path of others.filter((_, place) => place % 2 === half)) {
            await turnInto(page, readFileSync(join(dist, path), 'utf8'));
            await unfoldAll(page);
            const broken = await findBrokenRules(page, rulesOfStructure);
            faults.push(...broken.map((fault) => `${path}: ${fault}`));
          }
          assert.deepEqual(faults, []);
        },
        { viewport: wide, bypassCSP: true },
      ));
  }

  test('as is seen where the body of a page breaks one', () =>
    reader.visit(
      'methode/rechte.html',
      async ({ page }) => {
        await turnInto(page, '<title></title><main><h1>A</h1><h4>B</h4><img src="x"></main>');
        const broken = (await findBrokenRules(page, rulesOfStructure)).join();
        for (const rule of ['document-title', 'heading-order', 'image-alt'])
          assert.match(broken, new RegExp(rule));
      },
      { bypassCSP: true },
    ));
});

/** Puts the title and the body of another page of the site in the place of the page's own. */
function turnInto(page: Page, html: string): Promise<void> {
  return page.evaluate((html) => {
    const other = new DOMParser().parseFromString(html, 'text/html');
    document.title = other.title;
    document.body.replaceWith(document.adoptNode(other.body));
  }, html);
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
