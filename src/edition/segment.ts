import type { Seed, SeedLine } from './read-seed.ts';

/** A block of a seed: one paragraph, heading or line of furniture. */
export type Block = {
  /** 1-based line of the seed where it begins. */
  line: number;
  text: string;
  origin: [number, number, number][];
  /** Blank lines before it. */
  gap: number;
  /** The lines it was joined from. */
  lines: SeedLine[];
};

/**
 * Cuts a seed into blocks: at blank lines and, where lines are not hard-wrapped, at every line feed.
 * Hard-wrapped lines are joined: a line belongs to the one before when its first word would not have
 * fitted there any more.
 */
export function segment(seed: Seed): Block[] {
  const width = wrapWidth(seed.lines);
  const blocks: Block[] = [];
  let gap = 0;
  let before: SeedLine | null = null;
  for (const line of seed.lines) {
    if (line.text === '') {
      gap += 1;
      before = null;
      continue;
    }
    const open = blocks.at(-1);
    if (open && before && width !== null && isFull(before, line, width)) append(open, line);
    else blocks.push({ line: line.line, text: line.text, origin: [...line.origin], gap, lines: [line] });
    before = line;
    gap = 0;
  }
  return blocks;
}

const narrowest = 40;
const widest = 110;

/** The column at which a seed's lines were wrapped, or `null` where they were not. */
function wrapWidth(lines: readonly SeedLine[]): number | null {
  const pairs: [SeedLine, SeedLine][] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && line.text !== '' && next.text !== '' && line.text.length <= widest) {
      pairs.push([line, next]);
    }
  }
  const lengths = lines.map((line) => line.text.length);
  const long = lengths.filter((length) => length > widest).length;
  const width = Math.max(0, ...lengths.filter((length) => length <= widest));
  if (pairs.length < 2 || width < narrowest || long * 4 > pairs.length) return null;
  const full = pairs.filter(([line, next]) => isFull(line, next, width));
  // Headlines one below the other also fill up a line now and then; sentences broken amid words tell.
  const broken = full.filter(([line]) => !/[.!?:“"”«»]$/.test(line.text));
  return full.length * 2 > pairs.length && broken.length * 2 > full.length ? width : null;
}

function isFull(line: SeedLine, next: SeedLine, width: number): boolean {
  if (line.text.length > width || (isListItem(next.text) && /[.:;!?]$/.test(line.text))) return false;
  const space = next.text.indexOf(' ');
  const word = space === -1 ? next.text.length : space;
  // Some units of slack: the longest line need not have reached the column, and hyphens shift it.
  return line.text.length + 1 + word > width - 5;
}

function isListItem(text: string): boolean {
  return /^(?:[•▪■●*–-] |\d{1,2}[.)] )/.test(text);
}

/** Joins a hard-wrapped line to its paragraph, mending a hyphenated word. */
function append(block: Block, line: SeedLine): void {
  const hyphenated = /\p{L}-$/u.test(block.text);
  if (hyphenated && /^\p{Ll}/u.test(line.text) && !/^(?:und|oder|bis|bzw|sowie|als|wie)\b/.test(line.text)) {
    block.text = block.text.slice(0, -1);
  } else if (!hyphenated || !/^\p{Lu}/u.test(line.text)) {
    block.text += ' ';
  }
  const offset = block.text.length;
  for (const [at, seedLine, column] of line.origin) block.origin.push([offset + at, seedLine, column]);
  block.text += line.text;
  block.lines.push(line);
}
