import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readKnowledge } from '../../commands/read-knowledge.ts';
import { buildSmallKnowledge } from '../fixtures/small-knowledge.ts';
import { cardNames, cardSize, drawCard } from './card.ts';
import { colours } from './colours.ts';
import { drawEmblem } from './emblem.ts';
import { drawActors, drawClaims, drawPairs, drawSentences } from './motifs.ts';

const root = join(import.meta.dirname, '../../..');
const knowledge = readKnowledge(root);
const box = { x: 72, y: 318, width: 1056, height: 246 };
const count = (svg: string, part: string): number => svg.split(part).length - 1;

test('pictures outside the style sheets have the colours of the light scheme', () => {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  for (const [name, colour] of Object.entries(colours)) {
    assert.match(tokens, new RegExp(`--${name}: light-dark\\(${colour},`), name);
  }
});

test('a card shows every claim, every relation between texts and every sentence once', () => {
  assert.equal(count(drawClaims(knowledge, box), '<rect'), knowledge.claims.length);
  const relations = knowledge.pairs.reduce((sum, pair) => sum + pair.relations.length, 0);
  // One more is the line they stand on.
  assert.equal(count(drawPairs(knowledge, box), '<rect'), relations + 1);
  const sentences = knowledge.articles.reduce((sum, article) => sum + article.sentences.length, 0);
  assert.equal(count(drawSentences(knowledge, box), '<rect'), sentences);
});

test('sentences that bear a claim out are marked, others are not', () => {
  const small = drawSentences(buildSmallKnowledge(), box);
  // „Bild: Archiv.“ and the title bear nothing out.
  assert.equal(count(small, colours.accent), 3);
  assert.equal(count(small, colours.rule), 2);
});

test('nothing of a card stands beyond its edge', () => {
  for (const name of cardNames) {
    const svg = drawCard(knowledge, name);
    for (const [, x = '', y = '', width = '', height = ''] of svg.matchAll(
      /<rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g,
    )) {
      assert.ok(Number(x) >= 72 && Number(x) + Number(width) <= cardSize.width - 71, name);
      assert.ok(Number(y) >= 300 && Number(y) + Number(height) <= cardSize.height - 56, name);
    }
  }
});

test('a collection without relations has cards, too', () => {
  assert.doesNotThrow(() => drawCard({ ...buildSmallKnowledge(), pairs: [], claims: [] }, 'start'));
  assert.doesNotMatch(drawActors({ ...buildSmallKnowledge(), actors: [] }, box), /NaN|Infinity/);
});

test('the maskable sign fills its square, the other has round corners', () => {
  assert.match(drawEmblem({ maskable: true }), /rx="0"/);
  assert.match(drawEmblem(), /rx="6"/);
});
