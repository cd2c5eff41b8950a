import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyOf } from './analysis.ts';
import { readQuery, slipsBetween } from './query.ts';
import { scorePart } from './rank.ts';
import { readVocabulary, type VocabularyFile } from './vocabulary.ts';
import { stopWords, verbForms, weakWords } from './word-classes.ts';

const stored: VocabularyFile = {
  paragraphs: 50,
  words: [
    ['Munition', 3],
    ['Lieferung', 2],
    ['Nordkorea', 30],
    ['Wladiwostok', 3],
    ['Kim', 20],
    ['Jong', 15],
    ['un', 15],
    ['Il', 4],
    ['Sung', 4],
    ['UN', 8],
    ['Sanktionen', 12],
    ['weiter', 9],
    ['Putin', 12],
    ['Wladimir', 4],
    ['Nahrungsmittel', 4],
    ['Vorhersage', 1],
  ],
  parts: [['lockerung', 2]],
  aliases: [
    ['kim il sung', 'kim-il-sung', 'name'],
    ['kim ir sen', 'kim-il-sung', 'name'],
    ['vladimir putin', 'wladimir-putin', 'name'],
  ],
  namings: { 'kim-il-sung n': 5, 'wladimir-putin n': 14 },
  synonyms: [['lebensmittel', 'nahrungsmittel']],
  related: [],
  whole: [],
  stopWords,
  weakWords,
  verbForms,
  facets: [],
  shards: [],
};
const vocabulary = readVocabulary(stored);
const read = (typed: string) => readQuery(typed, vocabulary);
const keys = (typed: string): string[] =>
  read(typed).terms.flatMap((term) =>
    term.variants.flatMap((variant) => variant.keys.flat().map(({ key }) => key)),
  );

test('a compound nobody wrote is looked for by its parts', () => {
  const [term] = read('Munitionslieferung').terms;
  assert.ok(term?.variants.some((variant) => variant.keys.length === 2));
});

test('the tail of a compound is a way to find it', () => {
  assert.ok(keys('Lockerung').includes('lockerungqp'));
});

test('a slip is mended and told', () => {
  assert.deepEqual(read('Munitoin').replaced, [{ written: 'Munitoin', by: 'Munition' }]);
  assert.deepEqual(read('Vladivostok').replaced, [{ written: 'Vladivostok', by: 'Wladiwostok' }]);
});

test('a word of another meaning is no slip', () => {
  for (const word of ['Bundesliga', 'Kimono', 'Kimchi', 'Wetter']) {
    assert.deepEqual(read(word).unknown, [word]);
  }
});

test('a word that is known to be another is neither mended nor cut', () => {
  assert.deepEqual(read('Lieferungsmunition').unknown, []);
  assert.deepEqual(read('Munitoin').unknown, []);
  const others = readVocabulary({ ...stored, whole: ['lieferungsmunition', 'munitoin'] });
  assert.deepEqual(readQuery('Lieferungsmunition', others).unknown, ['Lieferungsmunition']);
  assert.deepEqual(readQuery('Munitoin', others).unknown, ['Munitoin']);
});

test('a compound with an unknown part is unknown', () => {
  assert.deepEqual(read('Wettervorhersage').unknown, ['Wettervorhersage']);
});

test('the UN is not the „un“ of Jong-un', () => {
  assert.deepEqual(keys('UN'), ['unqz']);
  assert.ok(keys('Kim Jong-un').includes('unqx'));
});

test('a name nobody wrote finds the namings of its actor', () => {
  assert.deepEqual(keys('Kim Ir-sen'), ['kimilsungnqj']);
});

test('a synonym is tried with less weight, and the reader is told', () => {
  const query = read('Lebensmittel');
  assert.deepEqual(query.also, ['Nahrungsmittel']);
  assert.ok(query.terms.every((term) => term.variants.every((variant) => variant.weight < 1)));
});

test('words of a question that carry nothing are not looked for', () => {
  assert.deepEqual(
    read('Wie ist die Munition?').terms.map((term) => term.written),
    ['Munition'],
  );
});

test('letters left out, added, changed or swapped are one slip each', () => {
  assert.ok(slipsBetween('munitoin', 'munition', 2) <= 1);
  assert.equal(slipsBetween('norkorea', 'nordkorea', 2), 1);
  assert.equal(slipsBetween('sanktiom', 'sanktion', 2), 1);
  assert.equal(slipsBetween('abc', 'xyz', 1), 2);
});

test('a slip takes a letter for its neighbour, and hardly ever the first one', () => {
  assert.ok(slipsBetween('verkaut', 'verkauf', 1) > 1);
  assert.ok(slipsBetween('irak', 'iran', 1) > 1);
  assert.ok(slipsBetween('position', 'aposition', 1) > 1);
});

