import { countName, numberOf } from './amount.ts';
import { gap, known, wordParser, type Parser, type Resolver } from './candidate.ts';
import { guessYear, monthFromIndex } from './calendar.ts';
import { inYear, ofYearName, yearsFromNow, yearTold } from './relative.ts';

const seasonStart = /[Ff]rüh|[Ss]pät|Hoch|Mitt|[Ss]ommer|[Hh]erbst|[Ww]inter/u;

/** First month of each season; a season is three months, as meteorologists count. */
const firstMonths = { frühling: 3, frühjahr: 3, sommer: 6, herbst: 9, winter: 12 } as const;

/** „Herbst 2022“, „Winter 2018/19“, „im vergangenen Sommer“, „Sommer vor drei Jahren“, „Spätherbst 2024“; surnames stay names. */
export const findSeasons: Parser = wordParser(
  `(?:(Anfang|Mitte|Ende|Beginn|[Ii]m|[Zz]um|[Bb]is|[Ss]eit|[Aa]b|[Vv]om|[Dd]es|[Dd]en|[Dd]iesen|(?:[Ii]n${gap})?[Dd]iesem|[Dd]ieses|[Jj]eden|(?:(?:[Ii]m|[Dd]es|[Dd]en)${gap})?(?:[Vv]ergangenen|[Ll]etzten|[Vv]origen|[Kk]ommenden|[Nn]ächsten))(?:${gap}(?:des|dem|der))?${gap})?` +
    `((?:[Ff]rühe[nrs]?|[Ss]päte[nrs]?)${gap})?(Früh|Spät|Hoch|Mitt)?([Ff]rühling|[Ff]rühjahr|[Ss]ommer|[Hh]erbst|[Ww]inter)s?` +
    String.raw`(?:${gap}(?:des${gap}Jahres${gap})?(\d{4})(?:[/–-](\d{2}|\d{4}))?|${gap}(${ofYearName})|${gap}vor${gap}(${countName})${gap}Jahr(?:en)?)?`,
  (match) => {
    const [all, before, adjective, prefix, name = '', yearName, , ofYear, yearsAgo] = match;
    if (prefix === undefined && /^\p{Ll}/u.test(name)) return null;
    if ([before, yearName, ofYear, yearsAgo].every((words) => words === undefined)) return null;
    if (/^jeden$/iu.test(before ?? '')) return { kind: 'set', edtf: () => null, form: 'whole' };
    const first = firstMonths[name.toLowerCase() as keyof typeof firstMonths];
    const piece = /spät/iu.test(`${adjective}${prefix}`)
      ? 2
      : /früh/iu.test(`${adjective}${prefix}`)
        ? 0
        : null;
    const edtfOf = (year: number): string => {
      const from = year * 12 + first - 1;
      return piece === null
        ? `${monthFromIndex(from)}/${monthFromIndex(from + 2)}`
        : monthFromIndex(from + piece);
    };
    // The word before belongs to the expression only where it says which season, not where it only governs.
    const isGoverning =
      before !== undefined && /^(?:im|zum|bis|seit|ab|vom|des|den)$/iu.test(before);
    const from = isGoverning
      ? match.index + before.length + all.slice(before.length).search(seasonStart)
      : match.index;
    const base = { kind: 'date', from, unit: undefined } as const;
    if (yearName !== undefined)
      return { ...base, form: 'point', edtf: known(edtfOf(Number(yearName))) };
    if (ofYear !== undefined) {
      return { ...base, form: 'point', edtf: inYear(edtfOf, yearTold(ofYear)) };
    }
    const ago = yearsAgo === undefined ? null : numberOf(yearsAgo);
    if (ago !== null && Number.isInteger(ago)) {
      return { ...base, form: 'point', edtf: inYear(edtfOf, yearsFromNow(-ago)) };
    }
    const relation = before ?? '';
    const edtf: Resolver = (context) => {
      const future = context.future || /kommend|nächst/iu.test(relation);
      const past = /vergangen|letzt|vorig/iu.test(relation);
      const isTold = past || future !== context.future || /dies/iu.test(relation);
      const year = guessYear(
        {
          ...context,
          year: isTold ? null : context.year,
          future: future && !past,
        },
        (candidate) => `${edtfOf(candidate).slice(0, 7)}-01`,
      );
      if (year === null) return null;
      // „im vergangenen Herbst“, said in autumn, is the one of the year before.
      const end = edtfOf(year).slice(-7);
      const running = past && context.written !== null && end >= context.written.min.slice(0, 7);
      return edtfOf(running ? year - 1 : year);
    };
    return {
      ...base,
      form: /^im\s/iu.test(all) && !isGoverning ? 'whole' : 'point',
      edtf,
      yearless: true,
    };
  },
  /[Ff]rühling|[Ff]rühjahr|[Ss]ommer|[Hh]erbst|[Ww]inter/u,
);
