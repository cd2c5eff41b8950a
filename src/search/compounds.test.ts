import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from './analysis.ts';
import { lexiconOf, partForms, splitCompound, splitFully } from './compounds.ts';

const lexicon = lexiconOf(
  'Sanktion lockern Nahrung Mittel Hilfe Waffe liefern Munition Eisenbahn Netz Grenze schließen Atom Waffe Programm Öl Leitung Läufer Wirtschaft Schaft Tag Test Rakete Ente'.split(
    ' ',
  ),
);
const split = (word: string): string | undefined => splitCompound(fold(word), lexicon)?.join('|');

test('compounds are cut where their parts meet, joints left out', () => {
  assert.equal(split('Sanktionslockerung'), 'sanktion|lockerung');
  assert.equal(split('Waffenlieferungen'), 'waffe|lieferungen');
  assert.equal(split('Nahrungsmittelhilfe'), 'nahrung|mittel|hilfe');
  assert.equal(split('Eisenbahnnetzes'), 'eisenbahn|netzes');
  assert.equal(split('Grenzschließungen'), 'grenz|schliessungen');
  assert.equal(split('Ölleitung'), 'ol|leitung');
});

test('a part that is a compound itself is cut again', () => {
  const known = lexiconOf(['Atomtest', 'Atom', 'Test', 'Gelände']);
  assert.deepEqual(splitFully('atomtestgelandes', known), ['atom', 'test', 'gelandes']);
});

test('the cut that reads right wins over chance words', () => {
  assert.equal(split('Raketentests'), 'rakete|tests');
});

test('what only looks like a compound stays whole', () => {
  assert.equal(split('Überläufer'), undefined);
  assert.equal(split('Sanktion'), undefined);
  assert.equal(split('Mittelschaft'), undefined);
});

test('a reviewed exception decides', () => {
  const never = new Map([['sanktionslockerung', []]]);
  assert.equal(splitCompound('sanktionslockerung', lexicon, never), null);
  const cuts = new Map([['kampfflugzeug', ['kampf', 'flugzeug']]]);
  assert.deepEqual(splitCompound('kampfflugzeug', lexicon, cuts), ['kampf', 'flugzeug']);
});

test('neighbouring parts are words too', () => {
  assert.deepEqual(partForms('nahrungsmittelhilfe', ['nahrung', 'mittel', 'hilfe']), [
    'nahrung',
    'mittel',
    'hilfe',
    'nahrungsmittel',
    'mittelhilfe',
  ]);
});

test('a very long word costs no more than its length allows', () => {
  assert.equal(splitCompound('a'.repeat(10_000), lexicon), null);
});
