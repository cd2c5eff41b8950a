import { gap, known, wordParser, type Parser, type Resolver } from './candidate.ts';
import {
  guessYear,
  monthName,
  monthNumber,
  monthText,
  partName,
  partOf,
  type Part,
} from './calendar.ts';
import { shifted } from './relative.ts';

/** Names of months that are also names of people; alone they need a word of time beside them. */
const alsoNames = /^(?:Mai|März|April|August|Juli|Juni)$/u;

const timeBefore =
  /(?:^|[^\p{L}])(?:im|in|vom|bis|seit|ab|zum|nach|vor|für|gegen|über|den|des|diesen|dieses|diesem|letzten|vergangenen|vorigen|kommenden|nächsten|jeden|Monat|Monats|Monate|Anfang|Mitte|Ende|Beginn|spätestens|frühestens|Jahres|zwischen|und|oder|sowie|auf)\s+(?:(?:ganzen|frühen|späten|gesamten)\s+)?$/iu;

/** „Februar 2019“, „Ende Februar“, „im März“, „Februar dieses Jahres“. */
export const findMonths: Parser = wordParser(
  `(?:(${partName})(?:${gap}(?:des|de[rmn]))?(?:${gap}Monats)?${gap})?(${monthName})s?` +
    String.raw`(?:${gap}(?:des${gap}Jahres${gap})?(\d{4})(?![.,]\d|${gap}(?:Euro|Dollar|Kilometer|Prozent))` +
    `|${gap}((?:[Dd]ieses|[Dd]es selben|[Dd]esselben|(?:[Dd]es${gap})?(?:vergangenen|letzten|vorigen|laufenden|kommenden|nächsten))${gap}Jahres))?`,
  (match, text) => {
    const [, partWords, name = '', yearName, relation] = match;
    const month = monthNumber(name);
    const part = partWords === undefined ? undefined : partOf(partWords);
    const base = { kind: 'date', form: 'point', unit: 'month' } as const;
    if (yearName !== undefined) {
      return { ...base, edtf: known(monthText(Number(yearName), month, part)) };
    }
    if (relation !== undefined) {
      return { ...base, form: 'whole', edtf: monthOfYear(month, part, relation) };
    }
    const alone =
      part === undefined &&
      !timeBefore.test(text.slice(Math.max(0, match.index - 40), match.index));
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    if (
      alone &&
      (alsoNames.test(name) || name.endsWith('.')) &&
      !/^\s?(?:und|oder|bis|[/–-])\s?(?:\p{Lu}\p{L}+)\s+\d{4}/u.test(behind)
    ) {
      return null;
    }
    // „im August Bebel“ nobody writes, but „August Bebel“ and „Juli Zeh“ stand after „und“, „von“, „für“.
    if (alsoNames.test(name) && part === undefined && isName(text.slice(0, match.index), behind))
      return null;
    const edtf: Resolver = (context) => {
      const year = guessYear(context, (candidate) => `${monthText(candidate, month)}-01`);
      return year === null ? null : monthText(year, month, part);
    };
    return { ...base, edtf, yearless: true };
  },
);

function isName(before: string, behind: string): boolean {
  if (
    /(?:^|[^\p{L}])(?:im|Ende|Anfang|Mitte|diesen|diesem|letzten|vergangenen|kommenden|nächsten|Monat|seit|bis|ab)\s+$/iu.test(
      before.slice(-20),
    )
  ) {
    return false;
  }
  return (
    /^\s(?:von\s)?\p{Lu}\p{Ll}+/u.test(behind) ||
    /\p{Lu}\p{Ll}+\s(?:und|oder)\s$/u.test(before.slice(-40))
  );
}

function monthOfYear(month: number, part: Part | undefined, relation: string): Resolver {
  if (/selben/u.test(relation)) {
    return ({ earlier }) =>
      earlier === null ? null : monthText(Number(earlier.slice(0, 4)), month, part);
  }
  const by = /vergangen|letzt|vorig/u.test(relation)
    ? -1
    : /kommend|nächst/u.test(relation)
      ? 1
      : 0;
  return (context) => {
    const year = shifted('year', by)(context);
    return year === null || year.includes('/') ? null : monthText(Number(year), month, part);
  };
}
