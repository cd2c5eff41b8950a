import { listOf } from './german.ts';

/**
 * An EDTF expression in German words for readers: „25. April 2019“, „Ende Februar 2019“, „um 2022“,
 * „1950er- und 1960er-Jahre“, „seit 1961“. A third of a month or year is its „Anfang“, „Mitte“ or „Ende“.
 * What it has no words for is returned as it is.
 */
export function formatEdtf(text: string): string {
  const set = /^([[{])(.*)[\]}]$/.exec(text);
  if (set) return formatSet(set[2] ?? '', set[1] === '[' ? 'oder' : 'und') ?? text;
  const [first, last] = text.split('/');
  if (first === undefined) return text;
  if (last === undefined) return formatPoint(first) ?? text;
  return formatInterval(first, last) ?? text;
}

/** A point of time taken apart; a field is `null` where it is not said. */
type Point = {
  year: number;
  /** `decade` and `century` begin with `year`. */
  unit: 'day' | 'month' | 'season' | 'quarter' | 'year' | 'decade' | 'century';
  month: number;
  day: number;
  approximate: boolean;
  uncertain: boolean;
};

function readPoint(text: string): Point | null {
  const qualifiers = text.replace(/[^~?%]/g, '');
  const bare = text.replace(/[~?%]/g, '').replace(/(?:-XX)+$/, '');
  const found = /^(-?\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(bare);
  if (!found) return null;
  const [, name = '', monthName, dayName] = found;
  const month = Number(monthName ?? 0);
  return {
    year: Number(name.replaceAll('X', '0')),
    month: month > 32 ? month - 32 : month > 20 ? month - 20 : month,
    day: Number(dayName ?? 0),
    unit: name.endsWith('XX')
      ? 'century'
      : name.endsWith('X')
        ? 'decade'
        : unitOf(monthName === undefined ? null : month, dayName !== undefined),
    approximate: /[~%]/.test(qualifiers),
    uncertain: /[?%]/.test(qualifiers),
  };
}

function unitOf(month: number | null, hasDay: boolean): Point['unit'] {
  if (month === null) return 'year';
  if (hasDay) return 'day';
  return month > 32 ? 'quarter' : month > 20 ? 'season' : 'month';
}

function formatPoint(text: string): string | null {
  const point = readPoint(text);
  if (point === null) return null;
  return hedge(point, point.approximate ? `um ${governed(point)}` : nameOf(point));
}

function formatInterval(first: string, last: string): string | null {
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(first) && isOpen(last)) return null;
  if (isOpen(last)) {
    const from = readPoint(first);
    // An open end still lasts; of an unknown one nobody says whether it does.
    return from && hedge(from, `${last === '..' ? 'seit' : 'ab'} ${etwa(from)}${dative(from)}`);
  }
  const to = readPoint(last);
  if (to === null) return null;
  if (isOpen(first)) {
    const word = first === '..' ? 'bis' : 'spätestens';
    return hedge(to, `${word} ${etwa(to)}${word === 'bis' ? until(to) : nameOf(to)}`);
  }
  const from = readPoint(first);
  if (from === null) return null;
  return partName(first, last) ?? spanName(from, to);
}

function spanName(from: Point, to: Point): string {
  const bothApproximate = from.approximate && to.approximate;
  const bothUncertain = from.uncertain && to.uncertain;
  const lead = `${bothUncertain ? 'vermutlich ' : ''}${bothApproximate ? 'etwa ' : ''}`;
  const mark = (point: Point, name: string): string =>
    `${point.uncertain && !bothUncertain ? 'vermutlich ' : ''}${point.approximate && !bothApproximate ? 'etwa ' : ''}${name}`;
  if (from.unit === 'decade' && to.unit === 'decade') {
    const word = to.year - from.year === 10 ? 'und' : 'bis';
    return `${lead}${from.year}er- ${word} ${to.year}er-Jahre`;
  }
  return `${lead}${mark(from, beginName(from, to))} bis ${mark(to, until(to))}`;
}

/** The first of two points, without what it shares with the last: „4.“, „25. April“. */
function beginName(from: Point, to: Point): string {
  const isFine = ({ unit }: Point): boolean => unit === 'day' || unit === 'month';
  if (from.year !== to.year || !isFine(from) || !isFine(to)) return nameOf(from);
  const isSameMonth = from.month === to.month && from.unit === 'day' && to.unit === 'day';
  return isSameMonth ? `${from.day}.` : withoutYear(from);
}

