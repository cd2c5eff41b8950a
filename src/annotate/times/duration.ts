import {
  aboutName,
  betweenName,
  countName,
  severalName,
  someName,
  unitHint,
  unitName,
} from './amount.ts';
import { gap, undated, wordParser, type Parser } from './candidate.ts';

/** „mehr als drei Jahre“, „zwei lange Tage“, „einige Monate lang“, „24 Stunden“; ages stay ages. */
const counted = wordParser(
  `(?:(?:[Bb]innen|[Ii]nnerhalb(?:${gap}von)?|[Ii]m${gap}(?:Laufe?|Verlaufe?)(?:${gap}von)?|[Nn]ach|[Ff]ür|[Ww]ährend)${gap})?(?:(?:${aboutName})${gap}){0,2}(?:(?:der|die|den|dieser|diesen)${gap})?(?:${severalName}|${countName}|${someName})${gap}(?:(?:${betweenName})${gap})?(?:${unitName})(?:${gap}(?:lang|hindurch))?`,
  (match, text) => {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    if (/^\s(?:alt|jung)(?:e[nmrs]?)?(?!\p{L})/u.test(behind)) return null;
    if (
      /(?:[Aa]lter(?:s)?\svon|[Aa]lter\szwischen|(?:^|[^\p{L}])[Mm]it(?:\s(?:nur|erst|gerade(?:\smal)?|knapp|fast))?)\s$/u.test(
        before,
      )
    )
      return null;
    if (/^[Ee]ine[rs]\sTages$/u.test(match[0]))
      return { kind: 'vague', edtf: undated, form: 'whole' };
    // „die Rechnung eines Jahres“ tells whose; „innerhalb eines Jahres“ tells how long.
    if (/^[Ee]ine?[nmrs]?\s(?:Tages?|Nacht|Minute|Sekunde)$/u.test(match[0])) return null;
    if (/^eines\s(?:Jahr|Monat|Quartal)/u.test(match[0])) return null;
    return { kind: 'duration', edtf: undated, form: 'whole' };
  },
  unitHint,
);

/** „nach Jahren des Schweigens“, „binnen Stunden“; „nach Jahren sortiert“ is no length. */
const uncounted = wordParser(
  `(?:[Bb]innen|[Ii]nnerhalb${gap}von|[Nn]ach)${gap}(?:Jahrhunderten|Jahrzehnten|Jahren|Monaten|Wochen|Tagen|Stunden|Minuten|Sekunden)(?!${gap}(?:sortiert|geordnet|gegliedert|getrennt|aufgeschlüsselt|berechnet|bezahlt|abgerechnet|gezählt))`,
  () => ({ kind: 'vague', edtf: undated, form: 'whole' }),
  unitHint,
);

/** Numbers in front of „-tägig“ and „-jährig“. Without groups. */
const many =
  '(?:[Aa]nderthalb|[A-Za-zü]{3,6}einhalb|[Hh]alb|[Ee]in|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Zz]wölf|[Zz]wanzig|[Dd]reißig|\\d{1,3}-?)';

/** „jahrelang“, „jahrzehntelangen“, „dreitägig“, „mehrjährige“: lengths as adjectives. */
const adjectives = wordParser(
  `(?:[Mm]inuten|[Ss]tunden|[Tt]age|[Nn]ächte|[Ww]ochen|[Mm]onate|[Jj]ahre|[Jj]ahrzehnte|[Jj]ahrhunderte)lang(?:e[nmrs]?)?|(?:[Mm]ehr|[Ll]ang|${many})(?:minütig|stündig|tägig|wöchig|monatig)(?:e[nmrs]?)?|[Mm]ehrjährig(?:e[nmrs]?)?|[Ll]angjährig(?:e[nmrs]?)?`,
  () => ({ kind: 'duration', edtf: undated, form: 'whole' }),
);

/** „fünfjährige Amtszeit“, but no person's age. */
const years = wordParser(
  `${many}jährige[nmrs]?(?=${gap}(?:\\p{Ll}+e[nmrs]?${gap})?(?:[\\p{L}-]*(?:[Zz]eit|[Dd]auer|[Kk]rieg(?:e?s)?|[Hh]aft(?:strafe)?|[Ss]trafe|[Pp]ause|[Vv]ertrag(?:e?s)?|[Ff]rist|[Bb]estehen|[Ll]aufzeit|[Aa]bstand|[Bb]lockade|[Kk]onflikt(?:e?s)?|[Ss]perre|[Pp]hase|[Aa]mtsperiode|[Jj]ubiläum|[Ii]solation|[Pp]rogramm(?:e?s)?|[Pp]rojekt(?:e?s)?|[Rr]eise|[Kk]ampf(?:e?s)?|[Kk]rise|[Pp]rozess(?:es)?|[Ss]treit(?:e?s)?|[Aa]rbeit|[Ss]uche|[Ss]tudie|[Mm]andat(?:e?s)?|[Ee]mbargos?|[Mm]oratoriums?|\\p{L}ung(?:en)?|\\p{L}schaft)(?![\\p{L}])))`,
  () => ({ kind: 'duration', edtf: undated, form: 'whole' }),
);

/** Lengths of time that are not tied to the time of writing. */
export const findDurations: Parser = (text) => [
  ...counted(text),
  ...uncounted(text),
  ...adjectives(text),
  ...years(text),
];
