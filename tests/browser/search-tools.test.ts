import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { findBrokenRules } from '../support/look-at-page.ts';
import { openFold } from '../support/open-fold.ts';
import { openReader, type OpenPage } from '../support/reader.ts';

// What stands around the hits: suggestions, facets, the table, keys, the way back.

const reader = await openReader();

suite('The search field', { concurrency: 3 }, () => {
  test('suggests pages while somebody types, and the keys lead to one', () =>
    reader.visit('akteure/nordkorea.html', async ({ page, problems }) => {
      await page.keyboard.press('/');
      const field = fieldOf(page);
      assert.ok(await field.evaluate((node) => node === document.activeElement));
      assert.equal(await field.inputValue(), '');
      await field.pressSequentially('wladim');
      const first = options(page).first();
      await first.waitFor();
      assert.match(await first.innerText(), /Wladimir Putin\s+Akteur/);
      assert.equal(await field.getAttribute('aria-expanded'), 'true');
      assert.match(await page.locator('[aria-live]').first().innerText(), /\d+ Vorschl/);
      assert.deepEqual(await findBrokenRules(page), []);

      await page.keyboard.press('ArrowDown');
      assert.equal(await first.getAttribute('aria-selected'), 'true');
      assert.equal(
        await field.getAttribute('aria-activedescendant'),
        await first.getAttribute('id'),
      );
      await page.keyboard.press('ArrowUp');
      assert.equal(await field.getAttribute('aria-activedescendant'), null);
      await page.keyboard.press('Escape');
      await page.locator('#vorschlaege').waitFor({ state: 'hidden' });
      assert.equal(await field.inputValue(), 'wladim');
      await field.press('i');
      await first.waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/akteure\/wladimir-putin\.html$/);
      assert.deepEqual(problems, []);
    }));

  test('suggests events, topics and texts, too, by links', () =>
    reader.visit('index.html', async ({ page }) => {
      for (const [typed, address] of [
        ['Waffen', /themen\/waffen\.html$/],
        ['Hanoi', /zeit\/[^/]*hanoi[^/]*\.html$/],
        ['So rücken', /artikel\/002-[^/]*\.html$/],
        ['DVRK', /akteure\/nordkorea\.html$/],
      ] as const) {
        await fieldOf(page).fill(typed);
        await page.waitForFunction(
          ([source]) =>
            [...document.querySelectorAll<HTMLAnchorElement>('#vorschlaege a')].some(({ href }) =>
              new RegExp(source).test(href),
            ),
          [address.source] as const,
        );
        const links = await options(page).evaluateAll((all) =>
          all.map((link) => (link as HTMLAnchorElement).href),
        );
        const link = links.find((href) => address.test(href)) ?? '';
        assert.equal((await fetch(link)).status, 200);
      }
      await options(page).first().click();
      await page.waitForURL(/akteure\/nordkorea\.html$/);
    }));

  test('moves nothing when it suggests, and searches on with Enter', () =>
    reader.visit('index.html', async ({ page }) => {
      const place = async (): Promise<unknown> => page.locator('main h2').first().boundingBox();
      const before = await place();
      await fieldOf(page).pressSequentially('kim');
      await options(page).first().waitFor();
      assert.deepEqual(await place(), before);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/suche\/index\.html\?q=kim$/);
      await done(page);
      assert.equal(await options(page).count(), 0);
    }));

  test('works on without suggestions where their files do not come', () =>
    reader.visit(
      'artikel/index.html',
      async ({ page, problems }) => {
        await fieldOf(page).pressSequentially('Kim');
        await page.waitForTimeout(300);
        assert.equal(await options(page).count(), 0);
        await page.keyboard.press('Enter');
        await page.waitForURL(/\?q=Kim$/);
        assert.deepEqual(
          problems.filter((problem) => problem.startsWith('script:')),
          [],
        );
      },
      { prepare: (page) => page.route(/vorschlaege/, (route) => route.abort()) },
    ));
});

