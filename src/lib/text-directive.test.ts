import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textDirective, withoutDirective } from './text-directive.ts';

test('few words are named in full, with the signs the directive needs for itself written out', () => {
  assert.equal(
    textDirective('Kim Jong-un, der Staatschef & Führer'),
    ':~:text=Kim%20Jong%2Dun%2C%20der%20Staatschef%20%26%20Führer',
  );
});

test('a long sentence is named by where it begins and ends', () => {
  const sentence =
    'Während Kim für seine Auslandsreisen aus Sicherheitsgründen stets die Bahn dem Flugzeug vorzog, fährt nun auch Putin.';
  assert.equal(
    decodeURIComponent(textDirective(sentence)),
    ':~:text=Während Kim für seine Auslandsreisen aus,fährt nun auch Putin.',
  );
});

test('the id before a directive is what must exist', () => {
  assert.equal(withoutDirective('p7:~:text=Kim'), 'p7');
  assert.equal(withoutDirective('p7'), 'p7');
  assert.equal(withoutDirective(''), '');
});
