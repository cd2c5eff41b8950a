import assert from 'node:assert/strict';
import { test } from 'node:test';
import { family, fold, foldings, isAcronym, keyOf, soundKey, stem, words } from './analysis.ts';
import { verbForms } from './word-classes.ts';

const forms = new Map(
  Object.entries(verbForms).flatMap(([root, list]) =>
    list.split(' ').map((form): [string, string] => [form, root]),
  ),
);
const familyOf = (folded: string): string => family(folded, forms);
const stemOf = (word: string): string => stem(fold(word));

test('inflected forms of a noun share a stem, umlauts of the plural included', () => {
  for (const [one, many] of [
    ['Großvater', 'Großväter'],
    ['Atombombe', 'Atombomben'],
    ['Zugeständnis', 'Zugeständnisse'],
    ['Netz', 'Netzes'],
    ['Sanktion', 'Sanktionen'],
    ['Land', 'Länder'],
  ] as const) {
    assert.equal(stemOf(one), stemOf(many), `${one} – ${many}`);
  }
});

test('words of one family meet, though their stems differ', () => {
  for (const [verb, noun] of [
    ['liefern', 'Lieferungen'],
    ['geliefert', 'Lieferung'],
    ['schließen', 'Schließungen'],
    ['gelockert', 'Lockerung'],
    ['verhandeln', 'Verhandlungen'],
    ['vermitteln', 'Vermittler'],
    ['warnt', 'Warnung'],
    ['unterzeichnet', 'Unterzeichnung'],
    ['ausgespielt', 'auszuspielen'],
    ['abzufedern', 'abgefedert'],
    ['provozieren', 'Provokation'],
    ['sichern', 'Sicherheit'],
    ['unterstützte', 'Unterstützung'],
    ['traf', 'Treffen'],
    ['liefern', 'Lieferanten'],
  ] as const) {
    assert.equal(familyOf(fold(verb)), familyOf(fold(noun)), `${verb} – ${noun}`);
  }
});

test('words that only look alike do not share a stem', () => {
  for (const [one, other] of [
    ['Waffe', 'Waffel'],
    ['Kim', 'Kimono'],
    ['Regierung', 'Region'],
  ] as const) {
    assert.notEqual(stemOf(one), stemOf(other), `${one} – ${other}`);
    assert.notEqual(familyOf(fold(one)), familyOf(fold(other)), `${one} – ${other}`);
  }
});

test('a name sounds the same in every transcription', () => {
  for (const [one, other] of [
    ['Vladivostok', 'Wladiwostok'],
    ['Pyongyang', 'Pjöngjang'],
    ['Shoigu', 'Schoigu'],
    ['Lavrov', 'Lawrow'],
    ['Tertitsky', 'Tertizki'],
    ['Fyodor', 'Fjodor'],
    ['Gabuyev', 'Gabuev'],
  ] as const) {
    assert.equal(soundKey(fold(one)), soundKey(fold(other)), `${one} – ${other}`);
  }
});

test('names that sound different stay apart', () => {
  assert.notEqual(soundKey('putin'), soundKey('patent'));
  assert.notEqual(soundKey('seoul'), soundKey('saal'));
});

test('ae, oe and ue may stand for umlauts, but not behind a or q', () => {
  assert.ok(foldings('Buendnis').includes(fold('Bündnis')));
  assert.ok(foldings('Marineuebung').includes(fold('Marineübung')));
  assert.ok(foldings('Grossmacht').includes(fold('Großmacht')));
  assert.deepEqual(foldings('Quelle'), ['quelle']);
  assert.deepEqual(foldings('Mauer'), ['mauer']);
});

test('an acronym is written in capitals', () => {
  assert.equal(isAcronym('UN'), true);
  assert.equal(isAcronym('un'), false);
  assert.equal(isAcronym('Un'), false);
});

test('hyphens and quotes separate words', () => {
  assert.deepEqual(words('„UN-Sanktionen“ gegen Kim Jong-uns Land'), [
    'UN',
    'Sanktionen',
    'gegen',
    'Kim',
    'Jong',
    'uns',
    'Land',
  ]);
});

test('a letter before a hyphen belongs to its word', () => {
  assert.deepEqual(words('ein Atom-U-Boot'), ['ein', 'Atom', 'UBoot']);
});

test('a key is plain letters and ends in its class', () => {
  assert.equal(keyOf('sanktion', 'stem'), 'sanktionqx');
  assert.match(keyOf('2019', 'stem'), /^[a-z]+qx$/);
  assert.notEqual(keyOf('2019', 'stem'), keyOf('2018', 'stem'));
});

test('who holds an office and the office are of one family, a culture and a cult are not', () => {
  assert.equal(familyOf('diktator'), familyOf('diktatur'));
  assert.equal(familyOf('senator'), familyOf('senat'));
  assert.notEqual(familyOf('kultur'), familyOf('kult'));
});
