import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { metaPolicy, securityHeaders } from '../../src/lib/security-headers.ts';
import { dist, openSite, type Site } from '../support/site.ts';

let site: Site;
before(async () => {
  site = await openSite();
});
after(() => site.close());

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(site.url + path, { redirect: 'manual', ...init });

test('a page comes with every security header and says what it is', async () => {
  const response = await get('index.html');
  assert.equal(response.status, 200);
  assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
  for (const [name, value] of Object.entries(securityHeaders)) {
    assert.equal(response.headers.get(name), value);
  }
});

test('a page carries its policy for places that send no headers', async () => {
  const html = await (await get('artikel/index.html')).text();
  assert.ok(html.includes(`<meta http-equiv="Content-Security-Policy" content="${metaPolicy}">`));
});

test('a folder is its index file; without its slash it redirects, so that links hold', async () => {
  assert.equal((await get('artikel/')).status, 200);
  const response = await get('artikel?a=b');
  assert.equal(response.status, 308);
  assert.equal(response.headers.get('location'), '/artikel/?a=b');
});

test('an address that names no file is not found, and the page for it works where it stands', async () => {
  for (const path of [
    'nichts',
    'artikel/nichts/da.html',
    'index.html/',
    'artikel/index',
    '%',
    '.htaccess',
  ]) {
    const response = await get(path);
    assert.equal(response.status, 404, path);
    const html = await response.text();
    const style = /<link rel="stylesheet" href="([^"]+)"/.exec(html)?.[1];
    assert.ok(style);
    const address = new URL(style, site.url + path);
    assert.equal((await fetch(address)).status, 200, address.href);
  }
});

test('nothing outside the site is served', async () => {
  for (const path of [
    '../package.json',
    '..%2fpackage.json',
    '%2e%2e/package.json',
    '//package.json',
  ]) {
    assert.equal((await get(path)).status, 404, path);
  }
});

test('a name that holds a hash is kept, all else is asked for again', async () => {
  const html = await (await get('index.html')).text();
  const style = /href="(_astro\/[^"]+\.css)"/.exec(html)?.[1];
  assert.match(String((await get(String(style))).headers.get('cache-control')), /immutable/);
  assert.equal((await get('index.html')).headers.get('cache-control'), 'no-cache');
});

test('a text comes compressed to whoever can read that, but for a part of it; a typeface comes as it is', async () => {
  const ask = (path: string, headers: Record<string, string>): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      request(site.url + path, { headers }, (response) => {
        response.resume();
        resolve(response);
      })
        .on('error', reject)
        .end();
    });
  const encoding = async (path: string, headers: Record<string, string>): Promise<unknown> =>
    (await ask(path, headers)).headers['content-encoding'];
  const all = { 'accept-encoding': 'gzip, deflate, br' };
  assert.equal(await encoding('index.html', all), 'br');
  assert.equal(await encoding('index.html', { 'accept-encoding': 'gzip' }), 'gzip');
  assert.equal(await encoding('index.html', {}), undefined);
  const part = await ask('index.html', { ...all, range: 'bytes=0-99' });
  assert.equal(part.statusCode, 206);
  assert.equal(part.headers['content-length'], '100');
  assert.equal(part.headers['content-encoding'], undefined);
  const html = await (await get('index.html')).text();
  assert.equal(html, readFileSync(join(dist, 'index.html'), 'utf8'));
  const face = /href="(_astro\/[^"]+\.woff2)"/.exec(html)?.[1];
  assert.equal(await encoding(String(face), all), undefined);
});

test('only reading is allowed', async () => {
  assert.equal((await get('index.html', { method: 'POST', body: 'a' })).status, 405);
  assert.equal((await get('index.html', { method: 'HEAD' })).status, 200);
});
