import type { CountUnit } from './amount.ts';
import { gap, undated, wordParser, type Parser, type Resolver } from './candidate.ts';
import {
  addDays,
  guessYear,
  monthName,
  monthNumber,
  monthText,
  partName,
  partOf,
  yearText,
  weekdayNumber,
  weekdayOf,
} from './calendar.ts';
import { shifted } from './relative.ts';

const past =
  '(?:[Vv]ergangene|[Vv]orletzte|[Ll]etzte|[Vv]orige|[Vv]erflossene|[Zz]urückliegende|[Aa]bgelaufene)';
const present = '(?:[Dd]iese|[Ll]aufende)';
const coming = '(?:[Kk]ommende|[Nn]ächste|[Üü]bernächste)';
/** Adjectives that place a period beside the one of writing, without their ending. Without groups. */
export const besideNow = `(?:${past}|${present}|${coming})`;
const told =
  '(?:[Ff]olgende|[Dd]?[Dd]arauf ?folgende|[Ss]elbe|[Dd]erselbe|[Dd]asselbe|[Dd]esselbe|[Dd]ieselbe)';
const units = {
  Jahr: 'year',
  Monat: 'month',
  Woche: 'week',
  Quartal: 'quarter',
  Jahrzehnt: 'decade',
  Jahrhundert: 'century',
} as const satisfies Record<string, CountUnit>;
const unitWords = '(Jahr|Monat|Woche|Quartal|Jahrzehnt|Jahrhundert)';

/** „im vergangenen Jahr“, „letzte Woche“, „dieses Jahr“, „Ende vergangenen Jahres“, „in diesem Monat“. */
const periods = wordParser(
  `(?:(${partName})(?:${gap}de[sr])?${gap})?((?:[Ii]m|[Ii]n|[Aa]m)${gap}(?:de[rm]${gap})?(?:(?:Laufe?|Verlaufe?)${gap}(?:de[sr]${gap})?)?)?((?:${besideNow}|${told})[mnrs]?)${gap}${unitWords}(?:e?s)?`,
  (match) => {
    const [, partWords, lead, name = '', unitName = ''] = match;
    const adjective = name.toLowerCase();
    const unit = units[unitName as keyof typeof units];
    const part = partWords === undefined ? undefined : partOf(partWords);
    // „folgende Woche“ and „im selben Jahr“ look to what was told before, not to the day of writing.
    if (/folgend|selb/u.test(adjective)) {
      const by = adjective.includes('folgend') ? 1 : 0;
      return { kind: 'date', edtf: unit === 'year' ? afterEarlier(by) : undated, form: 'whole' };
    }
    const by = relation(adjective);
    return {
      kind: 'date',
      edtf: shifted(unit, by, part),
      form: lead === undefined ? 'point' : 'whole',
    };
  },
  /Jahr|Monat|Woche|Quartal/u,
);

/** „im Vorjahr“, „Vormonat“, „heuer“, „Vorwoche“. */
const shortForms = wordParser(
  `(?:[Ii]m${gap}|[Ii]n${gap}der${gap})?(Vorjahr(?:es(?:zeitraum|monat|quartal|wert|niveau))?|Vormonat|Vorwoche|Vorquartal|Vorvorjahr)e?s?|([Hh]euer)`,
  ([, name = '', thisYear]) => {
    if (thisYear !== undefined) return { kind: 'date', edtf: shifted('year', 0), form: 'whole' };
    // „im Vorjahreszeitraum“ is not the whole year before.
    if (name.startsWith('Vorjahres')) return { kind: 'vague', edtf: undated, form: 'whole' };
    const by = name === 'Vorvorjahr' ? -2 : -1;
    const unit = /jahr/u.test(name)
      ? 'year'
      : /monat/u.test(name)
        ? 'month'
        : /woche/u.test(name)
          ? 'week'
          : 'quarter';
    return { kind: 'date', edtf: shifted(unit, by), form: 'whole' };
  },
);

/** „diesjährig“, „letztjährige“, „vorjährigen“. */
const adjectives = wordParser('([Dd]ies|[Ll]etzt|[Vv]or)jährige[nrsm]?', ([, name = '']) => ({
  kind: 'date',
  edtf: shifted('year', /dies/iu.test(name) ? 0 : -1),
  form: 'whole',
}));

/** „Ende des Jahres“, „zum Jahresende“, „seit Jahresbeginn“, „Mitte des Monats“, „bis Monatsende“, „Ende des Jahrzehnts“. */
const partsOfThis = wordParser(
  `(?:(Anfang|[Zz]u Beginn|Beginn|Mitte|[Gg]egen Ende|Ende)${gap}des${gap}(Jahres|Monats|Jahrzehnts|Jahrhunderts)(?!${gap}\\d)|(Jahres|Monats)(anfang|beginn|mitte|ende))`,
  ([, partName, unitName, compound, half]) => ({
    kind: 'date',
    edtf: (context) => {
      const part = partOf(partName ?? half ?? '');
      if (context.year !== null && (unitName ?? compound) === 'Jahres') {
        return shifted('year', 0, part)({ ...context, written: yearOfWriting(context.year) });
      }
      const name = (unitName ?? compound ?? '').replace(/e?s$/u, '');
      return shifted(units[name as keyof typeof units], 0, part)(context);
    },
    form: 'point',
  }),
);

