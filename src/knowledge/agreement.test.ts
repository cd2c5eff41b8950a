import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SecondReading } from '../schemas/second-reading.ts';
import { countAgreement } from './agreement.ts';
import type { Knowledge } from './knowledge.ts';

const text = 'Kim reiste im April 2019 nach Wladiwostok und traf dort Putin.';
const at = (exact: string) => {
  const start = text.indexOf(exact);
  return { line: 1, start, end: start + exact.length };
};
const own = (exact: string) => ({ article: '009-a', n: 1, from: 0, to: 0, ...at(exact), exact });

// Only what is counted; the rest of the graph plays no part.
const contents = {
  mentions: [
    { ...own('Kim'), actor: 'kim' },
    { ...own('Putin'), actor: 'putin' },
  ],
  times: [{ ...own('April 2019'), edtf: '2019-04' }],
  claims: [
    {
      id: '009-reise',
      article: '009-a',
      kind: 'fact',
      modality: 'asserted',
      claimant: 'author',
      quotes: [own('Kim reiste im April 2019 nach Wladiwostok')],
    },
    {
      id: '009-treffen',
      article: '009-a',
      kind: 'fact',
      modality: 'asserted',
      claimant: 'author',
      quotes: [own('traf dort Putin')],
    },
  ],
};
const knowledge = {
  articles: [],
  pairs: [],
  ...contents,
  within: () => contents,
} as unknown as Knowledge;

const second: SecondReading = {
  article: '009-a',
  claims: [
    {
      key: 'c1',
      line: 1,
      exact: 'reiste im April 2019 nach Wladiwostok',
      statement: 'Kim reiste im April 2019 nach Wladiwostok.',
      kind: 'statement',
      modality: 'asserted',
      claimant: 'author',
      topics: [],
    },
  ],
  mentions: [
    { ...at('Kim'), surface: 'Kim', actor: 'kim', kind: 'name' },
    { ...at('Putin'), surface: 'Putin', actor: 'russland', kind: 'name' },
  ],
  times: [
    {
      ...at('im April 2019'),
      surface: 'im April 2019',
      edtf: '2019-04-01/2019-04-30',
      kind: 'date',
    },
  ],
};

const figures = countAgreement(knowledge, [second], [], () => text, '2026-01-01');

test('a mark counts where words and actor agree', () => {
  assert.deepEqual(figures.mentions, { first: 2, second: 2, ofFirst: 0.5, ofSecond: 0.5 });
});

test('two spellings of one time are the same time', () => {
  assert.equal(figures.times.sameTime, 1);
});

test('claims agree where their quotes share half of what they cover', () => {
  assert.equal(figures.claims.ofFirst, 0.5);
  assert.equal(figures.claims.ofSecond, 1);
  assert.equal(figures.claims.sameKind, 0);
  assert.equal(figures.claims.sameModality, 1);
});
