import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderRows } from './order-rows.ts';

const sorted = (texts: string[], order: 'asc' | 'desc', isNumber: boolean): string[] =>
  orderRows(texts, order, isNumber).map((place) => texts[place] ?? '');

test('umlauts stand with their vowels, numbers within words count', () => {
  assert.deepEqual(sorted(['Zeit', 'Öl', 'Text 10', 'Text 9', 'Ostasien'], 'asc', false), [
    'Öl',
    'Ostasien',
    'Text 9',
    'Text 10',
    'Zeit',
  ]);
});

test('numbers are sorted by value, with German points and commas', () => {
  assert.deepEqual(sorted(['9', '1.200', '35', '0,5'], 'desc', true), ['1.200', '35', '9', '0,5']);
});

test('what is not there comes last, upwards and downwards', () => {
  assert.deepEqual(sorted(['–', '3', '', '5'], 'asc', true), ['3', '5', '–', '']);
  assert.deepEqual(sorted(['–', '3', '', '5'], 'desc', true), ['5', '3', '–', '']);
});

test('equals keep their places', () => {
  assert.deepEqual(orderRows(['1', '0', '1', '0'], 'desc', true), [0, 2, 1, 3]);
});
