import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { seedSpan } from '../lib/origin.ts';
import { findActors, type MarkExceptions } from './find-actors.ts';
import { readActors, readArticles } from './fixtures/read-content.ts';

/** Namings read by hand from the seeds; `occurrence` counts the surface's letters in the line, from 1. */
type Gold = {
  seed: string;
  line: number;
  surface: string;
  occurrence: number;
  actor: string;
  kind: string;
};

const root = new URL('../../', import.meta.url);
const gold = JSON.parse(
  readFileSync(new URL('fixtures/mentions-gold.json', import.meta.url), 'utf8'),
) as Gold[];
const actors = readActors();
const articles = readArticles();

function expected(seed: string): string[] {
  const lines = readFileSync(new URL(`seeds/${seed}`, root), 'utf8').split('\n');
  return gold
    .filter((naming) => naming.seed === seed)
    .map(({ line, surface, occurrence, actor, kind }) => {
      let start = -1;
      for (let count = 0; count < occurrence; count += 1) {
        start = lines[line - 1]?.indexOf(surface, start + 1) ?? -1;
      }
      return `${String(line)}:${String(start)} ${surface} ${actor} ${kind}`;
    })
    .sort();
}

function found(article: (typeof articles)[number], exceptions: MarkExceptions): string[] {
  return findActors(article.paragraphs, actors, exceptions)
    .map((mark) => {
      const origin = article.paragraphs.find(({ n }) => n === mark.n)?.origin ?? [];
      const { line, start } = seedSpan(origin, mark.from, mark.to);
      return `${String(line)}:${String(start)} ${mark.surface} ${mark.actor} ${mark.kind}`;
    })
    .sort();
}

for (const article of articles) {
  test(`every naming of ${article.id} is found and nothing else`, () => {
    assert.deepEqual(found(article, article.marks), expected(article.seed));
  });
}

test('rules alone, without any exception, find at least 99 of 100 namings and as few false ones', () => {
  const wanted = new Set(articles.flatMap((a) => expected(a.seed).map((key) => a.id + key)));
  const got = articles.flatMap((a) => found(a, { suppress: [], add: [] }).map((key) => a.id + key));
  const right = got.filter((key) => wanted.has(key)).length;
  assert.ok(right / wanted.size >= 0.99);
  assert.ok(right / got.length >= 0.99);
});

test('every actor of the collection is named in the texts', () => {
  const named = new Set(gold.map(({ actor }) => actor));
  assert.deepEqual(
    actors.map(({ id }) => id).filter((id) => !named.has(id)),
    [],
  );
});
