import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnknownNames } from './find-unknown-names.ts';
import { readActors, readArticles } from './fixtures/read-content.ts';

const actors = readActors();

function unknown(text: string): string[] {
  return findUnknownNames([{ n: 1, kind: 'paragraph', text }], actors).map(
    ({ surface }) => surface,
  );
}

test('people are known by a given name, an office or a foreign ending', () => {
  assert.deepEqual(
    unknown('Olaf Scholz traf Machthaber Lukaschenko und Ursula von der Leyen. Scholz schwieg.'),
    ['Olaf Scholz', 'Lukaschenko', 'Ursula von der Leyen', 'Scholz'],
  );
  assert.deepEqual(
    unknown('Präsident Yoon Suk-yeol, Außenminister Wang Yi und US-Präsident Joe Biden reisen.'),
    ['Yoon Suk-yeol', 'Wang Yi', 'Joe Biden'],
  );
  assert.deepEqual(unknown('Selenskyjs Berater Mychajlo Podoljak und Frau Strack-Zimmermann'), [
    'Selenskyjs',
    'Mychajlo Podoljak',
    'Strack-Zimmermann',
  ]);
});

test('a relative of a known person is unknown', () => {
  assert.deepEqual(unknown('Melania Trump und Kim Yo-jong, die Schwester von Kim Jong Un'), [
    'Melania Trump',
    'Kim Yo-jong',
  ]);
});

test('organisations are known by head word, acronym, language or announcement', () => {
  assert.deepEqual(
    unknown(
      'Das Institut für Weltwirtschaft, die Stiftung Wissenschaft und Politik, die Heinrich-Böll-Stiftung und die Europäische Union',
    ),
    [
      'Institut für Weltwirtschaft',
      'Stiftung Wissenschaft und Politik',
      'Heinrich-Böll-Stiftung',
      'Europäische Union',
    ],
  );
  assert.deepEqual(
    unknown('Die EU-Kommission, die IAEA, die Nachrichtenagentur Tass und die New York Times'),
    ['EU', 'IAEA', 'Tass', 'New York Times'],
  );
  assert.deepEqual(unknown('Das Center for Strategic and International Studies in Washington'), [
    'Center for Strategic and International Studies',
  ]);
});

test('states and capitals come from lists', () => {
  assert.deepEqual(
    unknown(
      'Polen, das Vereinigte Königreich, Saudi-Arabien und Belarus schweigen. In Ankara auch.',
    ),
    ['Polen', 'Vereinigte Königreich', 'Saudi-Arabien', 'Belarus', 'Ankara'],
  );
});

test('what an actor covers is not unknown, as city or as government', () => {
  assert.deepEqual(
    unknown(
      'Wladimir Putin reiste nach Moskau. Der UN-Sicherheitsrat, die NATO, Präsident Xi Jinping und die Moskauer Zeitung Kommersant schweigen.',
    ),
    [],
  );
});

test('nouns, months, offices and things are no names', () => {
  for (const text of [
    'Am Dienstag hat der Minister Anfang Mai als Termin genannt.',
    'Der Präsident hat Recht, und der Kanzler Zeit.',
    'Die Partei gewann Stimmen hinzu, die Regierung will Geld sparen.',
    'Der Rohölpreis steigt, weil die Nachfrage aus Asien wächst.',
    'Im Kalten Krieg war das anders, am Schwarzen Meer auch.',
    'Die AKW-Betreiber und LKW-Fahrer streiken; Artikel V, Band XII.',
    'DIE GROSSE KRISE DROHT',
    'Laut Experten drohen Engpässe bei Getreide, Öl und Gas.',
  ]) {
    assert.deepEqual(unknown(text), [], text);
  }
});

test('of the five texts only the capital Hanoi has no page', () => {
  const found = readArticles().flatMap(({ paragraphs }) => findUnknownNames(paragraphs, actors));
  assert.deepEqual([...new Set(found.map(({ surface }) => surface))], ['Hanoi']);
});
