import { gap, known, wordParser, type Parser } from './candidate.ts';
import { partOf, yearText, type Part } from './calendar.ts';

const ordinals = ['achtzehnten', 'neunzehnten', 'zwanzigsten', 'einundzwanzigsten'] as const;

/** „19. Jahrhundert“, „Ende des 20. Jahrhunderts“, „im frühen 17. Jahrhundert“. */
export const findCenturies: Parser = wordParser(
  String.raw`(?:((?:[Aa]nfang|[Bb]eginn|[Mm]itte|[Ee]nde)(?:${gap}des)?|[Ff]rühe[nrs]?|[Ss]päte[nrs]?)${gap})?(?:(\d{1,2})\.|(${ordinals.join('|')}))[ \u00a0]?(?:Jahrhundert(?:s|es)?|Jh\.|Jhd?t?s?\.?)(${gap}v\.[ \u00a0]?Chr\.)?`,
  ([, partWords, digits, ordinal, era]) => {
    const number = digits ? Number(digits) : 18 + ordinals.findIndex((name) => name === ordinal);
    if (number < 1 || number > 21 || era !== undefined) {
      return number > 0 && era !== undefined
        ? { kind: 'vague', edtf: () => null, form: 'whole' }
        : null;
    }
    const base = { kind: 'date', form: 'point', unit: 'century' } as const;
    if (partWords === undefined) {
      return { ...base, edtf: known(`${String(number - 1).padStart(2, '0')}XX`) };
    }
    return { ...base, edtf: known(partOfCentury((number - 1) * 100, partOf(partWords))) };
  },
  /Jahrhundert|Jh/u,
);

function partOfCentury(first: number, piece: Part): string {
  const [from, to] = { early: [0, 33], middle: [34, 66], late: [67, 99] }[piece] as [
    number,
    number,
  ];
  return `${yearText(first + from)}/${yearText(first + to)}`;
}
