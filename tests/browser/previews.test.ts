import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { claimKindLabels } from '../../src/lib/labels.ts';
import { openReader } from '../support/reader.ts';

const article = 'artikel/002-russland-und-nordkorea-ruecken-zusammen.html';
const still = { reducedMotion: 'reduce', viewport: { width: 1440, height: 900 } } as const;
const reader = await openReader();

suite('A preview', { concurrency: 2 }, () => {
  test('opens under the pointer and closes behind it, and the link stays a link, all without script', () =>
    reader.visit(
      article,
      async ({ page, problems }) => {
        const name = linkTo(page, 'Wladimir Putin');
        await name.hover();
        const card = openCard(page);
        await card.waitFor();
        assert.match(await card.innerText(), /Person\s+Wladimir Putin\s+Präsident Russlands/);
        // The pointer may go into the card without losing it.
        await card.hover();
        await page.mouse.move(2, 2);
        await card.waitFor({ state: 'hidden' });
        await name.click();
        await page.waitForURL(/\/akteure\/wladimir-putin\.html$/);
        assert.deepEqual(problems, []);
      },
      { ...still, javaScriptEnabled: false },
    ));

  test('opens where the focus rests, can be entered, and goes at Escape, the focus staying', () =>
    reader.visit(
      article,
      async ({ page }) => {
        const name = linkTo(page, 'Wladimir Putin');
        const card = openCard(page);
        await arriveAt(page, name);
        await card.waitFor();
        await page.keyboard.press('Tab');
        assert.ok(await card.evaluate((node) => node.contains(document.activeElement)));
        await page.keyboard.press('Shift+Tab');
        await card.waitFor();
        await page.keyboard.press('Escape');
        await card.waitFor({ state: 'hidden' });
        assert.ok(await name.evaluate((link) => link === document.activeElement));
      },
      still,
    ));

  test('shows the words of the source behind a reading, and who says what behind a number', () =>
    reader.visit(
      article,
      async ({ page }) => {
        await page.locator('#p5 .corr-ref').hover();
        await openCard(page).waitFor();
        const sic = await page.locator('#p5 .sic').textContent();
        assert.ok((await openCard(page).innerText()).includes(sic ?? '–'));
        const number = page.locator('#p5 .q-ref').first();
        const note = page.locator(`[id="${(await number.getAttribute('href'))?.slice(1)}"]`);
        await number.hover();
        const claim = openCard(page).filter({ has: page.locator('.title a[href*="aussagen/"]') });
        await claim.waitFor();
        const statement = (await note.getByRole('link').innerText()).trim();
        assert.equal(await claim.locator('.title').innerText(), statement);
        const kinds = Object.values(claimKindLabels).map(({ singular }) => singular);
        assert.match(await claim.innerText(), new RegExp(kinds.join('|')));
      },
      still,
    ));

  for (const javaScriptEnabled of [true, false]) {
    test(`opens at a tap, and its link leads on, ${javaScriptEnabled ? 'with' : 'without'} script`, () =>
      reader.visit(
        article,
        async ({ page }) => {
          const name = linkTo(page, 'Wladimir Putin');
          await name.scrollIntoViewIfNeeded();
          const box = await name.boundingBox();
          assert.ok(box);
          await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
          const card = openCard(page);
          await card.waitFor();
          assert.match(page.url(), /\/artikel\//);
          const place = await card.boundingBox();
          assert.ok(place && place.x >= 0 && place.x + place.width <= 360);
          await card.getByRole('link').tap();
          await page.waitForURL(/\/akteure\/wladimir-putin\.html$/);
        },
        {
          javaScriptEnabled,
          hasTouch: true,
          isMobile: true,
          viewport: { width: 360, height: 740 },
        },
      ));
  }

  test('opens also in a browser that does not know of interest', () =>
    reader.visit(
      article,
      async ({ page, problems }) => {
        const name = linkTo(page, 'Wladimir Putin');
        await name.hover();
        await openCard(page).waitFor();
        assert.equal(
          await name.getAttribute('aria-details'),
          await openCard(page).getAttribute('id'),
        );
        await openCard(page).hover();
        await page.mouse.move(2, 2);
        await openCard(page).waitFor({ state: 'hidden' });
        await arriveAt(page, linkTo(page, 'Russland'));
        await openCard(page).waitFor();
        await page.keyboard.press('Escape');
        await openCard(page).waitFor({ state: 'hidden' });
        assert.deepEqual(problems, []);
      },
      {
        ...still,
        prepare: (page) =>
          page.addInitScript(() => {
            Reflect.deleteProperty(HTMLAnchorElement.prototype, 'interestForElement');
            addEventListener('interest', (event) => event.preventDefault(), true);
          }),
      },
    ));
});

suite('The address of a place', { concurrency: 2 }, () => {
  test('is copied by the link that leads there, and that is told', () =>
    reader.visit(
      article,
      async ({ page }) => {
        await page.getByRole('link', { name: 'Absatz 6', exact: true }).click();
        await page.getByRole('status').getByText('Adresse kopiert: Absatz 6').waitFor();
        assert.match(page.url(), /#p6$/);
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), page.url());
      },
      { ...still, permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  test('is only gone to where nothing may be copied', () =>
    reader.visit(
      article,
      async ({ page, problems }) => {
        await page.getByRole('link', { name: 'Absatz 6', exact: true }).click();
        await page.waitForURL(/#p6$/);
        assert.deepEqual(problems, []);
      },
      { ...still, javaScriptEnabled: false },
    ));
});

/** The first naming in the fourth paragraph. */
function linkTo(page: Page, name: string): Locator {
  return page.locator('#p4').getByRole('link', { name, exact: true }).first();
}

function openCard(page: Page): Locator {
  return page.locator('.card:popover-open');
}

/** Gives a link the focus as a keyboard does. */
async function arriveAt(page: Page, link: Locator): Promise<void> {
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
}
