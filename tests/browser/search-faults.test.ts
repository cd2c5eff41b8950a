import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
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
  { name: 'finder', address: /\/suche\/finden\.js/ },
];

type Fault = { name: string; answer: (route: Route) => Promise<void> | undefined };

const faults: readonly Fault[] = [
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

/** Milliseconds after which a reader who waits is told. */
const patience = 5000;

const reader = await openReader();

suite('A search whose index has a file that', { concurrency: 2 }, () => {
  for (const fault of faults) {
    test(`is ${fault.name} says so, offers the registers, works when tried again:`, (t) =>
      reader.visit(
        'suche/index.html',
        async ({ page, problems }) => {
          for (const file of files) {
            await t.test(file.name, async () => {
              await searchThrough(page, file.address, fault);
              assert.deepEqual(ownFaults(problems), []);
            });
          }
        },
        { prepare: stopTime },
      ));
  }
});

test('A search that is asked on while its index hangs still tells of the fault', async () => {
  const chunk = /\/pagefind\/index\//;
  let asked = 0;
  const hang = (): undefined => {
    asked += 1;
  };
  await reader.visit(
    'suche/index.html',
    async ({ page, problems }) => {
      await page.locator('[name=q]').pressSequentially('Muni');
      await passTime(page, () => asked > 0);
      await page.locator('[name=q]').pressSequentially('tion');
      await passTime(page, () => page.url().endsWith('=Munition'));
      assert.equal(await state(page), 'laufend');
      await page.clock.fastForward(patience);
      assert.equal(await state(page), 'fehler');
      assert.match(await page.locator('#suchstatus').innerText(), /konnte nicht/);
      assert.deepEqual(ownFaults(problems), []);
    },
    { prepare: (page) => Promise.all([stopTime(page), page.route(chunk, hang)]) },
  );
});

async function searchThrough(page: Page, address: RegExp, { name, answer }: Fault): Promise<void> {
  let asked = 0;
  const spoil = (route: Route): Promise<void> | undefined => {
    asked += 1;
    return answer(route);
  };
  const begin = (action: () => Promise<unknown>): Promise<unknown> => {
    asked = 0;
    return action();
  };
  /** Lets the search come to the file and to its end; where that does not come, readers are told in time. */
  const end = async (): Promise<void> => {
    await passTime(page, () => asked > 0);
    if (name === 'hanging') await page.clock.fastForward(patience);
    await hasEnded(page);
  };
  const again = page.getByRole('button', { name: 'Noch einmal versuchen' });
  await page.route(address, spoil);
  // A script that hangs keeps the page from being all there.
  await begin(() =>
    page.goto(`${reader.url}suche/index.html?q=Munition`, { waitUntil: 'domcontentloaded' }),
  );
  await end();
  assert.equal(await state(page), 'fehler');
  const said = await page.locator('main').innerText();
  assert.match(said, /Der Suchindex konnte nicht vollständig geladen werden/);
  assert.doesNotMatch(said, /0 Treffer|Nichts gefunden|nicht gefunden/i);
  for (const register of ['Artikel', 'Akteure', 'Aussagen', 'Zeit']) {
    const link = page.locator('main').getByRole('link', { name: register }).first();
    assert.ok(await link.isVisible(), register);
  }
  await begin(() => again.click());
  await end();
  assert.equal(await state(page), 'fehler');

  await page.unroute(address, spoil);
  // What hung may come now, be shown, and take the button away while it is pressed.
  await page.locator('#nochmal').dispatchEvent('click');
  await hasEnded(page);
  assert.equal(await state(page), 'fertig');
  assert.ok((await page.locator('#treffer > li').count()) > 0);
  assert.equal(await again.count(), 0);
}

/** From here on the page's time stands still but where it is let go on, however busy the machine is. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

/** Lets the page's time pass in small steps until something is so; less than makes readers lose patience. */
async function passTime(page: Page, isSo: () => boolean | Promise<boolean>): Promise<void> {
  const step = 20;
  for (let passed = 0; !(await isSo()); passed += step) {
    assert.ok(passed < patience - 1000, 'what was waited for does not happen');
    await page.clock.runFor(step);
    await wait(step);
  }
}

function state(page: Page): Promise<string | null> {
  return page.locator('ol#treffer').getAttribute('data-zustand');
}

function hasEnded(page: Page): Promise<void> {
  return passTime(page, async () => (await state(page)) !== 'laufend');
}

/** Errors nobody caught; a file that does not come is told by the browser itself. */
function ownFaults(problems: readonly string[]): string[] {
  return problems.filter((problem) => problem.startsWith('script:'));
}
