import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNearPages } from './near-pages.ts';

const pages = [
  'index.html',
  'artikel/index.html',
  'akteure/sergei-schoigu.html',
  'akteure/sergei-lawrow.html',
  'zeit/hanoi-gipfel-2019.html',
  'zeit/singapur-gipfel-2018.html',
  'themen/waffen.html',
];

test('an address with a wrong letter, year or folder leads to the page that was meant', () => {
  assert.equal(
    findNearPages('akteure/sergej-schoigu.html', pages)[0],
    'akteure/sergei-schoigu.html',
  );
  assert.equal(
    findNearPages('zeit/hanoi-gipfel-2018.html', pages)[0],
    'zeit/hanoi-gipfel-2019.html',
  );
  assert.equal(findNearPages('thema/waffen', pages)[0], 'themen/waffen.html');
  assert.equal(findNearPages('artikeln/', pages)[0], 'artikel/index.html');
});

test('umlauts are found as addresses write them', () => {
  const found = findNearPages('themen/rüstung.html', ['themen/ruestung.html']);
  assert.deepEqual(found, ['themen/ruestung.html']);
});

test('an address like none leads nowhere', () => {
  for (const lost of ['', 'wp-login.php', 'fussball/bundesliga.html']) {
    assert.deepEqual(findNearPages(lost, pages), [], lost);
  }
});

test('no more are proposed than help', () => {
  const many = Array.from({ length: 9 }, (_, n) => `aussagen/00${n}-waffen.html`);
  assert.equal(findNearPages('aussagen/00x-waffen.html', many).length, 3);
});
