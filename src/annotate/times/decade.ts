import { gap, known, wordParser, type Parser } from './candidate.ts';
import { fromTo, partOf, partOfDecadeText } from './calendar.ts';

const names: Readonly<Record<string, number>> = {
  nuller: 0,
  zehner: 10,
  zwanziger: 20,
  dreißiger: 30,
  vierziger: 40,
  fünfziger: 50,
  sechziger: 60,
  siebziger: 70,
  achtziger: 80,
  neunziger: 90,
};
const word = `(?:${Object.keys(names)
  .map((name) => `[${name.charAt(0).toUpperCase()}${name.charAt(0)}]${name.slice(1)}`)
  .join('|')})n?`;
const digits = String.raw`(?:1[5-9]|20)?\d0ern?`;
const one = `(?:${digits}|${word})`;
const part = `(?:(Anfang|Mitte|Ende)(?:${gap}der)?|[Ff]rühe[nr]?|[Ss]päte[nr]?)`;

/** „Sechzigerjahre“, „1980er Jahre“, „in den 1950er und 60er Jahren“, „Ende der Neunziger“, „den Zwanzigern des 20. Jahrhunderts“. */
export const findDecades: Parser = wordParser(
  `(?:(?:(Anfang|Mitte)(?:${gap}bis${gap}|/))?(${part})${gap})?(?:(${one})-?(?:(?:${gap})?(?:und|bis|oder|[-–/,])-?${gap}?(?:(?:in${gap})?(?:den|die|der)${gap})?))?(${one})(?:-?[Jj]ahre[ns]?|[- ]${gap}?Jahre[ns]?|${gap}Jahre[ns]?)?(?:${gap}des${gap}(?:(\\d{2})\\.|(?:vorigen|vergangenen|letzten))${gap}Jahrhunderts)?`,
  (match, text) => {
    const [all, firstPart, partWords, , first, second = '', century] = match;
    if (
      !/[Jj]ahre/u.test(all) &&
      !isDecadeWithoutWord(
        all,
        second,
        text.slice(0, match.index),
        text.slice(match.index + all.length, match.index + all.length + 2),
      )
    )
      return null;
    const to = decadeOf(second, century === undefined ? null : (Number(century) - 1) * 100);
    const from = first === undefined ? to : decadeOf(first, to);
    if (first === undefined && partWords !== undefined) {
      const last = partOfDecadeText(to, partOf(partWords));
      const span =
        firstPart === undefined ? last : fromTo(partOfDecadeText(to, partOf(firstPart)), last);
      return span === null ? null : { kind: 'date', edtf: known(span), form: 'point' };
    }
    if (from > to) return null;
    const edtf = from === to ? decadeText(to) : `${decadeText(from)}/${decadeText(to)}`;
    return { kind: 'date', edtf: known(edtf), form: 'point', unit: 'decade' };
  },
  /0er|ger|uller|ehner/u,
);

/** „die Sechziger“, „den 1980ern“ are decades; „Sechziger“ alone, „ein Achtziger“ and „30er-Zone“ are not. */
function isDecadeWithoutWord(all: string, second: string, before: string, behind: string): boolean {
  if (/^\d{4}er/u.test(second)) return true;
  if (/(?:Anfang|Mitte|Ende)/u.test(all)) return true;
  const article = /(?:^|[^\p{L}])(?:den|der|die)\s(?:frühen\s|späten\s|goldenen\s|wilden\s)?$/iu;
  return (
    /^(?:\p{Lu}|\d)/u.test(second) && article.test(before.slice(-24)) && !/^\s\p{Lu}/u.test(behind)
  );
}

function decadeOf(name: string, beside: number | null): number {
  const number = /^\d+/u.exec(name)?.[0];
  const short =
    number === undefined ? (names[name.toLowerCase().replace(/ern$/u, 'er')] ?? 0) : Number(number);
  if (number !== undefined && number.length === 4) return short;
  const century = beside === null ? 1900 : Math.floor(beside / 100) * 100;
  // „Nullerjahre“ and „Zehnerjahre“ are of this century; older ones say their year.
  return short <= 10 && beside === null ? 2000 + short : century + short;
}

function decadeText(decade: number): string {
  return `${String(decade).slice(0, 3)}X`;
}
