import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { writeInstallable } from '../../src/commands/build/write-installable.ts';
import { createSiteServer } from '../../src/commands/serve/create-server.ts';
import { listen } from '../../src/commands/serve/listen.ts';
import { openBrowser } from '../support/browser.ts';
import { findBrokenRules } from '../support/look-at-page.ts';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { dist } from '../support/site.ts';
import { askFor, hitsFor, suggestionsFor, tableFor } from './ask.ts';

// Readers who keep the site in their browser. Below a path of a host, as it might be published.

const path = '/sammlungen/ost%20asien/';
const work = mkdtempSync(join(tmpdir(), 'schulterschluss-installed-'));
const older = join(work, 'older');
const newer = join(work, 'newer');
cpSync(dist, older, { recursive: true });
await makeNewer();
const browser = await openBrowser();
after(() => rmSync(work, { recursive: true, force: true }));

suite('A site in the browser', { concurrency: 2 }, () => {
  test('keeps nothing of readers who did not ask for it', () =>
    withReader(async ({ page, url, go }) => {
      for (const visited of ['index.html', 'suche/index.html?q=Munition', 'daten/index.html']) {
        await go(visited);
        await page.waitForTimeout(200);
      }
      await button(page, 'Ohne Netz verfügbar machen').waitFor();
      assert.match(await box(page).innerText(), /\(\d+,\d\sMB\)/);
      assert.deepEqual(await kept(page), { caches: [], workers: 0 });
      assert.deepEqual(await findBrokenRules(page), []);
      assert.ok(url.endsWith(path));
    }));

  test('is read and searched without network after one button', () =>
    withReader(async ({ page, go, host, problems }) => {
      await go('suche/index.html');
      const suggested = await suggestionsFor(page, 'Putin');
      const online = await hitsFor(page, 'Munitionslieferung');
      const table = await tableFor(page, 'Munitionslieferung');
      assert.match(suggested.join(), /akteure\/wladimir-putin\.html/);
      assert.match(table, /\r\n1,/);
      await install(page, go);
      assert.deepEqual(await findBrokenRules(page), []);
      host.state = 'gone';
      for (const kind of pageKinds) {
        const response = await go(kind.path);
        assert.equal(response?.status(), 200, kind.path);
        assert.match(await page.locator('h1').first().innerText(), /\S/);
      }
      await go('artikel/');
      assert.equal(await page.locator('h1').innerText(), 'Artikel');
      await go('suche/index.html');
      assert.deepEqual(await suggestionsFor(page, 'Putin'), suggested);
      assert.deepEqual(await hitsFor(page, 'Munitionslieferung'), online);
      assert.equal(await tableFor(page, 'Munitionslieferung'), table);
      await page.getByRole('button', { name: /^Absätze/ }).click();
      await page.waitForURL(/art=artikel/);
      const data = await page.evaluate(async () => {
        const response = await fetch('../daten/claims.json');
        return {
          type: response.headers.get('content-type'),
          policy: response.headers.get('content-security-policy'),
          size: (await response.text()).length,
        };
      });
      assert.match(String(data.type), /^application\/json/);
      assert.match(String(data.policy), /default-src 'none'/);
      assert.equal(data.size, readFileSync(join(older, 'daten/claims.json'), 'utf8').length);
      await go('artikel/nirgendwo.html');
      assert.match(await page.locator('h1').innerText(), /gibt es nicht/);
      await go('daten/index.html');
      assert.match(await box(page).innerText(), /sind ohne Netz verfügbar/);
      assert.deepEqual(problems, []);
    }));

  test('says how far it is, and in words only where a step begins', () =>
    withReader(async ({ page, go }) => {
      await go('daten/index.html');
      await watchProgress(page);
      await install(page);
      const seen = await page.evaluate(() => (window as unknown as { seen: Progress[] }).seen);
      const shares = seen.map(({ share }) => share);
      assert.ok(new Set(shares).size > 3, shares.join(' '));
      assert.deepEqual(
        shares,
        shares.toSorted((a, b) => a - b),
      );
      assert.ok((shares.at(-1) ?? 0) > 0.8, shares.join(' '));
      assert.deepEqual([...new Set(seen.map(({ said }) => said))], ['Lädt …', 'Legt ab …']);
    }));

  test('changes to a new version only when the reader wants it, and then as a whole', () =>
    withReader(async ({ page, go, host }) => {
      await install(page, go);
      host.folder = newer;
      await update(page);
      await button(page, 'Neue Fassung nehmen').waitFor();
      await go('suche/index.html');
      assert.match(await page.locator('main').innerText(), /eine neue liegt bereit/);
      // The old page has the old index, though the server has the new ones.
      assert.ok((await hitsFor(page, 'Munition')).length > 0);
      await go('index.html');
      assert.equal(await mark(page), null);
      host.state = 'gone';
      await page.getByRole('link', { name: 'eine neue liegt bereit' }).click();
      await button(page, 'Neue Fassung nehmen').click();
      await page.waitForFunction(() => !document.body.innerText.includes('Neue Fassung nehmen'));
      await go('index.html');
      assert.equal(await mark(page), 'newer');
      assert.equal((await kept(page)).caches.length, 1);
      assert.doesNotMatch(await page.locator('main').innerText(), /eine neue liegt bereit/);
    }));

  test('stays whole when the package of a new version is not what it should be, or has no room', () =>
    withReader(async ({ page, url, go, host, limit }) => {
      await install(page, go);
      const before = await kept(page);
      host.folder = newer;
      for (const state of ['missing', 'cut', 'page', 'changed', 'well'] as const) {
        await go('daten/index.html');
        host.state = state;
        if (state === 'well') await limit(new URL(url).origin, 16_000_000);
        await update(page);
        await box(page)
          .getByText(state === 'well' ? /keinen Platz/ : /ließ sich nicht aufbewahren/)
          .waitFor();
        assert.match(await box(page).innerText(), /sind ohne Netz verfügbar/, state);
        assert.deepEqual(await kept(page), before, state);
        host.state = 'gone';
        await go('artikel/index.html');
        assert.equal(await mark(page), null, state);
        await go('suche/index.html');
        assert.ok((await hitsFor(page, 'Munition')).length > 0, state);
      }
    }));

  test('is not there at all when the first package does not come, and comes when tried again', () =>
    withReader(async ({ page, go, host }) => {
      await go('daten/index.html');
      host.state = 'cut';
      await button(page, 'Ohne Netz verfügbar machen').click();
      await box(page)
        .getByText(/ließ sich nicht aufbewahren/)
        .waitFor();
      assert.deepEqual((await kept(page)).caches, []);
      host.state = 'well';
      await button(page, 'Ohne Netz verfügbar machen').click();
      await box(page)
        .getByText(/sind ohne Netz verfügbar/)
        .waitFor();
    }));

  test('does not come without network on a first visit', () =>
    withReader(async ({ page, go, host }) => {
      await go('daten/index.html');
      await button(page, 'Ohne Netz verfügbar machen').waitFor();
      host.state = 'gone';
      await button(page, 'Ohne Netz verfügbar machen').click();
      await box(page)
        .getByText(/Ist das Netz da/)
        .waitFor();
      assert.deepEqual(await kept(page), { caches: [], workers: 0 });
    }));

  test('leaves nothing behind when there is no room for it', () =>
    withReader(async ({ page, url, go, limit }) => {
      await go('daten/index.html');
      await limit(new URL(url).origin, 2_000_000);
      await button(page, 'Ohne Netz verfügbar machen').click();
      await box(page)
        .getByText(/keinen Platz/)
        .waitFor();
      assert.deepEqual((await kept(page)).caches, []);
    }));

  test('is switched off by the host for all', () =>
    withReader(async ({ page, go, host }) => {
      await install(page, go);
      host.folder = newer;
      host.state = 'retired';
      await update(page);
      await box(page)
        .getByText(/zurzeit abgeschaltet/)
        .waitFor();
      assert.deepEqual(await kept(page), { caches: [], workers: 0 });
      await go('index.html');
      assert.equal(await mark(page), 'newer');
    }));

  test('asks the network for nothing it has, and is taken out by the reader', () =>
    withReader(async ({ page, go, host }) => {
      await install(page, go);
      host.asked.length = 0;
      await go('index.html');
      await go('suche/index.html');
      await askFor(page, 'Munition');
      assert.deepEqual(
        host.asked.filter((asked) => !asked.endsWith('/sw.js')),
        [],
      );
      await go('daten/index.html');
      await button(page, 'Entfernen').click();
      await button(page, 'Ohne Netz verfügbar machen').waitFor();
      assert.deepEqual(await kept(page), { caches: [], workers: 0 });
    }));
});

