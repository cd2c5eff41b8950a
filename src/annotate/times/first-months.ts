import { countName, numberOf } from './amount.ts';
import { gap, wordParser, type Parser, type Resolver } from './candidate.ts';
import { monthText } from './calendar.ts';
import { inYear, ofYearName, yearTold } from './relative.ts';

/** „in den ersten neun Monaten des Jahres 2022“, „die letzten drei Monate dieses Jahres“. */
export const findFirstMonths: Parser = wordParser(
  `([Ee]rsten?|[Ll]etzten?)${gap}(${countName})${gap}Monaten?(?:${gap}(?:des${gap}Jahres${gap})?(\\d{4})|${gap}(${ofYearName}|des${gap}Jahres))`,
  ([, end = '', count = '', yearName, ofYear = '']) => {
    const number = numberOf(count);
    if (number === null || !Number.isInteger(number) || number > 11) return null;
    const from = /^e/iu.test(end) ? 1 : 13 - number;
    const edtfOf = (year: number): string =>
      `${monthText(year, from)}/${monthText(year, from + number - 1)}`;
    const edtf: Resolver = (context) => {
      if (yearName !== undefined) return edtfOf(Number(yearName));
      if (/^des\sJahres$/u.test(ofYear) && context.year !== null) return edtfOf(context.year);
      return inYear(edtfOf, yearTold(ofYear))(context);
    };
    return { kind: 'date', edtf, form: 'point' };
  },
  /Monate/u,
);
