import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  findClippedText,
  findOverhang,
  findSmallTargets,
  plant,
  spaceText,
  unfoldAll,
} from '../support/look-at-page.ts';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openReader } from '../support/reader.ts';

const widths = [320, 360, 768, 1440];
const reader = await openReader();
after(() => reader.close());

suite('On every kind of page', { concurrency: 2 }, () => {
  test('nothing sticks out at any width, folded or not, and every target can be hit', async () => {
    const faults = await lookAtKinds(async (page) => {
      const seen: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        seen.push(...tell(`${width} px`, await findOverhang(page)));
        seen.push(...tell(`target at ${width} px`, await findSmallTargets(page)));
      }
      await unfoldAll(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        seen.push(...tell(`unfolded, ${width} px`, await findOverhang(page)));
        seen.push(...tell(`target, unfolded, ${width} px`, await findSmallTargets(page)));
      }
      return seen;
    });
    assert.deepEqual(faults, []);
  });

  test('text at twice its size and text set wide lose nothing', async () => {
    const faults = await lookAtKinds(async (page) => {
      const seen: string[] = [];
      await unfoldAll(page);
      const browser = await page.context().newCDPSession(page);
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      for (const width of [640, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        seen.push(...tell(`twice the size, ${width} px`, await findOverhang(page)));
        seen.push(...tell(`cut off at ${width} px`, await findClippedText(page)));
      }
      await browser.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
      await spaceText(page);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        seen.push(...tell(`spaced, ${width} px`, await findOverhang(page)));
        seen.push(...tell(`spaced, cut off at ${width} px`, await findClippedText(page)));
      }
      return seen;
    });
    assert.deepEqual(faults, []);
  });
});

suite('The hits of a search', { concurrency: 2 }, () => {
  for (const width of [320, 1440]) {
    test(`fit a width of ${width} px, with facets open and text set wide`, () =>
      reader.visit(
        'suche/index.html?q=Munitoin%20Kim',
        async ({ page }) => {
          await page.locator('ol#treffer[data-zustand=fertig] > li').first().waitFor();
          await unfoldAll(page);
          assert.deepEqual(await findOverhang(page), []);
          assert.deepEqual(await findSmallTargets(page), []);
          await spaceText(page);
          assert.deepEqual(await findOverhang(page), []);
          assert.deepEqual(await findClippedText(page), []);
        },
        { viewport: { width, height: 800 } },
      ));
  }
});

test('A line of text is neither too short nor too long to read', () =>
  reader.visit(
    'artikel/003-denuklearisierung-und-ukraine-krieg.html',
    async ({ page }) => {
      const characters = await page.locator('p[id^=p]').evaluateAll((paragraphs) => {
        const [longest] = paragraphs.sort((a, b) => b.textContent.length - a.textContent.length);
        if (!longest) return 0;
        const lineHeight = Number.parseFloat(getComputedStyle(longest).lineHeight);
        return longest.textContent.length / (longest.getBoundingClientRect().height / lineHeight);
      });
      assert.ok(characters > 50 && characters < 76, `${characters} characters a line`);
    },
    { viewport: { width: 1440, height: 900 } },
  ));

suite('A look at a page finds', { concurrency: 3 }, () => {
  const empty = 'methode/rechte.html';
  const narrow = { viewport: { width: 320, height: 800 } };

  test('what is wider than the screen', () =>
    reader.visit(
      empty,
      async ({ page }) => {
        await plant(page, {
          name: 'p',
          text: 'breit',
          attributes: { class: 'probe' },
          css: '.probe { width: 400px }',
        });
        assert.match((await findOverhang(page)).join(), /class="probe"/);
      },
      narrow,
    ));

  test('words that a box cuts off once the text is spaced', () =>
    reader.visit(empty, async ({ page }) => {
      await plant(page, {
        name: 'p',
        text: 'Zusammenarbeit',
        attributes: { class: 'probe' },
        css: '.probe { width: 9em; height: 1.5em; overflow: hidden; font: 16px/1.5 monospace }',
      });
      assert.deepEqual(await findClippedText(page), []);
      await spaceText(page);
      assert.match((await findClippedText(page)).join(), /class="probe"/);
    }));

  test('links too small and too close to each other to be hit', () =>
    reader.visit(empty, async ({ page }) => {
      for (const text of ['Erster Verweis', 'Zweiter Verweis']) {
        await plant(page, {
          name: 'a',
          text,
          attributes: { href: '#inhalt', class: 'probe' },
          css: '.probe { display: block; line-height: 17px; font-size: 14px; width: max-content }',
        });
      }
      assert.equal((await findSmallTargets(page)).length, 2);
    }));
});

/** Looks at every kind of page and gives what is seen, with the kind's name. */
async function lookAtKinds(look: (page: Page) => Promise<string[]>): Promise<string[]> {
  const seen = await reader.visitAll(
    pageKinds,
    async ({ page }, { name }) => tell(name, await look(page)),
    { reducedMotion: 'reduce' },
  );
  return seen.flat();
}

function tell(where: string, faults: readonly string[]): string[] {
  return faults.map((fault) => `${where}: ${fault}`);
}
