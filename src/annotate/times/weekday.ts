import { countName, numberOf } from './amount.ts';
import { gap, undated, wordParser, type Parser, type Resolver } from './candidate.ts';
import {
  addDays,
  daysBetween,
  spanText,
  weekdayName,
  weekdayNumber,
  weekdayOf,
} from './calendar.ts';

const daytime = '(?:morgen|vormittag|mittag|nachmittag|abend|nacht|früh)';
const alsoNames = /^(?:Freitag|Sonntag)$/u;
const governed =
  /(?:^|[^\p{L}])(?:am|bis|seit|ab|vom|von|zum|auf|diesen|diesem|dieser|für|den|dem|jeden|und|oder|zu|gegen|ein|einem|nächsten|letzten|vergangenen|kommenden|mindestens|spätestens|frühestens|voraussichtlich|einschließlich)\s$/iu;

/** „am Dienstag“, „vergangenen Freitag“, „Dienstagabend“, „Montag kommender Woche“, „Montag vor einer Woche“. */
export const findWeekdays: Parser = wordParser(
  `(?:([Dd]iese[mnrs]?|[Aa]m${gap}(?:vergangenen|letzten|vorigen|kommenden|nächsten)|[Vv]ergangene[nr]?|[Ll]etzte[nr]?|[Vv]orige[nr]?|[Kk]ommende[nr]?|[Nn]ächste[nr]?)${gap})?(${weekdayName}s?)(${daytime})?(?:${gap}(?:(früh|Morgen|Nacht|Abend)|(vor|in)${gap}(${countName})${gap}Wochen?|((?:vergangener|letzter|voriger|dieser|kommender|nächster)${gap}Woche)))?`,
  (match, text) => {
    const [, before = '', word = '', , , direction, count = '', ofWeek] = match;
    const weeks = direction === undefined ? 0 : numberOf(count);
    if (weeks === null || !Number.isInteger(weeks)) return null;
    const left = text.slice(Math.max(0, match.index - 20), match.index);
    if (/(?:^|[^\p{L}])jede[nrsm]?\s$/iu.test(left)) return null;
    // „des Dienstags“ is one, „Dienstags“ are many.
    const name = word.replace(/s$/u, '');
    if (name !== word && !/(?:^|[^\p{L}])des\s$/u.test(left)) return null;
    if (alsoNames.test(name) && before === '' && ofWeek === undefined && match[0] === name) {
      // Surnames, and the weekly „Der Freitag“.
      if (!governed.test(left) && !/[(,]\s?$/u.test(left)) return null;
      if (
        /^\s?[.:]?\s?\p{Lu}\p{Ll}+(?:\s\p{Lu})/u.test(text.slice(match.index + match[0].length)) &&
        /und\s$/u.test(left)
      )
        return null;
    }
    const day = weekdayNumber(name);
    return {
      kind: 'date',
      edtf: weekdayResolver(day, `${before} ${ofWeek ?? ''}`, direction === 'vor' ? -weeks : weeks),
      form: 'point',
      unit: 'weekday',
    };
  },
  /tag|Mittwoch|Sonnabend/u,
);

/** „montags“, „freitagabends“: recurring. */
export const findRecurringWeekdays: Parser = wordParser(
  '(?:[Mm]ontag|[Dd]ienstag|[Mm]ittwoch|[Dd]onnerstag|[Ff]reitag|[Ss]amstag|[Ss]onnabend|[Ss]onntag)(?:morgen|abend|nachmittag|vormittag)?s',
  ([all]) => (/^\p{Lu}/u.test(all) ? null : { kind: 'set', edtf: undated, form: 'whole' }),
  /tag|mittwoch|sonnabend/u,
);

/**
 * News name the weekday next to the day they are written: the last one before, the next one where the
 * sentence looks ahead. A time of writing of several days gives the day only if all give the same.
 */
function weekdayResolver(weekday: number, words: string, weeks: number): Resolver {
  return ({ written, future }) => {
    if (written === null || daysBetween(written.min, written.max) > 6) return null;
    const isPast = weeks < 0 || /vergangen|letzt|vorig/iu.test(words);
    const ahead = weeks > 0 || /kommend|nächst/iu.test(words) || (future && !isPast);
    const week = /Woche|^[Dd]iese/u.test(words);
    const [first, last] = [written.min, written.max].map((day) => {
      if (week) {
        const by = /kommend|nächst/u.test(words) ? 1 : /dies/iu.test(words) ? 0 : -1;
        return addDays(day, 7 * by - weekdayOf(day) + weekday);
      }
      const back = (weekdayOf(day) - weekday + 7) % 7;
      // „kommenden Dienstag“, said on a Tuesday, is a week away; „am Dienstag“ is the day itself.
      const same = /kommend|nächst|vergangen|letzt|vorig/iu.test(words) ? 7 : 0;
      return addDays(day, 7 * weeks + (ahead ? (7 - back) % 7 || same : -(back || same)));
    });
    if (first === undefined || last === undefined) return null;
    return first === last ? spanText(first, last) : null;
  };
}
