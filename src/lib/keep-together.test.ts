import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepTogether } from './keep-together.ts';

test('a day keeps its month, a number what it counts, „Text“ its number', () => {
  assert.equal(keepTogether('25. bis 30. April 2019'), '25. bis 30.\u00a0April 2019');
  assert.equal(keepTogether('48 Millionen US-Dollar'), '48\u00a0Millionen US-Dollar');
  assert.equal(keepTogether('Text 002, Absatz 7'), 'Text\u00a0002, Absatz\u00a07');
});

test('all else may be parted', () => {
  for (const words of ['Anfang 2022', 'der Text selbst', 'im Jahr 2019 und 2023 noch']) {
    assert.equal(keepTogether(words), words);
  }
});
