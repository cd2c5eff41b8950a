import assert from 'node:assert/strict';
import { test } from 'node:test';
import { queryFromAddress } from './query-from-address.ts';

test('the words of a lost address are what was looked for', () => {
  assert.equal(queryFromAddress('/zeit/hanoi-gipfel-2018.html'), 'hanoi gipfel 2018');
  assert.equal(queryFromAddress('/sammlung/akteure/sergei_lawrow'), 'sergei lawrow');
  assert.equal(queryFromAddress('/themen/verlauf-sanktionen/'), 'sanktionen');
  assert.equal(queryFromAddress('/aussagen/002-keine-beweise.html'), 'keine beweise');
});

test('umlauts are read, and an address cut within one, too', () => {
  assert.equal(queryFromAddress('/akteure/Pj%C3%B6ngjang'), 'Pjöngjang');
  assert.equal(queryFromAddress('/akteure/Pj%C3'), 'Pj');
});

test('an address without a name asks for nothing', () => {
  for (const path of ['/', '/404.html', '/index.html', '///', '/---']) {
    assert.equal(queryFromAddress(path), '', path);
  }
});
