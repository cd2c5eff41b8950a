import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildArcDiagram } from './arc-diagram.ts';
import type { ArticleRef } from './article-ref.ts';
import type { PairRef } from './comparison-view.ts';
import { buildRelationCounts } from './relation-counts.ts';

const text = (id: string, years: string): ArticleRef => ({
  id,
  label: `Text ${id}`,
  title: id,
  url: `/artikel/${id}.html`,
  written: years,
  years,
});
const [a, b, c] = [text('000', '2019'), text('001', '2019'), text('002', '2023')];
const pair = (
  first: ArticleRef,
  second: ArticleRef,
  supports: number,
  updates: number,
): PairRef => ({
  a: first,
  b: second,
  url: `/vergleich/${first.id}-${second.id}.html`,
  total: supports + updates,
  counts: buildRelationCounts({ supports, updates, contradicts: 0, refines: 0, restates: 0 }),
});

test('each pair with relations is one arc, each type in it one band, as wide as there are relations', () => {
  const { arcs } = buildArcDiagram(
    [a, b, c],
    [pair(a, b, 10, 0), pair(a, c, 5, 10), pair(b, c, 0, 0)],
  );
  assert.deepEqual(
    arcs.map(({ url, bands }) => [url, bands.map(({ type }) => type)]),
    [
      ['/vergleich/000-002.html', ['supports', 'updates']],
      ['/vergleich/000-001.html', ['supports']],
    ],
  );
  const [wide] = arcs;
  assert.equal(wide?.bands[1]?.width, 2 * (wide?.bands[0]?.width ?? 0));
  assert.equal(wide?.label, 'Text 000 und Text 002: 5 Stützungen, 10 Aktualisierungen');
});

test('the axis breaks where years lie between two texts', () => {
  assert.deepEqual(
    buildArcDiagram([a, b, c], []).axis.map(({ isBreak }) => isBreak),
    [false, true],
  );
});

test('no arc leaves the picture', () => {
  const { arcs, base, width } = buildArcDiagram([a, b, c], [pair(a, c, 40, 40)]);
  const [, x = 0, , rise = 0] =
    /^M([\d.]+) [\d.]+A([\d.]+) ([\d.]+)/.exec(arcs[0]?.bands[1]?.path ?? '')?.map(Number) ?? [];
  assert.ok(x > 0 && x < width);
  assert.ok(rise <= base);
});

test('one text alone is a station without arcs', () => {
  const { stations, arcs } = buildArcDiagram([a], []);
  assert.deepEqual([stations.length, arcs.length], [1, 0]);
});
