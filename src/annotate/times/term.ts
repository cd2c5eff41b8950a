import { gap, undated, wordParser, type Parser } from './candidate.ts';
import { besideNow } from './relative-period.ts';

/** Years and terms that begin on a day of their own, which the word does not tell. */
const terms =
  '(?:(?:Schul|Geschäfts|Haushalts|Wirtschafts|Studien|Ausbildungs|Lehr|Kirchen)jahr|(?:Winter|Sommer)?[Ss]emester|Wahlperiode|Legislaturperiode|Legislatur|Saison|Spielzeit)';

/** „im kommenden Schuljahr“, „in der laufenden Wahlperiode“, „ab der nächsten Saison“. */
export const findTerms: Parser = wordParser(
  `((?:[Ii]m|[Ii]n)${gap}(?:de[rm]${gap})?)?${besideNow}[mnrs]?${gap}${terms}(?:e?s)?`,
  ([, lead]) => ({
    kind: 'vague',
    edtf: undated,
    form: lead === undefined ? 'point' : 'whole',
  }),
  /jahr|emester|periode|Legislatur|Saison|Spielzeit/u,
);
