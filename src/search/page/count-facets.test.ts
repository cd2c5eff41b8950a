import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { facetNames, type FacetName, type HitText } from '../search-part.ts';
import { countFacets, keepHits } from './count-facets.ts';

type Facets = { name: FacetName; value: string; label: string }[];
/** Text 002 was written before text 001. */
const textOf = (number: string | undefined): HitText | undefined =>
  number === undefined
    ? undefined
    : { number, title: number, written: '', place: number === '002' ? 0 : 1 };
const hit = (
  facets: Partial<Record<FacetName, string[]>>,
): { facets: Facets; text: HitText | undefined } => ({
  text: textOf(facets.text?.[0]),
  facets: Object.entries(facets).flatMap(([name, values]) =>
    values.map((value) => ({ name: name as FacetName, value, label: value.toUpperCase() })),
  ),
});
const hits = [
  hit({ art: ['artikel'], text: ['002'], akteur: ['russland', 'nordkorea'] }),
  hit({ art: ['artikel'], text: ['001'], akteur: ['russland'] }),
  hit({ art: ['aussage'], text: ['002'], akteur: ['nordkorea'], sorte: ['forecast'] }),
  hit({ art: ['akteur'], akteur: ['nordkorea'] }),
];
const counts = (name: FacetName, chosen: Parameters<typeof countFacets>[1]): string[] =>
  (countFacets(hits, chosen).get(name) ?? []).map(({ label, count }) => `${label} ${count}`);

test('without a choice each value counts its hits; kinds have their own order, texts that of time', () => {
  assert.deepEqual(counts('art', []), ['ARTIKEL 2', 'AUSSAGE 1', 'AKTEUR 1']);
  assert.deepEqual(counts('text', []), ['002 2', '001 1']);
  assert.deepEqual(counts('akteur', []), ['NORDKOREA 3', 'RUSSLAND 2']);
  assert.deepEqual(counts('stand', []), []);
});

test('two kinds of hit are one or the other, two actors are both at once', () => {
  const kinds = [
    { name: 'art', value: 'artikel' },
    { name: 'art', value: 'aussage' },
  ] as const;
  assert.equal(keepHits(hits, kinds).length, 3);
  const actors = [
    { name: 'akteur', value: 'russland' },
    { name: 'akteur', value: 'nordkorea' },
  ] as const;
  assert.deepEqual(keepHits(hits, actors), hits.slice(0, 1));
});

test('a chosen value that no hit has any more can still be taken back', () => {
  const chosen = [
    { name: 'text', value: '001' },
    { name: 'sorte', value: 'forecast' },
  ] as const;
  assert.deepEqual(keepHits(hits, chosen), []);
  assert.deepEqual(counts('sorte', chosen), ['FORECAST 0']);
});

test('every number is that of the hits one gets by pressing it', () => {
  const single = new Set<FacetName>(['art', 'text', 'jahr', 'sorte', 'stand']);
  const value = fc.constantFrom('a', 'b', 'c');
  const anyHit = fc
    .record({
      art: fc.array(value, { maxLength: 1 }),
      text: fc.array(value, { maxLength: 1 }),
      akteur: fc.uniqueArray(value),
      thema: fc.uniqueArray(value),
    })
    .map(hit);
  const choice = fc.uniqueArray(
    fc.record({ name: fc.constantFrom(...facetNames.slice(0, 4)), value }),
    { maxLength: 4, selector: ({ name, value: chosen }) => `${name} ${chosen}` },
  );
  fc.assert(
    fc.property(fc.array(anyHit, { maxLength: 12 }), choice, (some, chosen) => {
      for (const [name, values] of countFacets(some, chosen)) {
        for (const { value: pressed, count, isChosen } of values) {
          if (isChosen && !single.has(name)) {
            assert.equal(count, keepHits(some, chosen).length);
            continue;
          }
          // Of values that exclude each other, the number is that of the value alone.
          const others = single.has(name) ? chosen.filter((facet) => facet.name !== name) : chosen;
          assert.equal(count, keepHits(some, [...others, { name, value: pressed }]).length);
        }
      }
    }),
  );
});
