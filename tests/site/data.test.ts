import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { root } from '../../src/commands/root.ts';
import { jsonSchema, publicNames } from '../../src/export/public-schema.ts';
import { edtfBounds } from '../../src/lib/edtf.ts';
import { readData, readSeedLines, wordsAt } from '../support/published-data.ts';
import { dist } from '../support/site.ts';

const articles = readData('articles');
const actors = readData('actors');
const claims = readData('claims');
const dates = readData('dates');
const mentions = readData('mentions');
const times = readData('times');
const topics = readData('topics');
const threads = readData('threads');

const seedLines = new Map(articles.map(({ id, seed }) => [id, readSeedLines(seed)]));
const linesOf = (article: string): string[] => seedLines.get(article) ?? [];

test('there is something in every file', () => {
  for (const name of publicNames) assert.ok(readData(name).length > 0, name);
});

for (const name of publicNames) {
  test(`${name}.json is valid against the schema published with it`, () => {
    const published: unknown = JSON.parse(
      readFileSync(join(dist, 'daten', `${name}.schema.json`), 'utf8'),
    );
    assert.deepEqual(published, JSON.parse(JSON.stringify(jsonSchema(name))));
    const schema = z.fromJSONSchema(published as Parameters<typeof z.fromJSONSchema>[0]);
    const result = schema.safeParse(readData(name));
    assert.ok(result.success, result.error?.issues.slice(0, 5).map(String).join('\n'));
  });
}

test('a file that breaks its contract is refused by the schema', () => {
  const schema = z.fromJSONSchema(
    JSON.parse(readFileSync(join(dist, 'daten/mentions.schema.json'), 'utf8')) as Parameters<
      typeof z.fromJSONSchema
    >[0],
  );
  const [mention] = mentions;
  for (const broken of [
    { ...mention, line: 0 },
    { ...mention, start: '3' },
    { ...mention, kind: 'nickname' },
    { ...mention, slug: 'russland' },
    { ...mention, actor: undefined },
  ]) {
    assert.equal(schema.safeParse(JSON.parse(JSON.stringify([broken]))).success, false);
  }
});

test('the seeds are those the articles were made from', () => {
  for (const { seed, sha256 } of articles) {
    const bytes = readFileSync(join(root, 'seeds', seed));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256, seed);
  }
});

test('every naming has its words at its place in the seed', () => {
  for (const mention of mentions) {
    assert.equal(wordsAt(linesOf(mention.article), mention), mention.surface);
  }
});

test('every time expression has its words at its place in the seed', () => {
  for (const time of times) assert.equal(wordsAt(linesOf(time.article), time), time.surface);
});

test('every quote has its words at its place in the seed', () => {
  const quotes = [
    ...claims.flatMap(({ evidence }) => evidence),
    ...dates.flatMap(({ evidence }) => evidence),
    ...actors.flatMap(({ evidence, roles }) => [
      ...evidence,
      ...roles.flatMap((role) => role.evidence),
    ]),
  ];
  assert.ok(quotes.length > claims.length);
  for (const quote of quotes) assert.equal(wordsAt(linesOf(quote.article), quote), quote.exact);
});

test('every correction has the slip at its place in the seed', () => {
  for (const { id, corrections } of articles) {
    for (const correction of corrections) {
      assert.equal(wordsAt(linesOf(id), correction), correction.exact);
      assert.notEqual(correction.reading, correction.exact);
    }
  }
});

test('marks of one kind do not overlap', () => {
  for (const marks of [mentions, times]) {
    const ordered = [...marks].sort(
      (a, b) =>
        a.article.localeCompare(b.article) || a.line - b.line || a.start - b.start || a.end - b.end,
    );
    for (const [index, mark] of ordered.entries()) {
      const next = ordered[index + 1];
      assert.ok(mark.start < mark.end, mark.surface);
      if (next?.article !== mark.article || next.line !== mark.line) continue;
      assert.ok(
        mark.end <= next.start,
        `${mark.article}:${mark.line} ${mark.surface} | ${next.surface}`,
      );
    }
  }
});

test('nothing of a seed is lost: each line is shown, or listed as removed with its reason', () => {
  for (const { id, paragraphs, removed } of articles) {
    const listed = [...paragraphs, ...removed];
    for (const [index, line] of linesOf(id).entries()) {
      const words = line.replace(/\s+/g, ' ').trim();
      if (words === '') continue;
      const shown = listed
        .filter((entry) => entry.line <= index + 1)
        .some(({ text }) => text.replace(/\s+/g, ' ').includes(words));
      assert.ok(shown, `${id}, line ${index + 1}: ${words}`);
    }
    for (const { line, reason } of removed) assert.notEqual(reason.trim(), '', `${id}:${line}`);
  }
});

test('every reference of the data leads to a record', () => {
  const known = {
    article: new Set(articles.map(({ id }) => id)),
    actor: new Set(actors.map(({ id }) => id)),
    claim: new Set(claims.map(({ id }) => id)),
    date: new Set(dates.map(({ id }) => id)),
    topic: new Set(topics.map(({ id }) => id)),
  };
  const references: [keyof typeof known, readonly string[]][] = [
    ...mentions.map(({ actor }) => ['actor', [actor]] as [keyof typeof known, string[]]),
    ...times.map(({ date }) => ['date', date ? [date] : []] as [keyof typeof known, string[]]),
    ...actors.map(({ memberOf }) => ['actor', memberOf] as [keyof typeof known, string[]]),
    ...dates.map((date) => ['actor', date.actors] as [keyof typeof known, string[]]),
    ...topics.map((topic) => ['claim', topic.claims] as [keyof typeof known, string[]]),
    ...threads.map((thread) => ['claim', thread.claims] as [keyof typeof known, string[]]),
    ...claims.flatMap((claim): [keyof typeof known, readonly string[]][] => [
      ['article', [claim.article, ...claim.evidence.map(({ article }) => article)]],
      ['actor', [...claim.via, ...claim.about]],
      ['actor', [claim.claimant].filter((id) => id !== 'author' && id !== 'unnamed')],
      ['topic', claim.topics],
      ['claim', claim.relations.map(({ to }) => to)],
      ['claim', claim.incoming.map(({ from }) => from)],
      ['claim', claim.outcome?.shownBy ?? []],
    ]),
  ];
  for (const [collection, ids] of references) {
    for (const id of ids) assert.ok(known[collection].has(id), `${collection} ${id}`);
  }
});

test('incoming relations are the inverse of the written ones, no more and no less', () => {
  const written = claims.flatMap(({ id, relations }) =>
    relations.map(({ type, to, reason }) => JSON.stringify([type, id, to, reason])),
  );
  const derived = claims.flatMap(({ id, incoming }) =>
    incoming.map(({ type, from, reason }) => JSON.stringify([type, from, id, reason])),
  );
  assert.deepEqual(written.sort(), derived.sort());
});

test('every time is EDTF, and its bounds are those of its words', () => {
  for (const { surface, edtf } of times) {
    if (edtf !== null) assert.ok(edtfBounds(edtf), `${surface}: ${edtf}`);
  }
  for (const { when } of claims) if (when !== null) assert.ok(edtfBounds(when), when);
  for (const { edtf, min, max } of [...dates, ...articles.map(({ written }) => written)]) {
    assert.deepEqual({ min, max }, edtfBounds(edtf), edtf);
  }
});
