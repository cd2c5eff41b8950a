import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from './classify.ts';
import { furniture } from './lines/furniture.ts';
import type { LineRule } from './lines/line-rule.ts';
import { readSeed } from './read-seed.ts';
import { segment } from './segment.ts';
import { writeMdx } from './write-mdx.ts';

/** Characters that rules look at while a text is classified: work, not time. */
function countWork(text: string): number {
  let work = 0;
  const originals = furniture.map((rule) => rule.matches);
  const rules = furniture as LineRule[];
  for (const rule of rules) {
    const matches = rule.matches;
    rule.matches = (line, place) => {
      work += line.length + 1;
      return matches(line, place);
    };
  }
  try {
    classify(segment(readSeed(text)));
  } finally {
    for (const [index, rule] of rules.entries()) rule.matches = originals[index] ?? rule.matches;
  }
  return work;
}

/** Lines that could make a careless reader go back and forth. */
const repeated = [
  'Mehr zum Thema\n',
  'Foto: dpa\n',
  'Kim reist nach Russland\n',
  '„Wir haben nichts zu verlieren“, sagte er.\n\n',
  '„Ein herausgehobenes Zitat von einiger Länge“\n',
  '12:45 Uhr\n',
  'a\n',
  'Von A. B. ',
  'dpa/',
  '{ a: b; } ',
  'Startseite > ',
  ', und dass ',
  '&amp;',
  'a\u{308}\u{ad}',
];

for (const line of repeated) {
  test(`200 kB of ${JSON.stringify(line)} cost four times what 50 kB cost`, () => {
    const small = countWork(line.repeat(Math.ceil(50_000 / line.length)));
    const large = countWork(line.repeat(Math.ceil(200_000 / line.length)));
    assert.ok(small > 0 && large <= small * 4.5, `${small} → ${large}`);
  });
}

test('a text of 200 kB in one line is read, cut and written', () => {
  const text = 'Russland liefert Öl <nach> {Norden}. '.repeat(5600);
  const blocks = classify(segment(readSeed(text)));
  assert.ok(blocks.length > 10);
  const written = writeMdx(blocks.map(({ text: words }) => ({ kind: 'paragraph', text: words })));
  assert.ok(written.length < text.length * 1.5);
});
