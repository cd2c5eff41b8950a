import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildAgreementView } from './agreement-view.ts';

const figures = {
  counted: '2026-11-21',
  mentions: { first: 10, second: 8, ofFirst: 0.7, ofSecond: 0.9 },
  times: { first: 4, second: 4, ofFirst: 1, ofSecond: 1, sameTime: 0.75 },
  claims: {
    first: 20,
    second: 18,
    ofFirst: 0.8,
    ofSecond: 0.9,
    sameKind: 0.85,
    kindKappa: 0.8,
    sameModality: 0.95,
    modalityKappa: 0.9,
    sameClaimant: 1,
  },
  relations: { first: 30, second: 12, ofSecond: 0.5, sameType: 0.6 },
};

test('what was found is counted from both sides, what was judged has one share', () => {
  const { rows } = buildAgreementView(figures);
  assert.deepEqual(rows[0], {
    name: 'Nennungen von Akteuren',
    first: 10,
    second: 8,
    ofFirst: 0.7,
    ofSecond: 0.9,
    kappa: null,
    part: false,
  });
  assert.deepEqual(
    rows.filter(({ part }) => part).map(({ name, ofFirst, kappa }) => [name, ofFirst, kappa]),
    [
      ['gleiche Zeit', 0.75, null],
      ['gleiche Art', 0.85, 0.8],
      ['gleiche Sicherheit', 0.95, 0.9],
      ['gleicher Sprecher', 1, null],
      ['gleicher Typ', 0.6, null],
    ],
  );
});

test('a share nobody counted is no zero', () => {
  const relations = buildAgreementView(figures).rows.find(({ first }) => first === 30);
  assert.equal(relations?.ofFirst, null);
});
