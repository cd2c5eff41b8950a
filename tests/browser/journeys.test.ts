import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openFold } from '../support/open-fold.ts';
import { openReader } from '../support/reader.ts';
import { dist } from '../support/site.ts';

type Claim = {
  id: string;
  evidence: { article: string }[];
  relations: { type: string; to: string }[];
};

const reader = await openReader();

test('A reader keeps the place in a text whatever is pressed, and finds it again on the way back', () =>
  reader.visit(
    'artikel/002-russland-und-nordkorea-ruecken-zusammen.html',
    async ({ page }) => {
      const paragraph = page.locator('#p12');
      const topOf = (): Promise<number> =>
        paragraph.evaluate((node) => Math.round(node.getBoundingClientRect().top));
      await paragraph.evaluate((node) => node.scrollIntoView({ block: 'center' }));
      const top = await topOf();
      // Pressed from afar, as a key would: the pointer of a test scrolls to what it presses.
      for (const press of ['#belege', '.row:has(#p12) summary']) {
        await page.locator(press).evaluate((node: HTMLElement) => node.click());
        assert.equal(await topOf(), top, press);
      }
      await page.locator('.theme select').evaluate((select: HTMLSelectElement) => {
        select.value = 'dark';
        select.dispatchEvent(new Event('change'));
      });
      assert.equal(await page.locator('html').getAttribute('data-theme'), 'dark');
      assert.equal(await topOf(), top, 'colours');

      await paragraph
        .locator('a.actor')
        .first()
        .evaluate((link: HTMLElement) => link.click());
      await page.waitForURL(/\/akteure\//);
      await page.goBack();
      await page.waitForURL(/\/artikel\//);
      const isNear = Math.abs((await topOf()) - top) < 60;
      assert.ok(isNear, `back at ${await topOf()} instead of ${top}`);
    },
    { viewport: { width: 400, height: 800 } },
  ));

suite('A reader follows', { concurrency: 3 }, () => {
  test('a name in an article to its actor, and a sentence there back to its paragraph', () =>
    reader.visit(
      'artikel/002-russland-und-nordkorea-ruecken-zusammen.html',
      async ({ page, problems }) => {
        const name = page.locator('main p').getByRole('link', { name: 'Putin', exact: true });
        await follow(name.first(), /\/akteure\/wladimir-putin\.html$/);
        assert.equal(await heading(page), 'Wladimir Putin');

        const sentence = page
          .getByRole('region', { name: 'Sätze' })
          .getByRole('listitem')
          .filter({ has: page.locator('a[href*="#p"]:not([href*="/002-"])') })
          .first();
        const named = await sentence.locator('mark').first().innerText();
        await follow(sentence.getByRole('link').first(), /\/artikel\/(?!002).*#p\d+/);
        assert.ok((await targetText(page)).includes(named), `the paragraph names ${named}`);

        await page.goBack();
        assert.equal(await heading(page), 'Wladimir Putin');
        assert.deepEqual(problems, []);
      },
    ));

  test('a claim to the one that contradicts it, and on to its words in the other article', async () => {
    const { claim, other } = findContradiction();
    const [from, to] = [claim, other].map((side) => side.evidence[0]?.article ?? '');
    await reader.visit(`artikel/${from}.html`, async ({ page, problems }) => {
      const note = page.locator('.notes li').filter({ has: page.locator(`[id="${claim.id}"]`) });
      assert.equal(await note.getByRole('img', { name: /Widerspr/ }).count(), 1);
      await unfold(page, note);
      await follow(note.locator(`a[href$="aussagen/${claim.id}.html"]`), /\/aussagen\//);

      const relation = page
        .getByRole('region', { name: 'Im Licht der anderen Texte' })
        .locator('.contradicts')
        .filter({ has: page.locator(`a[href$="${other.id}.html"]`) });
      assert.match(await relation.first().innerText(), /widerspricht/);
      const statement = relation.locator('.said').getByRole('link').first();
      const words = await statement.innerText();
      await follow(statement, new RegExp(`/aussagen/${other.id}\\.html$`));
      assert.equal(await heading(page), words);

      const quote = page.getByRole('region', { name: 'Die Worte des Textes' }).getByRole('figure');
      const exact = await quote.locator('mark').first().innerText();
      await follow(
        quote.getByRole('link', { name: /Absatz/ }).first(),
        new RegExp(`/artikel/${to}\\.html#`),
      );
      const start = exact.split(/\s+/).slice(0, 2).join(' ');
      assert.ok((await targetText(page)).includes(start), `the place begins with „${start}“`);
      assert.deepEqual(problems, []);
    });
  });

  test('a thread from the start page through texts of several years', () =>
    reader.visit('index.html', async ({ page, problems }) => {
      const threads = page.getByRole('region', { name: /Was wurde/ });
      const thread = threads.getByRole('heading').getByRole('link').first();
      const title = await thread.innerText();
      await follow(thread, /\/themen\/verlauf-.*\.html$/);
      assert.equal(await heading(page), title);
      const texts = await page
        .locator('main a[href*="/artikel/"]')
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
      assert.ok(new Set(texts).size >= 2, 'quotes of at least two texts');
      const step = page.locator('main li').getByRole('heading').getByRole('link').first();
      await follow(step, /\/aussagen\/\d{3}-.*\.html$/);
      assert.deepEqual(problems, []);
    }));

  test('an event to the words of a text that tell of it', () =>
    reader.visit('zeit/index.html', async ({ page, problems }) => {
      await follow(
        page.locator('main').getByRole('link', { name: /Hanoi/ }).first(),
        /\/zeit\/.*hanoi/,
      );
      const figure = page
        .getByRole('region', { name: 'Was die Texte sagen' })
        .getByRole('figure')
        .first();
      const word = (await figure.locator('mark').first().innerText()).split(/\s+/)[0] ?? '';
      await follow(figure.getByRole('link').first(), /\/artikel\/.*#/);
      assert.ok((await targetText(page)).includes(word), `the place holds „${word}“`);
      assert.deepEqual(problems, []);
    }));

  test('a topic to a claim and its claimant', () =>
    reader.visit('themen/index.html', async ({ page, problems }) => {
      await follow(
        page
          .locator('main')
          .getByRole('link', { name: /^Waffen/ })
          .first(),
        /\/themen\/waffen\.html$/,
      );
      const claim = page
        .locator('main')
        .getByRole('heading')
        .locator('a[href*="/aussagen/"]')
        .first();
      const statement = await claim.innerText();
      await follow(claim, /\/aussagen\/\d{3}-/);
      assert.equal(await heading(page), statement);
      assert.ok(await page.getByText('Wer es sagt').isVisible());
      assert.deepEqual(problems, []);
    }));

  test('a cell of the matrix to as many relations as it counts', () =>
    reader.visit('vergleich/index.html', async ({ page, problems }) => {
      const cell = page
        .getByRole('cell')
        .getByRole('link')
        .filter({ has: page.locator('.contradicts') })
        .first();
      const counted = (await cell.locator('[aria-hidden]').allInnerTexts())
        .map((text) => Number(/\d+/.exec(text)?.[0]))
        .reduce((sum, count) => sum + count);
      await follow(cell, /\/vergleich\/\d{3}-\d{3}\.html$/);
      const relations = page.locator('main section.relation');
      assert.ok(counted > 0);
      assert.equal(await relations.count(), counted);
      const figures = await relations.first().getByRole('figure').count();
      assert.ok(figures >= 2, 'both sides have their words');
      assert.deepEqual(problems, []);
    }));

  test('the first claims on a small screen, where the facets are folded and can be unfolded', () =>
    reader.visit('aussagen/index.html', async ({ page }) => {
      const link = page.getByRole('navigation', { name: 'Aussagen eingrenzen' }).getByRole('link');
      assert.ok(await link.first().isVisible());
      await page.setViewportSize({ width: 360, height: 740 });
      assert.equal(await link.first().isVisible(), false);
      const first = await page.locator('main .claims > li').first().boundingBox();
      assert.ok((first?.y ?? 740) < 740, `${first?.y}`);
      await page.getByText('Eingrenzen', { exact: true }).click();
      assert.ok(await link.first().isVisible());
    }));

  test('a facet of the claims to a list as long as it says', () =>
    reader.visit('aussagen/index.html', async ({ page, problems }) => {
      const facets = page.getByRole('navigation', { name: 'Aussagen eingrenzen' });
      const group = facets
        .getByRole('group')
        .getByRole('group')
        .filter({ has: page.getByText('Art', { exact: true }) });
      await openFold(group);
      const forecasts = facets.getByRole('listitem').filter({ hasText: 'Prognose' });
      const count = Number(/\d+/.exec(await forecasts.innerText())?.[0]);
      await follow(forecasts.getByRole('link'), /\/aussagen\/art-prognose\.html$/);
      const claims = page.locator('main .claims > li');
      assert.equal(await claims.count(), count);
      for (const text of await claims.allInnerTexts()) assert.match(text, /Prognose/);
      assert.equal(
        await facets.getByRole('link', { name: 'Prognose' }).getAttribute('aria-current'),
        'page',
      );
      assert.deepEqual(problems, []);
    }));

  test('the head of the page to every section, which knows that it is open', () =>
    reader.visit('index.html', async ({ page, problems }) => {
      const links = page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link');
      const names = await links.allInnerTexts();
      assert.ok(names.length >= 8);
      for (const [place, name] of names.entries()) {
        await follow(links.nth(place), /\/index\.html$/);
        assert.equal(await links.nth(place).getAttribute('aria-current'), 'true', name);
        assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1, name);
      }
      await follow(page.getByRole('link', { name: /^Schulterschluss/ }), /\/index\.html$/);
      assert.deepEqual(problems, []);
    }));

  test('a correction to the words the source has', () =>
    reader.visit(
      'artikel/002-russland-und-nordkorea-ruecken-zusammen.html',
      async ({ page, problems }) => {
        const sign = page.getByRole('link', { name: /^Korrektur 2:/ }).first();
        await follow(sign, /#korrektur-2$/);
        const exact = await page.locator(':target s').innerText();
        const place = page.locator('p').filter({ has: sign });
        assert.ok(!(await place.innerText()).includes(exact), 'the reading is shown at first');
        await page.getByRole('checkbox', { name: /^Fehler der Quelle/ }).check();
        assert.ok((await place.innerText()).includes(exact), 'then the words of the source');
        assert.deepEqual(problems, []);
      },
    ));

  test('an address that does not exist to the registers', () =>
    reader.visit('akteure/niemand.html', async ({ page }) => {
      assert.match(await heading(page), /gibt es nicht/);
      // The addresses nearest to the lost one may hold the register, too.
      const register = page
        .locator('main a:not(#aehnlich *)')
        .and(page.getByRole('link', { name: 'Akteure', exact: true }));
      await follow(register, /\/akteure\/index\.html$/);
      assert.equal(await heading(page), 'Akteure');
    }));
});

async function follow(link: Locator, address: RegExp): Promise<void> {
  await link.click();
  await link.page().waitForURL(address);
}

async function heading(page: Page): Promise<string> {
  return (await page.getByRole('heading', { level: 1 }).innerText()).trim();
}

/** The words at the place the address leads to; fails unless they are in view. */
async function targetText(page: Page): Promise<string> {
  await page.waitForFunction(() => {
    const box = document.querySelector(':target')?.getBoundingClientRect();
    return box && box.height > 0 && box.top >= 0 && box.top < window.innerHeight;
  });
  // A correction shows its reading; a quote's first words may be in one.
  return (await page.locator(':target').innerText()).replaceAll(/\s+/g, ' ');
}

/** Opens the fold a place is in, where it is one at this width. */
async function unfold(page: Page, place: Locator): Promise<void> {
  if (await place.isVisible()) return;
  await page
    .locator('details:not([open])')
    .filter({ has: place })
    .locator('summary')
    .first()
    .click();
}

/** A claim that a claim of another text contradicts. */
function findContradiction(): { claim: Claim; other: Claim } {
  const claims = JSON.parse(readFileSync(join(dist, 'daten/claims.json'), 'utf8')) as Claim[];
  for (const claim of claims) {
    for (const { type, to } of claim.relations) {
      const other = claims.find(({ id }) => id === to);
      const isAcross = other && other.evidence[0]?.article !== claim.evidence[0]?.article;
      if (type === 'contradicts' && isAcross) return { claim, other };
    }
  }
  throw new Error('No claim of one text contradicts a claim of another.');
}
