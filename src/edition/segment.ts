import { isCaption } from './lines/caption.ts';
import { isTimeAlone } from './lines/date-line.ts';
import { findFurniture } from './lines/furniture.ts';
import type { Place } from './lines/line-rule.ts';
import { isRelatedHeader } from './lines/related.ts';
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
  const wrap = findWrap(seed.lines);
  const parted = wrap !== null && partsByBlankLines(seed.lines, wrap.width);
  const blocks: Block[] = [];
  let gap = 0;
  let begun = false;
  let before: SeedLine | null = null;
  for (const [index, line] of seed.lines.entries()) {
    if (line.text === '') {
      gap += 1;
      before = null;
      continue;
    }
    const open = blocks.at(-1);
    // Above the first sentence stand title and kicker, which may be as long as a line.
    begun ||= before !== null && (endsSentence(before) || isBrokenSentence(before, line));
    const joins =
      before !== null &&
      wrap !== null &&
      (isFull(before, line, wrap) ||
        ((parted || (begun && !endsSentence(before))) && isNearlyFull(before, line, wrap)));
    const alone =
      before !== null &&
      wrap !== null &&
      // A question may end the few lines that lead to it.
      (!line.text.includes('?') || (open?.lines.length ?? 0) > 2) &&
      standsAlone(before, line, seed.lines[index + 1], wrap);
    if (open && before && joins && !alone && !startsAnew(open, before, line)) append(open, line);
    else
      blocks.push({
        line: line.line,
        text: line.text,
        origin: [...line.origin],
        gap,
        lines: [line],
      });
    before = line;
    gap = 0;
  }
  return blocks;
}

/** The most UTF-16 units a block may have: longer paragraphs make parsers slow or abort. */
export const longestBlock = 20_000;

/** Cuts a block that is too long behind a sentence, else behind a word, else anywhere. */
export function splitLong(block: Block): Block[] {
  const parts: Block[] = [];
  let rest = block;
  while (rest.text.length > longestBlock) {
    const window = rest.text.slice(0, longestBlock);
    const sentence = window.lastIndexOf('. ') + 1;
    const word = window.lastIndexOf(' ');
    // Between two units that are one character there is no cut.
    const anywhere = /[\ud800-\udbff]$/.test(window) ? longestBlock - 1 : longestBlock;
    const at = sentence > 0 ? sentence : word > 0 ? word : anywhere;
    parts.push(sliceBlock(rest, 0, at));
    const from = rest.text[at] === ' ' ? at + 1 : at;
    rest = sliceBlock(rest, from, rest.text.length);
  }
  return [...parts, rest];
}

/** A stretch of a block with its own origin. */
function sliceBlock(block: Block, from: number, to: number): Block {
  const origin = block.origin.filter(([offset]) => offset >= from && offset < to);
  const inside = block.origin.filter(([offset]) => offset < from).at(-1);
  const runs: [number, number, number][] = origin.map(([offset, line, column]) => [
    offset - from,
    line,
    column,
  ]);
  if (inside && origin[0]?.[0] !== from)
    runs.unshift([0, inside[1], inside[2] + (from - inside[0])]);
  const line = runs[0]?.[1] ?? block.line;
  return {
    ...block,
    line,
    text: block.text.slice(from, to),
    origin: runs,
    gap: from === 0 ? block.gap : 0,
  };
}

const narrowest = 40;
const widest = 110;
/** By how much a line may outrun the column. */
const slack = 20;

/** How a seed's lines were wrapped. */
type Wrap = {
  /** The column that lines reach. */
  width: number;
  /** How far a line reaches at least with the first word below it, where that word did not fit any more. */
  reach: number;
};

