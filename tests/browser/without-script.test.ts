import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openReader } from '../support/reader.ts';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';

const withoutScript = { javaScriptEnabled: false };
const article = 'artikel/002-russland-und-nordkorea-ruecken-zusammen.html';
const reader = await openReader();

suite('Without JavaScript', { concurrency: 3 }, () => {
  test('every kind of page can be read', async () => {
    const read = await reader.visitAll(
      pageKinds,
      async ({ page, problems }, { name }) => ({
        name,
        headings: await page.getByRole('heading', { level: 1 }).count(),
        hasText: (await page.getByRole('main').innerText()).length > 100,
        problems,
      }),
      withoutScript,
    );
    assert.deepEqual(
      read,
      pageKinds.map(({ name }) => ({ name, headings: 1, hasText: true, problems: [] })),
    );
  });

  test('the search page leads to the registers', () =>
    reader.visit(
      'suche/index.html?q=Munition',
      async ({ page }) => {
        const hint = page.locator('main p').filter({ hasText: 'Die Suche braucht JavaScript' });
        assert.ok(await hint.isVisible());
        const main = page.getByRole('main');
        for (const name of ['Artikel', 'Akteure', 'Aussagen', 'Zeit', 'Themen']) {
          assert.ok(await main.getByRole('link', { name }).isVisible(), name);
        }
        await main.getByRole('link', { name: 'Aussagen' }).click();
        await page.waitForURL(/\/aussagen\/index\.html$/);
      },
      withoutScript,
    ));

  test('an article shows its marks, its claims and the words of its source', () =>
    reader.visit(
      article,
      async ({ page }) => {
        const names = page.locator('main p').getByRole('link', { name: 'Putin', exact: true });
        assert.ok(await names.first().isVisible());
        const fold = page
          .locator('details')
          .filter({ hasText: /in Absatz 4/ })
          .first();
        const claims = fold.getByRole('listitem');
        assert.ok(!(await claims.first().isVisible()), 'folded on a small screen');
        await fold.locator('summary').click();
        assert.ok(await claims.first().isVisible(), 'and shown on a tap');

        const place = page
          .locator('p[id]')
          .filter({ has: page.locator('.sic') })
          .first();
        const reading = await place.innerText();
        await page.getByRole('checkbox', { name: /^Fehler der Quelle/ }).check();
        assert.notEqual(await place.innerText(), reading);

        const words = page.locator('.q').first();
        const plain = await words.evaluate((node) => getComputedStyle(node).backgroundColor);
        await page.getByRole('checkbox', { name: /^Belegstellen hervorheben/ }).check();
        const marked = await words.evaluate((node) => getComputedStyle(node).backgroundColor);
        assert.notEqual(marked, plain);
      },
      { ...withoutScript, viewport: { width: 400, height: 800 } },
    ));

  test('claims stand open in the margin of a wide screen', () =>
    reader.visit(
      article,
      async ({ page }) => {
        const note = page.locator('.notes li').nth(3);
        assert.ok(await note.isVisible());
        const left = (await note.boundingBox())?.x ?? 0;
        const text = await page.locator('#p4').boundingBox();
        assert.ok(text && left >= text.x + text.width, 'to the right of the text');
      },
      { ...withoutScript, viewport: { width: 1440, height: 900 } },
    ));

  test('a facet of the claims opens and leads to its list', () =>
    reader.visit(
      'aussagen/thema-waffen.html',
      async ({ page }) => {
        const facets = page.getByRole('navigation', { name: 'Aussagen eingrenzen' });
        await facets.getByText('Art', { exact: true }).click();
        await facets.getByRole('link', { name: 'Prognose' }).click();
        await page.waitForURL(/\/aussagen\/art-prognose\.html$/);
      },
      withoutScript,
    ));

  test('no switch is shown that would not work', () =>
    reader.visit(
      'index.html',
      async ({ page }) => {
        const select = page.getByRole('contentinfo').locator('select');
        assert.ok(!(await select.isVisible()));
      },
      withoutScript,
    ));
});
