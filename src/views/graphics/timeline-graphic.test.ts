import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readKnowledge } from '../../commands/read-knowledge.ts';
import { boxesOverlap } from './box.ts';
import { readDrawing, readLinks, readRows } from './fixtures/read-drawing.ts';
import { readTimeSpan } from './time-span.ts';
import { buildActorTimelineData, buildTimelineData, type TimelineData } from './timeline-data.ts';
import {
  buildActorTimelineGraphic,
  buildTimelineGraphic,
  drawTimeline,
} from './timeline-graphic.ts';
import { layoutTimeline } from './timeline-layout.ts';

const knowledge = readKnowledge(join(import.meta.dirname, '../../..'));
const data = buildTimelineData(knowledge);
const sizes = ['wide', 'mid', 'narrow'] as const;
const head = { id: 'probe', title: 'Probe' };

const buildItem = (edtf: string, over: Partial<TimelineData['items'][number]> = {}) => {
  const span = readTimeSpan(edtf);
  assert.ok(span);
  return {
    title: 'Treffen in Wladiwostok',
    url: '/zeit/treffen.html',
    when: edtf,
    edtf,
    span,
    lasts: false,
    recurs: false,
    kind: 'Ereignis',
    texts: ['Text 001'],
    ...over,
  };
};
const placeOne = (edtf: string, over: Partial<TimelineData['items'][number]> = {}) => {
  const placed = layoutTimeline({ items: [buildItem(edtf, over)], texts: data.texts }, 'wide', 0);
  const [one] = placed.items;
  assert.ok(one);
  return { ...one, layout: placed };
};

test('every date of the collection is drawn once and leads to its page', () => {
  for (const drawing of buildTimelineGraphic(knowledge).drawings) {
    const items = readLinks(drawing).filter(({ attributes }) =>
      attributes['class']?.startsWith('item'),
    );
    assert.deepEqual(
      items.map(({ attributes }) => attributes['href']).sort(),
      knowledge.dates.map(({ id }) => `/zeit/${id}.html`).sort(),
    );
    for (const { text } of items) assert.match(text, /: .+, .+/);
  }
});

test('the table holds a row for each text and each date, in the order of the keyboard', () => {
  const { table, drawings } = buildTimelineGraphic(knowledge);
  assert.equal(table.rows.length, knowledge.articles.length + knowledge.dates.length);
  const urls = table.rows.map(({ cells }) => cells[1]?.[0]?.url);
  for (const drawing of drawings) {
    assert.deepEqual(
      readLinks(drawing).map(({ attributes }) => attributes['href']),
      urls,
    );
  }
});

test('the text alternative names every date with its words', () => {
  const { description } = buildTimelineGraphic(knowledge);
  for (const { title, when } of data.items) assert.ok(description.includes(`${title}, ${when}`));
});

test('a day has hard ends, a month soft ones and is never a dot on the first', () => {
  const { bar: dayBar } = placeOne('2019-04-25');
  assert.deepEqual([dayBar.fullFrom, dayBar.fullTo], [dayBar.from, dayBar.to]);
  const { bar: month, layout } = placeOne('2019-04');
  assert.ok(month.from < month.fullFrom && month.fullTo < month.to);
  const april = layout.scale.place(Date.parse('2019-04-01'));
  const may = layout.scale.place(Date.parse('2019-05-01'));
  assert.ok(Math.abs(month.from - april) < 1e-6 && Math.abs(month.to - may) < 1e-6);
});

test('a period is full between the zones in which it began and ended', () => {
  const { bar, layout } = placeOne('2020/2023', { lasts: true });
  const { place } = layout.scale;
  assert.ok(Math.abs(bar.from - place(Date.parse('2020-01-01'))) < 1e-6);
  assert.ok(Math.abs(bar.fullFrom - place(Date.parse('2021-01-01'))) < 1e-6);
  assert.ok(Math.abs(bar.fullTo - place(Date.parse('2023-01-01'))) < 1e-6);
  assert.ok(Math.abs(bar.to - place(Date.parse('2024-01-01'))) < 1e-6);
});

test('what still lasts goes on at the edge, what has no known end fades', () => {
  const lasting = placeOne('2022/..', { lasts: true });
  assert.equal(lasting.goesOn, true);
  assert.ok(lasting.bar.to > lasting.layout.width - 20);
  const unknown = placeOne('2022/', { lasts: true });
  assert.equal(unknown.goesOn, false);
  assert.ok(unknown.bar.fullTo < unknown.bar.to);
  const over = placeOne('/2023-09');
  assert.ok(over.bar.from < over.bar.to && over.bar.fullFrom === over.bar.to);
});

test('the years before the first text are compressed, and the drawing says so', () => {
  const { compressed, scale } = layoutTimeline(data, 'wide', 0);
  assert.deepEqual(compressed, { from: 1945, to: 2018 });
  const [early, late] = scale.segments.map(
    ({ from, to, start, end }) => (end - start) / (to - from),
  );
  assert.ok((late ?? 0) > 10 * (early ?? 0));
  const [wide, , narrow] = buildTimelineGraphic(knowledge).drawings;
  assert.match(wide?.svg ?? '', /1945–2018, gestaucht/);
  assert.match(narrow?.svg ?? '', /gestaucht/);
});

