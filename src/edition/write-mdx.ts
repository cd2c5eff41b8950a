import { gfmToMarkdown } from 'mdast-util-gfm';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown, type Info, type State, type Unsafe } from 'mdast-util-to-markdown';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Nodes, Parents, Root, RootContent, Text } from 'mdast';
import type { ParagraphKind } from '../schemas/article.ts';
import { readBlock } from '../schemas/read-paragraphs.ts';

/** A block to write: what it is and its clean text (one line, trimmed, NFC, no controls). */
export type MdxBlock = { kind: ParagraphKind; text: string };

/**
 * Writes blocks as the body of an MDX file in which every word is text: nothing runs, nothing is markup
 * but the `#` and `##` of title and headings. The result is parsed back and compared before it is
 * returned; throws where it does not say the same, which no clean text can cause.
 */
export function writeMdx(blocks: readonly MdxBlock[]): string {
  if (blocks.length === 0) return '';
  const written = toMarkdown(buildTree(blocks), options);
  compare(blocks, written);
  return written;
}

/**
 * What `mdast-util-to-markdown` and its MDX and GFM extensions leave open: words that begin ESM, the `+`
 * of a TOML fence, and what other parsers take for links without a bracket.
 */
const unsafe: Unsafe[] = [
  { atBreak: true, character: 'i', after: 'mport' },
  { atBreak: true, character: 'e', after: 'xport' },
  { atBreak: true, character: '+' },
  { atBreak: true, character: '-' },
  { atBreak: true, character: '=' },
  { atBreak: true, character: ':' },
  { character: ':', after: '//', inConstruct: 'phrasing' },
  { character: '@', inConstruct: 'phrasing' },
  { before: '[Ww]', character: '.', inConstruct: 'phrasing' },
  { character: '<', inConstruct: 'phrasing' },
  { character: '>', inConstruct: 'phrasing' },
  { character: '{', inConstruct: 'phrasing' },
  { character: '}', inConstruct: 'phrasing' },
  { character: '[', inConstruct: 'phrasing' },
  { character: ']', inConstruct: 'phrasing' },
  { character: '`', inConstruct: 'phrasing' },
  { character: '*', inConstruct: 'phrasing' },
  { character: '_', inConstruct: 'phrasing' },
  { character: '~', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
  { character: '|', inConstruct: 'phrasing' },
  { character: '#', inConstruct: 'phrasing' },
  { character: '&', inConstruct: 'phrasing' },
  { character: '\\', inConstruct: 'phrasing' },
  // The replacement character stands for lost bytes; written out, it would look like damage of this file.
  { character: '\u{fffd}', inConstruct: 'phrasing' },
];

/**
 * `mdast-util-to-markdown` leaves underscores within words as they are and judges the neighbours by UTF-16
 * units; parsers that see punctuation beyond U+FFFF would read emphasis. So each gets its backslash.
 */
function writeText(node: Text, _: Parents | undefined, state: State, info: Info): string {
  return state
    .safe(node.value, info)
    .replace(/(\\*)_/g, (mark, slashes: string) =>
      slashes.length % 2 === 1 ? mark : `${slashes}\\_`,
    );
}

const options = {
  extensions: [gfmToMarkdown(), mdxToMarkdown(), { unsafe, handlers: { text: writeText } }],
};

const depths = { title: 1, heading: 2 } as const;

function buildTree(blocks: readonly MdxBlock[]): Root {
  const children = blocks.map(({ kind, text }): RootContent => {
    const words = [{ type: 'text' as const, value: text }];
    if (kind === 'title' || kind === 'heading') {
      return { type: 'heading', depth: depths[kind], children: words };
    }
    return { type: 'paragraph', children: words };
  });
  return { type: 'root', children };
}

const parser = unified().use(remarkParse).use(remarkGfm).use(dropTransforms).use(remarkMdx);

/**
 * `mdast-util-gfm-autolink-literal` searches the finished text for addresses as well, escaped or not; only
 * what the syntax itself takes for a link is of interest here.
 */
function dropTransforms(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = data.fromMarkdownExtensions
    ?.flat()
    .map(({ transforms: _, ...extension }) => extension);
}

function compare(blocks: readonly MdxBlock[], written: string): void {
  const { children } = parser.parse(written);
  const plain = written.trimEnd().split('\n\n');
  for (const [index, { kind, text }] of blocks.entries()) {
    const node = children[index];
    const type = kind === 'title' || kind === 'heading' ? 'heading' : 'paragraph';
    const same =
      node?.type === type && onlyText(node) === text && readBlock(plain[index] ?? '') === text;
    if (!same)
      throw new Error(`Block ${index + 1} does not come back as written: ${text.slice(0, 60)}`);
  }
  if (children.length !== blocks.length || plain.length !== blocks.length) {
    throw new Error('More blocks come back than were written.');
  }
}

/** The text of a node that holds text alone, or `null`. */
function onlyText(node: Nodes): string | null {
  if (!('children' in node)) return null;
  const words = node.children.map((child) => (child.type === 'text' ? child.value : null));
  return words.includes(null) ? null : words.join('');
}
