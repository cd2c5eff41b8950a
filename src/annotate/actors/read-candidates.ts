import type { Candidate, ReadBlock } from './candidate.ts';
import { formsAt, type NameIndex } from './name-index.ts';

/** Every place of a block where the words of a known form stand, overlaps included. */
export function readCandidates(block: ReadBlock, index: NameIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const [first, token] of block.tokens.entries()) {
    for (const { form, last } of formsAt(index, block.tokens, first)) {
      const end = block.tokens[last];
      if (!end) continue;
      found.push({
        block,
        first,
        last,
        from: token.from,
        to: end.to + genitiveMark(block.text, end.to),
        actor: form.actor,
        kind: form.kind,
        form,
      });
    }
  }
  return found;
}

/** Length of an English genitive („Putin's“), or of the apostrophe German adds to names that hiss. */
function genitiveMark(text: string, at: number): number {
  const behind = text.slice(at, at + 3);
  if (/^['’]s(?![\p{L}\p{N}])/u.test(behind)) return 2;
  return /[sxzß]/u.test(text[at - 1] ?? '') && /^’ \p{Lu}/u.test(behind) ? 1 : 0;
}