test('the compressed years leave most of the width to the others', () => {
  for (const [size, most] of [
    ['wide', 0.21],
    ['mid', 0.25],
  ] as const) {
    const { scale, width } = layoutTimeline(data, size, 0);
    assert.ok((scale.segments[0]?.end ?? width) < most * width, size);
  }
});

test('no date is far from a line with the years', () => {
  for (const size of sizes) {
    const { axisY, axesAgain, height, items } = layoutTimeline(data, size, 0);
    const axes = [axisY, ...axesAgain, height];
    assert.ok(axesAgain.length > 0);
    for (const [place, axis] of axes.slice(1).entries()) assert.ok(axis - (axes[place] ?? 0) < 760);
    for (const axis of axesAgain) {
      for (const { box } of items) assert.ok(box.y > axis || box.y + box.height < axis - 16);
    }
  }
});

test('no line to a label crosses another label', () => {
  for (const size of sizes) {
    const { texts } = layoutTimeline(data, size, 0);
    assert.equal(new Set(texts.map(({ box }) => box.y)).size, 1);
    for (const { text, label } of texts) assert.ok(text.label.endsWith(label));
  }
});

test('without old dates no year is compressed', () => {
  const items = [buildItem('2019-04'), buildItem('2023-09')];
  assert.equal(layoutTimeline({ items, texts: data.texts }, 'wide', 0).compressed, null);
});

test('no name lies on another or on a bar, and none leaves the drawing', () => {
  for (const size of sizes) assertTidy(data, size);
  for (const { id } of knowledge.actors) {
    for (const size of sizes) assertTidy(buildActorTimelineData(knowledge, id), size);
  }
});

test('two hundred dates of one day, with very long titles, stay apart', () => {
  const items = Array.from({ length: 200 }, (_, index) =>
    buildItem('2023-09-05', {
      title:
        index % 2 === 0
          ? 'Verhandlung'
          : 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung '.repeat(4).trim(),
    }),
  );
  const texts = Array.from({ length: 40 }, () => data.texts[0]).flatMap((text) => text ?? []);
  for (const size of sizes) assertTidy({ items, texts }, size);
});

test('nothing at all, only texts, only dates: each can be drawn', () => {
  for (const few of [
    { items: [], texts: [] },
    { items: [], texts: data.texts },
    { items: data.items, texts: [] },
  ]) {
    const { drawings, description } = drawTimeline(few, head);
    for (const { svg } of drawings) assert.doesNotMatch(svg, /NaN|Infinity/);
    if (few.items.length === 0) assert.match(description, /Keine datierte Begebenheit/);
  }
});

test('the timeline of an actor holds what the actor took part in, and namings text by text', () => {
  const { items, texts } = buildActorTimelineData(knowledge, 'wladimir-putin');
  const own = knowledge.dates.filter(({ actors }) => actors.includes('wladimir-putin'));
  for (const { id } of own) assert.ok(items.some(({ url }) => url === `/zeit/${id}.html`));
  assert.equal(
    texts.reduce((sum, { namings }) => sum + (namings ?? 0), 0),
    knowledge.mentions.filter(({ actor }) => actor === 'wladimir-putin').length,
  );
});

test('fades are the drawing’s own, and each that is asked for is there', () => {
  for (const graphic of [
    buildTimelineGraphic(knowledge),
    buildActorTimelineGraphic(knowledge, 'china'),
  ]) {
    const ids = graphic.drawings.flatMap((drawing) =>
      readDrawing(drawing).flatMap(({ attributes }) => attributes['id'] ?? []),
    );
    assert.equal(new Set(ids).size, ids.length);
    for (const { svg } of graphic.drawings) {
      for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) assert.ok(ids.includes(id ?? ''), id);
    }
  }
});

test('the same knowledge gives the same drawing, to the byte', () => {
  assert.deepEqual(buildTimelineGraphic(knowledge), buildTimelineGraphic(knowledge));
});

test('rows of the table without a date say so', () => {
  const rows = readRows(buildTimelineGraphic(knowledge).table);
  assert.ok(rows.some((row) => row.includes('offen')));
  for (const row of rows) for (const cell of row) assert.notEqual(cell, '');
});

function assertTidy(of: TimelineData, size: (typeof sizes)[number]): void {
  const { items, texts, width, height } = layoutTimeline(of, size, 0);
  assert.equal(items.length, of.items.length);
  const boxes = [...items.map(({ box }) => box), ...texts.map(({ box }) => box)];
  for (const [index, box] of boxes.entries()) {
    assert.ok(box.x >= -0.1 && box.x + box.width <= width + 0.1, `${size} ${JSON.stringify(box)}`);
    assert.ok(box.y + box.height <= height);
    for (const other of boxes.slice(index + 1)) {
      assert.ok(!boxesOverlap(box, other, -0.1), `${size} ${JSON.stringify([box, other])}`);
    }
  }
}
