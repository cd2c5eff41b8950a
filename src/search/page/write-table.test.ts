import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from '../search.ts';
import { writeTable } from './write-table.ts';

const words = (text: string): Hit['words'] =>
  text.split(' ').map((word) => ({ text: word, found: false }));
const paragraph: Hit = {
  art: 'artikel',
  id: 'p7',
  href: '/artikel/002-x.html#p7',
  text: { number: '002', title: 'So rücken sie zusammen', written: 'September 2023', place: 3 },
  title: [],
  words: words('Er sagte: "Keine Beweise", und ging.'),
  via: [],
  score: 1,
  coverage: 1,
  facets: [
    { name: 'text', value: '002', label: 'So rücken sie zusammen' },
    { name: 'akteur', value: 'russland', label: 'Russland' },
    { name: 'akteur', value: 'nordkorea', label: 'Nordkorea' },
    { name: 'jahr', value: '2023', label: '2023' },
  ],
};
const root = 'https://example.org/sammlung/';

test('a table has a byte order mark, German headings and a line for each hit, ended by CR LF', () => {
  const table = writeTable([paragraph, { ...paragraph, words: words('Zweiter') }], root);
  assert.ok(table.startsWith('\uFEFFRang,Trefferart,Text,Titel,Wortlaut,'));
  const lines = table.split('\r\n');
  assert.equal(lines.length, 4);
  assert.equal(lines[3], '');
  assert.equal(
    lines[1],
    '1,Absatz,So rücken sie zusammen,,"Er sagte: ""Keine Beweise"", und ging.",Russland; Nordkorea,,2023,,,https://example.org/sammlung/artikel/002-x.html#p7',
  );
  assert.match(lines[2] ?? '', /^2,Absatz,/);
});

test('a text that begins like a formula is no formula, and one that holds such signs is as it is', () => {
  const table = writeTable([{ ...paragraph, words: words('=1+1') }], root);
  assert.match(table, /,'=1\+1,/);
  assert.match(writeTable([{ ...paragraph, words: words('a=b @c') }], root), /,a=b @c,/);
});
