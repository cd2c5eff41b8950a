import { gap, known, wordParser, type Candidate, type Parser, type Resolver } from './candidate.ts';
import {
  dayText,
  guessYear,
  isDayOfYear,
  monthName,
  monthNumber,
  spanText,
  weekdayName,
} from './calendar.ts';
import { inYear, ofYearName, yearTold } from './relative.ts';

const weekday = `(?:(?:${weekdayName})(?:,(?:${gap}de[nmr])?|${gap}de[nmr])?${gap})?`;
const dayNumber = String.raw`(\d{1,2})\.`;
const year = String.raw`(?:${gap}(\d{4}))?`;
const relation = `(?:${gap}(${ofYearName}))?`;
const dash = String.raw`(?:${gap})?(?:bis(?:${gap}zum)?|und(?:${gap}dem)?|[-–/])(?:${gap})?`;

/** „25. April 2019“, „Montag, 4. Mai“, „am 1. Mai“. */
const named = wordParser(
  `${weekday}${dayNumber}(?:${gap})?(${monthName})(?:${gap}(\\d{4})|${relation})`,
  (match, text) => {
    const [, day, month, yearName, ofYear] = match;
    // „Straße des 17. Juni“ is a place.
    if (
      /(?:[Ss]traße|[Pp]latz|Allee|Brücke)\sdes\s$/u.test(
        text.slice(Math.max(0, match.index - 20), match.index),
      )
    )
      return null;
    return reading(Number(day), monthNumber(month ?? ''), yearName, ofYear);
  },
);

/** „18. bis 20. Mai 2022“, „18./19. Mai“: several days of one month. */
const namedRange = wordParser(
  `(?:(?:[Vv]om|[Zz]wischen${gap}dem)${gap})?${dayNumber}${dash}${dayNumber}(?:${gap})?(${monthName})${year}`,
  ([, first, last, month, yearName]) => {
    const number = monthNumber(month ?? '');
    const from = reading(Number(first), number, yearName);
    const to = reading(Number(last), number, yearName);
    if (from === null || to === null || Number(first) >= Number(last)) return null;
    const edtf: Resolver = (context) => {
      const [a, b] = [from.edtf(context), to.edtf(context)];
      return a === null || b === null ? null : spanText(a, b);
    };
    return { ...from, edtf, form: 'whole' };
  },
);

/** „25.04.2019“, „25.4.19“. */
const numeric = wordParser(
  `${weekday}${dayNumber}[ \u00a0]?(\\d{1,2})\\.[ \u00a0]?(\\d{4}|\\d{2}(?![.,]\\d))`,
  ([text, day, month, yearName = '']) => {
    // Two digits follow the dots of a version or section number just as well; a day has no blanks there.
    if (yearName.length === 2 && /\.\s/u.test(text)) return null;
    const short = Number(yearName);
    const full =
      yearName.length === 4 ? yearName : String(short < 50 ? 2000 + short : 1900 + short);
    return reading(Number(day), Number(month), full);
  },
);

/** „am 25.4.“: without a year only where a preposition or weekday makes it a day. */
const numericYearless = wordParser(
  `(?:(?:[Aa]m|[Vv]om|[Bb]is(?: zum)?|[Ss]eit(?: dem)?|[Aa]b(?: dem)?|[Zz]um|[Dd]em|[Dd]en)${gap}|${weekdayName},?${gap}(?:de[nm]${gap})?)${dayNumber}(\\d{1,2})\\.(?!\\d)${relation}`,
  (match) => {
    const made = reading(Number(match[1]), Number(match[2]), undefined, match[3]);
    if (made === null) return null;
    const offset = match[0].search(
      /\d|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend/u,
    );
    return { ...made, from: match.index + offset };
  },
);

/** „2019-04-25“. */
const iso = wordParser(String.raw`(\d{4})-(\d{2})-(\d{2})`, ([, yearName, month, day]) =>
  reading(Number(day), Number(month), yearName),
);

/** Days of the calendar, with or without their year. */
export const findDays: Parser = (text) => [
  ...namedRange(text),
  ...named(text),
  ...numeric(text),
  ...numericYearless(text),
  ...iso(text),
];

function reading(
  day: number,
  month: number,
  yearName: string | undefined,
  ofYear?: string,
): Pick<Candidate, 'kind' | 'edtf' | 'form' | 'unit' | 'yearless'> | null {
  if (yearName !== undefined) {
    const edtf = dayText(Number(yearName), month, day);
    return edtf === null ? null : { kind: 'date', edtf: known(edtf), form: 'point', unit: 'day' };
  }
  if (!isDayOfYear(month, day)) return null;
  if (ofYear !== undefined) {
    const edtf = inYear((told) => dayText(told, month, day), yearTold(ofYear));
    return { kind: 'date', edtf, form: 'point', unit: 'day' };
  }
  const edtf: Resolver = (context) => {
    const guessed = guessYear(context, (candidate) => dayText(candidate, month, day));
    return guessed === null ? null : dayText(guessed, month, day);
  };
  return { kind: 'date', edtf, form: 'point', unit: 'day', yearless: true };
}