suite('The hits', { concurrency: 3 }, () => {
  test('are narrowed by every facet, whose numbers hold for what is chosen', () =>
    search('?q=Waffen', async ({ page, problems }) => {
      await page
        .getByText('Alle Treffer zeigen')
        .click({ timeout: 2000 })
        .catch(() => undefined);
      for (const name of ['art', 'text', 'akteur', 'thema', 'jahr', 'sorte', 'stand']) {
        const group = page.locator(`#facetten [data-facette=${name}]`);
        await openFold(group);
        const button = group.getByRole('button').first();
        const promised = Number(/\((\d+)\)/.exec(await button.innerText())?.[1]);
        assert.ok(promised > 0, name);
        await button.click();
        await page.waitForFunction((facet) => location.search.includes(`${facet}=`), name);
        await told(page, promised);
        await page.getByRole('list', { name: 'Eingegrenzt auf' }).getByRole('button').click();
        await page.waitForFunction((facet) => !location.search.includes(`${facet}=`), name);
        await page.waitForFunction(
          () => !/ von /.test(document.querySelector('[role=status]')?.textContent ?? ''),
        );
      }
      assert.deepEqual(problems, []);
    }));

  test('of two kinds are those of either, about two actors those about both', () =>
    search('?q=Waffen&art=artikel&art=aussage&alle=1', async ({ page }) => {
      const arts = await hits(page).evaluateAll((all) =>
        all.map((node) => (node as HTMLElement).dataset['art']),
      );
      assert.deepEqual([...new Set(arts)].sort(), ['artikel', 'aussage']);
      const either = arts.length;
      await page.goto(
        `${reader.url}suche/index.html?q=Waffen&akteur=russland&akteur=nordkorea&alle=1`,
      );
      await done(page);
      const both = await hits(page).count();
      await page.goto(`${reader.url}suche/index.html?q=Waffen&akteur=russland&alle=1`);
      await done(page);
      assert.ok(both > 0 && both < (await hits(page).count()), `${both} of ${either}`);
    }));

  test('beyond the first fifty come when they are wanted, and the address says so', () =>
    search('?q=Nordkorea', async ({ page }) => {
      const all = Number.parseInt(await status(page), 10);
      assert.ok(all > 50);
      assert.equal(await hits(page).count(), 50);
      await page.getByRole('button', { name: 'Alle Treffer zeigen' }).click();
      await page.waitForURL(/alle=1/);
      await page.waitForFunction(
        (count) => document.querySelectorAll('#treffer > li').length === count,
        all,
      );
    }));

  test('are handed out as a table: all of those that are left', () =>
    search('?q=Munition&art=aussage', async ({ page, problems }) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: /Tabelle/ }).click(),
      ]);
      assert.equal(file.suggestedFilename(), 'suche-Munition.csv');
      const bytes = readFileSync(await file.path());
      assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
      const lines = bytes.toString('utf8').split('\r\n');
      assert.match(lines[0] ?? '', /Rang,Trefferart,Text,.*,Adresse$/);
      assert.equal(lines.length - 2, Number.parseInt(await status(page), 10));
      const first = await hits(page)
        .first()
        .getByRole('link')
        .evaluate((link: HTMLAnchorElement) => link.href);
      assert.ok(lines[1]?.startsWith('1,Aussage,') && lines[1].endsWith(`,${first}`), lines[1]);
      assert.deepEqual(problems, []);
    }));

  test('are walked through with arrows and letters', () =>
    search('?q=Munition', async ({ page }) => {
      const links = hits(page).locator('h2 a');
      const isAt = (place: number): Promise<boolean> =>
        links.nth(place).evaluate((link) => link === document.activeElement);
      await links.first().focus();
      await page.keyboard.press('ArrowDown');
      assert.ok(await isAt(1));
      await page.keyboard.press('j');
      assert.ok(await isAt(2));
      await page.keyboard.press('k');
      await page.keyboard.press('ArrowUp');
      assert.ok(await isAt(0));
      await page.keyboard.press('ArrowUp');
      assert.ok(await isAt(0));
    }));

  test('lead to the very words, while their address is that of the paragraph', () =>
    search('?q=%22keine%20stichhaltigen%20Beweise%22', async ({ page }) => {
      const link = hits(page, 'artikel').first().getByRole('link');
      const address = await link.getAttribute('href');
      assert.match(address ?? '', /^\.\.\/artikel\/002-[^#]*#p\d+$/);
      const [asked] = await link.evaluate(async (node: HTMLAnchorElement) => {
        const seen: string[] = [];
        document.addEventListener('click', (event) => {
          seen.push(node.href);
          event.preventDefault();
        });
        node.click();
        await new Promise((resolve) => setTimeout(resolve, 50));
        return [...seen, node.getAttribute('href') ?? ''];
      });
      assert.match(
        decodeURIComponent(asked ?? ''),
        /#p\d+:~:text=.*-,(?:keine )?stichhaltigen Beweise/,
      );
      assert.equal(await link.getAttribute('href'), address);
    }));

  test('are where they were when the reader comes back from one', () =>
    search('?q=Nordkorea&art=aussage&alle=1', async ({ page }) => {
      const link = hits(page).nth(30).getByRole('link');
      await link.scrollIntoViewIfNeeded();
      await page.waitForFunction(
        () => (history.state as { y?: number } | null)?.y === scrollY && scrollY > 0,
      );
      const before = await page.evaluate(() => scrollY);
      await link.click();
      await page.waitForURL(/aussagen/);
      await page.goBack();
      await done(page);
      await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, before);
      assert.equal(await page.locator('#gewaehlt button').innerText(), 'Aussagen ×');
    }));
});

