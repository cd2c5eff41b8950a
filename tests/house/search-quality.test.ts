import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { judgeSearch, type Judgements, type Quality } from '../../src/commands/bench/relevance.ts';
import { root } from '../../src/commands/root.ts';
import { openSearch, type OpenSearch } from '../support/open-search.ts';

/** A query with the places it should find: lines of a seed, grade 2 where they answer, 1 where they help. */
type Judged = {
  id: string;
  query: string;
  class: string;
  relevant: { article: string; lines: number[]; grade: 1 | 2 }[];
  use: 'tune' | 'check' | 'second judge';
};
type Answered = Judged & { paragraphs: string[]; hits: number };

const read = (name: string): Judged[] =>
  JSON.parse(readFileSync(join(root, 'tests/fixtures', name), 'utf8')) as Judged[];
const queries = read('queries.json');
/** Written and judged by someone else than the first ones. */
const others = read('queries-second-judge.json').map((query): Judged => ({
  ...query,
  use: 'second judge',
}));

let opened: OpenSearch;
let answered: Answered[];
before(async () => {
  opened = await openSearch();
  answered = [];
  for (const query of [...queries, ...others]) {
    const { hits } = await opened.ask(query.query);
    const paragraphs = hits.filter((hit) => hit.art === 'artikel').map(opened.lineOf);
    answered.push({ ...query, paragraphs, hits: hits.length });
  }
});
after(() => opened.close());

function judge(some: readonly Answered[]): Quality {
  return judgeSearch(
    some.map(({ query, relevant }) => ({
      query,
      relevant: new Map(
        relevant.flatMap(({ article, lines, grade }) =>
          lines.map((line): [string, number] => [`${article}:${line}`, grade]),
        ),
      ) as Judgements,
    })),
    some.map(({ paragraphs }) => paragraphs),
  );
}

// What was reached, less a small margin. One half of the first set and then the second set were used to improve
// the search, query by query; of the half to check only the figures and the false hits were looked at.
const reached = {
  tune: { recallAt5: 0.885, mrr: 0.95, ndcgAt10: 0.92 },
  check: { recallAt5: 0.865, mrr: 0.955, ndcgAt10: 0.915 },
  'second judge': { recallAt5: 0.935, mrr: 0.97, ndcgAt10: 0.955 },
} as const;

suite('The search answers judged queries', () => {
  for (const [use, least] of Object.entries(reached)) {
    test(`${use}: recall@5, MRR and nDCG@10 are no worse than they were`, (t) => {
      const quality = judge(answered.filter((query) => query.use === use));
      const { recallAt5, mrr, ndcgAt10, answerable } = quality;
      t.diagnostic(
        `${use}: recall@5 ${recallAt5.toFixed(3)}, MRR ${mrr.toFixed(3)}, nDCG@10 ${ndcgAt10.toFixed(3)}, ${answerable} queries`,
      );
      for (const [figure, bound] of Object.entries(least)) {
        const value = quality[figure as keyof typeof least];
        assert.ok(value >= bound, `${figure} is ${value.toFixed(3)}, less than ${bound}`);
      }
    });
  }

  test('a query without an answer has no hit of any kind', () => {
    const without = answered.filter(({ relevant }) => relevant.length === 0);
    assert.ok(without.length > 10);
    assert.deepEqual(
      without.filter(({ hits }) => hits > 0).map(({ query }) => query),
      [],
    );
  });
});

test('there are at least a hundred judged queries, in two halves that are alike', () => {
  assert.ok(queries.length >= 100);
  const inClass = (use: Judged['use']): Record<string, number> =>
    Object.fromEntries(
      [...new Set(queries.map((query) => query.class))].map((name) => [
        name,
        queries.filter((query) => query.class === name && query.use === use).length,
      ]),
    );
  const check = inClass('check');
  for (const [name, count] of Object.entries(inClass('tune'))) {
    assert.ok(Math.abs(count - (check[name] ?? 0)) <= 1, `${name}: ${count} and ${check[name]}`);
  }
});
