import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { seedSpan } from '../lib/origin.ts';
import { readSeed } from './read-seed.ts';

const textOf = (raw: string): string[] => readSeed(raw).lines.map((line) => line.text);

/** The seed's own characters behind a piece of clean text. */
function sourceOf(raw: string, words: string): string {
  const seed = readSeed(raw);
  for (const { text, origin } of seed.lines) {
    const from = text.indexOf(words);
    if (from === -1) continue;
    const { line, start, end } = seedSpan(origin, from, from + words.length);
    return seed.raw[line - 1]?.slice(start, end) ?? '';
  }
  return assert.fail(`${words} is not in the clean text`);
}

test('kinds of space become one, ends are trimmed', () => {
  assert.deepEqual(textOf('\u{a0}z.\u{202f}B. 10\u{2009}%  mehr\t\u{3000}'), ['z. B. 10 % mehr']);
});

test('invisible characters are taken out and named', () => {
  const seed = readSeed('Nord\u{ad}ko\u{200b}rea\u{202e}\u{0}');
  assert.equal(seed.lines[0]?.text, 'Nordkorea');
  assert.deepEqual(
    seed.dropped.map(({ code }) => code),
    [0xad, 0x200b, 0x202e, 0],
  );
});

test('decomposed letters are composed, and lead back to letter and mark', () => {
  const raw = 'Su\u{308}dkorea und Pa\u{308}';
  assert.deepEqual(textOf(raw), ['Südkorea und Pä']);
  assert.equal(sourceOf(raw, 'Südkorea'), 'Su\u{308}dkorea');
  assert.equal(sourceOf(raw, 'Pä'), 'Pa\u{308}');
});

test('entities are decoded once, and lead back to their spelling', () => {
  const raw = 'Öl &amp; Gas, AT&T, &lt;b&gt; &#8222;so&ldquo; &amp;lt; &nix; &uuml;ber';
  assert.deepEqual(textOf(raw), ['Öl & Gas, AT&T, <b> „so“ &lt; &nix; über']);
  assert.equal(sourceOf(raw, '& Gas'), '&amp; Gas');
  assert.equal(sourceOf(raw, '„so“'), '&#8222;so&ldquo;');
});

test('marks of Windows-1252 that were decoded as controls are read again', () => {
  assert.deepEqual(textOf('\u{84}So\u{93} \u{96} 5\u{80}'), ['„So“ – 5€']);
});

test('lines end at LF, CRLF and CR; separators within a line part it without a new number', () => {
  const { raw, lines } = readSeed('eins\r\nzwei\rdrei\nvier\u{2028}fünf\u{b}sechs');
  assert.deepEqual(raw.length, 4);
  assert.deepEqual(
    lines.map(({ line, text }) => `${line} ${text}`),
    ['1 eins', '2 zwei', '3 drei', '4 vier', '4 fünf', '4 sechs'],
  );
  assert.equal(sourceOf('vier\u{2028}fünf', 'fünf'), 'fünf');
});

test('a byte order mark is no character of the text but counts as a column', () => {
  const seed = readSeed('\u{feff}Kim');
  assert.deepEqual(seed.dropped, []);
  assert.deepEqual(seedSpan(seed.lines[0]?.origin ?? [], 0, 3), { line: 1, start: 1, end: 4 });
});

test('an emoji of several parts stays whole', () => {
  assert.deepEqual(textOf('👩\u{200d}🚀 und a\u{200d}b'), ['👩\u{200d}🚀 und ab']);
});

test('hyphens of typesetting are the hyphen of names', () => {
  assert.deepEqual(textOf('Kim Jong\u{2011}un'), ['Kim Jong-un']);
});

test('whatever stands in a seed, its clean text is tidy and every letter leads back to its own', () => {
  const unit = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      'a\u{308}',
      '&amp;',
      '&uuml;',
      '\u{ad}',
      '\u{a0}',
      '  ',
      '\t',
      '\u{feff}',
      '\u{2028}',
      'Kim',
      '\r\n',
      '\n',
      '\u{93}',
      '가',
      '\u{1100}\u{1161}',
    ),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 12 }), (units) => {
      const seed = readSeed(units.join(''));
      for (const { text, origin, line } of seed.lines) {
        assert.equal(text, text.normalize('NFC'));
        assert.equal(text, text.trim().replace(/ {2,}/g, ' '));
        assert.doesNotMatch(text, /[\p{Cc}\p{Co}\u{ad}\u{200b}\u{feff}\u{2028}\u{2029}]/u);
        assert.ok(text.isWellFormed());
        for (let at = 0; at < text.length; at += 1) {
          const place = seedSpan(origin, at, at + 1);
          assert.equal(place.line, line);
          const source = seed.raw[line - 1]?.slice(place.start, place.end) ?? '';
          if (/^[A-Za-z0-9]$/.test(text[at] ?? '') && source.length === 1)
            assert.equal(source, text[at]);
          assert.ok(source !== '');
        }
      }
    }),
    { numRuns: 1000 },
  );
});
