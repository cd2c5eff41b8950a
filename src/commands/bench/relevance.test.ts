import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeList, judgeSearch, type JudgedQuery } from './relevance.ts';

const one = new Map([['002:11', 2]]);
const three = new Map([
  ['002:11', 2],
  ['002:1', 1],
  ['004:6', 1],
]);

test('the one place that answers, found first, is as good as can be', () => {
  const best = { recallAt5: 1, reciprocalRank: 1, ndcgAt10: 1 };
  assert.deepEqual(judgeList(['002:11', '000:5'], one), best);
});

test('found third it counts a third, and its gain is halved', () => {
  const third = { recallAt5: 1, reciprocalRank: 1 / 3, ndcgAt10: 0.5 };
  assert.deepEqual(judgeList(['000:5', '000:7', '002:11'], one), third);
});

test('found sixth it is beyond recall, but not beyond the first ten', () => {
  const sixth = judgeList(['a', 'b', 'c', 'd', 'e', '002:11'], one);
  assert.equal(sixth.recallAt5, 0);
  assert.equal(sixth.reciprocalRank, 1 / 6);
  assert.equal(sixth.ndcgAt10, 1 / Math.log2(7));
});

test('found eleventh it gains nothing', () => {
  const before = Array.from({ length: 10 }, (_, at) => `000:${at}`);
  assert.equal(judgeList([...before, '002:11'], one).ndcgAt10, 0);
});

test('nothing found is worth nothing', () => {
  assert.deepEqual(judgeList([], three), { recallAt5: 0, reciprocalRank: 0, ndcgAt10: 0 });
});

test('a place that helps before the one that answers costs gain, by hand: (1 + 3/log2 3) ÷ (3 + 1/log2 3 + 1/2)', () => {
  const { recallAt5, ndcgAt10 } = judgeList(['002:1', '002:11'], three);
  assert.equal(recallAt5, 2 / 3);
  const byHand = (1 + 3 / 1.584962500721156) / (3 + 1 / 1.584962500721156 + 0.5);
  assert.ok(Math.abs(ndcgAt10 - byHand) < 1e-12, `${ndcgAt10} ≠ ${byHand}`);
});

test('of more places than fit, five among the first five are all that can be found', () => {
  const seven = new Map(Array.from({ length: 7 }, (_, at) => [`000:${at}`, 1]));
  assert.equal(judgeList([...seven.keys()].slice(0, 5), seven).recallAt5, 1);
  assert.equal(judgeList([...seven.keys()].slice(0, 4), seven).recallAt5, 4 / 5);
});

test('a place listed twice counts once', () => {
  assert.equal(judgeList(['002:11', '002:11', '002:11'], three).recallAt5, 1 / 3);
});

test('a search is the mean over queries with an answer; hits for the others are false', () => {
  const queries: JudgedQuery[] = [
    { query: 'Schulterschluss', relevant: one },
    { query: 'Munition', relevant: three },
    { query: 'Bundesliga', relevant: new Map() },
    { query: 'Zugspitze', relevant: new Map() },
  ];
  const quality = judgeSearch(queries, [['002:11'], [], ['000:5'], []]);
  assert.deepEqual(quality, {
    recallAt5: 0.5,
    mrr: 0.5,
    ndcgAt10: 0.5,
    falseHits: 1,
    answerable: 2,
    unanswerable: 2,
  });
});
