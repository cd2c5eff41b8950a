import type { ParagraphKind, Sheet } from '../schemas/article.ts';
import type { Block } from './segment.ts';

/** A block with what it is; removed blocks carry the reason. */
export type ClassifiedBlock = Block & { kind: ParagraphKind | 'removed'; reason?: string };

/** Tells what each block is: title, lead, heading, caption, paragraph or furniture of the page. */
export function classify(blocks: readonly Block[], overrides: Sheet['lines'] = []): ClassifiedBlock[] {
  return blocks.map((block, index) => {
    const override = overrides.find((one) => one.line === block.line);
    if (override) return { ...block, kind: override.kind, reason: override.reason };
    return { ...block, kind: kindOf(blocks, index) };
  });
}

function kindOf(blocks: readonly Block[], index: number): ParagraphKind {
  const block = blocks[index]!;
  if (/\b(?:Bild|Foto): /.test(block.text)) return 'caption';
  const short = block.text.length <= 80 && !/[.,;:]$/.test(block.text);
  if (index === 0 && short) return 'title';
  if (short && index < blocks.length - 1) return 'heading';
  const before = blocks.slice(0, index);
  if (before.length <= 2 && before.every((one) => one.text.length <= 80) && block.text.length < 320) {
    const next = blocks[index + 1];
    if (before.length > 0 || (next && next.text.length <= 60)) return 'lead';
  }
  return 'paragraph';
}
