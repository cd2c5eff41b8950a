import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  enlargeText,
  findClippedText,
  findUnreadableColumns,
  findOverhang,
  findSmallTargets,
  plant,
  spaceText,
  unfoldAll,
} from '../support/look-at-page.ts';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openReader } from '../support/reader.ts';

const widths = [320, 360, 768, 1440];
/** Width of the screen, least and most characters of a line of running text. */
const columns = [
  [360, 22, Infinity],
  [1440, 0, 82],
] as const;
const reader = await openReader();

/** What is seen on each kind of page: how it fits screens, and how it bears other letters. */
let kinds: ReturnType<typeof lookAtKinds> | undefined;

suite('On every kind of page', () => {
  test('nothing sticks out at any width, folded or not, and every target can be hit', async () => {
    assert.deepEqual(
      (await (kinds ??= lookAtKinds())).flatMap(({ fit }) => fit),
      [],
    );
  });

  test('text at twice its size and text set wide lose nothing', async () => {
    assert.deepEqual(
      (await (kinds ??= lookAtKinds())).flatMap(({ large }) => large),
      [],
    );
  });
});

suite('The hits of a search', { concurrency: 2 }, () => {
  for (const width of [320, 1440]) {
    test(`fit a width of ${width} px, with facets open and text set wide`, () =>
      reader.visit(
        'suche/index.html?q=Munitoin%20Kim',
        async ({ page }) => {
          await page.locator('ol#treffer[data-zustand=fertig] > li').first().waitFor();
          await unfoldAll(page);
          assert.deepEqual(await findOverhang(page), []);
          assert.deepEqual(await findSmallTargets(page), []);
          await spaceText(page);
          assert.deepEqual(await findOverhang(page), []);
          assert.deepEqual(await findClippedText(page), []);
        },
        { viewport: { width, height: 800 } },
      ));
  }
});

test('A line of text is neither too short nor too long to read', () =>
  reader.visit(
    'artikel/003-denuklearisierung-und-ukraine-krieg.html',
    async ({ page }) => {
      const characters = await page.locator('p[id^=p]').evaluateAll((paragraphs) => {
        const [longest] = paragraphs.sort((a, b) => b.textContent.length - a.textContent.length);
        if (!longest) return 0;
        const lineHeight = Number.parseFloat(getComputedStyle(longest).lineHeight);
        return longest.textContent.length / (longest.getBoundingClientRect().height / lineHeight);
      });
      assert.ok(characters > 50 && characters < 76, `${characters} characters a line`);
    },
    { viewport: { width: 1440, height: 900 } },
  ));

suite('An article', { concurrency: 2 }, () => {
  const titled = 'artikel/002-russland-und-nordkorea-ruecken-zusammen.html';

  for (const width of [360, 1440]) {
    test(`has its numbers on the first lines of their blocks, ${width} px wide`, () =>
      reader.visit(
        titled,
        async ({ page }) => {
          const away = await page.locator('.row').evaluateAll((rows) =>
            rows.flatMap((row) => {
              const [number, block] = row.children;
              if (!number || !block) return [];
              const words = document.createRange();
              words.selectNodeContents(block);
              const [line] = words.getClientRects();
              const at = number.getBoundingClientRect();
              const isOn = line && at.top < line.bottom && at.bottom <= line.bottom + 8;
              return isOn ? [] : [number.textContent];
            }),
          );
          assert.deepEqual(away, []);
        },
        { viewport: { width, height: 800 } },
      ));

    test(`lights words of its headings without covering the line above, ${width} px wide`, () =>
      reader.visit(
        titled,
        async ({ page }) => {
          await page.getByRole('checkbox', { name: /^Belegstellen/ }).check();
          const covers = await page.locator(':is(h1, h2) > .q').evaluateAll((quotes) =>
            quotes.flatMap((quote) => {
              const letter = Number.parseFloat(getComputedStyle(quote).fontSize);
              const lines = [...quote.getClientRects()].filter(({ width }) => width > 1);
              // Letters and their underlines end a third of their size above the end of the box.
              return lines.flatMap(({ top }, n) => {
                const above = lines[n - 1];
                return above && above.bottom - top > letter * 0.1 ? [quote.textContent] : [];
              });
            }),
          );
          assert.deepEqual(covers, []);
        },
        { viewport: { width, height: 800 } },
      ));
  }

  test('begins on the first screen of a phone, and its key is a tap away', () =>
    reader.visit(
      titled,
      async ({ page }) => {
        const text = await page.locator('.text .block').first().boundingBox();
        assert.ok(text && text.y + text.height <= 740);
        const key = page.locator('details').filter({ hasText: /^\s*Zeichen im Text/ });
        const words = /Zahlen.*Unterstrichen.*gepunktet.*Gestrichelt.*stützt.*deckungsgleich/s;
        assert.doesNotMatch(await key.innerText(), words);
        await key.locator('summary').click();
        assert.match(await key.innerText(), words);
      },
      { javaScriptEnabled: false, viewport: { width: 360, height: 740 } },
    ));
});

