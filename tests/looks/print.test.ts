import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openReader } from '../support/reader.ts';

const article = 'artikel/002-russland-und-nordkorea-ruecken-zusammen.html';
const reader = await openReader();

suite('On paper', { concurrency: 2 }, () => {
  test('an article keeps its paragraph numbers and leaves out what can only be pressed', () =>
    reader.visit(article, async ({ page }) => {
      const numbers = page.getByRole('link', { name: /^(?:Absatz|¶)\s\d+$/ });
      assert.ok((await numbers.count()) > 10);
      await page.emulateMedia({ media: 'print' });
      for (const number of await numbers.all()) assert.ok(await number.isVisible());
      for (const role of ['search', 'checkbox', 'combobox'] as const) {
        for (const part of await page.getByRole(role).all()) assert.ok(!(await part.isVisible()));
      }
      assert.deepEqual((await page.getByRole('navigation').allInnerTexts()).join('').trim(), '');
      assert.ok(!(await page.getByText('Zum Inhalt').isVisible()));
    }));

  test('its claims stand under their paragraphs as notes with number and address', () =>
    reader.visit(article, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const notes = page.locator('.notes li');
      assert.ok((await notes.count()) > 30);
      const faults = await notes.evaluateAll((items) =>
        items.flatMap((item) => {
          const link = item.querySelector('a[href*="aussagen/"]');
          // After the signs, so that none of them stands alone on the next line.
          const words = link?.parentElement;
          const address = words ? getComputedStyle(words, '::after').content : '';
          const isShown = item.checkVisibility({ contentVisibilityAuto: true });
          const isNumbered = /^\s*\d+\s/.test((item as HTMLElement).innerText);
          const path = link?.getAttribute('href')?.replace('../', '');
          const hasAddress = path !== undefined && address.includes(path);
          return isShown && isNumbered && hasAddress && item.getBoundingClientRect().height > 0
            ? []
            : [`${item.textContent}: ${String([isShown, isNumbered, hasAddress])}`];
        }),
      );
      assert.deepEqual(faults, []);
      const text = await page.locator('#p4').boundingBox();
      const note = await page
        .locator('.row')
        .filter({ has: page.locator('#p4') })
        .locator('li')
        .first()
        .boundingBox();
      assert.ok(text && note && note.y >= text.y + text.height);
    }));

  test('a page that is dark on the screen is black on white', () =>
    reader.visit(
      article,
      async ({ page }) => {
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        const [ground, ink] = await page.evaluate(() => [
          getComputedStyle(document.documentElement).backgroundColor,
          getComputedStyle(document.body).color,
        ]);
        assert.equal(ground, 'rgb(255, 255, 255)');
        assert.match(String(ink), /^rgb\((?:[0-4]?\d), (?:[0-4]?\d), (?:[0-4]?\d)\)$/);
      },
      { colorScheme: 'dark' },
    ));

  test('a scheme chosen for the screen does not darken the paper', () =>
    reader.visit(article, async ({ page }) => {
      await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
      await page.emulateMedia({ media: 'print' });
      const scheme = await page.evaluate(
        () => getComputedStyle(document.documentElement).colorScheme,
      );
      assert.equal(scheme, 'light');
    }));

  test('small print is smaller than the text, and a line of it holds some 68 characters', () =>
    reader.visit(article, async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const sizeOf = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((part) => parseFloat(getComputedStyle(part).fontSize));
      const text = await sizeOf('#p4');
      assert.equal(text, 14, '10.5 points');
      for (const small of ['.facts', '.meta', '.caption', '.notes']) {
        assert.ok((await sizeOf(small)) < 0.9 * text, small);
      }
      const perLine = await page.locator('#p4, #p8, #p24').evaluateAll((paragraphs) =>
        paragraphs.map((paragraph) => {
          const { lineHeight } = getComputedStyle(paragraph);
          const lines = paragraph.getBoundingClientRect().height / parseFloat(lineHeight);
          return (paragraph as HTMLElement).innerText.length / lines;
        }),
      );
      for (const count of perLine) assert.ok(count > 55 && count < 73, String(count));
    }));

  test('a claim tells its address, and no strip without its steps', () =>
    reader.visit('aussagen/002-keine-stichhaltigen-beweise.html', async ({ page }) => {
      assert.ok(await page.locator('#verlaeufe').isVisible());
      await page.emulateMedia({ media: 'print' });
      assert.ok(!(await page.locator('#verlaeufe').isVisible()));
      const address = await page
        .getByRole('link', { name: 'Adresse dieser Aussage' })
        .evaluate((link) => getComputedStyle(link, '::after').content);
      assert.match(address, /aussagen\/.*002-keine-stichhaltigen-beweise\.html/);
    }));

  test('a drawing is printed or told, and one taller than a page is told', () =>
    reader.visit('akteure/nordkorea.html', async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const isPrinted = async (figure: string) => ({
        drawing: await page.locator(`${figure} .drawing.mid`).isVisible(),
        table: await page.locator(`${figure} table`).isVisible(),
      });
      const [timeline, network] = [await isPrinted('#zeit ~ figure'), await isPrinted('.netz')];
      assert.deepEqual(timeline, { drawing: false, table: true });
      assert.deepEqual(network, { drawing: true, table: false });
      assert.ok(countSheets(await page.pdf({ preferCSSPageSize: true })) <= 19);
    }));

  test('every kind of page becomes a PDF without signs of folds or a sheet for the foot alone', async () => {
    const seen = await reader.visitAll(pageKinds, async ({ page, problems }, { name }) => {
      await page.emulateMedia({ media: 'print' });
      const folds = await page
        .locator('summary')
        .evaluateAll(
          (summaries) =>
            summaries.filter(
              (summary) =>
                summary.checkVisibility() && getComputedStyle(summary).display === 'list-item',
            ).length,
        );
      const hasFoot = await page.getByRole('contentinfo').isVisible();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      await page.emulateMedia({ media: null });
      const isWhole = pdf.subarray(0, 5).toString() === '%PDF-' && countSheets(pdf) > 0;
      return { name, isWhole, folds, hasFoot, problems };
    });
    assert.deepEqual(
      seen,
      pageKinds.map(({ name }) => ({
        name,
        isWhole: true,
        folds: 0,
        // Its words stand at the foot of every sheet.
        hasFoot: false,
        problems: [],
      })),
    );
  });
});

/** How many sheets a PDF has, from the heads of its page objects, which Chromium does not compress. */
function countSheets(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
