import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, foldId, foldTitle } from './fold.ts';

test('ids that people take for one another fold to one', () => {
  for (const confused of [
    'südkorea',
    'Suedkorea',
    'sudkorea',
    'suedkorea.mdx',
    ' suedkorea',
    'su\u{308}dkorea',
  ]) {
    assert.equal(foldId(confused), foldId('suedkorea'), confused);
  }
  assert.equal(foldId('kim jong_un'), foldId('kim-jong-un'));
  assert.equal(foldId('straße'), foldId('strasse'));
});

test('words with ue that is no ü stay apart', () => {
  assert.notEqual(foldId('die-neue'), foldId('die-neu'));
  assert.notEqual(foldId('quelle'), foldId('qulle'));
});

test('titles are the same but for case, quotes, spaces and end marks', () => {
  assert.equal(foldTitle('Die „China-Karte“'), foldTitle('die  China-Karte.'));
  assert.notEqual(foldTitle('Gipfel 2018'), foldTitle('Gipfel 2019'));
});

test('the distance of two ids is the number of changed letters', () => {
  assert.equal(editDistance('russland', 'russland'), 0);
  assert.equal(editDistance('russlnd', 'russland'), 1);
  assert.equal(editDistance('nordkoera', 'nordkorea'), 2);
  assert.equal(editDistance('', 'usa'), 3);
});
