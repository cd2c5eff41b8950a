import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  brightness,
  findBrokenRules,
  findLostEdges,
  findMovement,
  plant,
  rulesOfContrast as contrast,
} from '../support/look-at-page.ts';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openReader } from '../support/reader.ts';

const reader = await openReader();

/** What is seen on each kind of page in the system's colours, by a reader who wants nothing to move. */
let kinds: ReturnType<typeof lookAtKinds> | undefined;

suite('Colours', { concurrency: 2 }, () => {
  test('of running text have the contrast of WCAG AAA in both schemes', () =>
    reader.visit('artikel/003-denuklearisierung-und-ukraine-krieg.html', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const broken = await findBrokenRules(page, ['color-contrast-enhanced'], 'p[id^=p]');
        assert.deepEqual(broken, [], colorScheme);
      }
    }));

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
    assert.deepEqual(
      (await (kinds ??= lookAtKinds())).flatMap(({ lost }) => lost),
      [],
    );
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
    assert.deepEqual(
      (await (kinds ??= lookAtKinds())).flatMap(({ moving }) => moving),
      [],
    );
  });
});

suite('A look finds', () => {
  test('what is lost in the colours of the system, and what moves for those who do not want it', () =>
    reader.visit(
      'methode/rechte.html',
      async ({ page }) => {
        assert.deepEqual([...(await findLostEdges(page)), ...(await findMovement(page))], []);
        const probe = { attributes: { class: 'probe' } };
        await plant(page, { ...probe, name: 'mark', text: 'Wort' });
        await plant(page, { ...probe, name: 'button', text: 'Los' });
        await plant(page, {
          ...probe,
          name: 'p',
          css: '.probe { border: none !important; outline: none !important; transition: color 300ms !important }',
        });
        assert.equal((await findLostEdges(page)).length, 2);
        assert.deepEqual(await findMovement(page), ['MARK probe', 'BUTTON probe', 'P probe']);
      },
      { forcedColors: 'active', reducedMotion: 'reduce' },
    ));
});

function lookAtKinds() {
  return reader.visitAll(
    pageKinds,
    async ({ page }, { name }) => {
      const tell = (faults: readonly string[]): string[] =>
        faults.map((fault) => `${name}: ${fault}`);
      const lost = await findLostEdges(page);
      const moving = await findMovement(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const outline = await page
        .locator(':focus')
        .evaluate((element) => getComputedStyle(element).outlineStyle);
      if (outline === 'none') lost.push('focus not seen');
      return { lost: tell(lost), moving: tell(moving) };
    },
    { forcedColors: 'active', reducedMotion: 'reduce' },
  );
}
