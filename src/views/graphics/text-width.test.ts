import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth, wrapText } from './text-width.ts';

test('an m is wider than an i, and letters grow with the size', () => {
  assert.ok(textWidth('mmm', 10) > 2 * textWidth('iii', 10));
  assert.equal(textWidth('Wladiwostok', 20), 2 * textWidth('Wladiwostok', 10));
});

test('lines are no wider than asked, and no word is lost', () => {
  const title = 'Umfassender strategischer Partnerschaftspakt Russlands mit Nordkorea';
  const lines = wrapText(title, 13, 160);
  assert.ok(lines.length > 2);
  assert.equal(lines.join(' '), title);
  for (const line of lines) assert.ok(textWidth(line, 13) <= 160, line);
});

test('a word longer than the line is cut behind its hyphen, or else where the line ends', () => {
  assert.deepEqual(wrapText('Sicherheitsrat-Resolutionen', 10, 120), [
    'Sicherheitsrat-',
    'Resolutionen',
  ]);
  const lines = wrapText('Sanktionsüberwachungsgremium', 10, 60);
  assert.equal(lines.join('').replaceAll('-', ''), 'Sanktionsüberwachungsgremium');
  for (const line of lines.slice(0, -1)) assert.match(line, /-$/);
  for (const line of lines) assert.ok(textWidth(line, 10) <= 60, line);
});

test('an empty text is one empty line', () => {
  assert.deepEqual(wrapText('', 13, 100), ['']);
});
