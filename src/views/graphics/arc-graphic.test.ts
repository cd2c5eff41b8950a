import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readKnowledge } from '../../commands/read-knowledge.ts';
import { relationTypes, type RelationType } from '../../schemas/relation.ts';
import { buildSmallKnowledge } from '../fixtures/small-knowledge.ts';
import { buildArcData, type ArcData } from './arc-data.ts';
import { drawArcs } from './arc-graphic.ts';
import { layoutArcs } from './arc-layout.ts';
import { boxesOverlap, type Box } from './box.ts';
import { readDrawing, readLinks, readRows } from './fixtures/read-drawing.ts';

const knowledge = readKnowledge(join(import.meta.dirname, '../../..'));
const data = buildArcData(knowledge);
const sizes = ['wide', 'mid', 'narrow'] as const;

test('every relation between two texts is drawn once, in the band of its type', () => {
  for (const size of sizes) {
    const bands = layoutArcs(data, size).arcs.flat();
    const total = knowledge.pairs.reduce((sum, { relations }) => sum + relations.length, 0);
    assert.equal(
      bands.reduce((sum, { n }) => sum + n, 0),
      total,
    );
    for (const pair of knowledge.pairs) {
      for (const type of relationTypes) {
        const mine = bands.filter(
          (band) =>
            band.type === type &&
            data.stations[band.pair.a]?.ref.id === pair.a &&
            data.stations[band.pair.b]?.ref.id === pair.b,
        );
        assert.deepEqual(
          mine.map(({ n }) => n),
          pair.counts[type] > 0 ? [pair.counts[type]] : [],
          `${pair.a} ${pair.b} ${type}`,
        );
      }
    }
  }
});

test('bands are as wide as there are relations', () => {
  const [first, ...others] = layoutArcs(data, 'wide').arcs.flat();
  const unit = (first?.thickness ?? 0) / (first?.n ?? 1);
  for (const { thickness, n } of others) assert.ok(Math.abs(thickness / n - unit) < 1e-9);
});

