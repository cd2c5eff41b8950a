import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { readBlock } from '../schemas/read-paragraphs.ts';
import { readSeed } from './read-seed.ts';
import { segment } from './segment.ts';
import { writeMdx, type MdxBlock } from './write-mdx.ts';

const hostile: { name: string; text: string }[] = JSON.parse(
  readFileSync(new URL('../../tests/fixtures/hostile.json', import.meta.url), 'utf8'),
);

/** The clean blocks of any text, as the importer makes them. */
function cleanBlocks(text: string): MdxBlock[] {
  return segment(readSeed(text)).map((block) => ({ kind: 'paragraph', text: block.text }));
}

/**
 * What the site's MDX compiler (not the one `writeMdx` checks itself with) makes of a body. It turns
 * addresses into links once all is parsed, whatever was escaped; the words stay, so that is let pass.
 */
function readBack(body: string): { type: string; text: string }[] {
  const root = mdxToMdast(body);
  const children = root.type === 'root' ? root.children : [];
  return children.map((node) => {
    const inner = 'children' in node ? node.children : [];
    const strange = inner.find((child) => child.type !== 'text' && !isAddress(child));
    const text = inner.map(textOf).join('');
    return { type: strange ? `${node.type} with ${strange.type}` : node.type, text };
  });
}

function isAddress(node: MdastNode): boolean {
  return (
    node.type === 'link' && /^(?:https?|mailto|xmpp):/i.test(node.url) && node.children.length === 1
  );
}

function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return 'value' in node ? node.value : '';
}

function assertPlain(blocks: readonly MdxBlock[]): void {
  const body = writeMdx(blocks);
  const expected = blocks.map(({ kind, text }) => ({
    type: kind === 'title' || kind === 'heading' ? 'heading' : 'paragraph',
    text,
  }));
  assert.deepEqual(readBack(body), expected);
  const reread = body === '' ? [] : body.trimEnd().split('\n\n').map(readBlock);
  assert.deepEqual(
    reread,
    blocks.map(({ text }) => text),
  );
  const again = reread.map((text, index) => ({ kind: blocks[index]?.kind ?? 'paragraph', text }));
  assert.equal(writeMdx(again), body, 'writing what was read gives the same bytes');
}

for (const { name, text } of hostile) {
  test(`hostile text stays text: ${name}`, () => {
    const blocks = cleanBlocks(text);
    assertPlain(blocks);
    assertPlain(blocks.map((block) => ({ ...block, kind: 'heading' as const })));
    assertPlain([
      { kind: 'paragraph', text: 'Vorher.' },
      ...blocks,
      { kind: 'paragraph', text: 'Nachher.' },
    ]);
  });
}

test('hostile words in clean text come back letter by letter', () => {
  for (const { text } of hostile) {
    // Entities and control characters are the reader's business; all others must pass unchanged.
    if (/[&\p{Cc}\p{Cf}\p{Cs}\p{Cn}\u{2028}\u{2029}]|^\s*$/u.test(text)) continue;
    assert.equal(cleanBlocks(text)[0]?.text, text.replace(/\s+/g, ' ').trim());
  }
});

test('text of a paper that looks like code compiles to a page that runs nothing', () => {
  const blocks = hostile.flatMap(({ text }) => cleanBlocks(text));
  const { code } = mdxToJs(writeMdx(blocks));
  const calls = code.match(/process\.exit|__pwned|node:fs|OWNED/g)?.length ?? 0;
  const strings = code.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  assert.ok(calls > 0, 'the words are on the page');
  assert.doesNotMatch(strings, /process|__pwned|node:fs|OWNED|passwd/, 'and only inside strings');
  assert.equal(strings.match(/^import /gm)?.length, 1, 'the compiler’s own import is the only one');
});

const pieces = fc.oneof(
  fc.constantFrom(
    ...[
      'import ',
      'export ',
      'export const a = ',
      '{',
      '}',
      '<',
      '>',
      '</',
      '/>',
      '<!--',
      '-->',
      '${',
      '`',
    ],
    ...[
      '```',
      '~~~',
      '---',
      '+++',
      '===',
      '***',
      '___',
      '* ',
      '- ',
      '+ ',
      '1. ',
      '10) ',
      '# ',
      '## ',
      '>',
    ],
    ...[
      '[',
      ']',
      '](',
      '![',
      '[^1]',
      '[^1]:',
      '[a]: ',
      '|',
      '| - |',
      '||',
      '\\',
      '\\\\',
      '&',
      '&amp;',
      '&#x41;',
    ],
    ...[
      'http://a.de',
      'https://b.de/x_y',
      'www.c.de',
      'a@b.de',
      'mailto:a@b.de',
      '~~x~~',
      '__x__',
      '**x**',
    ],
    ...[
      '„Zitat“',
      '–',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      '\u{a0}',
      '\u{ad}',
      '\u{2028}',
      '\u{feff}',
    ],
    ...[
      ':::',
      '$$',
      '@',
      ':',
      '%',
      '=',
      '!',
      '"',
      "'",
      '(',
      ')',
      'Dr.',
      'Kim',
      'x',
      'ä',
      '😀',
      '\u{301}',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(''));
const kinds = fc.constantFrom('title', 'heading', 'lead', 'caption', 'paragraph' as const);

test('whatever a page holds comes back as the same plain text', () => {
  fc.assert(
    fc.property(text, kinds, (page, kind) => {
      assertPlain(cleanBlocks(page).map((block) => ({ ...block, kind })));
    }),
    { numRuns: 2500 },
  );
});

test('underscores between signs beyond the first plane are no emphasis', () => {
  for (const words of ['𐄀__x__𞻰', '𐄀_x_𞻰', 'a\\_b_c', 'Bürger_innen']) {
    assertPlain([{ kind: 'paragraph', text: words }]);
  }
});

test('a body without paragraphs is empty', () => {
  assert.equal(writeMdx([]), '');
});