test('words that stand together score more than the same words far apart', () => {
  const query = read('Nordkorea Munition');
  const total = query.terms.reduce((sum, term) => sum + term.rarity, 0);
  const score = (a: number, b: number): number =>
    scorePart(
      query,
      total,
      new Map([
        ['nordkoreaqx', [a]],
        ['munitionqx', [b]],
      ]),
    )?.score ?? 0;
  assert.ok(score(4, 5) > score(4, 60));
});

test('a phrase in quotes must stand as it is written', () => {
  const query = read('„Wladimir Putin“');
  const total = query.terms.reduce((sum, term) => sum + term.rarity, 0);
  const inOrder = new Map([
    ['wladimirqx', [3]],
    ['putinqx', [4]],
  ]);
  const reversed = new Map([
    ['wladimirqx', [4]],
    ['putinqx', [3]],
  ]);
  assert.ok(scorePart(query, total, inOrder));
  assert.equal(scorePart(query, total, reversed), null);
});

test('the years between two are found as well, but not those outside', () => {
  const years = ['2018', '2019', '2021', '2023', '2024'].map((year): [string, number] => [year, 2]);
  const dated = readVocabulary({ ...stored, words: [...stored.words, ...years] });
  for (const typed of ['2019 bis 2023', 'zwischen 2019 und 2023', 'Sanktionen 2019–2023']) {
    const terms = readQuery(typed, dated).terms.filter(({ written }) => /^\d/.test(written));
    assert.equal(terms.length, 2, typed);
    for (const { written, variants } of terms) {
      const found = variants.flatMap((variant) => variant.keys.flat().map(({ key }) => key));
      assert.deepEqual(found, [keyOf(written, 'stem'), keyOf('2021', 'stem')], typed);
    }
  }
});

test('a decade in figures is the decade in words', () => {
  const eighties = readVocabulary({ ...stored, words: [...stored.words, ['Achtzigerjahren', 1]] });
  const keys = readQuery('1980er', eighties).terms.flatMap((term) =>
    term.variants.flatMap((variant) => variant.keys.flat().map(({ key }) => key)),
  );
  assert.ok(keys.includes(keyOf('achtzigerjahr', 'stem')), keys.join(' '));
  assert.deepEqual(readQuery('1980er', vocabulary).unknown, ['1980er']);
});

test('a slip of a whole word is mended, not cut into words that are here by chance', () => {
  const workers = readVocabulary({
    ...stored,
    words: [...stored.words, ['Gastarbeiter', 2], ['Arbeiter', 2]],
    parts: [...stored.parts, ['gas', 2], ['arbeit', 4]],
  });
  assert.deepEqual(readQuery('Gasstarbeiter', workers).replaced, [
    { written: 'Gasstarbeiter', by: 'Gastarbeiter' },
  ]);
  assert.deepEqual(readQuery('Gasarbeiter', workers).replaced, []);
});

test('a slip in a long adjective or in one half of a compound is mended, too', () => {
  const known = readVocabulary({
    ...stored,
    words: [...stored.words, ['kommunistische', 2], ['Krim', 1], ['Krise', 4], ['gestern', 2]],
  });
  const replaced = (typed: string) => readQuery(typed, known).replaced.map(({ by }) => by);
  assert.deepEqual(replaced('komunistisch'), ['kommunistische']);
  assert.deepEqual(replaced('Krimkirse'), ['Krimkrise']);
  assert.deepEqual(replaced('gestren'), [], 'short words have too many neighbours');
  assert.deepEqual(replaced('Krimkasse'), []);
});

test('a phrase may hold an abbreviation', () => {
  const query = read('"UN-Sanktionen gegen Nordkorea"');
  const positions = new Map([
    [keyOf('un', 'acronym'), [3]],
    [keyOf('sanktion', 'stem'), [3]],
    [keyOf('geg', 'stem'), [4]],
    [keyOf('nordkorea', 'stem'), [5, 9]],
  ]);
  assert.ok(scorePart(query, 5, positions));
  positions.set(keyOf('nordkorea', 'stem'), [6, 9]);
  assert.equal(scorePart(query, 5, positions), null);
});

test('what a reader does not want besides or instead is not looked for, and all else is', () => {
  const slip = readQuery('Munitoin Lebensmittel', vocabulary, { without: ['Munition'] });
  assert.deepEqual(slip.unknown, ['Munitoin']);
  assert.deepEqual(slip.also, ['Nahrungsmittel']);
  const synonym = readQuery('Munitoin Lebensmittel', vocabulary, { without: ['Nahrungsmittel'] });
  assert.deepEqual(synonym.replaced, [{ written: 'Munitoin', by: 'Munition' }]);
  assert.deepEqual(synonym.also, []);
});
