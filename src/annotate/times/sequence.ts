import {
  aboutName,
  countName,
  numberOf,
  someName,
  unitName,
  unitOf,
  type CountUnit,
} from './amount.ts';
import { addDays } from './calendar.ts';
import { gap, undated, wordParser, type Parser, type Resolver } from './candidate.ts';

/** „zwei Jahre später“, „kurz zuvor“, „Tage danach“, „ein Jahr zuvor“. */
const counted = wordParser(
  `(?:(?:(?:${aboutName})${gap})?(?:(?:(${countName})|${someName})${gap})?(${unitName})|[Kk]urz(?:e${gap}Zeit)?|[Ww]enig|[Ll]ange|[Uu]nmittelbar|[Tt]ags)${gap}(später|zuvor|danach|darauf|davor|vorher|nachher)`,
  (match, text) => {
    const [all, count, unitWord = '', word = ''] = match;
    const isNextDay = /^tags/iu.test(all);
    const number = isNextDay ? 1 : count === undefined ? null : numberOf(count);
    // „in den drei Jahren danach“ are all of them, not the third.
    const isSpan =
      count === 'beiden' ||
      /(?:^|[^\p{L}])(?:in|an)\sden\s$/iu.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      );
    if (number === null || !Number.isInteger(number) || isSpan)
      return { kind: 'vague', edtf: undated, form: 'whole' };
    const by = /zuvor|davor|vorher/u.test(word) ? -number : number;
    const unit = isNextDay ? 'day' : unitOf(unitWord);
    return { kind: 'date', edtf: fromEarlier(unit, by), form: 'whole' };
  },
  /später|zuvor|danach|darauf|davor|vorher|nachher/u,
);

/** As many years or days from the time named last before, if that is a year or a day itself. */
function fromEarlier(unit: CountUnit | null, by: number): Resolver {
  return ({ earlier }) => {
    const [, year, rest, about = ''] =
      /^(\d{4})(-\d{2}(?:-\d{2})?)?(~?)(?:\/\.\.)?$/u.exec(earlier ?? '') ?? [];
    if (year === undefined || earlier === null) return null;
    if (unit === 'year') return `${String(Number(year) + by).padStart(4, '0')}${about}`;
    return unit === 'day' && rest?.length === 6 && about === '' && earlier.length === 10
      ? addDays(earlier, by)
      : null;
  };
}

/** „in den Folgejahren“, „im Folgejahr“, „im Jahr darauf“, „am Vortag“, „am selben Tag“. */
const following = wordParser(
  `(?:[Ii]m${gap}Jahr${gap}(darauf|danach|davor|zuvor)|(?:[Ii]n${gap}den|[Ii]m|[Aa]m|[Ii]n${gap}der)${gap}Folge(jahre?n?|monate?n?|woche|tage?n?|zeit))`,
  ([, word, compound]) => {
    const by = word === 'davor' || word === 'zuvor' ? -1 : 1;
    const open = compound !== undefined && /jahren/u.test(compound);
    if (compound !== undefined && !compound.startsWith('jahr')) {
      return { kind: 'vague', edtf: undated, form: 'whole' };
    }
    const edtf: Resolver = ({ earlier }) => {
      const year = earlier === null ? undefined : /\d{4}(?!.*\d{4})/u.exec(earlier)?.[0];
      if (year === undefined) return null;
      return `${Number(year) + by}${open ? '/' : ''}`;
    };
    return { kind: 'date', edtf, form: 'whole' };
  },
);

/** „zu diesem Zeitpunkt“, „am selben Tag“: the time named last before in the paragraph. */
const same = wordParser(
  `[Zz]u${gap}(?:diesem|jenem|dem|demselben)${gap}Zeitpunkt|[Aa]m${gap}(?:selben|gleichen)${gap}(?:Tage?|Abend)|[Ii]m${gap}(?:selben|gleichen)${gap}(?:Jahr|Monat)|[Zz]u${gap}(?:dieser|jener)${gap}Zeit`,
  ([all]) => {
    const unit = /Jahr/u.test(all) ? 4 : /Monat/u.test(all) ? 7 : null;
    const edtf: Resolver = ({ earlier }) => {
      if (earlier === null) return null;
      if (unit === null)
        return /Tag|Abend/u.test(all) && !/^\d{4}-\d{2}-\d{2}$/u.test(earlier) ? null : earlier;
      const first = earlier.slice(0, unit);
      return first.length === unit && /^[\d-]+$/u.test(first) ? first : null;
    };
    return { kind: 'date', edtf, form: 'whole' };
  },
  /Zeit|selben|gleichen/u,
);

/** „am Tag zuvor“, „am nächsten Tag“, „am Vortag“. */
const neighbours = wordParser(
  `[Aa]m${gap}(?:Vortage?|Vorabend|(?:nächsten|folgenden|darauffolgenden|vorangegangenen)${gap}(?:Tage?|Morgen|Abend)|(?:Tag|Abend|Morgen)${gap}(?:zuvor|danach|darauf|davor|vorher))`,
  ([all]) => {
    const by = /Vor|vor/u.test(all) ? -1 : 1;
    return { kind: 'date', edtf: fromEarlier('day', by), form: 'whole' };
  },
);

/** Times that lean on one named before. */
export const findSequences: Parser = (text) => [
  ...counted(text),
  ...following(text),
  ...same(text),
  ...neighbours(text),
];
