import {
  addDays,
  dayText,
  daysBetween,
  middleOfWriting,
  monthFromIndex,
  monthIndex,
  spanText,
  weekdayOf,
  yearOf,
  yearText,
  partOfCenturyText,
  partOfDecadeText,
  partOfYearText,
  type Part,
} from './calendar.ts';
import type { CountUnit } from './amount.ts';
import { gap, type Resolver, type TimeContext } from './candidate.ts';

/** Days between the first and last day of writing beyond which a week or day counted from it says nothing. */
const widestDays = 31;

/**
 * The day, week, month … that lies `by` units after the one of writing („gestern“, „im vergangenen
 * Jahr“). Where the time of writing is an interval, so is the result; where it is too wide, `null`.
 */
export function shifted(unit: CountUnit, by: number, part?: Part): Resolver {
  return ({ written }) => {
    if (written === null) return null;
    const { min, max } = written;
    const wide = daysBetween(min, max) > widestDays;
    switch (unit) {
      case 'day':
        return wide ? null : spanText(addDays(min, by), addDays(max, by));
      case 'week': {
        const monday = addDays(min, 7 * by - weekdayOf(min));
        const sunday = addDays(max, 7 * by + 6 - weekdayOf(max));
        return wide ? null : spanText(monday, sunday);
      }
      case 'month': {
        if (monthIndex(max) - monthIndex(min) > 2) return null;
        const [first, last] = [monthIndex(min) + by, monthIndex(max) + by];
        return first === last || part === undefined
          ? part === undefined
            ? spanText(monthFromIndex(first), monthFromIndex(last))
            : monthFromIndex(first, part)
          : null;
      }
      case 'quarter': {
        const quarter = (day: string): number => Math.floor(monthIndex(day) / 3) + by;
        if (quarter(min) !== quarter(max)) return null;
        return `${monthFromIndex(quarter(min) * 3)}/${monthFromIndex(quarter(min) * 3 + 2)}`;
      }
      case 'year': {
        const [first, last] = [yearOf(min) + by, yearOf(max) + by];
        if (part !== undefined) return first === last ? partOfYearText(first, part) : null;
        return last - first > 1 ? null : spanText(yearText(first), yearText(last));
      }
      case 'decade':
      case 'century': {
        const length = unit === 'decade' ? 10 : 100;
        const span = (day: string): number => Math.floor(yearOf(day) / length) + by;
        const first = span(min);
        if (first !== span(max)) return null;
        if (part === undefined) return `${first}${unit === 'decade' ? 'X' : 'XX'}`;
        return unit === 'decade'
          ? partOfDecadeText(first * 10, part)
          : partOfCenturyText(first * 100, part);
      }
    }
  };
}

/** „dieses Jahres“, „des vergangenen Jahres“, „desselben Jahres“, „des Vorjahres“. Without groups. */
export const ofYearName = `(?:(?:[Dd]ieses|[Dd]esselben|des${gap}selben|(?:[Dd]es${gap})?(?:vergangenen|letzten|vorigen|laufenden|kommenden|nächsten))${gap}Jahres|[Dd]es${gap}Vorjahres)`;

/** The year „dieses Jahres“ or „desselben Jahres“ tells; `null` where it may be one of two. */
export function yearTold(words: string): (context: TimeContext) => number | null {
  if (!/selben/u.test(words)) return yearsFromNow(relationOf(words));
  return ({ earlier }) => {
    const year = /^\d{4}/u.exec(earlier ?? '')?.[0];
    return year === undefined ? null : Number(year);
  };
}

/** The year `by` years from the one of writing; `null` where it may be one of two. */
export function yearsFromNow(by: number): (context: TimeContext) => number | null {
  return (context) => {
    const year = shifted('year', by)(context);
    return year === null || year.includes('/') ? null : Number(year);
  };
}

/** A resolver for what a year makes a date: „Mai“ of „dieses Jahres“. */
export function inYear(
  textOf: (year: number) => string | null,
  yearOf: (context: TimeContext) => number | null,
): Resolver {
  return (context) => {
    const year = yearOf(context);
    return year === null ? null : textOf(year);
  };
}

function relationOf(words: string): number {
  return /vergangen|letzt|vorig|Vorjahr/u.test(words) ? -1 : /kommend|nächst/u.test(words) ? 1 : 0;
}

/** About `count` units before (negative) or after the middle of writing: „vor einem Jahr“ → `2018~`. */
export function counted(unit: CountUnit, count: number): Resolver {
  return (context) => {
    const { written } = context;
    if (written === null) return null;
    if (!Number.isInteger(count)) {
      // Half of anything shorter than a year is finer than what news count.
      const part = { year: ['month', 12], decade: ['year', 10], century: ['year', 100] } as const;
      if (unit !== 'year' && unit !== 'decade' && unit !== 'century') return null;
      const [smaller, times] = part[unit];
      return counted(smaller, Math.round(times * count))(context);
    }
    const spread = daysBetween(written.min, written.max);
    const middle = middleOfWriting(written);
    switch (unit) {
      case 'day':
        return spread > widestDays ? null : shifted('day', count)({ ...nowhere, written });
      case 'week':
        return spread > widestDays ? null : `${addDays(middle, 7 * count).slice(0, 7)}~`;
      case 'month':
        return spread > 92 ? null : `${monthFromIndex(monthIndex(middle) + count)}~`;
      case 'quarter':
        return spread > 92 ? null : `${monthFromIndex(monthIndex(middle) + 3 * count)}~`;
      case 'year':
        return spread > 366 ? null : aboutYear(yearOf(middle) + count);
      case 'decade':
        return aboutYear(yearOf(middle) + 10 * count);
      case 'century':
        return aboutYear(yearOf(middle) + 100 * count);
    }
  };
}

/** The day that lies `by` units from one, ISO in and out; `null` where the calendar has no such day. */
export function moved(day: string, unit: CountUnit, by: number): string | null {
  if (unit === 'day') return addDays(day, by);
  if (unit === 'week') return addDays(day, 7 * by);
  const months = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit];
  const month = monthFromIndex(monthIndex(day) + months * by);
  return dayText(yearOf(month), Number(month.slice(5)), Number(day.slice(8)));
}

/** The time of writing in the precision of a unit, approximate: the near end of „in den letzten zwei Jahren“. */
export function now(unit: CountUnit): Resolver {
  return counted(unit, 0);
}

const nowhere = { year: null, future: false, past: false, story: null, earlier: null };

function aboutYear(year: number): string | null {
  return year > 0 ? `${yearText(year)}~` : null;
}
