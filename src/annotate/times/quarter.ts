import { gap, known, wordParser, type Parser, type Resolver } from './candidate.ts';
import { monthText, yearOf } from './calendar.ts';
import { inYear, ofYearName, yearTold } from './relative.ts';

const ordinals: readonly (readonly [RegExp, number])[] = [
  [/^(?:erst|1)/iu, 1],
  [/^(?:zweit|2)/iu, 2],
  [/^(?:dritt|3)/iu, 3],
  [/^(?:viert|4)/iu, 4],
];

/** „im ersten Quartal 2022“, „Q3 2022“, „zweites Halbjahr“, „in der ersten Jahreshälfte“. */
export const findQuarters: Parser = wordParser(
  String.raw`(?:([Ee]rste[nrsm]?|[Zz]weite[nrsm]?|[Dd]ritte[nrsm]?|[Vv]ierte[nrsm]?|[Ll]etzte[nrsm]?|[1-4]\.)${gap}(Quartals?|Halbjahre?s?|Jahreshälfte|Hälfte${gap}des${gap}Jahres|Hälfte(?=${gap}(?:19|20)\d{2}))|Q([1-4]))(?:[ /]?${gap}(?:des${gap}Jahres${gap})?(\d{4})|/(\d{4})|${gap}(${ofYearName}))?`,
  ([, ordinal = '', unit = 'Quartal', short, yearName, slashYear, ofYear]) => {
    const length = unit.startsWith('Quartal') ? 3 : 6;
    const isLast = /^letzt/iu.test(ordinal);
    // „im letzten Quartal“ without a year is the one before, a period of its own.
    if (isLast && yearName === undefined && slashYear === undefined && ofYear === undefined)
      return null;
    const number = short
      ? Number(short)
      : isLast
        ? 12 / length
        : ordinals.find(([pattern]) => pattern.test(ordinal))?.[1];
    if (number === undefined || number * length > 12) return null;
    if (short !== undefined && yearName === undefined && slashYear === undefined) return null;
    const edtfOf = (year: number): string =>
      `${monthText(year, (number - 1) * length + 1)}/${monthText(year, number * length)}`;
    const named = yearName ?? slashYear;
    if (ofYear !== undefined)
      return { kind: 'date', form: 'point', edtf: inYear(edtfOf, yearTold(ofYear)) };
    const edtf: Resolver = ({ year, written }) => {
      if (year !== null) return edtfOf(year);
      if (written === null || yearOf(written.min) !== yearOf(written.max)) return null;
      return edtfOf(yearOf(written.min));
    };
    return { kind: 'date', form: 'point', edtf: named ? known(edtfOf(Number(named))) : edtf };
  },
);
