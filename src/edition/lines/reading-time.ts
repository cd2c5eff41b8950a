import { patternRule } from './line-rule.ts';

/** How long the page thinks its text takes to read. */
export const readingTime = patternRule('Angabe der Lesezeit.', 60, [
  /^(?:(?:Geschätzte )?(?:Lesezeit|Lesedauer)\s*:?\s*)?(?:ca\. |etwa |rund |~)?\d{1,3} ?(?:Min(?:\.|uten?)?|min\.?)(?: (?:Lesezeit|Lesedauer|zum Lesen|read))?$/i,
  /^(?:Geschätzte )?(?:Lesezeit|Lesedauer)\b.{0,30}$/,
  /^\d{1,3} min(?:ute)? read$/i,
]);