/** „Ende Februar 2019“, „Anfang 2022“, „1. Quartal 2022“: intervals that have a name. */
function partName(first: string, last: string): string | null {
  const [from, to] = [readPoint(first), readPoint(last)];
  if (from === null || to === null || /[~?%]/.test(first + last) || from.year !== to.year)
    return null;
  if (from.unit === 'day' && to.unit === 'day' && from.month === to.month) {
    const lastDay = new Date(Date.UTC(from.year, from.month, 0)).getUTCDate();
    const part = parts.find(
      ({ days: [begin, end] }) => begin === from.day && (end ?? lastDay) === to.day,
    );
    return part ? `${part.name} ${monthName(from)}` : null;
  }
  if (from.unit === 'month' && to.unit === 'month') {
    const part = parts.find(({ months: [begin, end] }) => begin === from.month && end === to.month);
    return part ? `${part.name} ${from.year}` : null;
  }
  return null;
}

const parts: readonly {
  name: string;
  days: readonly [number, number | null];
  months: readonly [number, number];
}[] = [
  { name: 'Anfang', days: [1, 10], months: [1, 4] },
  { name: 'Mitte', days: [11, 20], months: [5, 8] },
  { name: 'Ende', days: [21, null], months: [9, 12] },
];

function formatSet(members: string, word: 'oder' | 'und'): string | null {
  const [first = '', last] = members.split('..');
  if (last !== undefined && first !== '' && last !== '') {
    const [from, to] = [readPoint(first), readPoint(last)];
    return from && to && `zwischen ${dative(from, beginName(from, to))} und ${dative(to)}`;
  }
  if (last !== undefined) return formatInterval(first || '..', last || '..');
  const names = members.split(',').map(formatPoint);
  if (names.includes(null)) return null;
  return listOf(
    names.filter((name) => name !== null),
    word,
  );
}

function nameOf(point: Point): string {
  const year = yearName(point.year);
  switch (point.unit) {
    case 'day':
      return `${point.day}. ${monthName(point)}`;
    case 'month':
      return monthName(point);
    case 'season':
      return `${['Frühling', 'Sommer', 'Herbst', 'Winter'][point.month - 1]} ${year}`;
    case 'quarter':
      return `${point.month}. Quartal ${year}`;
    case 'year':
      return year;
    case 'decade':
      return `${year}er-Jahre`;
    case 'century':
      return `${point.year / 100 + 1}. Jahrhundert`;
  }
}

/** Behind „um“: „um den 25. April 2019“. */
function governed(point: Point): string {
  const articles = { day: 'den ', decade: 'die ', century: 'das ', quarter: 'das ' } as const;
  const article = point.unit in articles ? articles[point.unit as keyof typeof articles] : '';
  return article + nameOf(point);
}

/** Behind „seit“, „ab“, „zwischen“: „seit den 1960er-Jahren“. */
function dative(point: Point, name = nameOf(point)): string {
  if (point.unit === 'decade') return `den ${name}n`;
  return point.unit === 'day' || point.unit === 'century' || point.unit === 'quarter'
    ? `dem ${name}`
    : name;
}

/** Behind „bis“: „bis in die 1960er-Jahre“. */
function until(point: Point): string {
  if (point.unit === 'decade') return `in die ${nameOf(point)}`;
  return point.unit === 'century' ? `ins ${nameOf(point)}` : nameOf(point);
}

function etwa(point: Point): string {
  return point.approximate ? 'etwa ' : '';
}

function hedge(point: Point, words: string): string {
  return point.uncertain ? `vermutlich ${words}` : words;
}

function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} v. Chr.`;
}

const monthFormat = new Intl.DateTimeFormat('de-DE', { timeZone: 'UTC', month: 'long' });

function monthName(point: Point): string {
  return `${withoutYear({ ...point, unit: 'month' })} ${yearName(point.year)}`;
}

function withoutYear(point: Point): string {
  const month = monthFormat.format(new Date(Date.UTC(2000, point.month - 1, 1)));
  return point.unit === 'day' ? `${point.day}. ${month}` : month;
}
