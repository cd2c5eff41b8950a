import { aboutName, howMany, numberOf, unitName, unitOf } from './amount.ts';
import { gap, undated, wordParser, type Parser, type Resolver } from './candidate.ts';
import { counted } from './relative.ts';

/** „seit 15 Jahren“, „seit mehr als drei Monaten“, „seit Jahrzehnten“: a length that lasts until now. */
export const findSince: Parser = wordParser(
  `[Ss]eit${gap}(?:(?:${aboutName}|nunmehr|inzwischen|mittlerweile|bereits|schon)${gap}){0,2}(?:${howMany})?(${unitName})`,
  ([, count, some, unitWord = '']) => {
    if (count === undefined && some === undefined && !/n$/u.test(unitWord)) return null;
    const unit = unitOf(unitWord);
    const number = count === undefined ? null : numberOf(count);
    const edtf: Resolver = (context) => {
      const begin = unit === null || number === null ? null : counted(unit, -number)(context);
      return begin === null || begin.includes('/') ? null : `${begin}/..`;
    };
    if (number === null)
      return { kind: count === undefined ? 'vague' : 'duration', edtf: undated, form: 'whole' };
    return { kind: 'duration', edtf, form: 'whole' };
  },
  /[Ss]eit/u,
);
