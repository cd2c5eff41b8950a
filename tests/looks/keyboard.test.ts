import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { plant } from '../support/look-at-page.ts';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openReader } from '../support/reader.ts';
import { describeFocus, listStops, walk } from '../support/walk.ts';

// Smooth scrolling would still be on its way when the place of the focus is looked at.
const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } } as const;
const reader = await openReader();

suite('With the keyboard alone', { concurrency: 3 }, () => {
  test('the first stop on every kind of page skips to the text', async () => {
    const stops = await reader.visitAll(
      pageKinds,
      async ({ page }, { name }) => {
        await page.keyboard.press('Tab');
        const skip = page.locator(':focus');
        const words = await skip.innerText();
        const box = await skip.boundingBox();
        const isSeen = box !== null && box.y >= 0 && box.height >= 24;
        await page.keyboard.press('Enter');
        const isInside = await page.evaluate(
          () => document.activeElement === document.querySelector('main'),
        );
        // From there the next stop lies in the text, not in the head.
        await page.keyboard.press('Tab');
        const isBehind = await page.evaluate(
          () => document.activeElement?.closest('main, footer') !== null,
        );
        return { name, words, isSeen, isInside, isBehind };
      },
      still,
    );
    assert.deepEqual(
      stops,
      pageKinds.map(({ name }) => ({
        name,
        words: 'Zum Inhalt',
        isSeen: true,
        isInside: true,
        isBehind: true,
      })),
    );
  });

  test('everything on every kind of page is reached in its order, seen, and left again', async () => {
    const hits = { name: 'hits', path: 'suche/index.html?q=Hanoi' };
    const faults = await reader.visitAll(
      [...pageKinds, hits],
      async ({ page }, { name, path }) => {
        if (path === hits.path) await hitsOf(page).first().waitFor();
        // What a script adds is there before the stops are counted.
        await page.waitForLoadState('networkidle');
        const wanted = await listStops(page);
        const { stops, faults } = await walk(page, wanted.length);
        if (stops.join('\n') !== wanted.join('\n'))
          faults.push(`out of order: ${stops.join(', ')}`);
        // Nothing holds the reader: back leads back, and on leads out of the page.
        await page.keyboard.press('Shift+Tab');
        const back = await page.evaluate(describeFocus);
        if (back !== wanted.at(-2)) faults.push(`back from the last stop: ${back}`);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        if ((await page.evaluate(describeFocus)) === wanted.at(-1))
          faults.push('the end is a trap');
        return faults.map((fault) => `${name}: ${fault}`);
      },
      still,
    );
    assert.deepEqual(faults.flat(), []);
  });

  test('folds open and close, and what they hold is reached', () =>
    reader.visit(
      'artikel/002-russland-und-nordkorea-ruecken-zusammen.html',
      async ({ page }) => {
        const before = await listStops(page);
        const summary = page.locator('main summary').first();
        await summary.focus();
        await page.keyboard.press('Enter');
        const fold = page.locator('main details').first();
        assert.equal(await fold.getAttribute('open'), '');
        assert.ok((await listStops(page)).length > before.length);
        await page.keyboard.press('Tab');
        assert.ok(await fold.evaluate((node) => node.contains(document.activeElement)));
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Space');
        assert.equal(await fold.getAttribute('open'), null);
      },
      { ...still, viewport: { width: 360, height: 720 } },
    ));

  test('a search is typed, narrowed, taken back and followed', () =>
    reader.visit(
      'artikel/index.html',
      async ({ page }) => {
        for (let steps = 0; steps < 5; steps += 1) {
          await page.keyboard.press('Tab');
          if (await page.evaluate(() => document.activeElement?.tagName === 'INPUT')) break;
        }
        await page.keyboard.type('Munitoin');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/suche\//);
        await hitsOf(page).first().waitFor();
        const all = await hitsOf(page).count();

        const group = page.locator('main summary').getByText('Jahr', { exact: true });
        await group.focus();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const facet = await focusedText(page);
        assert.match(facet, /^\d{4} \(\d+\)$/);
        await page.keyboard.press('Space');
        await page.waitForURL(/jahr=/);
        await page.locator('[aria-pressed=true]').waitFor();
        assert.equal(await focusedText(page), facet, 'the focus stays on the facet');
        assert.ok((await hitsOf(page).count()) < all);
        await page.keyboard.press('Space');
        await page.locator('[aria-pressed=true]').waitFor({ state: 'detached' });
        assert.equal(await focusedText(page), facet, 'also when it is taken back');

        await page.getByRole('button', { name: 'Nur genau danach suchen' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: 'Auch Verwandtes suchen' }).waitFor();
        assert.equal(await focusedText(page), 'Auch Verwandtes suchen');
        await page.keyboard.press('Enter');
        await hitsOf(page).first().waitFor();
        await hitsOf(page).first().getByRole('link').focus();
        await page.keyboard.press('Enter');
        await page.waitForURL((url) => !url.pathname.includes('/suche/'));
      },
      still,
    ));

  test('Escape closes whatever opens over the page', () =>
    reader.visit(
      'artikel/002-russland-und-nordkorea-ruecken-zusammen.html',
      async ({ page }) => {
        const overlays = page.locator('[popover], dialog');
        for (const overlay of (await overlays.all()).slice(0, 5)) {
          await overlay.evaluate((node: HTMLElement) => {
            if (node instanceof HTMLDialogElement) node.showModal();
            else node.showPopover();
          });
          await page.keyboard.press('Escape');
          assert.ok(!(await overlay.isVisible()), await overlay.innerText());
        }
        // A panel made by hand would not close; none is there.
        assert.equal(await page.locator('main [aria-expanded]').count(), 0);
      },
      still,
    ));
});

suite('A walk with the keyboard finds', { concurrency: 3 }, () => {
  const planted = { name: 'button', text: 'Probe', attributes: { class: 'probe' } };

  test('a focus that cannot be seen', () =>
    reader.visit(
      'methode/rechte.html',
      async ({ page }) => {
        await plant(page, { ...planted, css: '.probe:focus-visible { outline: none }' });
        const { faults } = await walk(page, (await listStops(page)).length);
        assert.deepEqual(faults, ['looks the same without focus: BUTTON Probe']);
      },
      still,
    ));

  test('a focus hidden under a bar that stays in its place', () =>
    reader.visit(
      'methode/rechte.html',
      async ({ page }) => {
        await plant(page, {
          name: 'div',
          text: 'Leiste',
          attributes: { class: 'bar' },
          css: '.bar { position: fixed; inset: 0 0 auto; height: 300px; background: gray }',
        });
        const { faults } = await walk(page, 5);
        assert.match(faults.join(), /hidden: A Schulterschluss/);
      },
      still,
    ));

  test('a stop out of order', () =>
    reader.visit(
      'methode/rechte.html',
      async ({ page }) => {
        await plant(page, { ...planted, attributes: { tabindex: '3' } });
        const wanted = await listStops(page);
        const { stops } = await walk(page, wanted.length);
        assert.notDeepEqual(stops, wanted);
      },
      still,
    ));
});

function hitsOf(page: Page): ReturnType<Page['locator']> {
  return page.locator('ol#treffer[data-zustand=fertig] > li');
}

function focusedText(page: Page): Promise<string> {
  return page.locator(':focus').innerText();
}
