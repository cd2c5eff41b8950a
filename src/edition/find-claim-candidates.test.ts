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

test('what a reportage paints asserts nothing, what it tells besides does', () => {
  for (const text of [
    'Der Teppich liegt unter einer Plane.',
    'Am Abend regnet es.',
    'Der Bahnsteig ist frisch gestrichen, die Farbe riecht noch.',
    'Eine Anwohnerin hielt ein Schild hoch.',
    'Trainer Beispiel stand da schon im Regen und lachte.',
  ])
    assert.deepEqual(find(text), [], text);
  for (const text of [
    'Die Regierung blickt mit Sorge auf den Handel.',
    'Rund 8.000 Menschen sitzen in den Lagern fest.',
    'Am Tisch des Präsidenten fiel die Entscheidung.',
  ])
    assert.notEqual(find(text).length, 0, text);
});

test('the page’s talk, announcements, lists and what an interviewer premises assert nothing', () => {
  for (const text of [
    'Wir beenden den Ticker für heute und danken für Ihr Interesse.',
    'Die Politologin Verena Beispiel über Soldaten, Kalkül und die Frage, was nach dem Krieg kommt.',
    'Die Entwicklungen vom Freitag zum Nachlesen.',
    'Frau Beispiel, vielen Dank für das Gespräch.',
    'Frau Beispiel, seit Oktober sind Soldaten im Land. Was tun sie dort?',
    '- neue Heizkörper, falls die alten zu klein sind.',
  ])
    assert.deepEqual(find(text), [], text);
  for (const text of [
    'Die Politologin sprach mit Genugtuung über Soldaten und Kalkül der Regierung.',
    'Wir beenden diesen Krieg, sagte der Präsident.',
    'Frau Beispiel, seit Oktober Ministerin, lehnt das ab.',
  ])
    assert.notEqual(find(text).length, 0, text);
});

test('a past tense of any verb asserts, however short the sentence', () => {
  for (const text of ['Binnen drei Tagen fiel Seoul.', 'Ob sie fliegen, weiß niemand.'])
    assert.equal(find(text)[0], text);
});

test('the reason gives the words that are the sign, else the verb', () => {
  const reason = (text: string): string =>
    findClaimCandidates([{ n: 1, kind: 'paragraph', text }])[0]?.reason ?? '';
  assert.equal(
    reason('Laut CNN betrug der Handel 48 Millionen Dollar.'),
    'Aussagesatz mit: Zuschreibung („Laut“), Zahl oder Zeitangabe („48 Millionen“)',
  );
  assert.equal(
    reason('Russland liefert den verfeindeten Nachbarn Öl.'),
    'Aussagesatz mit dem Verb „liefert“',
  );
});

test('a plural’s verb asserts in titles and short sentences, a preposition is no verb', () => {
  assert.equal(find('Putin und Kim schließen Beistandspakt', 'title').length, 1);
  assert.equal(find('Nutzer melden Probleme.').length, 1);
  assert.deepEqual(find('Drohnen gegen Panzer', 'title'), []);
  assert.deepEqual(find('Die Frau, die über den Fluss kam', 'title'), []);
  assert.deepEqual(find('Drei Männer auf dem Tor: Was die Parade zeigt', 'title'), []);
});

test('a long clause without anything seen saves a sentence from being a scene', () => {
  const text =
    'Er wurde mitten in der Nacht vom Gastgeber persönlich begrüßt, die Wände waren mit Blumen geschmückt.';
  assert.equal(find(text)[0], text);
});

test('snow that warms, an offer turned down and what depends on others are no scenes', () => {
  for (const text of [
    'Dunkler Schnee nimmt mehr Wärme auf.',
    'Die Verwaltung lehnt das ab: Dafür fehlten die Flächen.',
    'Ob das gelingt, hängt von Washington ab.',
    'Meteorologen erwarten erst am Wochenende Regen.',
    '92 Beschäftigte bangen um ihre Arbeit.',
  ])
    assert.ok(find(text).length > 0, text);
  for (const text of [
    'Er lehnt am Fenster, der Schnee fällt nicht mehr.',
    'An der Wand hängt ein Kalender.',
    'Warum neue Züge wenig nützen, wenn die Gleise fehlen.',
  ])
    assert.deepEqual(find(text), [], text);
});
