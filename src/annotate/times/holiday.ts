import { gap, wordParser, type Parser, type Resolver } from './candidate.ts';
import { dayText, guessYear } from './calendar.ts';

/** Feasts with a fixed day; the movable ones stay undated. */
const fixed: Readonly<Record<string, readonly [month: number, day: number]>> = {
  Neujahr: [1, 1],
  Neujahrstag: [1, 1],
  Silvester: [12, 31],
  Silvesternacht: [12, 31],
  Neujahrsnacht: [1, 1],
  Heiligabend: [12, 24],
  Weihnachten: [12, 25],
  Dreikönigstag: [1, 6],
  Allerheiligen: [11, 1],
  'Tag der Arbeit': [5, 1],
  'Tag der Deutschen Einheit': [10, 3],
};

/** „an Silvester“, „zu Weihnachten“, „Ostern 2022“. */
export const findHolidays: Parser = wordParser(
  String.raw`(?:(?:[Aa]n|[Ii]n${gap}der|[Zz]u|[Üü]ber|[Vv]or|[Nn]ach|[Ss]eit|[Bb]is|[Zz]um|[Aa]m)${gap})(Neujahr|Neujahrstag|Neujahrsnacht|Silvester|Silvesternacht|Heiligabend|Dreikönigstag|Allerheiligen|Tag der Arbeit|Tag der Deutschen Einheit|Weihnachten|Ostern|Pfingsten|Karfreitag|Ostersonntag|Ostermontag|Pfingstmontag|Himmelfahrt)(?:${gap}(1\d{3}|20\d{2}))?`,
  (match) => {
    const [all, name = '', yearName] = match;
    const from = match.index + all.indexOf(name);
    const day = fixed[name];
    if (day === undefined) {
      const edtf: Resolver = () => (yearName === undefined ? null : yearName);
      return { kind: 'date', edtf, form: 'whole', from };
    }
    const edtf: Resolver = (context) => {
      const year =
        yearName === undefined
          ? guessYear(context, (candidate) => dayText(candidate, day[0], day[1]))
          : Number(yearName);
      return year === null ? null : dayText(year, day[0], day[1]);
    };
    return { kind: 'date', edtf, form: 'point', from };
  },
  /Neujahr|Silvester|Arbeit|Einheit|Allerheil|Heilig|König|könig|Weihnacht|Oster|Pfingst|Karfreitag|Himmelfahrt/u,
);
