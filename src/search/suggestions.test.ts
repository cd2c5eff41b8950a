import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest, type NamedPage } from './suggestions.ts';

const pages: readonly NamedPage[] = [
  ['akteur', 'nordkorea', 'Nordkorea', 'DVRK', 'Pjöngjang'],
  ['akteur', 'kim-jong-un', 'Kim Jong-un', 'Machthaber'],
  ['akteur', 'russland', 'Russland', 'Kreml'],
  ['thema', 'buendnis', 'Bündnis und Garantien'],
  ['datum', 'hanoi-gipfel-2019', 'Zweiter Gipfel von Kim und Trump in Hanoi'],
];
const names = (typed: string): string[] => suggest(typed, pages).map(({ name }) => name);

test('a page is suggested by the beginning of its name, whatever the case, hyphen or umlaut', () => {
  assert.deepEqual(names('nordk'), ['Nordkorea']);
  assert.deepEqual(names('Kim Jong un'), ['Kim Jong-un']);
  assert.deepEqual(names('kim jong-'), ['Kim Jong-un']);
  assert.deepEqual(names('Bund'), ['Bündnis und Garantien']);
  assert.deepEqual(names('Buend'), ['Bündnis und Garantien']);
});

test('a page is suggested by another name, which is told', () => {
  assert.deepEqual(suggest('Pjöng', pages), [
    { kind: 'akteur', id: 'nordkorea', name: 'Nordkorea', by: 'Pjöngjang' },
  ]);
  assert.deepEqual(names('DVRK'), ['Nordkorea']);
});

test('what begins so stands before what has a word that begins so', () => {
  assert.deepEqual(names('Kim'), ['Kim Jong-un', 'Zweiter Gipfel von Kim und Trump in Hanoi']);
});

test('the middle of a word, one letter, signs and unknown words suggest nothing', () => {
  for (const typed of ['korea', 'k', '', '  ', '"!', 'Bundesliga', '.*']) {
    assert.deepEqual(names(typed), [], typed);
  }
});

test('no kind of page fills the list alone', () => {
  const many = Array.from({ length: 20 }, (_, at): NamedPage => [
    'akteur',
    `kim-${at}`,
    `Kim ${at}`,
  ]);
  const kinds = suggest('Kim', [...many, ...pages]).map(({ kind }) => kind);
  assert.equal(kinds.filter((kind) => kind === 'akteur').length, 4);
  assert.ok(kinds.includes('datum'));
});
