import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from './shorten.ts';

test('a short text stays as it is', () => {
  assert.equal(shorten('Kim reist mit der Bahn.', 40), 'Kim reist mit der Bahn.');
});

test('a long text ends at a word, without the comma before the cut', () => {
  assert.equal(shorten('Nordkorea braucht Geld, Öl und Nahrung.', 26), 'Nordkorea braucht Geld …');
});

test('what is cut never exceeds the room', () => {
  for (let most = 5; most < 40; most += 1) {
    assert.ok(shorten('Nordkorea braucht Geld, Öl und Nahrung.', most).length <= most);
  }
});
