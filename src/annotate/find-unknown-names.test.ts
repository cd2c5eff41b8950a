import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnknownNames } from './find-unknown-names.ts';
import { germanWords } from '../commands/read-dictionary.ts';
import { readActors, readArticles } from './fixtures/read-content.ts';

const actors = readActors();
const words = germanWords();

function unknown(text: string): string[] {
  return findUnknownNames([{ n: 1, kind: 'paragraph', text }], actors, words).map(
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

test('of the five texts only the cities Hanoi and Wladiwostok have no page', () => {
  const found = readArticles().flatMap(({ paragraphs }) =>
    findUnknownNames(paragraphs, actors, words),
  );
  assert.deepEqual([...new Set(found.map(({ surface }) => surface))], ['Hanoi', 'Wladiwostok']);
});

test('a name whose given name is on no list is found by its speech, and whole beside „Frau“', () => {
  assert.deepEqual(
    unknown(
      'Die Politologin Mareike Ohlbrecht warnt. „Nein“, sagte Frau Ohlbrecht. So sagte Pöppelmann.',
    ),
    ['Mareike Ohlbrecht', 'Ohlbrecht', 'Pöppelmann'],
  );
  assert.deepEqual(unknown('Es sagte Minister Müller, was der Minister sagte.'), ['Müller']);
  assert.deepEqual(
    unknown('Das sagte Mitte der Woche auch der Sprecher, warnte Beobachtung an.'),
    [],
  );
});

test('bodies of the federal state, parties in brackets and towns are names', () => {
  assert.deepEqual(
    unknown(
      'Die Bundesregierung und das Umweltbundesamt schweigen, sagt Robert Habeck (Grüne) in Göttingen. Aus Apulien kommt Wein, nach Kursk fahren Züge, in Pilsko schneit es.',
    ),
    [
      'Bundesregierung',
      'Umweltbundesamt',
      'Robert Habeck',
      'Grüne',
      'Göttingen',
      'Apulien',
      'Kursk',
      'Pilsko',
    ],
  );
  assert.deepEqual(
    unknown(
      'Er sitzt in Haft, kommt aus Angst nach Hause, bleibt in Europa und lebt in Armut (Linke Kritik).',
    ),
    [],
  );
});

test('where an agency writes from is a town, and callings announce names', () => {
  assert.deepEqual(
    unknown('Lenzerheide (dpa) – Bundestrainer Kristian Mehringer lobte den Deutschen Skiverband.'),
    ['Lenzerheide', 'Kristian Mehringer', 'Deutschen Skiverband'],
  );
});

test('who took a picture is no name of the text, and „KN-23“ is a model', () => {
  const text = 'Baustelle an der Möhne mit Heinz Muster. Foto: Annette Beispiel / AFP';
  const found = findUnknownNames([{ n: 1, kind: 'caption', text }], actors, words);
  assert.deepEqual(
    found.map(({ surface }) => surface),
    ['Heinz Muster'],
  );
  assert.deepEqual(unknown('Getestet wurde die KN-23 mit 690 km.'), []);
});

test('surnames everyone knows need no given name, their compounds name nobody', () => {
  assert.deepEqual(unknown('Er fragte Stalin, und Maos Antwort kam spät; Mao Zedong zögerte.'), [
    'Stalin',
    'Maos',
    'Mao Zedong',
  ]);
  assert.deepEqual(unknown('Die Stalin-Zeit und die Mao-Bibel, der Kohl und der Schmidt.'), []);
});

test('a town found by a cue is the same town without one', () => {
  assert.deepEqual(
    unknown('Seelhausen streitet. Der Rat von Seelhausen tagte, Seelhausens Brücke bleibt.'),
    ['Seelhausen', 'Seelhausen', 'Seelhausens'],
  );
  assert.deepEqual(unknown('In Bad Lindenfeld und St. Blasien schneit es.'), [
    'Bad Lindenfeld',
    'St. Blasien',
  ]);
  assert.deepEqual(
    unknown('Bad und Küche sind neu. Er sprach von Dingen und von Altersheimen.'),
    [],
  );
});

test('„Kim“ may be a given name', () => {
  assert.deepEqual(unknown('Der Reeder Kim Sörensen schwieg. Sörensen ging.'), [
    'Kim Sörensen',
    'Sörensen',
  ]);
});

test('clubs and institutes bear a place or a founder', () => {
  assert.deepEqual(unknown('Der 1. FC Heidenheim schlug Borussia Dortmund.'), [
    '1. FC Heidenheim',
    'Borussia Dortmund',
  ]);
  assert.deepEqual(unknown('Eine Studie des Fraunhofer-Instituts und der Bertelsmann-Stiftung'), [
    'Fraunhofer-Instituts',
    'Bertelsmann-Stiftung',
  ]);
  assert.deepEqual(
    unknown('Das Energie-Institut, die Kultur-Stiftung und ein FC aus der Stadt'),
    [],
  );
});

test('behind „in“ a word that German does not have is a town, and so is the next one', () => {
  assert.deepEqual(
    unknown(
      'Der Deich bei Bardowick und Wittorf bricht. Bardowick ist in Not, Athleten in Antholz.',
    ),
    ['Bardowick', 'Wittorf', 'Bardowick', 'Antholz'],
  );
  for (const text of [
    'In Mietwohnungen, Altbauvierteln und Naturschutzgebieten gilt das nach Angaben von Betroffenen.',
    'Nach Verhandlungen bei Verbündeten und in Einzelfällen aus Untersuchungshaft entlassen.',
    'In Krankenhäusern, in Wahllokalen und bei Abgeordneten fehlt es.',
  ])
    assert.deepEqual(unknown(text), [], text);
});

test('halves of a town, towns of universities and scholars are whole', () => {
  assert.deepEqual(unknown('aus Ost-Berlin; der Glaziologe Urs Vorderegg von der ETH Zürich'), [
    'Ost-Berlin',
    'Urs Vorderegg',
    'ETH Zürich',
  ]);
});