/** What the host does when it is asked. */
type Host = {
  folder: string;
  /** `gone`: no network. The others concern the package: missing, cut off, a page instead, other bytes. */
  state: 'well' | 'gone' | 'missing' | 'cut' | 'page' | 'changed' | 'retired';
  asked: string[];
};

type Visit = {
  page: Page;
  host: Host;
  /** The site's address; ends in `/`. */
  url: string;
  problems: string[];
  go: (path: string) => ReturnType<Page['goto']>;
  /** Limits what the browser stores of an origin, in bytes. */
  limit: (origin: string, quotaSize: number) => Promise<void>;
};

async function withReader(look: (visit: Visit) => Promise<void>): Promise<void> {
  const host: Host = { folder: older, state: 'well', asked: [] };
  const server = openHost(host);
  const url = `${(await listen(server, '127.0.0.1', 0)).slice(0, -1)}${path}`;
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
    const limit = async (origin: string, quotaSize: number): Promise<void> => {
      const session = await context.newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    };
    const go = (to: string): ReturnType<Page['goto']> => page.goto(url + to);
    await look({ page, host, url, problems, go, limit });
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
}

function openHost(host: Host): Server {
  const servers = new Map([older, newer].map((folder) => [folder, createSiteServer(folder)]));
  return createServer((request: IncomingMessage, response: ServerResponse) => {
    const asked = request.url ?? '';
    host.asked.push(asked);
    if (host.state === 'gone') {
      request.socket.destroy();
      return;
    }
    const inside = asked.startsWith(path) ? asked.slice(path.length - 1) : '/nirgends';
    if (inside.endsWith('.paket') && host.state !== 'well') {
      const whole = readFileSync(join(host.folder, inside));
      answerBadly(host.state, whole, response);
      return;
    }
    if (inside === '/sw.js' && host.state === 'retired') request.url = '/offline/abschalten.js';
    else request.url = inside;
    servers.get(host.folder)?.emit('request', request, response);
  });
}

