import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alignReading } from './align-reading.ts';

const aligned = (exact: string, reading: string): string[] =>
  alignReading(exact, reading).map(
    ({ from, text }) => `${exact.slice(from).split(' ')[0]}: ${text}`,
  );

test('a corrected word stands where the wrong one does, not where the stretch begins', () => {
  assert.deepEqual(aligned('jeden Muniton aus Nordkorea', 'jede Munition aus Nordkorea'), [
    'jeden: jede',
    'Muniton: Munition',
  ]);
});

test('words the source has already are not said again', () => {
  assert.deepEqual(aligned('jeden Schuss Munition, die', 'jeden Schuss Munition, den'), [
    'die: den',
  ]);
  assert.deepEqual(aligned('installieren', 'installieren,'), []);
});

test('a missing word stands with the one before it, at the beginning with the one behind', () => {
  assert.deepEqual(aligned('strategische Ziele', 'strategische und Ziele'), ['strategische: und']);
  assert.deepEqual(aligned('Ziele', 'strategische Ziele'), ['Ziele: strategische']);
});

test('where so many words became so many others, each of them stands for all', () => {
  assert.deepEqual(aligned('waren es, die halfen', 'half er'), [
    'waren: half er',
    'es,: half er',
    'die: half er',
    'halfen: half er',
  ]);
});
