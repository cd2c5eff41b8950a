import { gap, undated, wordParser, type Parser } from './candidate.ts';

const governed = `(?:(?:[Ww]ährend|[Ss]eit|[Nn]ach|[Vv]or|[Aa]us|[Bb]is(?:${gap}zum|${gap}zur)?|[Ii]n|[Ii]m|[Zz]u|[Zz]ur|[Ss]chon${gap}in)${gap}(?:(?:de[rsmn]|die)${gap})?)?(?:(?:Anfang|Beginn|Mitte|Ende|Höhepunkt)${gap}(?:des|der)${gap})?`;
const stems =
  '(?:Sowjet|DDR-|NS-|Nazi|Kriegs|Friedens|Nachkriegs|Vorkriegs|Zwischenkriegs|Kolonial|Zaren|Kaiser|Stein|Bronze|Eisen|Eis|Wende|Nachwende|Corona-?|Pandemie-?|Stalin-?|Mao-?|Besatzungs|Gründer|Ur|Neu|Reformations|Barock|Revolutions|Bürgerkriegs|Advents|Weihnachts|Vorweihnachts|Oster|Fasten|Ferien|Zarenreichs|Trump-|Merkel-|Putin-)';

/** Words after which the preposition is not part of the expression: „aus Sowjetzeiten“ tells only the origin. */
const origin = /^[Aa]us\s(?:de[rm]\s)?/u;

/** „Kalter Krieg“ in every case, „Zweiter Weltkrieg“, „Sowjetzeit“, „Friedenszeiten“, „Ära Merkel“. */
export const findNamedPeriods: Parser = wordParser(
  `${governed}(?:(?:Kalte[nr]?|Erste[nr]?|Zweite[nr]?|Dreißigjährige[nr]?|Siebenjährige[nr]?)${gap}(?:Weltkrieg|Krieg)(?:e?s)?|${stems}[Zz]eit(?:en|alter)?s?|(?:Früh|Hoch|Spät)?[Mm]ittelalters?|[Ff]rühe[nr]?${gap}Neuzeit|[Zz]u${gap}Zeiten${gap}(?:de[sr]|von)(?:${gap}\\p{Lu}[\\p{L}-]+){1,3}|Antike|Renaissance|Weimarer${gap}Republik|Dritten?${gap}Reich(?:e?s)?|Zeitalter(?:s)?(?:${gap}(?:des|der)${gap}\\p{Lu}\\p{L}+)|(?:Post-)?Ära(?:${gap}(?:de[sr]${gap}(?:\\p{Lu}\\p{L}+)(?:${gap}\\p{Lu}[\\p{L}-]+){0,2}|\\p{Lu}[\\p{L}-]+(?:${gap}\\p{Lu}[\\p{L}-]+)?)))`,
  (match) => {
    const [all] = match;
    const isEra = /Ära|Zeitalter\s/u.test(all);
    const word = all.search(
      /Kalte|Erste|Zweite|Dreißig|Sieben|Mittelalter|Antike|Renaissance|Weimarer|Dritte|Zeitalter\s|(?:Post-)?Ära|\p{Lu}[\p{L}-]*zeit/u,
    );
    const cut = isEra || origin.test(all) ? Math.max(word, 0) : 0;
    return { kind: 'vague', edtf: undated, form: 'whole', from: match.index + cut };
  },
  /[Zz]eit|[Kk]rieg|Ära|Mittelalter|Antike|Renaissance|Republik|Reich/u,
);