/** „im Laufe des Jahres“, „im Verlauf der Woche“, „im Laufe der Zeit“. */
const within = wordParser(
  `[Ii]m${gap}(?:Laufe?|Verlaufe?)${gap}(?:des${gap}(Jahr|Monat|Quartal|Jahrzehnt|Jahrhundert|Tag|Vormittag|Nachmittag|Abend)(?:e?s)(?!${gap}\\d)|der${gap}(?:(Woche)|Nacht|Zeit|Stunden|Tage|Wochen|Monate|Jahre|Jahrzehnte|Jahrhunderte))`,
  ([, name, week]) => {
    const unit = name !== undefined && name in units ? units[name as keyof typeof units] : null;
    if (unit === null && week === undefined) return { kind: 'vague', edtf: undated, form: 'whole' };
    const edtf: Resolver = (context) =>
      unit === 'year' && context.year !== null
        ? yearText(context.year)
        : shifted(unit ?? 'week', 0)(context);
    return { kind: 'date', edtf, form: 'whole' };
  },
  /Lauf|lauf/u,
);

/** „Anfang der Woche“, „zu Wochenbeginn“: a part of a week is the week. */
const partsOfWeek = wordParser(
  `(?:Anfang|Mitte|Ende)${gap}der${gap}Woche|Wochen(?:beginn|anfang|mitte)`,
  () => ({ kind: 'date', edtf: shifted('week', 0), form: 'point' }),
);

/** „im vergangenen Februar“, „im kommenden Mai“, „diesen April“. */
const months = wordParser(
  `([Ii][mn]${gap})?([Vv]ergangenen|[Ll]etzten|[Vv]origen|[Kk]ommenden|[Nn]ächsten|[Dd]iesen|[Dd]iesem)${gap}(${monthName})`,
  ([, lead, adjective = '', name = '']) => {
    const month = monthNumber(name);
    const edtf: Resolver = (context) => {
      const future = relation(adjective.toLowerCase()) > 0;
      const year = guessYear(
        { ...context, year: null, future },
        (candidate) => `${monthText(candidate, month)}-01`,
      );
      return year === null ? null : monthText(year, month);
    };
    return { kind: 'date', edtf, form: lead === undefined ? 'point' : 'whole' };
  },
  /vergangenen|letzten|vorigen|kommenden|nächsten|diesem|Diese|diesen|Vergangenen|Letzten|Kommenden|Nächsten/u,
);

/** „am vergangenen Wochenende“; „am Wochenende“ alone may be the one before or the one to come. */
const weekends = wordParser(
  `(?:[Aa]m|[Zz]um|[Ff]ürs|[Bb]is zum)${gap}(?:(vergangenen|letzten|kommenden|nächsten|selben)${gap})?Wochenende|[Dd]ieses${gap}Wochenende`,
  ([all, which]) =>
    which === undefined || which === 'selben' || /^[Bb]is/u.test(all)
      ? { kind: 'vague', edtf: undated, form: 'whole' }
      : { kind: 'date', edtf: weekendResolver(relation(which) > 0), form: 'whole' },
  /Wochenende/u,
);

/** Saturday and Sunday before or behind the day of writing; on such a day, the others are meant. */
function weekendResolver(ahead: boolean): Resolver {
  return ({ written }) => {
    if (written === null || written.min !== written.max) return null;
    const weekday = weekdayOf(written.min);
    const saturday = weekdayNumber('Samstag');
    const by = ahead ? (weekday < saturday ? 0 : 7) : -7;
    const first = addDays(written.min, by + saturday - weekday);
    return `${first}/${addDays(first, 1)}`;
  };
}

/** Periods that lie beside the one of writing. */
export const findRelativePeriods: Parser = (text) => [
  ...periods(text),
  ...shortForms(text),
  ...adjectives(text),
  ...partsOfThis(text),
  ...within(text),
  ...partsOfWeek(text),
  ...months(text),
  ...weekends(text),
];

function relation(adjective: string): number {
  if (adjective.startsWith('vorletzt')) return -2;
  if (adjective.startsWith('übernächst')) return 2;
  if (/^(?:vergangen|letzt|vorig|verflossen|zurückliegend|abgelaufen)/u.test(adjective)) return -1;
  return /^(?:dies|laufend)/u.test(adjective) ? 0 : 1;
}

function afterEarlier(by: number): Resolver {
  return ({ earlier }) => {
    const year = /\d{4}/u.exec(earlier ?? '')?.[0];
    return year === undefined ? null : String(Number(year) + by);
  };
}

function yearOfWriting(year: number): { min: string; max: string } {
  return { min: `${year}-01-01`, max: `${year}-12-31` };
}
