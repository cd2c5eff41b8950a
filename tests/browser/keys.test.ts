import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openReader } from '../support/reader.ts';

const article = 'artikel/002-russland-und-nordkorea-ruecken-zusammen.html';
const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } } as const;
const reader = await openReader();

suite('A single key', { concurrency: 2 }, () => {
  test('lists the keys, and Escape closes the list', () =>
    reader.visit(
      'aussagen/002-keine-stichhaltigen-beweise.html',
      async ({ page }) => {
        const dialog = page.getByRole('dialog', { name: 'Tasten' });
        await page.keyboard.press('?');
        await dialog.waitFor();
        await page.keyboard.press('n');
        assert.match(page.url(), /002-keine-stichhaltigen-beweise/, 'keys rest below the list');
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
        await page.getByRole('button', { name: /^Tasten/ }).click();
        await dialog.waitFor();
        await dialog.getByRole('button', { name: 'Schließen' }).click();
        await dialog.waitFor({ state: 'hidden' });
      },
      still,
    ));

  test('leads to the search, where it is a sign like any other', () =>
    reader.visit(
      article,
      async ({ page }) => {
        await page.keyboard.press('/');
        await page.keyboard.type('n/a?');
        assert.equal(await page.locator('[name=q]').inputValue(), 'n/a?');
        assert.match(page.url(), /\/artikel\/002/);
      },
      still,
    ));

  test('goes from claim to claim in a text, and from text to text', () =>
    reader.visit(
      article,
      async ({ page }) => {
        await page.keyboard.press('j');
        assert.equal(await focused(page), 'Aussage 1 des Textes');
        await page.keyboard.press('j');
        await page.keyboard.press('j');
        await page.keyboard.press('k');
        assert.equal(await focused(page), 'Aussage 2 des Textes');
        await page.keyboard.press('n');
        await page.waitForURL(/\/artikel\/003-/);
        await page.keyboard.press('v');
        await page.waitForURL(/\/artikel\/002-/);
      },
      still,
    ));

  test('does nothing with a modifier, and nothing once switched off, on later pages too', () =>
    reader.visit(
      article,
      async ({ page }) => {
        await page.keyboard.press('Alt+j');
        assert.equal(await focused(page), null);
        await page.keyboard.press('?');
        await page.getByRole('checkbox', { name: 'Einzelne Tasten wirken' }).uncheck();
        await page.keyboard.press('Escape');
        await page.reload();
        for (const key of ['j', 'n', '?']) await page.keyboard.press(key);
        assert.match(page.url(), /\/artikel\/002-/);
        assert.equal(await page.getByRole('dialog').count(), 0);
        assert.equal(await focused(page), null);
      },
      still,
    ));
});

function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}
