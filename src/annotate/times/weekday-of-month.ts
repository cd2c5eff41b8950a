import { gap, wordParser, type Parser, type Resolver } from './candidate.ts';
import {
  addDays,
  guessYear,
  monthFromIndex,
  monthIndex,
  monthName,
  monthNumber,
  monthText,
  weekdayName,
  weekdayNumber,
  weekdayOf,
} from './calendar.ts';

const ordinals = ['erste', 'zweite', 'dritte', 'vierte'] as const;

/** „am ersten Montag im Oktober“, „der letzte Sonntag im März 2024“. */
export const findWeekdaysOfMonths: Parser = wordParser(
  `([Ee]rste|[Zz]weite|[Dd]ritte|[Vv]ierte|[Ll]etzte)[nrs]?${gap}(${weekdayName})s?${gap}(?:im|des)${gap}(${monthName})s?(?:${gap}(\\d{4}))?`,
  ([, ordinal = '', name = '', monthWord = '', yearName]) => {
    const [weekday, month] = [weekdayNumber(name), monthNumber(monthWord)];
    const nth = ordinals.findIndex((word) => word === ordinal.toLowerCase());
    const dayIn = (year: number): string => dayOf(monthText(year, month), weekday, nth);
    const edtf: Resolver = (context) => {
      const year = yearName === undefined ? guessYear(context, dayIn) : Number(yearName);
      return year === null ? null : dayIn(year);
    };
    return { kind: 'date', edtf, form: 'point', unit: 'day' };
  },
  /tag|Mittwoch|Sonnabend/u,
);

/** The weekday's `nth` day of a month, from 0; below 0 its last one. ISO in, ISO out. */
function dayOf(month: string, weekday: number, nth: number): string {
  if (nth >= 0) {
    const first = `${month}-01`;
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * nth);
  }
  const last = addDays(`${monthFromIndex(monthIndex(month) + 1)}-01`, -1);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
}
