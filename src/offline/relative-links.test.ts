import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { movePage, relativeAddress, relativePage, relativeStyle } from './relative-links.ts';

const rewritten = (href: string, file: string): string | undefined =>
  /href="([^"]*)"/.exec(relativePage(`<a href="${href}">a</a>`, file).text)?.[1];

test('a link leads from the folder of its page to the file', () => {
  assert.equal(rewritten('/akteure/china.html', 'artikel/000.html'), '../akteure/china.html');
  assert.equal(rewritten('/artikel/001.html#p7', 'artikel/000.html'), '001.html#p7');
  assert.equal(rewritten('/index.html', 'artikel/000.html'), '../index.html');
  assert.equal(rewritten('/artikel/000.html', 'index.html'), 'artikel/000.html');
});

test('a folder is named by its index file', () => {
  assert.equal(rewritten('/', 'artikel/000.html'), '../index.html');
  assert.equal(
    rewritten('/suche/?q=Kim%20Jong-un', 'index.html'),
    'suche/index.html?q=Kim%20Jong-un',
  );
});

test('links to other places and within the page stay as they are', () => {
  for (const href of ['#p7', 'https://www.wikidata.org/wiki/Q159', 'mailto:a@b.invalid', '//c/d']) {
    assert.equal(rewritten(href, 'artikel/000.html'), href);
  }
});

test('what stands behind the path stays as it is escaped', () => {
  assert.equal(rewritten('/a.html?b=c&amp;d=e#f', 'x/y.html'), '../a.html?b=c&amp;d=e#f');
});

test('a style sheet finds its fonts from where it stands', () => {
  assert.equal(
    relativeStyle('a{src:url(/fonts/b.woff2)}', '_astro/c.css').text,
    'a{src:url(../fonts/b.woff2)}',
  );
});

test('the page for missing addresses works at any depth', () => {
  assert.equal(
    movePage('<a href="suche/index.html">a</a>', '404.html', 'artikel/gibt/es-nicht'),
    '<a href="../../suche/index.html">a</a>',
  );
});

test('every link leads where it led before', () => {
  const name = fc.constantFrom('a', 'b', 'artikel', '002-x');
  const path = fc
    .array(name, { minLength: 1, maxLength: 4 })
    .map((parts) => `${parts.join('/')}.html`);
  fc.assert(
    fc.property(path, path, (from, to) => {
      const resolved = new URL(relativeAddress(from, to), `https://site.invalid/${from}`);
      assert.equal(resolved.pathname, `/${to}`);
    }),
  );
});
