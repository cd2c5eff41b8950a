import { gap, wordParser, type Parser, type Resolver } from './candidate.ts';
import { guessYear, monthName, monthNumber, monthText } from './calendar.ts';
import { halfOf } from './halves.ts';
import { shifted } from './relative.ts';

/** „zweite Junihälfte“, „ersten Aprilhälfte 2024“, „zweiten Monatshälfte“. */
export const findMonthHalves: Parser = wordParser(
  String.raw`([Ee]rste|[Zz]weite)[nr]?${gap}(?:(${monthName})|Monats)-?[Hh]älfte(?:${gap}(\d{4})(?![.,]\d))?`,
  ([, ordinal = '', name, yearName]) => {
    const second = /^zweite/iu.test(ordinal);
    const edtf: Resolver = (context) => {
      if (name === undefined) return halfOf(shifted('month', 0)(context), second);
      const month = monthNumber(name);
      const year =
        yearName === undefined
          ? guessYear(context, (candidate) => `${monthText(candidate, month)}-01`)
          : Number(yearName);
      return year === null ? null : halfOf(monthText(year, month), second);
    };
    return { kind: 'date', edtf, form: 'point' };
  },
  /hälfte|Hälfte/u,
);
