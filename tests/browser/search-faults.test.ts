import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { openReader } from '../support/reader.ts';

// A search that cannot read its index must say so; it must never pass for one that found nothing.

const files: readonly { name: string; address: RegExp }[] = [
  { name: 'script', address: /\/pagefind\/pagefind\.js/ },
  { name: 'entry', address: /\/pagefind\/pagefind-entry\.json/ },
  { name: 'table of contents', address: /\/pagefind\/.*\.pf_meta/ },
  { name: 'reader', address: /\/pagefind\/wasm\.de\.pagefind/ },
  { name: 'chunk', address: /\/pagefind\/index\// },
  { name: 'fragment', address: /\/pagefind\/fragment\// },
  { name: 'vocabulary', address: /\/pagefind\/wortschatz\.json/ },
];

const faults: readonly { name: string; answer: (route: Route) => Promise<void> | undefined }[] = [
  // The slowest first: they wait side by side.
  { name: 'hanging', answer: () => undefined },
  { name: 'missing', answer: (route) => route.fulfill({ status: 404, body: 'Not found' }) },
  { name: 'empty', answer: (route) => route.fulfill({ status: 200, body: '' }) },
  {
    name: 'cut off',
    answer: async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
    },
  },
  {
    name: 'replaced by a page',
    answer: (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Bitte anmelden</title>',
      }),
  },
];

/** The search's own limit is five seconds; a busy machine may add to it. */
const patience = 20_000;

const reader = await openReader();
after(() => reader.close());

suite('A search whose index has a', { concurrency: 4 }, () => {
  for (const fault of faults) {
    for (const file of files) {
      test(`${file.name} that is ${fault.name} says so, offers the registers, works when tried again`, () =>
        searchThrough(file.address, fault.answer));
    }
  }
});

test('A search that is asked on while its index hangs still tells of the fault', () =>
  reader.visit(
    'suche/index.html',
    async ({ page, problems }) => {
      await page.locator('[name=q]').pressSequentially('Munition', { delay: 30 });
      await inState(page, 'fehler');
      assert.match(await page.locator('#suchstatus').innerText(), /konnte nicht/);
      assert.deepEqual(ownFaults(problems), []);
    },
    { prepare: (page) => page.route(/\/pagefind\/index\//, () => undefined) },
  ));

async function searchThrough(
  address: RegExp,
  answer: (route: Route) => Promise<void> | undefined,
): Promise<void> {
  let broken = 0;
  const spoil = (route: Route): Promise<void> | undefined => {
    broken += 1;
    return answer(route);
  };
  await reader.visit(
    'suche/index.html?q=Munition',
    async ({ page, problems }) => {
      await inState(page, 'fehler');
      const again = page.getByRole('button', { name: 'Noch einmal versuchen' });
      // On a busy machine the search may have given up before it came to the file.
      for (let tries = 0; tries < 5 && broken === 0; tries += 1) await tryAgain(page);
      assert.ok(broken > 0, 'the file was asked for');
      assert.equal(await state(page), 'fehler');
      const said = await page.locator('main').innerText();
      assert.match(said, /Der Suchindex konnte nicht vollständig geladen werden/);
      assert.doesNotMatch(said, /0 Treffer|Nichts gefunden|nicht gefunden/i);
      for (const name of ['Artikel', 'Akteure', 'Aussagen', 'Zeit']) {
        assert.ok(await page.locator('main').getByRole('link', { name }).first().isVisible(), name);
      }
      await tryAgain(page);
      assert.equal(await state(page), 'fehler');

      await page.unroute(address, spoil);
      for (let tries = 0; tries < 5 && (await state(page)) === 'fehler'; tries += 1) {
        await tryAgain(page);
      }
      assert.equal(await state(page), 'fertig');
      assert.ok((await page.locator('#treffer > li').count()) > 0);
      assert.equal(await again.count(), 0);
      assert.deepEqual(ownFaults(problems), []);
    },
    { prepare: (page) => page.route(address, spoil) },
  );
}

async function inState(page: Page, wanted: 'fehler' | 'fertig'): Promise<void> {
  const list = page.locator(`ol#treffer[data-zustand=${wanted}]`);
  await list.waitFor({ state: 'attached', timeout: patience });
}

async function state(page: Page): Promise<string | null> {
  return page.locator('ol#treffer').getAttribute('data-zustand');
}

/** Presses the button and waits until the search has come to an end. */
async function tryAgain(page: Page): Promise<void> {
  // What came late after all may take the button away before a pointer is there.
  await page.locator('#nochmal').evaluate((button: HTMLElement) => {
    button.click();
  });
  const ended = page.locator('ol#treffer:not([data-zustand=laufend])');
  await ended.waitFor({ state: 'attached', timeout: patience });
}

/** Errors nobody caught; a file that does not come is told by the browser itself. */
function ownFaults(problems: readonly string[]): string[] {
  return problems.filter((problem) => problem.startsWith('script:'));
}
