import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { judgeSearch, type Judgements, type Quality } from '../../src/commands/bench/relevance.ts';
import { root } from '../../src/commands/root.ts';
import type { Hit } from '../../src/search/search.ts';
import { openSearch, type OpenSearch } from '../support/open-search.ts';

/** Who wrote and judged queries after the first set, without having seen the search. */
const judges = [
  'second judge',
  'third judge',
  'fourth judge',
  'fifth judge',
  'sixth judge',
] as const;
type Judge = (typeof judges)[number];

/** A query with the places it should find: lines of a seed, grade 2 where they answer, 1 where they help. */
type Judged = {
  id: string;
  query: string;
  class: string;
  relevant: { article: string; lines: number[]; grade: 1 | 2 }[];
  use: 'tune' | 'check' | Judge;
};
type Answered = Judged & { paragraphs: string[]; hits: number };

const read = (name: string): Judged[] =>
  JSON.parse(readFileSync(join(root, 'tests/fixtures', name), 'utf8')) as Judged[];
const queries = read('queries.json');
const others = judges.flatMap((use) =>
  read(`queries-${use.replace(' ', '-')}.json`).map((query): Judged => ({ ...query, use })),
);

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

// What was reached, less a small margin. One half of the first set and then the other two sets were used to improve
// the search; of the half to check only the figures and the false hits were looked at. Before anybody looked at its
// misses, the third judge's set had recall@5 0.895, MRR 0.992 and nDCG@10 0.939, the
// fourth judge's 0.898, 0.947, 0.919 and two false hits, the fifth judge's 0.913, 0.939, 0.917 and none, the
// sixth judge's 0.921, 0.951, 0.939 and none.
const reached = {
  tune: { recallAt5: 0.9, mrr: 0.955, ndcgAt10: 0.925 },
  check: { recallAt5: 0.9, mrr: 0.955, ndcgAt10: 0.925 },
  'second judge': { recallAt5: 0.95, mrr: 0.98, ndcgAt10: 0.965 },
  'third judge': { recallAt5: 0.91, mrr: 0.99, ndcgAt10: 0.95 },
  'fourth judge': { recallAt5: 0.91, mrr: 0.965, ndcgAt10: 0.935 },
  'sixth judge': { recallAt5: 0.93, mrr: 0.965, ndcgAt10: 0.95 },
  'fifth judge': { recallAt5: 0.915, mrr: 0.96, ndcgAt10: 0.93 },
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

suite('A hit says why it is one', () => {
  const written = (words: Hit['words']): string => words.map(({ text }) => text).join(' ');
  const marked = (words: Hit['words']): string => written(words.filter(({ found }) => found));

  test('a claim shows its statement, and below it the very words of the source', async () => {
    const { hits } = await opened.ask('stichhaltige Beweise');
    const claim = hits.find(({ id }) => id === '002-keine-stichhaltigen-beweise');
    assert.ok(claim);
    assert.match(written(claim.title), /^Für die Lieferung .* keine stichhaltigen Beweise\.$/);
    assert.match(written(claim.words), /"keine stichhaltigen Beweise", heißt es/);
    assert.match(marked(claim.words), /stichhaltigen Beweise/);
  });

  test('a paragraph found only through a claim names it, and marks the words that bear it out', async () => {
    const { hits } = await opened.ask('Gipfel Hanoi');
    const [paragraph] = hits.filter(({ href }) =>
      href.endsWith('004-waffen-und-gegenleistung.html#p8'),
    );
    assert.ok(paragraph);
    assert.match(written(paragraph.via), /Kim Jong-un hätte laut Bernard Loo nicht viel Spielraum/);
    assert.match(
      marked(paragraph.words),
      /^Dr\. Loo glaubt jedoch nicht, dass Kim viel Spielraum hätte/,
    );
  });

  test('a paragraph that tells of an event without its name is found by it, an actor by another name', async () => {
    const { hits } = await opened.ask('Hanoi');
    const [paragraph] = hits.filter(({ href }) =>
      href.endsWith('004-waffen-und-gegenleistung.html#p1'),
    );
    assert.match(written(paragraph?.via ?? []), /^Gipfel von .* in Hanoi, Ende Februar 2019$/);
    const actor = (await opened.ask('Kreml')).hits.find(({ id }) => id === 'russland');
    assert.equal(written(actor?.via ?? []), 'Kreml');
  });

  test('a paragraph without a year is found by the year it was written in, and says so', async () => {
    const { hits } = await opened.ask('Gipfel September 2023');
    const paragraphs = hits.filter(({ art }) => art === 'artikel');
    assert.match(paragraphs[0]?.href ?? '', /002-|004-/);
    const [dated] = (await opened.ask('Dezember 2024')).hits.filter(({ art }) => art === 'artikel');
    assert.match(dated?.href ?? '', /003-/);
    assert.match(marked(dated?.via ?? []), /Dezember/);
  });

  test('a word whose sentence was put in order means no other word of it', async () => {
    assert.deepEqual((await opened.ask('Russland')).query.also, []);
  });

  test('what is found by its own words needs no more, and no hit is without a reason', async () => {
    for (const { query } of queries) {
      for (const { title, words, via, href } of (await opened.ask(query)).hits) {
        const marks = [...title, ...words, ...via].filter(({ found }) => found);
        assert.ok(marks.length > 0, `${query}: ${href}`);
      }
    }
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
