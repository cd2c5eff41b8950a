import { gap, undated, wordParser, type Parser } from './candidate.ts';

/** „am Abend“, „in der Nacht“, „gegen Mittag“, „um Mitternacht“: a time of a day that is not named. */
const parts = wordParser(
  `(?:[Aa]m${gap}(?:frühen${gap}|späten${gap}|selben${gap}|nächsten${gap})?(?:Morgen|Vormittag|Mittag|Nachmittag|Abend)|[Ii]n${gap}der${gap}(?:vergangenen${gap}|letzten${gap})?Nacht|[Gg]egen${gap}(?:Mittag|Abend)|(?:[Kk]urz${gap})?(?:[Vv]or|[Nn]ach|[Uu]m|[Gg]egen|[Ss]eit|[Bb]is)${gap}Mitternacht|[Üü]ber${gap}Nacht|(?:[Zz]u|[Aa]m)${gap}Mittag|[Ii]m${gap}Morgengrauen|[Bb]is${gap}in${gap}(?:die${gap}(?:späte${gap})?Nacht|den${gap}(?:frühen${gap}|späten${gap})?(?:Morgen|Nachmittag|Abend))|(?:[Bb]is${gap}in${gap}die|[Ii]n${gap}den)${gap}(?:(?:frühen|späten)${gap})?(?:Morgen|Vormittags|Mittags|Nachmittags|Abend|Nacht)stunden)`,
  () => ({ kind: 'vague', edtf: undated, form: 'whole', unit: 'daytime' }),
);

const hour = '(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)';
const clockTime = String.raw`(?:(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?|ein|${hour})`;
const until = `(?:${gap})?(?:bis|und|[-–])(?:${gap})?`;

/** „14.30 Uhr“, „um acht Uhr“, „zwischen 9 und 12 Uhr“. */
const clock = wordParser(
  `(?:(?:[Vv]on|[Zz]wischen)${gap}${clockTime}${until}${clockTime}|${clockTime}(?:${until}${clockTime})?)${gap}Uhr(?:${gap}(?:MEZ|MESZ|Ortszeit|morgens|abends|nachts|früh|nachmittags|mittags))?`,
  (match, text) => {
    const before = text.slice(Math.max(0, match.index - 1), match.index);
    return /[.,:\d]/u.test(before) ? null : { kind: 'vague', edtf: undated, form: 'whole' };
  },
  /Uhr/u,
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

/** „um elf“, „gegen halb drei“: where the hour closes its phrase, so that it counts nothing else. */
const hours = wordParser(
  `(?:[Uu]m|[Gg]egen|[Kk]urz${gap}(?:vor|nach))${gap}(?:(?:halb|Viertel${gap}(?:vor|nach))${gap}(?:eins|${hour})|(?:eins|${hour})(?=[.,;:!?]|$|${gap}(?:morgens|abends|nachts|mittags|früh|und${gap}\\p{Ll}+te|[a-zäöü]+(?:t|te|ten|en)${gap}(?:der|die|das|ein|eine|sie|er|es|man)(?!\\p{L}))))`,
  () => ({ kind: 'vague', edtf: undated, form: 'whole' }),
  /[Uu]m|[Gg]egen|[Kk]urz/u,
);

/** Times of day; without their day they date nothing. */
export const findDaytimes: Parser = (text) => [
  ...parts(text),
  ...clock(text),
  ...bareClock(text),
  ...hours(text),
];
