import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openReader } from '../support/reader.ts';

const reader = await openReader();

suite('Nothing jumps', { concurrency: 2 }, () => {
  for (const width of [360, 1440]) {
    for (const path of [
      'index.html',
      'artikel/002-russland-und-nordkorea-ruecken-zusammen.html',
      'artikel/004-waffen-und-gegenleistung.html',
    ]) {
      test(`while ${path} loads, ${width} px wide`, () =>
        reader.visit(path, async ({ page }) => assert.deepEqual(await readShifts(page), []), {
          viewport: { width, height: 800 },
          prepare: async (page) => {
            await watchShifts(page);
            // When the text face comes is looked at below.
            await page.route(/\.woff2$/, (route) => route.abort());
          },
        }));
    }
  }

  // The second is understood in several ways, which are said above the hits.
  for (const query of ['Munition', 'Sanktonen Lebensmittel Xyzabc']) {
    for (const width of [360, 1440]) {
      test(`while the hits for ${query} come, ${width} px wide`, () =>
        reader.visit(
          `suche/index.html?q=${encodeURIComponent(query)}`,
          async ({ page }) => {
            const done = page.locator('#treffer[data-zustand=fertig] li').first();
            await done.waitFor();
            assert.deepEqual(await readShifts(page), []);
          },
          {
            viewport: { width, height: 800 },
            prepare: async (page) => {
              await watchShifts(page);
              await page.route(/\.woff2$/, (route) => route.abort());
            },
          },
        ));
    }
  }

  for (const path of ['index.html', 'artikel/002-russland-und-nordkorea-ruecken-zusammen.html']) {
    test(`by more than a hair on ${path} when the text face comes late`, () =>
      reader.visit(
        path,
        async ({ page }) => {
          await page.evaluate(async () => void (await document.fonts.ready));
          const isThere = await page.evaluate(() => document.fonts.check('1em "Source Serif 4"'));
          const score = (await readShifts(page)).reduce((sum, { value }) => sum + value, 0);
          assert.ok(isThere && score < 0.05, `the score is ${score}`);
        },
        {
          viewport: { width: 1440, height: 800 },
          prepare: async (page) => {
            await watchShifts(page);
            await page.route(/\.woff2$/, async (route) => {
              await wait(600);
              await route.continue();
            });
          },
        },
      ));
  }

  test('unseen: what does is noticed', () =>
    reader.visit(
      'index.html',
      async ({ page }) => {
        await page.evaluate(() => {
          const block = document.createElement('p');
          block.textContent = 'Eine Meldung, die alles nach unten schiebt. '.repeat(40);
          document.body.prepend(block);
        });
        assert.ok((await readShifts(page)).length > 0);
      },
      { prepare: watchShifts },
    ));
});

type Shift = { value: number; nodes: string[] };

/** Takes down every shift of the layout from the first byte on. */
function watchShifts(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources = [] } = entry as PerformanceEntry & {
          value: number;
          sources?: { node?: Node }[];
        };
        shifts.push({
          value,
          nodes: sources.map(({ node }) =>
            node instanceof Element ? node.outerHTML.slice(0, 80) : '',
          ),
        });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The shifts so far, two frames after the last change. */
function readShifts(page: Page): Promise<Shift[]> {
  return page.evaluate(
    () =>
      new Promise<Shift[]>((resolve) => {
        setTimeout(() => {
          resolve((window as unknown as { shifts: Shift[] }).shifts);
        }, 300);
      }),
  );
}