test('On every kind of page a column of text holds 22 characters on a phone and no more than 82 on a wide screen', async () => {
  const seen = await reader.visitAll(
    pageKinds,
    async ({ page }, { name }) => {
      const faults: string[] = [];
      await unfoldAll(page);
      for (const [width, least, most] of columns) {
        await page.setViewportSize({ width, height: 800 });
        faults.push(
          ...tell(`${name}, ${width} px`, await findUnreadableColumns(page, least, most)),
        );
      }
      return faults;
    },
    { reducedMotion: 'reduce' },
  );
  assert.deepEqual(seen.flat(), []);
});

suite('A look at a page finds', { concurrency: 3 }, () => {
  const empty = 'methode/rechte.html';
  const narrow = { viewport: { width: 320, height: 800 } };

  test('what is wider than the screen', () =>
    reader.visit(
      empty,
      async ({ page }) => {
        await plant(page, {
          name: 'p',
          text: 'breit',
          attributes: { class: 'probe' },
          css: '.probe { width: 400px }',
        });
        assert.match((await findOverhang(page)).join(), /class="probe"/);
      },
      narrow,
    ));

  test('words that a box cuts off once the text is spaced', () =>
    reader.visit(empty, async ({ page }) => {
      await plant(page, {
        name: 'p',
        text: 'Zusammenarbeit',
        attributes: { class: 'probe' },
        css: '.probe { width: 9em; height: 1.5em; overflow: hidden; font: 16px/1.5 monospace }',
      });
      assert.deepEqual(await findClippedText(page), []);
      await spaceText(page);
      assert.match((await findClippedText(page)).join(), /class="probe"/);
    }));

  test('words that a box cuts off, and a box that sticks out, once the text is twice its size', () =>
    reader.visit(
      empty,
      async ({ page }) => {
        await plant(page, {
          name: 'p',
          text: 'Zusammenarbeit',
          attributes: { class: 'probe' },
          css: `.probe { height: 30px; overflow: hidden; font: 1rem/1.5 monospace }
                .wide { width: 25rem; padding: 0; margin: 0 }`,
        });
        await plant(page, { name: 'div', text: 'breit', attributes: { class: 'wide' } });
        assert.deepEqual([...(await findClippedText(page)), ...(await findOverhang(page))], []);
        await enlargeText(page, 2);
        assert.match((await findClippedText(page)).join(), /class="probe"/);
        assert.match((await findOverhang(page)).join(), /class="wide"/);
      },
      { viewport: { width: 640, height: 800 } },
    ));

  test('links too small and too close to each other to be hit', () =>
    reader.visit(empty, async ({ page }) => {
      for (const text of ['Erster Verweis', 'Zweiter Verweis']) {
        await plant(page, {
          name: 'a',
          text,
          attributes: { href: '#inhalt', class: 'probe' },
          css: '.probe { display: block; line-height: 17px; font-size: 14px; width: max-content }',
        });
      }
      assert.equal((await findSmallTargets(page)).length, 2);
    }));

  test('running text in a column too narrow on a phone or too wide on a large screen', () =>
    reader.visit(empty, async ({ page }) => {
      const text =
        'Der Text stellt fest, dass Russland und Nordkorea einander näherkommen. '.repeat(3);
      await plant(page, { name: 'p', text, attributes: { class: 'probe' } });
      for (const [index, [width, least, most]] of columns.entries()) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await findUnreadableColumns(page, least, most), []);
        const css = ['.probe { width: 8em }', '.probe { max-width: none; width: 60em }'][index];
        await plant(page, { name: 'i', ...(css && { css }) });
        const found = await findUnreadableColumns(page, least, most);
        assert.match(found.join(), /^\d+ characters a line: <p class="probe"/);
      }
    }));
});

async function lookAtWidths(page: Page, how: string): Promise<string[]> {
  const seen: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    seen.push(...tell(`${how}${width} px`, await findOverhang(page)));
    seen.push(...tell(`target, ${how}${width} px`, await findSmallTargets(page)));
  }
  return seen;
}

async function lookAtLetters(page: Page): Promise<string[]> {
  const seen: string[] = [];
  const look = async (how: string, width: number): Promise<void> => {
    await page.setViewportSize({ width, height: 800 });
    seen.push(...tell(`${how}, ${width} px`, await findOverhang(page)));
    seen.push(...tell(`${how}, cut off at ${width} px`, await findClippedText(page)));
  };
  await enlargeText(page, 2);
  for (const width of [640, 1280]) await look('twice the size', width);
  await enlargeText(page, 1);
  await spaceText(page);
  for (const width of [320, 1280]) await look('spaced', width);
  return seen;
}

function tell(where: string, faults: readonly string[]): string[] {
  return faults.map((fault) => `${where}: ${fault}`);
}

function lookAtKinds() {
  return reader.visitAll(
    pageKinds,
    async ({ page }, { name }) => {
      const fit = await lookAtWidths(page, '');
      await unfoldAll(page);
      fit.push(...(await lookAtWidths(page, 'unfolded, ')));
      const large = await lookAtLetters(page);
      return { fit: tell(name, fit), large: tell(name, large) };
    },
    { reducedMotion: 'reduce' },
  );
}
