import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openFold } from '../support/open-fold.ts';
import { openReader, type OpenPage } from '../support/reader.ts';

const reader = await openReader();

suite('The search', { concurrency: 3 }, () => {
  test('leads to the paragraph that holds the words', () =>
    search('"keine stichhaltigen Beweise"', async ({ page, problems }) => {
      const hit = hits(page, 'artikel').first();
      assert.match(await hit.locator('mark').first().innerText(), /stichhaltigen Beweise/);
      await hit.getByRole('link').click();
      // Behind the address, the browser is told the words to lead to.
      await page.waitForURL(/artikel\/002-[^#]*#p\d+(?::~:text=.*)?$/);
      assert.match(await page.evaluate(() => location.hash), /^#p\d+$/);
      assert.match(await page.locator(':target').innerText(), /keine stichhaltigen Beweise/);
      assert.deepEqual(problems, []);
    }));

  test('finds other forms of a word', () =>
    search('Waffenlieferung Beweis', async ({ page }) => {
      assert.match(await foundWords(page), /Beweise/);
    }));

  test('finds a compound by its parts and a part by its compound', async () => {
    await search('Munitionslieferung', async ({ page }) => {
      assert.match(await foundWords(page), /Munition/);
    });
    await search('Lockerung', async ({ page }) => {
      assert.match(await foundWords(page), /lockerung/i);
    });
  });

  test('finds a name in another spelling', () =>
    search('Vladivostok', async ({ page }) => {
      assert.match(await foundWords(page), /Wladiwostok/);
    }));

  test('says which word it took instead of one mistyped', () =>
    search('Munitoin', async ({ page }) => {
      assert.match(await page.locator('main').innerText(), /statt „Munitoin“: „Munition“/i);
      assert.match(await foundWords(page), /Munition/);
    }));

  test('finds a phrase only where it stands', () =>
    search('"Beweise stichhaltigen keine"', async ({ page }) => {
      assert.equal(await hits(page).count(), 0);
    }));

  test('finds nothing for a word nobody wrote and says so', () =>
    search('Bundesliga', async ({ page, problems }) => {
      assert.equal(await hits(page).count(), 0);
      assert.match(await status(page), /Nichts gefunden für „Bundesliga“/);
      // Once is enough.
      assert.doesNotMatch(await page.locator('main').innerText(), /nicht gefunden/i);
      assert.deepEqual(problems, []);
    }));

  test('marks of a corrected stretch only the words that the reading has changed', () =>
    search(
      'Munition&alle=1',
      async ({ page }) => {
        const marks = await hits(page, 'artikel').locator('mark').allInnerTexts();
        assert.ok(marks.length > 10);
        assert.deepEqual(
          marks.filter((mark) => /jeden/.test(mark)),
          [],
        );
      },
      true,
    ));

  test('tells when the text of a hit was written, and lists the texts in order of time', () =>
    search('Sanktionen', async ({ page }) => {
      assert.match(
        await hits(page, 'artikel').first().locator('.treffer-art').innerText(),
        /^Text\s\d{3}, Absatz\s\d+ · .*20\d\d$/,
      );
      const texts = await page
        .locator('[data-facette=text] button')
        .evaluateAll((buttons) => buttons.map(({ id }) => id.replace('facette-text-', '')));
      assert.deepEqual(texts, ['000', '001', '004', '002', '003']);
    }));

  test('shows what is typed as text, whatever it is', () =>
    search('<img src=x onerror=alert(1)> "', async ({ page, problems }) => {
      assert.match(await status(page), /<img src=x/);
      assert.equal(await page.locator('main img').count(), 0);
      assert.deepEqual(problems, []);
    }));

  test('announces how many hits there are', () =>
    search(
      'Munition&alle=1',
      async ({ page }) => {
        const told = Number(/^(\d+) Treffer für „Munition“/.exec(await status(page))?.[1]);
        assert.equal(told, await hits(page).count());
        assert.ok(told > 0);
        for (const kind of ['artikel', 'aussage']) {
          assert.ok((await hits(page, kind).count()) > 0, kind);
        }
      },
      true,
    ));

  test('follows the typing and keeps the words in the address', () =>
    reader.visit('suche/index.html', async ({ page, problems }) => {
      assert.equal(await list(page).getAttribute('data-zustand'), 'leer');
      await page.getByRole('combobox', { name: /suchen/ }).pressSequentially('Schoigu');
      await page.waitForURL(/\?q=Schoigu$/);
      await done(page);
      await page.waitForFunction(() => document.querySelector('#treffer li') !== null);
      assert.match(await foundWords(page), /Schoigu/);
      assert.deepEqual(problems, []);
    }));

  test('goes back and forth with the browser’s history, and survives a reload', () =>
    search('Munition', async ({ page, problems }) => {
      const before = await status(page);
      const field = page.getByRole('combobox', { name: /suchen/ });
      await field.fill('Hanoi');
      await field.press('Enter');
      await page.waitForFunction(() =>
        document.querySelector('[role=status]')?.textContent.includes('Hanoi'),
      );
      await done(page);
      const facet = await chooseFacet(page, 'Art', 'Absätze');
      const narrowed = await status(page);
      assert.equal(Number.parseInt(narrowed, 10), facet);
      assert.equal(await hits(page).count(), await hits(page, 'artikel').count());
      assert.equal(new URL(page.url()).searchParams.get('art'), 'artikel');

      await page.reload();
      await done(page);
      assert.equal(await status(page), narrowed);
      assert.equal(await field.inputValue(), 'Hanoi');
      assert.equal(
        await page.getByRole('button', { name: /^Absätze \(/ }).getAttribute('aria-pressed'),
        'true',
      );

      await page.goBack();
      await page.waitForFunction(
        (text) => document.querySelector('[role=status]')?.textContent !== text,
        narrowed,
      );
      await done(page);
      assert.ok(Number.parseInt(await status(page), 10) > facet);
      for (let steps = 0; steps < 5 && !page.url().endsWith('?q=Munition'); steps += 1) {
        await page.goBack();
      }
      await page.waitForFunction(
        (text) => document.querySelector('[role=status]')?.textContent === text,
        before,
      );
      assert.equal(await field.inputValue(), 'Munition');
      assert.deepEqual(problems, []);
    }));

  test('narrows by several facets, each from the address', () =>
    search(
      'Munition&art=aussage&text=002',
      async ({ page }) => {
        assert.ok((await hits(page).count()) > 0);
        for (const hit of await hits(page).all()) {
          assert.equal(await hit.getAttribute('data-art'), 'aussage');
          assert.match(await hit.innerText(), /So rücken Russland und Nordkorea zusammen/);
        }
      },
      true,
    ));

  test('looks for just the typed words when asked to', () =>
    search('Munitoin', async ({ page }) => {
      await page.getByRole('button', { name: 'Nur genau danach suchen' }).click();
      await page.waitForURL(/genau=1/);
      await page.getByRole('button', { name: 'Auch Verwandtes suchen' }).waitFor();
      assert.equal(await hits(page).count(), 0);
      await page.getByRole('button', { name: 'Auch Verwandtes suchen' }).click();
      await page.waitForFunction(() => document.querySelector('#treffer li') !== null);
      assert.ok(!page.url().includes('genau'));
    }));

  test('is reached from the head of every other page', () =>
    reader.visit('akteure/nordkorea.html', async ({ page, problems }) => {
      const field = page.getByRole('search').getByRole('combobox');
      await field.fill('Schoigu');
      await field.press('Enter');
      await page.waitForURL(/\/suche\/index\.html\?q=Schoigu$/);
      await done(page);
      assert.ok((await hits(page).count()) > 0);
      assert.equal(await page.getByRole('combobox', { name: /suchen/ }).inputValue(), 'Schoigu');
      assert.deepEqual(problems, []);
    }));

  test('leads to every kind of page', () =>
    search('Kim Jong-un', async ({ page }) => {
      const links = await hits(page)
        .getByRole('link')
        .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
      const answers = await Promise.all(
        [...new Set(links.map((link) => link.split('#')[0] ?? ''))].map(
          async (link) => `${(await fetch(link)).status} ${link}`,
        ),
      );
      assert.deepEqual(
        answers.filter((answer) => !answer.startsWith('200')),
        [],
      );
      for (const kind of ['artikel', 'aussage', 'akteur']) {
        assert.ok((await hits(page, kind).count()) > 0, kind);
      }
    }));
});

/** Opens the search page with the words in the address and waits for the hits. */
function search(
  words: string,
  look: (open: OpenPage) => Promise<void>,
  isEncoded = false,
): Promise<void> {
  const query = isEncoded ? words : encodeURIComponent(words);
  return reader.visit(`suche/index.html?q=${query}`, async (open) => {
    await done(open.page);
    await look(open);
  });
}

async function done(page: Page): Promise<void> {
  await page.locator('ol#treffer[data-zustand=fertig]').waitFor({ state: 'attached' });
}

function list(page: Page): Locator {
  return page.locator('ol#treffer');
}

function hits(page: Page, kind?: string): Locator {
  return list(page).locator(kind ? `> li[data-art="${kind}"]` : '> li');
}

async function status(page: Page): Promise<string> {
  return (await page.locator('#suchstatus').innerText()).trim();
}

/** The marked words of the first hits. */
async function foundWords(page: Page): Promise<string> {
  return (await list(page).locator('mark').allTextContents()).slice(0, 12).join(' · ');
}

/** Opens a group of facets and chooses one; gives the number it promises. */
async function chooseFacet(page: Page, group: string, name: string): Promise<number> {
  await openFold(
    page
      .locator('#facetten details')
      .filter({ hasText: new RegExp(`^\\s*${group}`) })
      .first(),
  );
  const button = page.getByRole('button', { name: new RegExp(`^${name} \\(`) });
  const count = Number(/\((\d+)\)/.exec(await button.innerText())?.[1]);
  await button.click();
  await page.waitForFunction(() => location.search.includes('art='));
  await page.waitForFunction(
    (wanted) => document.querySelector('[role=status]')?.textContent.startsWith(`${wanted} `),
    count,
  );
  return count;
}
