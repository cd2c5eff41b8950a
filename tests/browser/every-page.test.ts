import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { pageKinds } from '../support/page-kinds.ts';
import { openReader, type Reader } from '../support/reader.ts';

let reader: Reader;
before(async () => {
  reader = await openReader();
});
after(() => reader.close());

for (const path of pageKinds()) {
  describe(path, () => {
    test('breaks no rule of accessibility, in light and dark, and asks nobody else for anything', async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, problems } = await reader.open(path, { colorScheme });
        const result = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        assert.deepEqual(
          result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} (${nodes.length})`),
          [],
          colorScheme,
        );
        assert.deepEqual(problems, []);
        await page.context().close();
      }
    });

    test('fits a width of 320 px', async () => {
      const { page } = await reader.open(path, { viewport: { width: 320, height: 640 } });
      assert.deepEqual(await tooWide(page), []);
      await page.context().close();
    });

    test('is whole without JavaScript', async () => {
      const { page, problems } = await reader.open(path, { javaScriptEnabled: false });
      assert.equal(await page.locator('main h1').count(), 1);
      assert.ok((await page.locator('main').innerText()).length > 40);
      assert.ok((await page.locator('nav a').count()) > 3);
      assert.deepEqual(problems, []);
      await page.context().close();
    });

    test('lets the keyboard in by the skip link, with a focus one can see', async () => {
      const { page } = await reader.open(path);
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      assert.match(String(await focused.getAttribute('href')), /^#/);
      assert.ok(await focused.isVisible());
      const outline = await focused.evaluate((element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return { outlineStyle, outlineWidth, boxShadow };
      });
      assert.ok(
        (outline.outlineStyle !== 'none' && outline.outlineWidth !== '0px') ||
          outline.boxShadow !== 'none',
      );
      await page.context().close();
    });
  });
}

/** What sticks out of a page sideways, unless it stands in a box that scrolls by itself. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 160));
  });
}
