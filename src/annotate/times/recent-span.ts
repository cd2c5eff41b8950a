import { aboutName, countName, numberOf, someName, unitName, unitOf } from './amount.ts';
import { gap, undated, wordParser, type Parser, type Resolver } from './candidate.ts';
import { counted, now } from './relative.ts';

const lead = `(?:(?:[Ii]m${gap}(?:Laufe?|Verlaufe?|Zuge)|[Ii]nnerhalb|[Bb]innen|[Ww]ährend|[Ii]n|[Ss]eit|[Üü]ber|[Ff]ür)${gap}(?:von${gap})?)?(?:[Dd]er|[Dd]en|[Dd]em|[Dd]ie)`;
const past = '(?:letzten|vergangenen|vorigen|zurückliegenden|jüngsten)';
const coming = '(?:kommenden|nächsten)';

/** „im Laufe der letzten zwei Jahre“, „in den kommenden fünf Jahren“, „in den vergangenen Monaten“. */
const spans = wordParser(
  `${lead}${gap}(?:(?:${aboutName}|rund|etwa)${gap})?(?:(${past})|${coming})${gap}(?:(?:(${countName})|(${someName}))${gap})?(${unitName})`,
  ([, isPast, count, some, unitWord = '']) => {
    const unit = unitOf(unitWord);
    // „in der letzten Woche“ names one week and is a period of its own.
    if (
      count === undefined &&
      some === undefined &&
      /^(?:Jahr|Monat|Woche|Quartal|Tag|Nacht|Stunde|Minute|Sekunde|Jahrzehnt|Jahrhundert)$/u.test(
        unitWord,
      )
    ) {
      return null;
    }
    const number = count === undefined ? null : numberOf(count);
    const kind = count === undefined ? 'vague' : 'duration';
    if (unit === null || number === null) return { kind, edtf: undated, form: 'whole' };
    const edtf: Resolver = (context) => {
      const [far, near] = [counted(unit, isPast ? -number : number)(context), now(unit)(context)];
      if (far === null || near === null) return null;
      return isPast ? `${far}/${near}` : `${near}/${far}`;
    };
    return { kind, edtf, form: 'whole' };
  },
  /letzten|vergangenen|vorigen|zurückliegenden|jüngsten|kommenden|nächsten/u,
);

/** „in letzter Zeit“, „in jüngster Vergangenheit“, „in absehbarer Zeit“, „in naher Zukunft“. */
const vague = wordParser(
  `(?:[Ii]n|[Aa]uf|[Ss]eit|[Vv]or|[Nn]ach|[Zz]u)${gap}(?:(?:all|d)er${gap})?(?:letzter|jüngster|jüngerer|neuerer|nächster|absehbarer|absehbare|kurzer|langer|längerer|einiger|geraumer|unbestimmte|uralter|alter|früherer|gegebener|heutiger|dieser|jener|naher|nahen|ferner|fernen|unmittelbaren|unmittelbarer|nächsten|letzten|jüngsten)${gap}(?:Zeit|Zeiten|Vergangenheit|Zukunft)|[Vv]or${gap}(?:nicht${gap}(?:allzu${gap})?)?langer${gap}Zeit|(?:[Ii]n${gap})?der${gap}(?:jüngsten|letzten|jüngeren|nächsten|kommenden)${gap}(?:Zeit|Vergangenheit)|[Ii]n${gap}(?:der${gap})?(?:Zukunft|Vergangenheit|Gegenwart)|(?:[Ss]chon${gap})?[Ll]ange(?:${gap}Zeit)(?=${gap}|[.,;])|[Ee]ine${gap}(?:lange${gap}|gewisse${gap})?Zeit${gap}lang|[Ff]ür${gap}die${gap}nächste${gap}Zeit|[Ee]ine${gap}Zeitlang|[Zz]ur${gap}(?:gleichen|selben|fraglichen)${gap}Zeit|[Zz]ur${gap}Zeit(?!${gap}(?:de[rs]|von))`,
  () => ({ kind: 'vague', edtf: undated, form: 'whole' }),
  /Zeit|Zukunft|Vergangenheit|Gegenwart/u,
);

/** Spans that end or begin with the time of writing. */
export const findRecentSpans: Parser = (text) => [...spans(text), ...vague(text)];
