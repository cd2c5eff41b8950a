import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { listFiles } from '../../src/commands/list-files.ts';
import { findBrokenRules, findOverhang, plant, unfoldAll } from '../support/look-at-page.ts';
import { findKind, pageKinds } from '../support/page-kinds.ts';
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

test('No page breaks a rule of WCAG 2.2 AA, is too wide, logs anything or asks anybody else', async () => {
  // Laying a page out anew takes longer than all of axe: the width of a phone is seen on one page of every
  // kind, and of the others on one in so many.
  const isNarrowed = (path: string): boolean =>
    pageKinds.some((kind) => kind.path === path) || pages.indexOf(path) % 24 === 0;
  const wide = { width: 1280, height: 800 };
  const faults = await reader.visitAll(
    pages.map((path) => ({ path })),
    async ({ page, problems }, { path }) => {
      await unfoldAll(page);
      const seen = await findBrokenRules(page);
      if (isNarrowed(path)) {
        await page.setViewportSize({ width: 320, height: 640 });
        seen.push(...(await findOverhang(page)));
        await page.setViewportSize(wide);
      }
      return [...seen, ...problems].map((fault) => `${path}: ${fault}`);
    },
    { viewport: wide },
  );
  assert.deepEqual(faults.flat(), []);
  assert.equal(faults.length, pages.length);
});

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
