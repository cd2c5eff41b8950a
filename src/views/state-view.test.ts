import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readKnowledge } from '../commands/read-knowledge.ts';
import { buildSmallKnowledge } from './fixtures/small-knowledge.ts';
import { buildStateRefs, buildStateView } from './state-view.ts';

const small = buildSmallKnowledge();
const knowledge = readKnowledge(join(import.meta.dirname, '../..'));

test('a state of knowledge holds the texts of one year, by the end of their dating', () => {
  assert.deepEqual(
    buildStateRefs(small).map(({ year, count, url }) => ({ year, count, url })),
    [
      { year: '2019', count: 1, url: '/vergleich/stand-2019.html' },
      { year: '2023', count: 2, url: '/vergleich/stand-2023.html' },
    ],
  );
  assert.throws(() => buildStateView(small, '2020'), /No text was written in 2020/);
});

test('what a later text updates is overtaken, and the later state says what it replaces', () => {
  const [topic] = buildStateView(small, '2019').topics;
  assert.deepEqual(
    topic?.told[0]?.later.map(({ word, claim }) => [word, claim.id]),
    [['fortgeschrieben durch', '001-liefert-oel']],
  );
  const later = buildStateView(small, '2023');
  assert.deepEqual(
    later.topics[0]?.told[0]?.earlier.map(({ word, claim }) => [word, claim.id]),
    [['schreibt fort', '000-wenig-zu-bieten']],
  );
  assert.deepEqual(
    later.topics[0].open.map(({ claim }) => claim.id),
    ['001-kim-kommt-wieder'],
  );
});

test('the last state cannot know what became of it: it is counted by what it makes of earlier ones', () => {
  assert.deepEqual(
    buildStateRefs(small).map(({ looksAhead, fates }) => [
      looksAhead,
      fates.map(({ n, word }) => `${n} ${word}`),
    ]),
    [
      [true, ['1 fortgeschrieben']],
      [false, ['1 neuer Stand', '1 erstmals']],
    ],
  );
});

test('every claim of a dated text stands in one state, at one topic', () => {
  const placed = buildStateRefs(knowledge).flatMap(({ year, count }) => {
    const ids = buildStateView(knowledge, year).topics.flatMap(({ told, open }) =>
      [...told, ...open].map(({ claim }) => claim.id),
    );
    assert.equal(ids.length, count);
    return ids;
  });
  assert.deepEqual(placed.sort(), knowledge.claims.map(({ id }) => id).sort());
});

test('a tie leads to another state, a dispute to another text of the same', () => {
  for (const { year, articles } of buildStateRefs(knowledge)) {
    const own = new Set(articles.map(({ id }) => id));
    for (const { told } of buildStateView(knowledge, year).topics) {
      for (const { claim, later, earlier, disputes } of told) {
        for (const tie of [...later, ...earlier]) assert.ok(!own.has(tie.claim.article.id));
        for (const tie of disputes) {
          assert.ok(own.has(tie.claim.article.id));
          assert.notEqual(tie.claim.article.id, claim.article.id);
        }
      }
    }
  }
});

test('the missing evidence of 2023 was overtaken by the ammunition of 2025', () => {
  const told = buildStateView(knowledge, '2023').topics.flatMap((topic) => topic.told);
  const evidence = told.find(({ claim }) => claim.id === '002-keine-stichhaltigen-beweise');
  assert.equal(evidence?.fate, 'updated');
  assert.ok(evidence.later.some(({ claim }) => claim.id === '003-nordkorea-liefert-munition'));
});

test('what an early claim supports says nothing about the early claim', () => {
  // Text 002 of 2023 is supported by text 003 of 2025; seen from 2025, it is the later text that confirms.
  const later = buildStateView(knowledge, '2025').topics.flatMap((topic) => topic.told);
  const munition = later.find(({ claim }) => claim.id === '003-nordkorea-liefert-munition');
  assert.deepEqual(
    munition?.earlier
      .filter(({ fate }) => fate === 'confirmed')
      .map(({ claim, word }) => [claim.id, word]),
    [['002-bedarf-an-munition-und-waffen', 'bestätigt']],
  );
});
