import { gap, wordParser, type Parser, type Resolver } from './candidate.ts';
import { addDays, dayText, guessYear } from './calendar.ts';
import { easterSunday } from './easter.ts';

/** Feasts with a fixed day. */
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
  Reformationstag: [10, 31],
  'Tag der Arbeit': [5, 1],
  'Tag der Deutschen Einheit': [10, 3],
};

/** Feasts that move with Easter Sunday, in days from it. */
const movable: Readonly<Record<string, number>> = {
  Rosenmontag: -48,
  Aschermittwoch: -46,
  Palmsonntag: -7,
  Gründonnerstag: -3,
  Karfreitag: -2,
  Karsamstag: -1,
  Ostern: 0,
  Ostersonntag: 0,
  Ostermontag: 1,
  'Christi Himmelfahrt': 39,
  Himmelfahrt: 39,
  Pfingsten: 49,
  Pfingstsonntag: 49,
  Pfingstmontag: 50,
  Fronleichnam: 60,
};

const names = [...Object.keys(fixed), ...Object.keys(movable)].join('|');

/** „an Silvester“, „zu Weihnachten“, „Ostern 2022“. */
export const findHolidays: Parser = wordParser(
  String.raw`(?:(?:[Aa]n|[Ii]n${gap}der|[Zz]u|[Üü]ber|[Vv]or|[Nn]ach|[Ss]eit|[Bb]is|[Zz]um|[Aa]m)${gap})?(${names})(?:${gap}(1\d{3}|20\d{2}))?`,
  (match) => {
    const [all, name = '', yearName] = match;
    // „Silvester Stallone“ is a man, „Himmelfahrt“ alone may be a picture.
    if (all === name) return null;
    const edtf: Resolver = (context) => {
      const year =
        yearName === undefined
          ? guessYear(context, (candidate) => dayOf(name, candidate))
          : Number(yearName);
      return year === null ? null : dayOf(name, year);
    };
    return { kind: 'date', edtf, form: 'point', from: match.index + all.indexOf(name) };
  },
  /Neujahr|Silvester|Arbeit|Einheit|Allerheil|Heilig|König|könig|Weihnacht|Oster|Pfingst|Kar|Himmelfahrt|Reformation|Rosen|Ascher|Palm|Gründonner|Fron/u,
);

function dayOf(name: string, year: number): string | null {
  const day = fixed[name];
  if (day !== undefined) return dayText(year, day[0], day[1]);
  const easter = easterSunday(year);
  return easter === null ? null : addDays(easter, movable[name] ?? 0);
}
