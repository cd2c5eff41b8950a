import { gap, wordParser, type Parser, type Resolver } from './candidate.ts';
import { guessYear, monthName, monthNumber, monthText } from './calendar.ts';

/**
 * „in der ersten Augustwoche“, „am letzten Juliwochenende 2022“, „in den ersten Maitagen“: in that month;
 * which days are meant, the words do not say.
 */
export const findMonthWeeks: Parser = wordParser(
  `(?:[Ee]rste|[Zz]weite|[Dd]ritte|[Vv]ierte|[Ll]etzte)[nr]?${gap}(${monthName})(?:wochen?|wochenenden?|tagen?)(?:${gap}(\\d{4}))?`,
  ([, name = '', yearName]) => {
    const month = monthNumber(name);
    const edtf: Resolver = (context) => {
      const year =
        yearName === undefined
          ? guessYear(context, (candidate) => `${monthText(candidate, month)}-01`)
          : Number(yearName);
      return year === null ? null : monthText(year, month);
    };
    return { kind: 'date', edtf, form: 'point' };
  },
  /woche|tage/u,
);
