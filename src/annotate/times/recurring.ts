import { countName, unitName } from './amount.ts';
import { gap, undated, wordParser, type Parser } from './candidate.ts';
import { monthName, weekdayName } from './calendar.ts';

const times = `(?:[Ee]inmal|[Zz]weimal|[Dd]reimal|[Vv]iermal|[Ff]ünfmal|[Mm]ehrmals|[Mm]ehrfach|\\d+${gap}?[Mm]al)`;

/** „jährlich“, „jeden Montag“, „alle zwei Jahre“, „pro Monat“, „dreimal im Jahr“, „Jahr für Jahr“. */
export const findRecurring: Parser = wordParser(
  [
    `(?:${times}${gap})?(?:[Aa]ll|[Hh]alb|[Vv]iertel|[Zz]wei|[Dd]rei)?(?:[Jj]ährlich|[Mm]onatlich|[Ww]öchentlich|[Tt]äglich|[Ss]tündlich)(?:e[nmrs]?)?`,
    `[Jj]ede[nrsm]?${gap}(?:(?:zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|einzelne[nrs]?|neue[nrs]?)${gap})?(?:${weekdayName}(?:morgen|abend|nachmittag|vormittag)?|${monthName}|${unitName}|Morgen|Abend|Frühling|Frühjahr|Sommer|Herbst|Winter)`,
    `[Aa]lle${gap}Jahre${gap}wieder`,
    `[Aa]lle${gap}(?:${countName}|paar|halbe)${gap}(?:${unitName})`,
    `${times}${gap}(?:im|in der|am|pro|die|jede[nrs]?|alle)${gap}(?:${unitName})`,
    `(?:${countName})${gap}(?:Tage|Stunden|Minuten|Wochen|Monate)${gap}(?:am|die|pro|im|in der)${gap}(?:Tag|Woche|Monat|Jahr)`,
    `(?:[Pp]ro|je)${gap}(?:Jahr|Monat|Woche|Tag|Stunde|Minute|Sekunde|Quartal)`,
    `Jahr${gap}für${gap}Jahr|Tag${gap}für${gap}Tag|Woche${gap}für${gap}Woche|Monat${gap}für${gap}Monat`,
    `rund${gap}um${gap}die${gap}Uhr|an${gap}(?:den${gap})?(?:Wochenenden|Feiertagen|Werktagen)`,
    'morgens|abends|nachts|mittags|vormittags|nachmittags|werktags|sonntags|feiertags',
  ].join('|'),
  (match, text) => {
    const [all] = match;
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const isSpeed = /^pro/iu.test(all) && /(?:[Kk]ilometer|[Mm]eter|Meilen|km|m)\s$/u.test(before);
    return isSpeed || /^alltäglich/iu.test(all)
      ? null
      : { kind: 'set', edtf: undated, form: 'whole' };
  },
  /lich|Tag|tag|Jahr|jahr|Monat|Woche|Quartal|Stunde|Minute|Sekunde|[Jj]ede|gens|abends|nachts|mittags|um die Uhr/u,
);
