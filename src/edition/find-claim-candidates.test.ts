import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParagraphKind } from '../schemas/article.ts';
import { findClaimCandidates } from './find-claim-candidates.ts';

const find = (text: string, kind: ParagraphKind = 'paragraph'): string[] =>
  findClaimCandidates([{ n: 1, kind, text }]).map((candidate) => candidate.surface);

test('a plain statement is one candidate', () => {
  assert.deepEqual(find('China fungierte unter dem Sanktionsregime als Rettungsanker.'), [
    'China fungierte unter dem Sanktionsregime als Rettungsanker.',
  ]);
});

test('a compound sentence gives itself and its clauses', () => {
  const text =
    'Russland liefert Öl und Getreide nach Norden, während China die Sanktionen offiziell unterstützt.';
  assert.deepEqual(find(text), [
    text,
    'Russland liefert Öl und Getreide nach Norden',
    'während China die Sanktionen offiziell unterstützt',
  ]);
});

test('questions, announcements and labels assert nothing', () => {
  for (const text of [
    'Was will Kim von Putin?',
    'Was das Treffen zwischen Putin und Kim verrät.',
    'Von Interesse ist nun, ob Russland liefern könnte.',
    'Bild: Kreml.',
  ]) {
    assert.deepEqual(find(text), [], text);
  }
});

test('a question quoted within a statement belongs to the statement', () => {
  const text =
    'Der Präsident schrieb in seinen Erinnerungen, Kim habe ihn gefragt: „Warum sollte meine Familie so leben?“';
  assert.equal(find(text)[0], text);
});

test('a heading with a verb asserts, one without does not', () => {
  assert.equal(find('Ukraine-Krieg brachte keine plötzliche Wende', 'heading').length, 1);
  assert.deepEqual(find('Die „China-Karte“', 'heading'), []);
  assert.deepEqual(find('Hilfreich in der Außenwirkung', 'heading'), []);
});

test('abbreviations and ordinals do not end a sentence', () => {
  const text = 'Am 26. Februar sprach Dr. Loo mit der Zeitung über die Lage, z. B. über Öl.';
  assert.equal(find(text)[0], text);
});

test('the reason names the signs of the assertion', () => {
  const reason = (text: string): string =>
    findClaimCandidates([{ n: 1, kind: 'paragraph', text }])[0]?.reason ?? '';
  assert.match(
    reason('Russland könnte Nordkorea dabei helfen, einen Satelliten zu bauen.'),
    /Möglichkeit/,
  );
  assert.match(
    reason('Laut CNN verhandeln beide Länder über Munition und Waffen.'),
    /Zuschreibung/,
  );
  assert.match(reason('Nur 48 Millionen Dollar betrug der Handel zwischen beiden.'), /Zahl/);
});

test('every candidate is cut from its paragraph, and a list of a thousand clauses yields no flood', () => {
  const text = `Er sagte, ${'dass es regnet und dass es schneit, '.repeat(1000)}mehr nicht.`;
  const found = findClaimCandidates([{ n: 3, kind: 'paragraph', text }]);
  assert.ok(found.length <= 50);
  for (const { n, from, to, surface } of found)
    assert.deepEqual([n, text.slice(from, to)], [3, surface]);
});

test('greetings and thanks assert nothing, what is said besides does', () => {
  for (const text of [
    'Guten Abend und herzlich willkommen in unserer Sendung!',
    'taz: Guten Tag und danke für das Gespräch.',
    'Vielen Dank, dass Sie sich Zeit genommen haben.',
  ])
    assert.deepEqual(findClaimCandidates([{ n: 1, kind: 'paragraph', text }]), [], text);
  const text =
    'Danke für den Stahl, sagte Kim, und er lobte die Arbeiter des Werks, die im Krieg nicht geruht hätten.';
  assert.notEqual(findClaimCandidates([{ n: 1, kind: 'paragraph', text }]).length, 0);
});
