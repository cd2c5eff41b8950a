/** A word of a block. Offsets are UTF-16 units in the block's text, end exclusive. */
export type Token = {
  text: string;
  lower: string;
  from: number;
  to: number;
  /** What stands between the word before (or the block's begin) and this one. */
  gap: string;
  /** Whether the word begins a sentence of its block. */
  opens: boolean;
  /** Number of its clause in the block; commas, dashes, brackets and sentence ends part clauses. */
  clause: number;
};

/** Cuts a text into words. Hyphens and apostrophes part words; digits belong to them. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let clause = 0;
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    for (const [from, to] of unglue(match[0], match.index)) {
      const word = text.slice(from, to);
      const gap = text.slice(end, from);
      const opens = tokens.length === 0 || endsSentence(gap, tokens.at(-1), word);
      if (opens || /[,;:()[\]–—]|\s-\s/u.test(gap)) clause += 1;
      tokens.push({ text: word, lower: word.toLowerCase(), from, to, gap, opens, clause });
      end = to;
    }
  }
  return tokens;
}

/** Copied texts lose spaces („UkraineKeith Kellogg“): two words with capitals of their own are two words. */
function unglue(word: string, at: number): [number, number][] {
  const cut = /^\p{Lu}\p{Ll}{3,}(?=\p{Lu}\p{Ll}{3,}$)/u.exec(word)?.[0].length;
  return cut === undefined
    ? [[at, at + word.length]]
    : [
        [at, at + cut],
        [at + cut, at + word.length],
      ];
}

function endsSentence(gap: string, before: Token | undefined, word: string): boolean {
  if (!/[.!?…][\s"“”„«»‚‘’')\]]*\s["“”„«»‚‘’'([]*$|[.!?…]["“”„«»‚‘’')\]]*\s*$/u.test(gap)) {
    return /:\s+["„»‚]/u.test(gap);
  }
  // An initial, an abbreviation or an ordinal does not end a sentence.
  const abbreviated = /^(?:\p{Lu}|Dr|Prof|St|Nr|Art|Abs|ca|bzw|Mio|Mrd|sog|Jr|\d{1,2})$/u;
  if (/^\.\s*$/.test(gap) && before && abbreviated.test(before.text)) return false;
  return !/^\p{Ll}/u.test(word);
}

/** Whether a gap joins two words by a hyphen and nothing else. */
export function isHyphen(gap: string | undefined): boolean {
  return gap !== undefined && /^[-\u2010\u2011]$/u.test(gap);
}

/** Whether a gap is white space alone. */
export function isSpace(gap: string | undefined): boolean {
  return gap !== undefined && /^\s+$/u.test(gap);
}

/** Whether a word begins with a capital. */
export function isCapital(word: string | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word);
}
