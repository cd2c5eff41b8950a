import edtf from 'edtf';

export { formatEdtf } from './format-edtf.ts';

/** First and last day an EDTF expression may mean, as ISO days; `null` where an interval is open. */
export type EdtfBounds = { min: string | null; max: string | null };

/**
 * Bounds of an EDTF expression (ISO 8601-2:2019, levels 0–2 as package `edtf` reads them), or `null`
 * where the text is no EDTF, is an impossible date, an interval that runs backwards, or says nothing
 * (`XXXX`, `../..`). Years have four digits. Seasons are those of the northern hemisphere as
 * meteorologists count them: `2022-21` is March to May, `2022-24` December to February.
 */
export function edtfBounds(text: string): EdtfBounds | null {
  let bounds = known.get(text);
  if (bounds === undefined) {
    bounds = readBounds(text);
    known.set(text, bounds);
  }
  return bounds;
}

/** The package's parser is slow, and records name the same days again and again. */
const known = new Map<string, EdtfBounds | null>();

function readBounds(text: string): EdtfBounds | null {
  if (!isPlain(text)) return null;
  try {
    edtf(text);
    const bounds = text.includes('/') ? intervalBounds(text) : pointBounds(text);
    if (bounds === null || (bounds.min === null && bounds.max === null)) return null;
    return bounds.min !== null && bounds.max !== null && isLater(bounds.min, bounds.max)
      ? null
      : bounds;
  } catch {
    return null;
  }
}

/** How fine an expression is: the unit it names, or `interval`; `null` where it is no EDTF. */
export function edtfPrecision(
  text: string,
): 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval' | null {
  if (edtfBounds(text) === null) return null;
  if (/[/[{]/.test(text)) return 'interval';
  const bare = text.replace(/[~?%]/g, '').replace(/(?:-XX)+$/, '');
  if (/^-?\d{2}XX/.test(bare)) return 'century';
  if (/^-?\d{3}X/.test(bare)) return 'decade';
  if (/^-?\d{4}$/.test(bare)) return 'year';
  const month = /^-?\d{4}-(\d{2})$/.exec(bare)?.[1];
  if (month === undefined) return 'day';
  return Number(month) > 12 ? 'season' : 'month';
}

/**
 * Orders expressions by their first day, then their last; an open begin comes first, an open end last,
 * and what is no EDTF behind all others. Equal bounds are ordered by their text.
 */
export function compareEdtf(a: string, b: string): number {
  const [first, second] = [edtfBounds(a), edtfBounds(b)];
  if (first === null || second === null) {
    return Number(first === null) - Number(second === null) || compareText(a, b);
  }
  return (
    compareDays(first.min, second.min, -1) ||
    compareDays(first.max, second.max, 1) ||
    compareText(a, b)
  );
}

/** Whether two expressions may mean the same day; `false` where one is no EDTF. */
export function edtfOverlaps(a: string, b: string): boolean {
  const [first, second] = [edtfBounds(a), edtfBounds(b)];
  if (first === null || second === null) return false;
  return !endsBefore(first, second) && !endsBefore(second, first);
}

/** Whether all of the first lies before all of the second: nothing is known to be simultaneous. */
export function endsBefore(first: EdtfBounds, second: EdtfBounds): boolean {
  return first.max !== null && second.min !== null && isLater(second.min, first.max);
}

/** An interval's bounds, endpoint by endpoint: `..` is open, nothing is unknown, and both are unbounded. */
function intervalBounds(text: string): EdtfBounds | null {
  const [first = '', last = ''] = text.split('/');
  return endsBounds(first, last);
}

function endsBounds(first: string, last: string): EdtfBounds | null {
  const open: EdtfBounds = { min: null, max: null };
  const [from, to] = [first, last].map((end) =>
    /^(?:\.\.)?$/.test(end) ? open : pointBounds(end),
  );
  return from && to ? { min: from.min, max: to.max } : null;
}

function pointBounds(text: string): EdtfBounds | null {
  const season = /^(-?\d{4})-(2[1-4])[~?%]?$/.exec(text);
  if (season?.[1] !== undefined && season[2] !== undefined) {
    const firstMonth = 3 * (Number(season[2]) - 20);
    const year = Number(season[1]);
    return { min: isoDay(day(year, firstMonth, 1)), max: isoDay(day(year, firstMonth + 3, 0)) };
  }
  const members = /^[[{](.*)[\]}]$/.exec(text)?.[1];
  if (members === undefined) {
    const value = edtf(text);
    return { min: isoDay(value.min), max: isoDay(value.max) };
  }
  const names = members.split(/,|\.\./);
  return endsBounds(names[0] ?? '', names.at(-1) ?? '');
}

/**
 * Whether every year has four digits and is not wholly unknown, and every day is in the calendar: the
 * package reads `2019-02-29` as 1 March, `20190425` as milliseconds and `20` as a century.
 */
function isPlain(text: string): boolean {
  if (/(?<![Y\d])\d{5,}/.test(text) || /(?:^|[/[{,.])-?[~?%]?(?:X|\d{1,3}(?![\dX]))/.test(text)) {
    return false;
  }
  return [...text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)].every(([found]) => {
    const date = new Date(`${found}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found);
  });
}

function day(year: number, month: number, dayOfMonth: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  return date.getTime();
}

function isoDay(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds)) return null;
  // ISO writes years before 0 with six digits and a sign; EDTF with four.
  return new Date(milliseconds).toISOString().split('T', 1).join('').replace(/^-00/, '-');
}

function isLater(a: string, b: string): boolean {
  return Date.parse(isoOf(a)) > Date.parse(isoOf(b));
}

function isoOf(text: string): string {
  return text.startsWith('-') ? `-00${text.slice(1)}` : text;
}

function compareDays(a: string | null, b: string | null, open: 1 | -1): number {
  if (a === null || b === null) return (Number(a === null) - Number(b === null)) * open;
  return a === b ? 0 : isLater(a, b) ? 1 : -1;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
