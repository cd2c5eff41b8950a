import type { Origin } from '../lib/origin.ts';
import type { ArticleData, ParagraphKind } from './article.ts';

/** A paragraph of an article with its words. */
export type Paragraph = {
  /** Its permanent number, from 1. */
  n: number;
  kind: ParagraphKind;
  /** 1-based line of the seed where it begins. */
  line: number;
  /** The clean source text; the source's slips are kept. */
  text: string;
  /** Where its characters came from; see `lib/origin.ts`. */
  origin: Origin;
};

/**
 * Reads the body of a generated article back into its paragraphs: one block each, separated by blank
 * lines, `#` and `##` before title and headings, everything else plain text behind backslash escapes.
 * It reads exactly what `edition/write-mdx.ts` writes; that a file is what was written is the business
 * of `npm run content -- --check`. A paragraph whose block is missing gets the empty text.
 */
export function readParagraphs(body: string, paragraphs: ArticleData['paragraphs']): Paragraph[] {
  const blocks = body.split(/\n{2,}/).filter((block) => block.trim() !== '');
  return paragraphs.map(({ n, kind, line, origin }, index) => ({
    n,
    kind,
    line,
    text: readBlock(blocks[index] ?? ''),
    origin,
  }));
}

/** The words of one block as `edition/write-mdx.ts` writes it. */
export function readBlock(block: string): string {
  return block
    .trim()
    .replace(/^#{1,6} /, '')
    .replace(
      /\\([!-/:-@[-`{-~])|&#x([\dA-F]{1,6});/g,
      (_, mark: string | undefined, code: string | undefined) =>
        mark ?? String.fromCodePoint(Number.parseInt(code ?? '20', 16)),
    );
}