/** How a seed's lines were wrapped, or `null` where they were not. */
function findWrap(lines: readonly SeedLine[]): Wrap | null {
  const pairs: [SeedLine, SeedLine][] = [];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next && line.text !== '' && next.text !== '' && line.text.length <= widest) {
      pairs.push([line, next]);
    }
  }
  const lengths = lines.map((line) => line.text.length);
  const long = lengths.filter((length) => length > widest).length;
  const width = lengths.reduce((most, one) => (one <= widest ? Math.max(most, one) : most), 0);
  if (pairs.length < 2 || width < narrowest || long * 4 > pairs.length) return null;
  // Some units of slack: the longest line need not have reached the column, and hyphens shift it.
  const wrap = { width, reach: width - 4 };
  const full = pairs.filter(([line, next]) => isFull(line, next, wrap));
  // Headlines one below the other also fill up a line now and then; sentences broken amid words tell.
  const broken = full.filter(([line]) => !/[.!?:“"”«»]$/.test(line.text));
  const goesOn = pairs.filter(([line, next]) => isBrokenSentence(line, next) || isOpenLine(line));
  if (
    full.length * 2 > pairs.length &&
    broken.length * 2 > full.length &&
    goesOn.length > 0 &&
    goesOn.length * 6 >= full.length
  )
    return { width, reach: Math.max(wrap.reach, leastReach(goesOn)) };
  // One line that was set longer than the others hides the column; sentences that go on small tell it.
  const couldGoOn = pairs.filter(([line]) => line.text.length >= narrowest).length;
  if (goesOn.length < 3 || goesOn.length * 4 < couldGoOn) return null;
  const sorted = goesOn.map(([line]) => line.text.length).sort((a, b) => a - b);
  // Ragged lines end before the middle length as often as behind it.
  const column = sorted[Math.floor(sorted.length * 0.35)] ?? 0;
  if (column < narrowest) return null;
  return { width: column, reach: Math.max(column - 4, leastReach(goesOn)) };
}

/** The least reach of lines that surely go on; six of seven reach further. Few lines tell nothing. */
function leastReach(goesOn: readonly [SeedLine, SeedLine][]): number {
  if (goesOn.length < 4) return 0;
  const reaches = goesOn.map(([line, next]) => reachOf(line, next)).sort((a, b) => a - b);
  return reaches[Math.floor(reaches.length / 7)] ?? 0;
}

/** The length a line would have had with the first word of the next one. */
function reachOf(line: SeedLine, next: SeedLine): number {
  const space = next.text.indexOf(' ');
  return line.text.length + 1 + (space === -1 ? next.text.length : space);
}

/** A line without an end whose sentence goes on with a small letter. */
function isBrokenSentence(line: SeedLine, next: SeedLine): boolean {
  return (
    line.text.length >= narrowest && /[\p{L}\d,-]$/u.test(line.text) && /^\p{Ll}/u.test(next.text)
  );
}

const amid: Place = { afterProse: true, beforeProse: true };

/** Behind a picture's credit and before a line of the page no paragraph goes on, however full the line is. */
function startsAnew(open: Block, before: SeedLine, line: SeedLine): boolean {
  if (isBrokenSentence(before, line) && !/[/;(]/.test(line.text)) return false;
  if (isCaption(open.text)) return true;
  // A small letter is a paragraph's own, but for code and sign-offs („rtr/afp“).
  return (
    /^\P{Ll}|[/;(]/u.test(line.text) &&
    !/[.!?]$/.test(line.text) &&
    (isTimeAlone(line.text) ||
      isRelatedHeader(line.text) ||
      findFurniture(line.text, amid) !== null)
  );
}

/**
 * Whether a line behind a sentence's end is a heading or a question by itself: the word below it would have fitted, yet
 * it does not end as the last line of a paragraph would.
 */
function standsAlone(
  before: SeedLine,
  line: SeedLine,
  after: SeedLine | undefined,
  { reach }: Wrap,
): boolean {
  return (
    /[.!?][“”"«»)]?$/.test(before.text) &&
    after !== undefined &&
    after.text !== '' &&
    /^[„"»]?\p{Lu}/u.test(line.text) &&
    reachOf(line, after) < reach * 0.85 &&
    (/^[^.!?]*\?["“”«]?$/u.test(line.text) || !/[.!?…:;,–“”"«»)\]-]$/.test(line.text)) &&
    !isOpenLine(line)
  );
}

function endsSentence(line: SeedLine): boolean {
  return /[.!?…:“”"«»)]$/.test(line.text);
}

/** A line that ends with a word no sentence, headline or list item can end with: „… um Einfluss auf einer“. */
function isOpenLine(line: SeedLine): boolean {
  return (
    line.text.length >= narrowest &&
    /(?<!\p{L})(?:der|die|das|den|dem|des|eine[mnrs]?|und|oder|sowie|vo[nm]|zur|zum|dass|keine[mnrs]?|ihre[mnrs]?|seine[mnrs]?|diese[mnrs]?|ins|beim|als|wie|für|durch|gegen|ohne|de[ns]sen|deren|sehr|auch|nicht nur)$/u.test(
      line.text,
    )
  );
}

function isFull(line: SeedLine, next: SeedLine, { width, reach }: Wrap): boolean {
  if (isBrokenSentence(line, next) || isOpenLine(line)) return true;
  if (line.text.length > width + slack || (isListItem(next.text) && /[.:;!?]$/.test(line.text)))
    return false;
  return reachOf(line, next) >= reach;
}

/**
 * Whether blank lines part the paragraphs of a wrapped text: nearly every line that ends a sentence well
 * before the column stands before a blank one.
 */
function partsByBlankLines(lines: readonly SeedLine[], width: number): boolean {
  let blank = 0;
  let other = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > width * 0.7 || !endsSentence(line)) continue;
    if ((lines[index + 1]?.text ?? '') === '') blank += 1;
    else other += 1;
  }
  return blank > other * 4;
}

/**
 * Ragged lines: one that reaches two thirds of the column goes on below unless blank lines say otherwise.
 * A headline directly above a text seldom does, and a list is one.
 */
function isNearlyFull(line: SeedLine, next: SeedLine, { width, reach }: Wrap): boolean {
  return (
    line.text.length >= width * 0.68 &&
    (endsSentence(line) || reachOf(line, next) >= reach * 0.85) &&
    line.text.length <= width + slack &&
    !isListItem(next.text) &&
    !isListItem(line.text)
  );
}

function isListItem(text: string): boolean {
  return /^(?:[•▪■●*–-] |\d{1,2}[.)] )/.test(text);
}

/** Joins a hard-wrapped line to its paragraph, mending a hyphenated word. */
function append(block: Block, line: SeedLine): void {
  const hyphenated = /\p{L}-$/u.test(block.text);
  if (
    hyphenated &&
    /^\p{Ll}/u.test(line.text) &&
    !/^(?:und|oder|bis|bzw|sowie|als|wie)\b/.test(line.text)
  ) {
    block.text = block.text.slice(0, -1);
  } else if (!hyphenated || !/^\p{Lu}/u.test(line.text)) {
    block.text += ' ';
  }
  const offset = block.text.length;
  for (const [at, seedLine, column] of line.origin)
    block.origin.push([offset + at, seedLine, column]);
  block.text += line.text;
  block.lines.push(line);
}
