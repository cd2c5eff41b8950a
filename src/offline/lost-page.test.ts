import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reachFromBelow, reachFromRoot } from './lost-page.ts';

const page =
  '<head><link rel="stylesheet" href="_astro/a.css"><script defer src="_astro/b.js"></script></head><a href="index.html">Start</a>';

test('the style of a lost address’s page is found from three folders below the root', () => {
  const written = reachFromBelow(page, 'suche/wege.js');
  for (const depth of [0, 1, 2, 3]) {
    assert.ok(
      written.includes(`<link rel="stylesheet" href="${'../'.repeat(depth)}_astro/a.css">`),
    );
  }
});

test('what mends its links is looked for above only: at the root there is nothing to mend', () => {
  const written = reachFromBelow(page, 'suche/wege.js');
  const scripts = [...written.matchAll(/src="([^"]*wege\.js)"/g)].map(([, address]) => address);
  assert.deepEqual(scripts, ['../suche/wege.js', '../../suche/wege.js', '../../../suche/wege.js']);
});

test('all else stays, and what was added can be taken away again', () => {
  assert.equal(reachFromRoot(reachFromBelow(page, 'suche/wege.js')), page);
  assert.equal(reachFromRoot(page), page);
});
