import { countName, numberOf } from './amount.ts';
import { gap, known, wordParser, type Parser, type Resolver } from './candidate.ts';
import {
  fromTo,
  guessYear,
  monthName,
  monthNumber,
  monthText,
  partName,
  partOf,
} from './calendar.ts';
import { inYear, ofYearName, yearsFromNow, yearTold } from './relative.ts';

/** Names of months that are also names of people; alone they need a word of time beside them. */
const alsoNames = /^(?:Mai|März|April|August|Juli|Juni)$/u;

const timeBefore =
  /(?:^|[^\p{L}])(?:im|in|vom|bis|seit|ab|zum|nach|vor|für|gegen|über|den|des|diesen|dieses|diesem|letzten|vergangenen|vorigen|kommenden|nächsten|jeden|Monat|Monats|Monate|Anfang|Mitte|Ende|Beginn|spätestens|frühestens|Jahres|zwischen|auf)\s+(?:(?:ganzen|frühen|späten|gesamten)\s+)?$/iu;
const monthBefore = new RegExp(
  `${monthName}(?:\\s\\d{4})?(?:\\s(?:und|oder|sowie|bis)\\s|,\\s|\\s?[/–-]\\s?)$`,
  'u',
);

const monthBehind = new RegExp(
  `^(?:\\s(?:und|oder|bis)\\s|\\s?[/–-]\\s?)(?:${partName}\\s)?${monthName}(?!\\p{L})`,
  'u',
);
const certainBefore =
  /(?:^|[^\p{L}])(?:im|diesen|diesem|letzten|vergangenen|kommenden|nächsten|Monat|seit|bis|ab)\s+$/iu;

/** „Februar 2019“, „Ende Februar“, „im März“, „Februar dieses Jahres“. */
const named = wordParser(
  `(?:(?:(${partName})(?:${gap}bis${gap}|/))?(${partName})(?:${gap}(?:des|de[rmn]))?(?:${gap}Monats)?${gap})?(${monthName})s?` +
    String.raw`(?:${gap}(?:des${gap}Jahres${gap})?(\d{4})(?![.,]\d|${gap}(?:Euro|Dollar|Kilometer|Prozent))` +
    `|${gap}(${ofYearName})|${gap}vor${gap}(${countName})${gap}Jahr(?:en)?)?`,
  (match, text) => {
    const [, firstPart, partWords, name = '', yearName, relation, yearsAgo] = match;
    const month = monthNumber(name);
    const part = partWords === undefined ? undefined : partOf(partWords);
    const textOf = (year: number): string | null => {
      const text = monthText(year, month, part);
      return firstPart === undefined
        ? text
        : fromTo(monthText(year, month, partOf(firstPart)), text);
    };
    const base = { kind: 'date', form: 'point', unit: 'month' } as const;
    if (yearName !== undefined) {
      return { ...base, edtf: () => textOf(Number(yearName)) };
    }
    const ago = yearsAgo === undefined ? null : numberOf(yearsAgo);
    if (ago !== null && Number.isInteger(ago)) {
      return { ...base, edtf: inYear(textOf, yearsFromNow(-ago)) };
    }
    if (relation !== undefined) {
      return { ...base, edtf: inYear(textOf, yearTold(relation)) };
    }
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const opensRange = /(?:^|[^\p{L}])[Vv]on\s$/u.test(before) && /^\sbis\s/u.test(behind);
    const isAlone =
      part === undefined && !opensRange && !timeBefore.test(before) && !monthBefore.test(before);
    if (isAlone && (alsoNames.test(name) || name.endsWith('.')) && !monthBehind.test(behind))
      return null;
    // „August Bebel“ and „Juli Zeh“ may stand after „nach“ and „für“, but hardly after „im“.
    if (part === undefined && alsoNames.test(name) && isName(before, behind)) return null;
    const edtf: Resolver = (context) => {
      const year = guessYear(context, (candidate) => `${monthText(candidate, month)}-01`);
      return year === null ? null : textOf(year);
    };
    return { ...base, edtf, yearless: true };
  },
);

/** „10/1997“, as issues of journals are dated. */
const numeric = wordParser(
  String.raw`(0?[1-9]|1[0-2])/((?:19|20)\d{2})(?![/.,]?\d)`,
  (match, text) => {
    if (/[\d/.,]/u.test(text.charAt(match.index - 1))) return null;
    const [, month, year] = match;
    const edtf = known(monthText(Number(year), Number(month)));
    return { kind: 'date', form: 'point', unit: 'month', edtf };
  },
);

/** Months, with or without their year. */
export const findMonths: Parser = (text) => [...named(text), ...numeric(text)];

function isName(before: string, behind: string): boolean {
  return !certainBefore.test(before) && /^\s(?:von\s)?\p{Lu}\p{Ll}+/u.test(behind);
}