test('Searching that was corrected is corrected no more when the reader wants the word', () =>
  search('?q=Norkorea', async ({ page }) => {
    const said = page.locator('#verstanden');
    assert.match(await said.innerText(), /statt „Norkorea“: „Nordkorea“/i);
    await said.getByRole('button', { name: 'Doch „Norkorea“ suchen' }).click();
    await page.waitForURL(/ohne=Nordkorea/);
    await page.getByText('Nichts gefunden für „Norkorea“').waitFor();
    assert.equal(await hits(page).count(), 0);
    await said.getByRole('button', { name: 'Nordkorea: wieder suchen' }).click();
    await hits(page).first().waitFor();
    assert.ok(!page.url().includes('ohne'));
  }));

test('A word that was searched for besides is left out alone, from the address too', () =>
  search('?q=Soldaten', async ({ page }) => {
    const besides = page.locator('#verstanden button:has-text("×")');
    const [count, many] = [await besides.count(), await hits(page).count()];
    const word = (await besides.first().innerText()).replace(' ×', '');
    await besides.first().click();
    await page.waitForURL((url) => url.searchParams.get('ohne') === word);
    const back = page.getByRole('button', { name: `${word}: wieder suchen` });
    await back.waitFor();
    assert.ok(await back.evaluate((button) => button === document.activeElement));
    assert.equal(await besides.count(), count - 1);
    assert.ok((await hits(page).count()) <= many);
    await page.reload();
    await back.waitFor();
  }));

function search(address: string, look: (open: OpenPage) => Promise<void>): Promise<void> {
  return reader.visit(`suche/index.html${address}`, async (open) => {
    await done(open.page);
    await look(open);
  });
}

async function done(page: Page): Promise<void> {
  await page.locator('ol#treffer[data-zustand=fertig]').waitFor({ state: 'attached' });
}

function fieldOf(page: Page): Locator {
  return page.locator('[name=q]');
}

function options(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Vorschläge' }).getByRole('option');
}

function hits(page: Page, kind?: string): Locator {
  return page.locator(`ol#treffer > li${kind ? `[data-art="${kind}"]` : ''}`);
}

async function status(page: Page): Promise<string> {
  return (await page.locator('#suchstatus').innerText()).trim();
}

async function told(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('[role=status]')?.textContent.startsWith(`${wanted} `),
    count,
  );
}
