import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adjectiveForms,
  declinedForms,
  demonymForms,
  isPlaceAdjective,
  looksDeclined,
  nameForms,
  nounForms,
  numeral,
} from './german.ts';

test('a name takes -s in the genitive, unless it hisses or is an acronym of two letters', () => {
  assert.deepEqual(nameForms('Kim'), ['Kim', 'Kims']);
  assert.deepEqual(nameForms('CNN'), ['CNN', 'CNNs']);
  assert.deepEqual(nameForms('Laos'), ['Laos']);
  assert.deepEqual(nameForms('UN'), ['UN']);
});

test('an adjective takes every ending, „Moskauer“ none', () => {
  assert.deepEqual(adjectiveForms('russisch'), [
    'russisch',
    'russische',
    'russischem',
    'russischen',
    'russischer',
    'russisches',
  ]);
  assert.deepEqual(adjectiveForms('Moskauer'), ['Moskauer']);
  assert.ok(isPlaceAdjective('Pekinger'));
  assert.ok(!isPlaceAdjective('nordkoreanischer'));
});

test('people of a state have forms for men, women and many', () => {
  assert.deepEqual(demonymForms('Russe'), ['Russe', 'Russen', 'Russin', 'Russinnen']);
  assert.deepEqual(demonymForms('Iraner'), [
    'Iraner',
    'Iraners',
    'Iranern',
    'Iranerin',
    'Iranerinnen',
  ]);
  assert.deepEqual(demonymForms('Sowjet'), ['Sowjet', 'Sowjets']);
});

test('an adjective inside a name is declined, a noun gets its cases', () => {
  assert.ok(declinedForms('Vereinigte').includes('Vereinigten'));
  assert.ok(declinedForms('Östliches').includes('Östlichen'));
  assert.ok(looksDeclined('Vereinte'));
  assert.ok(!looksDeclined('Volksrepublik'));
  assert.ok(nounForms('Sicherheitsrat').includes('Sicherheitsrates'));
});

test('numbers up to twelve are words in prose', () => {
  assert.deepEqual([2, 5, 12, 13].map(numeral), ['zwei', 'fünf', 'zwölf', '13']);
});
