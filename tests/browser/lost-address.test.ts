import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { contentTypeOf } from '../../src/commands/serve/create-server.ts';
import { listen } from '../../src/commands/serve/listen.ts';
import { securityHeaders } from '../../src/lib/security-headers.ts';
import { openBrowser } from '../support/browser.ts';
import { findBrokenRules } from '../support/look-at-page.ts';
import { dist } from '../support/site.ts';

// A host that knows nothing of the site: it has the files in a folder of its own, and answers every address that is
// none of them with 404.html as it is.

const folder = '/sammlungen/ost%20asien/';
const host = createServer((request, response) => {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
  const path = pathname.startsWith(folder) ? pathname.slice(folder.length) : '';
  const file = join(dist, decodeURIComponent(path));
  const isThere = path !== '' && existsSync(file) && statSync(file).isFile();
  const sent = isThere ? file : join(dist, '404.html');
  response.writeHead(isThere ? 200 : 404, { 'Content-Type': contentTypeOf(sent) });
  response.end(readFileSync(sent));
});
let root: string;
const browser = await openBrowser();
before(async () => {
  root = `${(await listen(host, '127.0.0.1', 0)).slice(0, -1)}${folder}`;
});
after(() => {
  host.close();
  host.closeAllConnections();
});

const lost = ['nichts', 'zeit/hanoi-gipfel-2018.html', 'a/b/nichts.html', 'a/b/nichts/'];

suite('The page for lost addresses, on any host, in any folder,', () => {
  for (const [depth, path] of lost.entries()) {
    test(`has its style, its links and its scripts ${depth} folders below the root`, () =>
      visit(path, async (page) => {
        assert.equal(await page.locator('h1').innerText(), 'Diese Adresse gibt es nicht');
        assert.match(await fontOf(page), /Source Serif 4/);
        await page
          .locator(`a.brand[href$="${folder}index.html"], a.brand[href="index.html"]`)
          .waitFor();
        const links = await page
          .locator('a[href]:not([href^="#"])')
          .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
        assert.ok(links.length > 15);
        for (const link of new Set(links)) {
          assert.equal((await fetch(link, { method: 'HEAD' })).status, 200, link);
        }
        await page.locator('.theme[data-ready]').waitFor();
        const field = page.locator('[name=q]');
        await page.waitForFunction(
          () => document.querySelector<HTMLInputElement>('[name=q]')?.value !== '',
        );
        assert.deepEqual(await findBrokenRules(page), []);
        await field.press('Enter');
        await page.waitForURL(`${root}suche/index.html?q=*`);
      }));
  }

  test('proposes the nearest addresses, and none where none is near', async () => {
    await visit('zeit/hanoi-gipfel-2018.html', async (page) => {
      const near = page.locator('#aehnlich').getByRole('link');
      // By its title, not by its path.
      assert.equal(
        await near.first().innerText(),
        'Gipfel von Kim Jong-un und Donald Trump in Hanoi',
      );
      await near.first().click();
      await page.waitForURL(`${root}zeit/hanoi-gipfel-2019.html`);
    });
    await visit('wp-login.php', async (page) => {
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator('#aehnlich').isVisible(), false);
    });
  });

  test('has its style without script, too', () =>
    visit('a/b/nichts.html', async (page) => assert.match(await fontOf(page), /Source Serif 4/), {
      javaScriptEnabled: false,
    }));
});

async function visit(
  path: string,
  look: (page: Page) => Promise<void>,
  settings: { javaScriptEnabled?: boolean } = {},
): Promise<void> {
  const context = await browser.newContext({ locale: 'de-DE', ...settings });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(root + path, { waitUntil: 'load' });
    await look(page);
    assert.deepEqual(errors, []);
  } finally {
    await context.close();
  }
}

function fontOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).fontFamily);
}
