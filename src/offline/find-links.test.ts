import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { findLinks, findStyleAddresses } from './find-links.ts';

const found = (html: string): string[] => findLinks(html).addresses.map(({ address }) => address);

test('an address is found in every attribute that holds one', () => {
  assert.deepEqual(
    found(
      '<link href="/a.css"><img src=/b.png srcset="/c.png 1x, /d.png 2x"><form action=\'/e\'></form>',
    ),
    ['/a.css', '/b.png', '/c.png', '/d.png', '/e'],
  );
});

test('an address is found in a script tag, and none in its code', () => {
  assert.deepEqual(found('<script src="/a.js">b = \'<a href="/c">\'</script><a href="/d">d</a>'), [
    '/a.js',
    '/d',
  ]);
});

test('neither a comment nor text holds an address', () => {
  assert.deepEqual(found('<!-- <a href="/a"> --><title><a href="/b"></title><p>href="/c"</p>'), []);
});

test('a „>“ in an attribute does not end the tag', () => {
  assert.deepEqual(found('<a title="a > b" href="/c">c</a>'), ['/c']);
});

test('an attribute whose name only ends like an address is none', () => {
  assert.deepEqual(found('<a data-nohref="/a" xhref="/b">c</a>'), []);
});

test('character references in an address are read', () => {
  assert.deepEqual(found('<a href="/suche/index.html?q=a&amp;b=c&#38;d">c</a>'), [
    '/suche/index.html?q=a&b=c&d',
  ]);
});

test('ids are found with their characters', () => {
  assert.deepEqual(findLinks('<p id="p7"><q id=aussage-a>a</q></p>').ids, ['p7', 'aussage-a']);
});

test('a style sheet’s addresses are found in all spellings', () => {
  const css = '@import "/a.css"; b { src: url(/c.woff2), url( "/d.woff2" ) } /* url(/e) */';
  assert.deepEqual(
    findStyleAddresses(css).map(({ address }) => address),
    ['/a.css', '/c.woff2', '/d.woff2'],
  );
});

test('places point at the very characters of the address', () => {
  const html = '<a class="x" href="/a.html#p7">a</a><img srcset="/b.png 1x,/c.png 2x">';
  assert.deepEqual(
    findLinks(html).addresses.map(({ start, end }) => html.slice(start, end)),
    ['/a.html#p7', '/b.png', '/c.png'],
  );
});

test('in any page, the addresses are those a browser’s parser sees', () => {
  const word = fc.constantFrom('a', 'b>', "c'", 'd&amp;e', 'ä', '/f.html#g', '');
  const attribute = fc
    .tuple(fc.constantFrom('href', 'title', 'class'), word)
    .map(([name, value]) => {
      return ` ${name}="${value}"`;
    });
  const part = fc.oneof(
    fc
      .tuple(fc.constantFrom('a', 'p', 'link', 'q'), attribute)
      .map(([tag, text]) => `<${tag}${text}>`),
    fc.tuple(fc.constantFrom('script', 'style', 'title'), attribute).map(([tag, text]) => {
      return `<${tag}${text}><a href="/no"></${tag}>`;
    }),
    fc.constant('<!-- <a href="/no"> -->'),
    word,
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const html = parts.join('');
      assert.deepEqual(found(html), parsedAddresses(html));
    }),
    { numRuns: 500 },
  );
});

function parsedAddresses(html: string): string[] {
  const addresses: [number, string][] = [];
  const visit = (node: DefaultTreeAdapterMap['node']): void => {
    if ('attrs' in node) {
      const href = node.attrs.find(({ name }) => name === 'href');
      const place = node.sourceCodeLocation;
      // Formatting elements are repeated by the parser; the source has them once.
      if (href && place) addresses.push([place.startOffset, href.value]);
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html, { sourceCodeLocationInfo: true }));
  return [...new Map(addresses.sort(([a], [b]) => a - b)).values()];
}
