import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readKnowledge } from '../../commands/read-knowledge.ts';
import { boxesOverlap } from './box.ts';
import { readDrawing, readLinks, readRows } from './fixtures/read-drawing.ts';
import { buildNetworkData, edgeId, keepForDrawing, type NetworkData } from './network-data.ts';
import { buildNetworkGraphic, drawNetwork } from './network-graphic.ts';
import { layoutNetwork } from './network-layout.ts';

const knowledge = readKnowledge(join(import.meta.dirname, '../../..'));
const data = buildNetworkData(knowledge, 'russland');

const drawn = keepForDrawing(data);

test('of a large network what is named most often is drawn, of a small one all', () => {
  assert.ok(data.nodes.length > drawn.nodes.length);
  assert.deepEqual(drawn.nodes, data.nodes.slice(0, 18));
  const ids = new Set([data.centre.id, ...drawn.nodes.map(({ id }) => id)]);
  for (const edge of data.edges) {
    const isDrawn =
      ids.has(edge.a) && ids.has(edge.b) && (edge.a === 'russland' || edge.sentences.length > 1);
    assert.equal(drawn.edges.includes(edge), isDrawn, edgeId(edge));
  }
  assert.match(drawNetwork(data).note ?? '', new RegExp(`18 .* Alle ${data.nodes.length} `));
  const small = buildNetworkData(knowledge, 'laos');
  assert.ok(small.nodes.length > 0);
  assert.equal(keepForDrawing(small), small);
  assert.equal(drawNetwork(small).note, undefined);
});

test('everyone named in one sentence with an actor is a node, each pair an edge, drawn once', () => {
  const with_ = knowledge.coOccurrences.filter(({ a, b }) => [a, b].includes('russland'));
  assert.equal(data.nodes.length, with_.length);
  for (const drawing of drawNetwork(data).drawings) {
    const ties = readDrawing(drawing)
      .filter(({ attributes }) => attributes['class']?.split(' ')[0] === 'tie')
      .map(({ attributes }) => attributes['href'] ?? '');
    assert.equal(new Set(ties).size, ties.length);
    const sums = readLinks(drawing)
      .filter(({ attributes }) => attributes['class'] === 'sum')
      .map(({ attributes }) => attributes['href']);
    const wanted = drawn.edges.map((edge) => `#${edgeId(edge)}`);
    assert.deepEqual(new Set([...ties, ...sums]), new Set(wanted));
    assert.deepEqual(sums, wanted.slice(0, drawn.nodes.length));
  }
});

test('every name leads to its actor, every edge to the row with its sentences', () => {
  const { drawings, table } = drawNetwork(data);
  const ids = new Set(table.rows.map(({ id }) => `#${id}`));
  for (const drawing of drawings) {
    const elements = readDrawing(drawing).filter(({ name }) => name === 'a');
    for (const { attributes } of elements) {
      const href = attributes['href'] ?? '';
      assert.ok(href.startsWith('/akteure/') || ids.has(href), href);
    }
  }
});

test('the table lists each paragraph once, with the number of shared sentences in it', () => {
  const rows = readRows(drawNetwork(data).table);
  assert.equal(rows.length, data.edges.length);
  for (const [index, { names, sentences }] of data.edges.entries()) {
    assert.deepEqual(rows[index]?.slice(0, 3), [...names, String(sentences.length)]);
    for (const { url } of sentences) assert.match(url, /^\/artikel\/[a-z0-9-]+\.html#p\d+$/);
    const places = rows[index]?.[3]?.split(', ') ?? [];
    assert.deepEqual(new Set(places.map(paragraphOf)).size, places.length);
    const inAll = places.map((place) => Number(/ \((\d+)\)$/.exec(place)?.[1] ?? 1));
    assert.equal(
      inAll.reduce((sum, n) => sum + n, 0),
      sentences.length,
    );
  }
});

test('the text alternative names everyone with the number of sentences', () => {
  const { description } = drawNetwork(data);
  for (const { name, sentences } of drawn.nodes) {
    assert.ok(description.includes(`${name} in ${sentences} `), name);
  }
});

test('no name lies on another or leaves the drawing, whoever stands in the middle', () => {
  for (const { id } of knowledge.actors) {
    const network = buildNetworkData(knowledge, id);
    if (network.nodes.length > 0) assertTidy(network);
  }
});

test('eighty actors with long names find room', () => {
  assertTidy(buildCrowd(80, 'Ständige Arbeitsgruppe für Wirtschaftsfragen'));
  assertTidy(buildCrowd(1, 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'));
});

test('who is always named alone has no network', () => {
  const alone = { ...knowledge, coOccurrences: [] };
  assert.equal(buildNetworkGraphic(alone, 'russland'), null);
});

test('the same knowledge gives the same drawing, to the byte', () => {
  assert.deepEqual(
    buildNetworkGraphic(knowledge, 'china'),
    buildNetworkGraphic(knowledge, 'china'),
  );
});

test('more sentences make a thicker line', () => {
  const { lines } = layoutNetwork(data, 700);
  const thick = (id: string): number => lines.find(({ edge }) => edge.b === id)?.thickness ?? 0;
  assert.ok(thick('nordkorea') > thick('china'));
  assert.ok(thick('china') > thick('japan'));
});

function paragraphOf(place: string): string {
  return place.replace(/ \(\d+\)$/, '');
}

function buildCrowd(size: number, name: string): NetworkData {
  const nodes = Array.from({ length: size }, (_, index) => ({
    id: `a${index}`,
    name: `${name} ${index}`,
    url: `/akteure/a${index}.html`,
    sentences: 1 + (index % 9),
  }));
  return {
    centre: { id: 'mitte', name: 'Mitte' },
    nodes,
    edges: nodes.map((node) => ({
      a: 'mitte',
      b: node.id,
      names: ['Mitte', node.name],
      sentences: Array.from({ length: node.sentences }, () => ({ text: '¶ 1', url: '#p1' })),
    })),
  };
}

function assertTidy(network: NetworkData): void {
  const { plates, width, height } = layoutNetwork(network, 700);
  assert.equal(plates.length, network.nodes.length + 1);
  for (const [index, { box }] of plates.entries()) {
    assert.ok(box.x >= 0 && box.x + box.width <= width, JSON.stringify(box));
    assert.ok(box.y >= 0 && box.y + box.height <= height, JSON.stringify(box));
    for (const { box: other } of plates.slice(index + 1)) {
      assert.ok(!boxesOverlap(box, other), JSON.stringify([box, other]));
    }
  }
}
