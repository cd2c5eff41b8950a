import { gap, undated, wordParser, type Parser } from './candidate.ts';

/** „am Abend“, „in der Nacht“, „gegen Mittag“, „um Mitternacht“: a time of a day that is not named. */
const parts = wordParser(
  `(?:[Aa]m${gap}(?:frühen${gap}|späten${gap}|selben${gap}|nächsten${gap})?(?:Morgen|Vormittag|Mittag|Nachmittag|Abend)|[Ii]n${gap}der${gap}(?:vergangenen${gap}|letzten${gap})?Nacht|[Gg]egen${gap}(?:Mittag|Abend|Mitternacht)|[Uu]m${gap}Mitternacht|[Üü]ber${gap}Nacht|(?:[Zz]u|[Aa]m)${gap}Mittag|[Ii]m${gap}Morgengrauen)`,
  () => ({ kind: 'vague', edtf: undated, form: 'whole' }),
);

/** „14.30 Uhr“, „um 20 Uhr“, „zwischen 9 und 12 Uhr“. */
const clock = wordParser(
  String.raw`(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?(?:(?:${gap})?(?:bis|und|[-–])(?:${gap})?(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?)?${gap}Uhr(?:${gap}(?:MEZ|MESZ|Ortszeit|morgens|abends|nachts|früh|nachmittags|mittags))?`,
  (match, text) => {
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    return /[.,:\d]/u.test(before) ? null : { kind: 'vague', edtf: undated, form: 'whole' };
  },
);

/** „14:30“ without „Uhr“, where a preposition says it is a time. */
const bareClock = wordParser(
  String.raw`(?:[Uu]m|[Gg]egen|[Aa]b|[Bb]is)${gap}(?:[01]?\d|2[0-3]):[0-5]\d`,
  (match) => ({
    kind: 'vague',
    edtf: undated,
    form: 'whole',
    from: match.index + match[0].search(/\d/u),
  }),
);

/** Times of day; without their day they date nothing. */
export const findDaytimes: Parser = (text) => [...parts(text), ...clock(text), ...bareClock(text)];
