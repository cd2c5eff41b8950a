import { gap, known, undated, wordParser, type Parser } from './candidate.ts';
import { partOf, partOfCenturyText } from './calendar.ts';

const ordinals = ['achtzehnten', 'neunzehnten', 'zwanzigsten', 'einundzwanzigsten'] as const;

const noun = String.raw`[ \u00a0]?(?:Jahrhundert(?:s|es)?|Jh\.|Jhd?t?s?\.?)`;

/** „19. Jahrhundert“, „Ende des 20. Jahrhunderts“, „im frühen 17. Jahrhundert“. */
const one = wordParser(
  String.raw`(?:((?:[Aa]nfang|[Bb]eginn|[Mm]itte|[Ee]nde)(?:${gap}des)?|[Ff]rühe[nrs]?|[Ss]päte[nrs]?)${gap})?(?:(\d{1,2})\.|(${ordinals.join('|')}))${noun}(${gap}v\.[ \u00a0]?Chr\.)?`,
  ([, partWords, digits, ordinal, era]) => {
    const number = digits ? Number(digits) : 18 + ordinals.findIndex((name) => name === ordinal);
    if (number < 1 || number > 21 || era !== undefined) {
      return number > 0 && era !== undefined
        ? { kind: 'vague', edtf: () => null, form: 'whole' }
        : null;
    }
    const base = { kind: 'date', form: 'point', unit: 'century' } as const;
    if (partWords === undefined) {
      return { ...base, edtf: known(centuryText(number)) };
    }
    return { ...base, edtf: known(partOfCenturyText((number - 1) * 100, partOf(partWords))) };
  },
  /Jahrhundert|Jh/u,
);

/** „im 18. und 19. Jahrhundert“, „vom 15. bis zum 17. Jahrhundert“. */
const several = wordParser(
  String.raw`(?:[Vv]om${gap})?(\d{1,2})\.(?:(?:${gap})?(bis(?:${gap}zum)?|[-–])(?:${gap})?|${gap}und${gap}(?:im${gap})?|/)(\d{1,2})\.${noun}`,
  ([, firstName, until, lastName]) => {
    const [first, last] = [Number(firstName), Number(lastName)];
    const isRange = until === undefined ? last === first + 1 : last > first;
    if (first < 1 || last > 21 || !isRange) return null;
    const edtf = known(`${centuryText(first)}/${centuryText(last)}`);
    return { kind: 'date', edtf, form: 'whole' };
  },
  /Jahrhundert|Jh/u,
);

/** „um die Jahrtausendwende“; which „Jahrhundertwende“ is meant, the word alone does not say. */
const turns = wordParser(
  'Jahr(?:hundert|(tausend))wende',
  ([, millennium]) =>
    millennium === undefined
      ? { kind: 'vague', edtf: undated, form: 'point', unit: 'year' }
      : { kind: 'date', edtf: known('2000~'), form: 'point', unit: 'year' },
  /wende/u,
);

/** Centuries, several of them, and their turns. */
export const findCenturies: Parser = (text) => [...one(text), ...several(text), ...turns(text)];

function centuryText(number: number): string {
  return `${String(number - 1).padStart(2, '0')}XX`;
}
