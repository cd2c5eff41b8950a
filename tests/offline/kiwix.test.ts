import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { listen } from '../../src/commands/serve/listen.ts';
import { runNode } from '../../src/commands/run-node.ts';
import { pageKinds } from '../../src/commands/browser/page-kinds.ts';
import { openBrowser } from '../support/browser.ts';
import { hitsFor, suggestionsFor, tableFor } from './ask.ts';

// The ZIM archive, checked by openZIM's own tool and read through Kiwix' own server.

const tools = ['zimwriterfs', 'zimcheck', 'kiwix-serve'];
const missing = findTools();
const skip = missing.length > 0 && `not installed and not to be had: ${missing.join(', ')}`;

const work = mkdtempSync(join(tmpdir(), 'schulterschluss-kiwix-'));
const zim = join(work, 'schulterschluss.zim');
const browser = await openBrowser();
after(() => rmSync(work, { recursive: true, force: true }));

suite('The archive for Kiwix', { concurrency: 1 }, () => {
  test('is written, and sound', { skip }, async () => {
    const run = await runNode(['src/commands/zim.ts', '--out', zim], { quiet: true });
    assert.equal(run.code, 0, run.output);
    const check = spawnSync('zimcheck', [zim], { encoding: 'utf8' });
    assert.equal(check.status, 0, check.stdout + check.stderr);
    assert.match(check.stdout, /Overall Test Status: Pass/);
    assert.doesNotMatch(check.stdout, /\[(?:WARNING|ERROR)\]/);
  });

  test('is read in Kiwix: pages, links and search', { skip }, () =>
    withKiwix(async (content, page) => {
      const problems: string[] = [];
      page.on('pageerror', (error) => problems.push(error.message));
      for (const { path, name } of pageKinds) {
        const response = await page.goto(content + path);
        assert.equal(response?.status(), 200, name);
        const face = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
        assert.match(face, /Source Serif 4/, name);
      }
      await page.goto(`${content}index.html`);
      await page.locator('[name=q]').first().waitFor();
      await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByText('Zeit').click();
      await page.waitForURL(/zeit\/index\.html$/);
      await page.goto(`${content}suche/index.html`);
      const suggested = await suggestionsFor(page, 'Putin');
      assert.ok(suggested.includes(`${content}akteure/wladimir-putin.html`));
      const hits = await hitsFor(page, 'Munitionslieferung');
      assert.ok(hits.length > 3);
      const lines = (await tableFor(page, 'Munitionslieferung')).trimEnd().split('\r\n');
      assert.ok(lines.length > hits.length);
      await page.getByRole('button', { name: /^Absätze/ }).click();
      await page.waitForURL(/art=artikel/);
      await page.locator('#treffer a').first().click();
      await page.waitForURL((url) => !url.pathname.includes('/suche/'));
      assert.match(await page.locator('main').innerText(), /Munition/);
      await page.goto(`${content}daten/index.html`);
      assert.match(await page.locator('#aufbewahren').innerText(), /aus einem Archiv/);
      assert.deepEqual(problems, []);
    }),
  );

  test('is searched by Kiwix itself', { skip }, () =>
    withKiwix(async (content, page) => {
      const { origin, pathname } = new URL(content);
      const book =
        pathname
          .split('/')
          .filter((part) => part !== '')
          .at(-1) ?? '';
      for (const [words, expected] of [
        ['stichhaltigen Beweise', /artikel\/002-/],
        ['Wladiwostok', /artikel\/001-/],
      ] as const) {
        const query = new URLSearchParams({ pattern: words, content: book, pageLength: '100' });
        const answer = await page.request.get(`${origin}/search?${query}`);
        assert.equal(answer.status(), 200);
        assert.match(await answer.text(), expected);
      }
    }),
  );
});

/** The tools that are not there, even after trying to install them where that is allowed. */
function findTools(): string[] {
  const absent = (): string[] =>
    tools.filter((tool) => spawnSync(tool, ['--version']).error !== undefined);
  const isRoot = process.getuid?.() === 0;
  if (absent().length > 0 && isRoot && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing zim-tools and kiwix-tools …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const install = (): number | null =>
      spawnSync('apt-get', ['install', '--yes', 'zim-tools', 'kiwix-tools'], { env }).status;
    if (install() !== 0) {
      spawnSync('apt-get', ['update'], { env });
      install();
    }
  }
  return absent();
}

async function withKiwix(look: (content: string, page: Page) => Promise<void>): Promise<void> {
  const port = await findPort();
  const kiwix = spawn('kiwix-serve', ['--address=127.0.0.1', `--port=${port}`, zim], {
    stdio: 'ignore',
  });
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await look(await findContent(`http://127.0.0.1:${port}`, page), page);
  } finally {
    await context.close();
    kiwix.kill();
  }
}

/** The address of the archive's content, as Kiwix' server forwards to it; it ends in `/`. */
async function findContent(server: string, page: Page): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await page.request.get(`${server}/schulterschluss`).catch(() => null);
    if (answer?.ok()) return new URL('.', answer.url()).href;
    await page.waitForTimeout(200);
  }
  throw new Error('kiwix-serve does not answer.');
}

async function findPort(): Promise<number> {
  const server = createServer();
  const url = await listen(server, '127.0.0.1', 0);
  await new Promise((resolve) => server.close(resolve));
  return Number(new URL(url).port);
}
