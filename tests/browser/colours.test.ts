import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { findBrokenRules, plant } from '../support/look-at-page.ts';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openReader } from '../support/reader.ts';

const contrast = ['color-contrast', 'link-in-text-block'];
const reader = await openReader();
after(() => reader.close());

suite('Colours', { concurrency: 2 }, () => {
  test('have enough contrast in the dark on every kind of page', async () => {
    const faults = await reader.visitAll(
      pageKinds,
      async ({ page }, { name }) => {
        assert.ok((await brightness(page)) < 60, 'the page is dark');
        return (await findBrokenRules(page, contrast)).map((fault) => `${name}: ${fault}`);
      },
      { colorScheme: 'dark' },
    );
    assert.deepEqual(faults.flat(), []);
  });

  test('of running text have the contrast of WCAG AAA in both schemes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await reader.visit(
        'artikel/003-denuklearisierung-und-ukraine-krieg.html',
        async ({ page }) => {
          const broken = await findBrokenRules(page, ['color-contrast-enhanced'], 'p[id^=p]');
          assert.deepEqual(broken, [], colorScheme);
        },
        { colorScheme },
      );
    }
  });

  test('follow the reader’s choice, on every page and when the reader comes back', () =>
    reader.visit(
      'methode/index.html',
      async ({ page, problems }) => {
        const choice = page.getByRole('combobox', { name: 'Farben' });
        assert.ok((await brightness(page)) > 200, 'light, as the system is');
        await choice.selectOption({ label: 'dunkel' });
        assert.ok((await brightness(page)) < 60, 'dark, as chosen');
        assert.deepEqual(await findBrokenRules(page, contrast), []);

        await page.reload();
        assert.equal(await choice.inputValue(), 'dark');
        assert.ok((await brightness(page)) < 60, 'still dark');
        await page.goto(`${reader.url}index.html`);
        assert.ok((await brightness(page)) < 60, 'dark on another page');

        await page.emulateMedia({ colorScheme: 'dark' });
        await choice.selectOption({ label: 'hell' });
        assert.ok((await brightness(page)) > 200, 'light, whatever the system is');
        assert.deepEqual(await findBrokenRules(page, contrast), []);
        await choice.selectOption({ label: 'wie das System' });
        assert.ok((await brightness(page)) < 60, 'as the system is, again');
        assert.deepEqual(problems, []);
      },
      { colorScheme: 'light' },
    ));

  test('of the system take over where it asks for them', async () => {
    const faults = await reader.visitAll(
      pageKinds,
      async ({ page }, { name }) => {
        const lost = await page.evaluate(() => {
          const marks = [...document.querySelectorAll('mark')];
          const buttons = [...document.querySelectorAll('button')];
          return [
            ...marks.filter((mark) => getComputedStyle(mark).outlineStyle === 'none'),
            ...buttons.filter((button) => getComputedStyle(button).borderStyle === 'none'),
          ].map((element) => element.outerHTML.slice(0, 120));
        });
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        const outline = await page
          .locator(':focus')
          .evaluate((element) => getComputedStyle(element).outlineStyle);
        return [...lost, ...(outline === 'none' ? ['focus not seen'] : [])].map(
          (fault) => `${name}: ${fault}`,
        );
      },
      { forcedColors: 'active' },
    );
    assert.deepEqual(faults.flat(), []);
  });

  test('are never all that tells one relation from another', () =>
    reader.visit('vergleich/002-004.html', async ({ page }) => {
      const relations = await page.locator('main section.relation').all();
      assert.ok(relations.length > 0);
      for (const relation of relations) {
        assert.match(
          await relation.innerText(),
          /(?:\+|≠|→|◎|=)\s[\s\S]*(?:stützt|widerspricht|aktualisiert|präzisiert|deckungsgleich)/,
        );
      }
    }));

  test('too weak in the dark are found', () =>
    reader.visit(
      'methode/rechte.html',
      async ({ page }) => {
        await plant(page, {
          name: 'p',
          text: 'schwach',
          attributes: { class: 'probe' },
          css: '.probe { color: #444 }',
        });
        assert.match((await findBrokenRules(page, contrast)).join(), /color-contrast.*probe/);
      },
      { colorScheme: 'dark' },
    ));
});

suite('Movement', () => {
  test('is nowhere for readers who do not want it', async () => {
    const moving = await reader.visitAll(
      pageKinds,
      ({ page }, { name }) =>
        page.evaluate((kind) => {
          const isMoving = (element: Element): boolean => {
            const { scrollBehavior, animationName, transitionDuration } = getComputedStyle(element);
            const moves = animationName !== 'none' || /[1-9]/.test(transitionDuration);
            return moves || scrollBehavior === 'smooth';
          };
          return [...document.querySelectorAll('*')]
            .filter(isMoving)
            .map((element) => `${kind}: ${element.tagName} ${element.className.toString()}`);
        }, name),
      { reducedMotion: 'reduce' },
    );
    assert.deepEqual(moving.flat(), []);
  });
});

/** How bright the page's ground is, 0–255. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const numbers = getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g);
    const [red = 0, green = 0, blue = 0] = (numbers ?? []).map(Number);
    return (red + green + blue) / 3;
  });
}