test('each band has one link for the pointer and one for the keyboard, both to its place', () => {
  const wanted = data.pairs.flatMap(({ counts }) => counts.map(({ url }) => url));
  assert.ok(wanted.length > 0);
  for (const drawing of drawArcs(data).drawings) {
    const hrefs = (name: string): string[] =>
      readDrawing(drawing)
        .filter((one) => one.attributes['class']?.split(' ')[0] === name)
        .map((one) => one.attributes['href'] ?? '');
    assert.deepEqual(hrefs('band').sort(), [...wanted].sort());
    assert.deepEqual(hrefs('count'), wanted);
    for (const url of wanted) assert.match(url, /^\/vergleich\/\d{3}-\d{3}\.html#[a-z]+$/);
  }
});

test('the keyboard meets the texts in the order of time, then the pairs', () => {
  const [wide] = drawArcs(data).drawings;
  assert.ok(wide);
  assert.deepEqual(
    readLinks(wide).map(({ attributes }) => attributes['href']),
    [
      ...data.stations.map(({ ref }) => ref.url),
      ...data.pairs.flatMap(({ counts }) => counts.map(({ url }) => url)),
    ],
  );
});

test('every count is named in words and has its sign', () => {
  const [wide] = drawArcs(data).drawings;
  assert.ok(wide);
  for (const { text } of readLinks(wide).filter(({ attributes }) =>
    attributes['class']?.startsWith('count'),
  )) {
    assert.match(text, /^Text \d{3} und Text \d{3}: \d+ \p{L}/u);
    assert.match(text, /[+≠→◎=] \d+$/);
  }
});

test('the table says what the drawing shows', () => {
  const { table } = drawArcs(data);
  assert.deepEqual(
    readRows(table).map((row) => row.slice(1).map(Number)),
    knowledge.pairs.map(({ counts, relations }) => [
      ...relationTypes.map((type) => counts[type]),
      relations.length,
    ]),
  );
});

test('the text alternative names every text, every pair and every number', () => {
  const { description } = drawArcs(data);
  for (const { ref } of data.stations) assert.ok(description.includes(`„${ref.title}“`), ref.id);
  for (const { a, b, counts } of data.pairs) {
    const start = `${data.stations[a]?.ref.label} und ${data.stations[b]?.ref.label}: `;
    const sentence = description.slice(description.indexOf(start)).split('. ', 1).join('');
    for (const { n } of counts) assert.match(sentence, new RegExp(`\\b${n} `), start);
  }
});

test('no label lies on another or leaves the drawing', () => {
  for (const size of sizes) assertTidy(data, size);
});

test('nothing, one text, and texts without relations can be drawn', () => {
  const empty: ArcData = { stations: [], pairs: [] };
  assert.equal(readRows(drawArcs(empty).table).length, 0);
  assert.match(drawArcs(empty).description, /noch keinen Text/);
  for (const few of [
    empty,
    { stations: data.stations.slice(0, 1), pairs: [] },
    { stations: data.stations, pairs: data.pairs.map((pair) => ({ ...pair, counts: [] })) },
  ]) {
    for (const size of sizes) assertTidy(few, size);
    for (const { svg } of drawArcs(few).drawings) assert.doesNotMatch(svg, /NaN|Infinity/);
  }
});

test('a pair without relations is told in words and in the table, not drawn', () => {
  const bare = drawArcs({
    stations: data.stations,
    pairs: data.pairs.map((pair) => ({ ...pair, counts: [] })),
  });
  assert.match(bare.description, /Text 000 und Text 001: keine Beziehung/);
  assert.equal(readRows(bare.table).length, data.pairs.length);
});

test('twelve texts of one day with long titles and hundreds of relations stay apart', () => {
  const title = 'Donaudampfschifffahrtsgesellschaftskapitänsmützen '.repeat(3).trim();
  const stations = Array.from({ length: 12 }, (_, index) => ({
    ref: {
      id: `${index}`,
      label: `Text ${String(index).padStart(3, '0')}`,
      title,
      url: `/artikel/${index}.html`,
      written: '5. September 2023',
      writtenWhen: 'am 5. September 2023',
      years: '2023',
    },
    claims: 100,
    from: Date.parse('2023-09-05'),
    to: Date.parse('2023-09-06'),
  }));
  const pairs = stations.flatMap((_, b) =>
    stations.slice(0, b).map((__, a) => ({
      a,
      b,
      url: `/vergleich/${a}-${b}.html`,
      counts: relationTypes.map((type: RelationType) => ({
        type,
        n: 1 + ((a * 7 + b * 3) % 40),
        url: `/vergleich/${a}-${b}.html#${type}`,
      })),
    })),
  );
  for (const size of sizes) assertTidy({ stations, pairs }, size);
});

test('the same knowledge gives the same drawing, to the byte', () => {
  assert.deepEqual(drawArcs(data), drawArcs(structuredClone(data)));
  assert.deepEqual(
    drawArcs(buildArcData(buildSmallKnowledge())),
    drawArcs(buildArcData(buildSmallKnowledge())),
  );
});

test('no style attribute and no script stands in a drawing', () => {
  for (const { svg } of drawArcs(data).drawings)
    assert.doesNotMatch(svg, /\sstyle=|<script|\son\w+=/);
});

function assertTidy(of: ArcData, size: (typeof sizes)[number]): void {
  const { width, height, counts, titles } = layoutArcs(of, size);
  const boxes: Box[] = [...counts.flat(), ...titles].map(({ box }) => box);
  for (const [index, box] of boxes.entries()) {
    assert.ok(box.x >= 0 && box.y >= 0, `${size} ${index}`);
    assert.ok(box.x + box.width <= width + 0.1 && box.y + box.height <= height, `${size} ${index}`);
    for (const other of boxes.slice(index + 1)) {
      assert.ok(!boxesOverlap(box, other, -0.1), `${size} ${JSON.stringify([box, other])}`);
    }
  }
}
