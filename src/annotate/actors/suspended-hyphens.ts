import type { Candidate, ReadBlock } from './candidate.ts';
import { formsAt, type NameIndex } from './name-index.ts';
import type { Token } from './tokens.ts';

/** Words that may stand between a suspended first part and the whole word: „Nord- und Südkorea“. */
const between = new Set([
  'und',
  'die',
  'der',
  'das',
  'den',
  'dem',
  'des',
  'oder',
  'sowie',
  'wie',
  'bis',
  'noch',
  'als',
  'auch',
  'beziehungsweise',
  'bzw',
]);

/**
 * Finds first parts left hanging by a hyphen: „Nord-“ in „Nord- und Südkorea“, „süd-“ in „süd- und
 * nordkoreanisch“. The tail is the part of the later word that makes a known form with the first part.
 */
export function readSuspended(block: ReadBlock, index: NameIndex): Candidate[] {
  const found: Candidate[] = [];
  for (const [at, token] of block.tokens.entries()) {
    if (!/^[-\u2010\u2011](?:\s|,\s)/u.test(block.text.slice(token.to, token.to + 2))) continue;
    const whole = wholeWord(block.tokens, at);
    const form = whole && completed(token, whole, index);
    if (!form) continue;
    found.push({
      block,
      first: at,
      last: at,
      from: token.from,
      to: token.to + 1,
      actor: form.actor,
      kind: form.kind,
      form,
    });
  }
  return found;
}

/** The word whose tail the hanging parts share: the next one that is neither a link nor hanging itself. */
function wholeWord(tokens: readonly Token[], at: number): Token | undefined {
  for (let next = at + 1; next <= at + 5; next += 1) {
    const token = tokens[next];
    if (!token) return undefined;
    const hangs = /^[-\u2010\u2011](?:,?\s)/u.test(tokens[next + 1]?.gap ?? '');
    if (hangs || between.has(token.lower)) continue;
    return /^\.?\s+$/u.test(token.gap) ? token : undefined;
  }
  return undefined;
}

function completed(first: Token, whole: Token, index: NameIndex) {
  for (let cut = 1; cut <= whole.text.length - 3; cut += 1) {
    const text = first.text + whole.text.slice(cut).toLowerCase();
    const word: Token = { ...first, text, lower: text.toLowerCase() };
    const match = formsAt(index, [word], 0).find(({ form }) => form.words.length === 1);
    if (match) return match.form;
  }
  return undefined;
}
