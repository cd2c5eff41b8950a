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
          const address = link ? getComputedStyle(link, '::after').content : '';
          const isShown = item.checkVisibility({ contentVisibilityAuto: true });
          const isNumbered = /^\s*\d+\s/.test(item.textContent);
          const hasAddress = link !== null && link.id !== '' && address.includes(link.id);
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
          getComputedStyle(document.body).backgroundColor,
          getComputedStyle(document.body).color,
        ]);
        assert.equal(ground, 'rgb(255, 255, 255)');
        assert.match(String(ink), /^rgb\((?:[0-4]?\d), (?:[0-4]?\d), (?:[0-4]?\d)\)$/);
      },
      { colorScheme: 'dark' },
    ));

  test('every kind of page becomes a PDF', async () => {
    const sizes = await reader.visitAll(pageKinds, async ({ page, problems }, { name }) => {
      const pdf = await page.pdf({ format: 'A4' });
      return { name, start: pdf.subarray(0, 5).toString(), isFull: pdf.length > 5000, problems };
    });
    assert.deepEqual(
      sizes,
      pageKinds.map(({ name }) => ({ name, start: '%PDF-', isFull: true, problems: [] })),
    );
  });
});
