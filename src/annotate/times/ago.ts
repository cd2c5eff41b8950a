import { aboutName, howMany, numberOf, unitHint, unitName, unitOf } from './amount.ts';
import { gap, undated, wordParser, type Parser, type Resolver } from './candidate.ts';
import { counted } from './relative.ts';

/** „vor einem Jahr“, „vor mehr als 15 Jahren“, „vor zwei bis drei Tagen“, „bis vor zehn Jahren“, „vor Jahrzehnten“. */
const ago = wordParser(
  `([Bb]is${gap})?[Vv]or${gap}(?:(?:${aboutName}|nunmehr|inzwischen|mittlerweile|exakt)${gap}){0,2}(?:${howMany})?(${unitName})`,
  ([, until, count, some, unitWord = '']) => {
    const unit = unitOf(unitWord);
    const number = count === undefined ? null : numberOf(count);
    if (count === undefined && some === undefined && !/(?:en|n)$/u.test(unitWord)) return null;
    if (unit === null || number === null) return { kind: 'vague', edtf: undated, form: 'whole' };
    const begin = counted(unit, -number);
    const edtf: Resolver = (context) => {
      const told = begin(context);
      return told === null || until === undefined ? told : `../${told.split('/').at(-1) ?? ''}`;
    };
    return { kind: 'date', edtf, form: 'whole' };
  },
  unitHint,
);

/** „in zwei Jahren“, „in wenigen Wochen“: dated where the sentence speaks of what is to come. */
const ahead = wordParser(
  `[Ii]n${gap}(?:(?:${aboutName})${gap})?${howMany}(${unitName})`,
  ([, count, , unitWord = '']) => {
    const unit = unitOf(unitWord);
    const number = count === undefined ? null : numberOf(count);
    if (/^(?:Jahr|Tag|Monat)e$/u.test(unitWord)) return null;
    if (unit === null || number === null) return { kind: 'vague', edtf: undated, form: 'whole' };
    // „zum zweiten Mal in einer Woche“ counts no time ahead.
    const edtf: Resolver = (context) => (context.future ? counted(unit, number)(context) : null);
    return { kind: 'date', edtf, form: 'whole' };
  },
  unitHint,
);

/** Times counted from the one of writing. */
export const findAgo: Parser = (text) => [...ago(text), ...ahead(text)];
