import type { Nodes } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** What a note may not hold: it would be code, or HTML past all checks. */
const refused = new Set([
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'html',
]);

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * An editorial note (Markdown in MDX syntax) as HTML; the empty note as the empty text. Throws where the
 * note holds code, expressions or JSX; the checks refuse those before.
 */
export function renderNote(markdown: string): string {
  if (markdown.trim() === '') return '';
  const tree = parser.parse(markdown);
  refuseCode(tree);
  return toHtml(toHast(tree));
}

function refuseCode(node: Nodes): void {
  if (refused.has(node.type)) {
    const { line = 1 } = node.position?.start ?? {};
    throw new Error(`A note holds code (${node.type}) in its line ${line}.`);
  }
  if ('children' in node) node.children.forEach(refuseCode);
}
