import { decodeHTMLStrict } from 'entities';

/** A piece of clean text: each unit with the seed's columns it came from. */
export type CleanLine = {
  text: string;
  /** Runs `[offset, line, start]`; see `lib/origin.ts`. */
  origin: [number, number, number][];
};

/** Invisible characters that were taken out of a line. */
export type DroppedCharacter = { line: number; code: number };

/** A piece of clean text and the columns `start` to `end` (exclusive) of its source. */
type Unit = { text: string; start: number; end: number };

/**
 * Cleans one line of a seed: entities decoded, kinds of space made one, invisible and control characters
 * taken out, composed to NFC, ends trimmed. A line may yield several where it holds line or paragraph
 * separators (U+2028, U+2029, VT, FF). Columns are UTF-16 units of `raw`.
 */
export function cleanLine(
  raw: string,
  line: number,
): { lines: CleanLine[]; dropped: DroppedCharacter[] } {
  const text = raw.trim();
  if (plain.test(raw) && !text.includes('  ')) {
    const start = raw.length - raw.trimStart().length;
    return { lines: [{ text, origin: [[0, line, start]] }], dropped: [] };
  }
  const dropped: DroppedCharacter[] = [];
  const rows: Unit[][] = [[]];
  for (const unit of decodeUnits(raw)) {
    const code = unit.text.codePointAt(0) ?? 0;
    if (separator.test(unit.text)) rows.push([]);
    else if (unit.text === '') dropped.push({ line, code: raw.codePointAt(unit.start) ?? 0 });
    else if (invisible.test(unit.text) && !joinsEmoji(raw, unit)) dropped.push({ line, code });
    else rows.at(-1)?.push(unit);
  }
  return { lines: rows.map((row) => buildLine(compose(row), line)), dropped };
}

/** ASCII but `&`, Latin letters and the usual German marks: nothing to clean but the ends. */
const plain = /^[ -%'-~\u{a1}-\u{ac}\u{ae}-\u{17f}\u{2012}-\u{2026}\u{2039}\u{203a}\u{20ac}]*$/u;

const separator = /^[\v\f\u{2028}\u{2029}]$/u;

const space = /^[\t\u{20}\u{a0}\u{1680}\u{2000}-\u{200a}\u{202f}\u{205f}\u{3000}]$/u;

/** Controls, soft hyphen, zero-width and bidi characters, icons of private use, noncharacters. */
const invisible =
  /^[\u{0}-\u{8}\u{e}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{34f}\u{61c}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{e000}-\u{f8ff}\u{fdd0}-\u{fdef}\u{feff}\u{fff9}-\u{fffb}\u{fffe}\u{ffff}\u{e0000}-\u{e0fff}\u{f0000}-\u{10ffff}]$/u;

/** What Windows-1252 means by bytes that were decoded as C1 controls; only signs a newspaper uses. */
const windows1252 = new Map([
  [0x80, '€'],
  [0x82, '‚'],
  [0x84, '„'],
  [0x85, '…'],
  [0x8b, '‹'],
  [0x91, '‘'],
  [0x92, '’'],
  [0x93, '“'],
  [0x94, '”'],
  [0x96, '–'],
  [0x97, '—'],
  [0x9b, '›'],
]);

function* decodeUnits(raw: string): Generator<Unit> {
  // No named entity is longer than 33 characters; the bound keeps the search linear.
  const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,32});/y;
  for (let at = 0; at < raw.length;) {
    if (raw[at] === '&') {
      entity.lastIndex = at;
      const found = entity.exec(raw)?.[0];
      const decoded = found === undefined ? undefined : decodeHTMLStrict(found);
      if (found !== undefined && decoded !== undefined && decoded !== found) {
        const text = /^[\n\r]$/.test(decoded) ? ' ' : space.test(decoded) ? ' ' : decoded;
        yield { text, start: at, end: at + found.length };
        at += found.length;
        continue;
      }
    }
    const code = raw.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    yield { text: readCharacter(raw, at, code), start: at, end };
    at = end;
  }
}

function readCharacter(raw: string, at: number, code: number): string {
  const repaired = code >= 0x80 && code <= 0x9f ? windows1252.get(code) : undefined;
  // Between letters, digits, spaces and marks the control is a lost Windows-1252 sign.
  if (repaired !== undefined && !/[\u{80}-\u{9f}]/u.test(raw[at + 1] ?? '')) return repaired;
  if (code >= 0xd800 && code <= 0xdfff) return '\u{fffd}';
  const character = String.fromCodePoint(code);
  // The two last code points of each plane are noncharacters.
  if ((code & 0xfffe) === 0xfffe) return '';
  // Hyphens of typesetting (U+2010, U+2011) are the hyphen of every name.
  if (code === 0x2010 || code === 0x2011) return '-';
  return space.test(character) ? ' ' : character;
}

/** A zero-width joiner between two pictographs holds one emoji together. */
function joinsEmoji(raw: string, unit: Unit): boolean {
  return (
    unit.text === '\u{200d}' &&
    /\p{Extended_Pictographic}\u{fe0f}?$/u.test(
      raw.slice(Math.max(0, unit.start - 4), unit.start),
    ) &&
    /^\p{Extended_Pictographic}/u.test(raw.slice(unit.end, unit.end + 2))
  );
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** Joins the units whose characters compose to fewer (NFC); most lines hold none. */
function compose(units: Unit[]): Unit[] {
  const text = units.map((unit) => unit.text).join('');
  if (text === text.normalize('NFC')) return units;
  const composed: Unit[] = [];
  let next = 0;
  for (const { segment } of graphemes.segment(text)) {
    const first = next;
    for (let length = 0; length < segment.length; next += 1)
      length += units[next]?.text.length ?? 1;
    const members = units.slice(first, next);
    const start = members[0]?.start ?? 0;
    const end = members.at(-1)?.end ?? start;
    const normal = segment.normalize('NFC');
    if (normal === segment) composed.push(...members);
    else composed.push({ text: normal, start, end });
  }
  return composed;
}

/** Collapses spaces, trims, and writes the runs that lead back to the seed. */
function buildLine(units: readonly Unit[], line: number): CleanLine {
  let text = '';
  let column = Number.NaN;
  const origin: [number, number, number][] = [];
  let pending: Unit | null = null;
  const append = (unit: Unit): void => {
    const oneToOne = unit.end - unit.start === unit.text.length;
    if (unit.start !== column || !oneToOne) origin.push([text.length, line, unit.start]);
    if (!oneToOne && unit.end > unit.start + 1) {
      origin.push([text.length + unit.text.length - 1, line, unit.end - 1]);
    }
    text += unit.text;
    column = oneToOne ? unit.end : Number.NaN;
  };
  for (const unit of units) {
    if (unit.text === ' ') {
      pending ??= unit;
      continue;
    }
    if (pending && text !== '') append(pending);
    pending = null;
    append(unit);
  }
  if (origin.length === 0) origin.push([0, line, 0]);
  return { text, origin };
}
