import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeOffers } from './write-offers.ts';

const page = '<section><p>Ohne Netz</p><div id="pakete"></div></section>';
const zip = { file: 'schulterschluss.zip', bytes: 2_449_000, sha256: 'ab'.repeat(32) };

test('a package is offered with its address, size and checksum', () => {
  const html = writeOffers(page, [zip]) ?? '';
  assert.match(html, /href="\.\.\/downloads\/schulterschluss\.zip"/);
  assert.match(html, /2,4\u00a0MB/);
  assert.match(html, /Zum Mitnehmen/);
  assert.ok(html.includes(zip.sha256));
});

test('offers are replaced, and taken out without a trace', () => {
  const html = writeOffers(page, [zip]) ?? '';
  assert.equal(writeOffers(html, [zip]), html);
  assert.equal(writeOffers(html, []), page);
});

test('a page without a place for offers is told from one with', () => {
  assert.equal(writeOffers('<p>Nichts</p>', [zip]), null);
});
