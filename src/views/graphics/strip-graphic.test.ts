import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readKnowledge } from '../../commands/read-knowledge.ts';
import { buildStripGraphic, buildStripPeriods, drawStrip } from './strip-graphic.ts';
import { readDrawing, readLinks, readRows } from './fixtures/read-drawing.ts';

const knowledge = readKnowledge(join(import.meta.dirname, '../../..'));
const periods = buildStripPeriods(knowledge);

test('every date is one square, in every drawing', () => {
  for (const drawing of buildStripGraphic(knowledge).drawings) {
    const squares = readDrawing(drawing)
      .filter(({ attributes }) => attributes['class']?.startsWith('core'))
      .flatMap(({ attributes }) => attributes['d']?.match(/m/gi) ?? []);
    assert.equal(squares.length, knowledge.dates.length);
  }
});

test('each period leads to its place on the page of dates, each text to its page', () => {
  const wanted = periods.flatMap(({ url, texts }) => [url, ...texts.map((text) => text.url)]);
  for (const drawing of buildStripGraphic(knowledge).drawings) {
    assert.deepEqual(
      readLinks(drawing).map(({ attributes }) => attributes['href']),
      wanted,
    );
  }
  for (const { url } of periods) assert.match(url, /^\/zeit\/index\.html#zeit-/);
});

test('a text of two possible years stands in both', () => {
  const with003 = periods.filter(({ texts }) => texts.some(({ number }) => number === '003'));
  assert.deepEqual(
    with003.map(({ name }) => name),
    ['2024', '2025'],
  );
});

test('years that are left out are shown as a break', () => {
  const before = (name: string): boolean =>
    periods.find((period) => period.name === name)?.followsBreak ?? false;
  assert.equal(before('2020'), false);
  assert.equal(before('2022'), true);
});

test('the table and the words say the numbers of the drawing', () => {
  const { table, description } = buildStripGraphic(knowledge);
  assert.deepEqual(
    readRows(table).map(([name, count]) => [name, Number(count)]),
    periods.map(({ name, count }) => [name, count]),
  );
  for (const { name, count } of periods) assert.ok(description.includes(`${name}: ${count} `));
});

test('no period, and two hundred dates in one, can be drawn', () => {
  const many = { name: '2023', url: '/zeit/index.html#zeit-2023', texts: [], followsBreak: false };
  for (const few of [[], [{ ...many, count: 200 }]]) {
    for (const { svg } of drawStrip(few).drawings) assert.doesNotMatch(svg, /NaN|Infinity|="-/);
  }
});
