import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openReader } from '../support/reader.ts';

const reader = await openReader();

const state = 'vergleich/stand-2019.html';

suite('A table', () => {
  test('is sorted by keys, turned, and brought back; the address tells the order', () =>
    reader.visit(state, async ({ page, problems }) => {
      const own = await column(page, 1);
      const button = page
        .getByRole('columnheader', { name: 'fortgeschrieben' })
        .getByRole('button');
      await button.focus();
      await page.keyboard.press('Enter');
      const down = (await column(page, 2)).map(Number);
      assert.deepEqual(
        down,
        [...down].sort((a, b) => b - a),
      );
      assert.notEqual(down[0], down.at(-1));
      assert.equal(await sortOf(page), 'descending');
      assert.match(page.url(), /\?sortiert=1\.2\.ab$/);

      await page.keyboard.press('Enter');
      const up = (await column(page, 2)).map(Number);
      assert.deepEqual(
        up,
        [...up].sort((a, b) => a - b),
      );
      assert.equal(await sortOf(page), 'ascending');

      await page.keyboard.press('Enter');
      assert.deepEqual(await column(page, 1), own);
      assert.equal(await sortOf(page), null);
      assert.doesNotMatch(page.url(), /sortiert/);
      assert.deepEqual(problems, []);
    }));

  test('is sorted as its address says, unfolded where it is folded; nonsense changes nothing', () =>
    reader.visit('akteure/index.html?sortiert=1.1.ab', async ({ page, problems }) => {
      const names = await column(page, 1);
      assert.deepEqual(
        names,
        [...names].sort((a, b) => new Intl.Collator('de').compare(b, a)),
      );
      assert.equal(await page.locator('details:has(table.sortable)').getAttribute('open'), '');
      for (const nonsense of ['99.99.ab', '1.1.quer', '']) {
        await page.goto(`${reader.url}${state}?sortiert=${nonsense}`);
        assert.equal(await page.locator('[aria-sort]').count(), 0);
      }
      assert.deepEqual(problems, []);
    }));

  test('has no buttons without script', () =>
    reader.visit(
      state,
      async ({ page }) => {
        assert.equal(await page.locator('th button').count(), 0);
        assert.ok((await column(page, 1)).length > 3);
      },
      { javaScriptEnabled: false },
    ));
});

test('the page for lost addresses proposes to search for their words', () =>
  reader.visit('themen/sanktionen-gegen-nordkorea', async ({ page }) => {
    assert.equal(
      await page.getByRole('searchbox', { name: 'Wonach suchen?' }).inputValue(),
      'sanktionen gegen nordkorea',
    );
  }));

/** The texts of a column, counted from 1. */
function column(page: Page, number: number): Promise<string[]> {
  return page.locator(`table.sortable tbody tr > :nth-child(${number})`).allTextContents();
}

function sortOf(page: Page): Promise<string | null> {
  return page.getByRole('columnheader', { name: 'fortgeschrieben' }).getAttribute('aria-sort');
}