function answerBadly(state: Host['state'], whole: Buffer, response: ServerResponse): void {
  if (state === 'missing') response.writeHead(404).end();
  else if (state === 'cut') response.writeHead(200).end(whole.subarray(0, whole.length >> 1));
  else if (state === 'page') response.writeHead(200).end('<!doctype html><p>Bitte anmelden</p>\n');
  else response.writeHead(200).end(Buffer.concat([whole, whole.subarray(0, 1)]));
}

/** Another version of the site: every page says so. */
async function makeNewer(): Promise<void> {
  cpSync(dist, newer, { recursive: true });
  for (const page of ['index.html', 'artikel/index.html', 'daten/index.html']) {
    const file = join(newer, page);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('<body', '<body data-fassung="newer"'));
  }
  rmSync(join(newer, 'offline'), { recursive: true });
  rmSync(join(newer, 'sw.js'));
  await writeInstallable(newer);
}

/** What the page showed while the site came: the share that is there, 0–1, and the words beside it. */
type Progress = { share: number; said: string };

async function watchProgress(page: Page): Promise<void> {
  await page.evaluate(() => {
    const bar = document.querySelector<HTMLProgressElement>('#aufbewahren-fortschritt');
    const status = document.querySelector('#aufbewahren-stand');
    const seen: Progress[] = ((window as unknown as { seen: Progress[] }).seen = []);
    new MutationObserver(() => {
      if (bar && !bar.hidden) seen.push({ share: bar.value, said: status?.textContent ?? '' });
    }).observe(document.querySelector('#aufbewahren') ?? document.body, {
      attributes: true,
      childList: true,
      subtree: true,
    });
  });
}

/** Installs the site from the page on data, where the reader is or goes. */
async function install(page: Page, go?: Visit['go']): Promise<void> {
  await go?.('daten/index.html');
  await button(page, 'Ohne Netz verfügbar machen').click();
  await box(page)
    .getByText(/sind ohne Netz verfügbar/)
    .waitFor();
}

/** Lets the browser look for a new version, as it does by itself when a page is opened. */
async function update(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

async function kept(page: Page): Promise<{ caches: string[]; workers: number }> {
  return page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}

function mark(page: Page): Promise<string | null> {
  return page.locator('body').getAttribute('data-fassung');
}

function box(page: Page): ReturnType<Page['locator']> {
  return page.locator('#aufbewahren');
}

function button(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('button', { name });
}
