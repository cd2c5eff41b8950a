import type { TimeContext } from './candidate.ts';

const months: readonly (readonly [pattern: string, month: number])[] = [
  ['Januar|Jänner|Jan\\.', 1],
  ['Februar|Feber|Febr?\\.', 2],
  ['März|Mrz\\.', 3],
  ['April|Apr\\.', 4],
  ['Mai', 5],
  ['Juni|Jun\\.', 6],
  ['Juli|Jul\\.', 7],
  ['August|Aug\\.', 8],
  ['September|Sept?\\.', 9],
  ['Oktober|Okt\\.', 10],
  ['November|Nov\\.', 11],
  ['Dezember|Dez\\.', 12],
];

/** Any German name of a month, Austrian and abbreviated ones too; without groups. */
export const monthName = `(?:${months.map(([pattern]) => pattern).join('|')})`;

/** The number of a month's name, 1–12. */
export function monthNumber(name: string): number {
  const found = months.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(name));
  if (!found) throw new Error(`„${name}“ is no month.`);
  return found[1];
}

/** German names of the weekdays, Monday first. */
export const weekdays = [
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
  'Sonntag',
] as const;
export const weekdayName = `(?:${weekdays.join('|')}|Sonnabend)`;

/** Monday 0 … Sunday 6. */
export function weekdayNumber(name: string): number {
  return name === 'Sonnabend' ? 5 : weekdays.findIndex((weekday) => weekday === name);
}

/**
 * A part of a month, year, decade or century. A part is a third: „Ende Februar“ is 21 to 28 February,
 * „Anfang 2022“ January to April, „Ende der Achtzigerjahre“ 1987 to 1989.
 */
export type Part = 'early' | 'middle' | 'late';

/** Words that name a part; `partOf` reads them. Without groups. */
export const partName = '(?:[Gg]egen Ende|[Zz]u Beginn|[Zz]um Ende|Anfang|Beginn|Mitte|Ende)';

export function partOf(words: string): Part {
  if (/Mitte|mitt/iu.test(words)) return 'middle';
  return /Ende|spät/iu.test(words) ? 'late' : 'early';
}

/** A year as EDTF, four digits. */
export function yearText(year: number): string {
  return String(year).padStart(4, '0');
}

/** A month as EDTF, or a third of it. */
export function monthText(year: number, month: number, part?: Part): string {
  const text = `${yearText(year)}-${two(month)}`;
  if (part === undefined) return text;
  const last = two(lastDay(year, month));
  if (part === 'early') return `${text}-01/${text}-10`;
  return part === 'middle' ? `${text}-11/${text}-20` : `${text}-21/${text}-${last}`;
}

/** A third of a year as EDTF: January–April, May–August, September–December. */
export function partOfYearText(year: number, part: Part): string {
  const first = { early: 1, middle: 5, late: 9 }[part];
  return `${monthText(year, first)}/${monthText(year, first + 3)}`;
}

/** From the begin of one EDTF to the end of another, or `null` where that is no span. */
export function fromTo(first: string, last: string): string | null {
  const [begin = '', end = ''] = [first.split('/')[0], last.split('/').at(-1)];
  return begin < end ? `${begin}/${end}` : null;
}

/** A third of a decade as EDTF, by its first year: 0–3, 4–6, 7–9. */
export function partOfDecadeText(first: number, part: Part): string {
  const [from, to] = { early: [0, 3], middle: [4, 6], late: [7, 9] }[part] as [number, number];
  return `${yearText(first + from)}/${yearText(first + to)}`;
}

/** A third of a century as EDTF, by its first year: 0–33, 34–66, 67–99. */
export function partOfCenturyText(first: number, part: Part): string {
  const [from, to] = { early: [0, 33], middle: [34, 66], late: [67, 99] }[part] as [number, number];
  return `${yearText(first + from)}/${yearText(first + to)}`;
}

/** A day as EDTF, or `null` where the calendar has no such day. */
export function dayText(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
  return `${monthText(year, month)}-${two(day)}`;
}

/** Whether the day exists in some year. */
export function isDayOfYear(month: number, day: number): boolean {
  return dayText(2000, month, day) !== null;
}

/** A day moved by days; ISO in, ISO out. */
export function addDays(day: string, by: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + by);
  return moved.toISOString().slice(0, 10);
}

/** Monday 0 … Sunday 6. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** Days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The year of an ISO day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** Months since year 0 of an ISO day or month; the way back is `monthFromIndex`. */
export function monthIndex(day: string): number {
  return yearOf(day) * 12 + Number(day.slice(5, 7)) - 1;
}

export function monthFromIndex(index: number, part?: Part): string {
  return monthText(Math.floor(index / 12), (index % 12) + 1, part);
}

/** The day in the middle of the time of writing: what „vor einem Jahr“ counts from. */
export function middleOfWriting(written: { min: string; max: string }): string {
  return addDays(written.min, Math.floor(daysBetween(written.min, written.max) / 2));
}

/** The first and last value as an interval, or the one value both are; `null` where they lie too far apart. */
export function spanText(first: string, last: string): string {
  return first === last ? first : `${first}/${last}`;
}

/** Days around the time of writing in which news speak of themselves, whatever story came before. */
const nearDays = 60;

/**
 * The year a month or day without year belongs to: the one named before in the sentence; the one of a
 * story told before („am 25. Juni 1950 … am 29. September“); else the last such time before the text was
 * written, or the next one where the sentence looks ahead or where it is near and the last one long ago.
 * `first` gives the first day in a year.
 */
export function guessYear(
  context: TimeContext,
  first: (year: number) => string | null,
): number | null {
  if (context.written === null) return context.year;
  const { min, max } = context.written;
  // „für 2024 …, nachdem sie im September …“: a year to come does not date what has been.
  if (context.year !== null && (context.year <= yearOf(max) || context.future)) return context.year;
  if (context.story !== null && !context.future && goesOn(context.story, context.written, first))
    return context.story.year;
  const pick = (writtenDay: string): number | null => {
    const year = yearOf(writtenDay);
    const sameMonth = (first(year) ?? '').slice(0, 7) === writtenDay.slice(0, 7);
    if (sameMonth) return year;
    const before = [year, year - 1, year - 4].find((candidate) => {
      const day = first(candidate);
      return day !== null && day <= writtenDay;
    });
    const after = [year, year + 1, year + 4].find((candidate) => {
      const day = first(candidate);
      return day !== null && day > writtenDay;
    });
    const ahead = after === undefined ? null : daysBetween(writtenDay, first(after) ?? writtenDay);
    const soon = ahead !== null && ahead <= nearDays && !context.past;
    const chosen = context.future || soon ? (after ?? before) : (before ?? after);
    return chosen ?? null;
  };
  const year = pick(max);
  // A text that may have been written before or after the time in question dates nothing.
  return year === pick(min) ? year : null;
}

/** Whether a story of years past goes on to a day, which lies not before it and not near the time of writing. */
function goesOn(
  story: { year: number; month: string },
  { min, max }: { min: string; max: string },
  first: (year: number) => string | null,
): boolean {
  const day = first(story.year);
  if (day === null || story.year >= yearOf(min) || day.slice(5, 7) < story.month) return false;
  return [yearOf(min) - 1, yearOf(min), yearOf(max), yearOf(max) + 1].every((year) => {
    const other = first(year);
    return other === null || other < addDays(min, -nearDays) || other > addDays(max, nearDays);
  });
}

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
