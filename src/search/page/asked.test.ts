import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAsked, toggleFacet, writeAsked } from './asked.ts';

test('all that is asked stands in the address and is read from it again', () => {
  const asked = {
    query: 'Öl & Gas? „50 %“ #1 + +',
    exact: true,
    without: ['Öl', 'a&b'],
    all: true,
    chosen: [
      { name: 'art', value: 'aussage' },
      { name: 'art', value: 'artikel' },
      { name: 'jahr', value: '2019' },
    ],
  } as const;
  assert.deepEqual(readAsked(writeAsked(asked)), asked);
});

test('an address without a question asks nothing, and one with an empty question asks for nothing', () => {
  assert.equal(readAsked(''), null);
  assert.equal(readAsked('?art=aussage'), null);
  assert.equal(readAsked('?q=+')?.query, '');
});

test('what no facet is called, and what is said twice, is left out', () => {
  const asked = readAsked('?q=Kim&farbe=rot&text=001&text=001&q=Putin');
  assert.equal(asked?.query, 'Kim');
  assert.deepEqual(asked?.chosen, [{ name: 'text', value: '001' }]);
});

test('a facet pressed twice is as it was, and the others stay', () => {
  const before = [{ name: 'text', value: '001' }] as const;
  const more = toggleFacet(before, { name: 'text', value: '002' });
  assert.deepEqual(
    more.map(({ value }) => value),
    ['001', '002'],
  );
  assert.deepEqual(toggleFacet(more, { name: 'text', value: '002' }), before);
});
