import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checksumFile, listChecksums, sha256 } from '../../src/commands/build/checksums.ts';
import { offerDownloads } from '../../src/commands/offline/offer-downloads.ts';
import { readSite } from '../../src/commands/offline/read-site.ts';
import { openBrowser } from '../support/browser.ts';
import { checkPage } from '../support/page-checks.ts';
import { findBrokenRules, findOverhang } from '../support/look-at-page.ts';
import { dist, openSite } from '../support/site.ts';

// A site beside which packages of it were made.

const site = join(mkdtempSync(join(tmpdir(), 'schulterschluss-offered-')), 'dist');
cpSync(dist, site, { recursive: true });
rmSync(join(site, 'downloads'), { recursive: true, force: true });
offerDownloads(site);
const bare = readSite(site);
mkdirSync(join(site, 'downloads'));
const packages = { 'schulterschluss.zip': 'PK', 'schulterschluss.zim': 'ZIM' };
for (const [name, content] of Object.entries(packages)) {
  writeFileSync(join(site, 'downloads', name), content);
}
offerDownloads(site);
const browser = await openBrowser();
after(() => rmSync(join(site, '..'), { recursive: true, force: true }));

test('both packages are offered with their size and checksum, and can be loaded', async () => {
  const server = await openSite(site);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  try {
    await page.goto(`${server.url}daten/index.html`);
    const offers = page.locator('#pakete li');
    assert.equal(await offers.count(), 2);
    for (const [name, content] of Object.entries(packages)) {
      const offer = offers.filter({ hasText: name });
      assert.match(await offer.innerText(), /\d,\d\sMB/);
      assert.ok((await offer.innerText()).includes(sha256(content)));
      const address = await offer
        .getByRole('link')
        .evaluate((link: HTMLAnchorElement) => link.href);
      assert.equal(await (await fetch(address)).text(), content);
    }
    assert.deepEqual(await findBrokenRules(page), []);
    assert.deepEqual(await findOverhang(page), []);
    assert.deepEqual(checkPage(await page.content()), []);
  } finally {
    await page.close();
    await server.close();
  }
});

test('the list of checksums holds for the site with its packages', () => {
  assert.equal(readFileSync(join(site, checksumFile), 'utf8'), listChecksums(site));
});

test('a package made again is one of the bare site', () => {
  const sums = (files: ReadonlyMap<string, Uint8Array>): string[] =>
    [...files].map(([path, content]) => `${path} ${sha256(content)}`);
  assert.deepEqual(sums(readSite(site)), sums(bare));
});
