import { gap, undated, wordParser, type Parser, type Resolver } from './candidate.ts';
import { countName, numberOf, unitHint, unitName, unitOf } from './amount.ts';
import { weekdayName } from './calendar.ts';
import { moved, shifted } from './relative.ts';

const daytime =
  '(?:[Mm]orgen|[Vv]ormittag|[Mm]ittag|[Nn]achmittag|[Aa]bend|[Nn]acht|früh|in der Früh|in der Nacht|am (?:Morgen|Vormittag|Mittag|Nachmittag|Abend))';
const offsets = { vorgestern: -2, gestern: -1, heute: 0, morgen: 1, übermorgen: 2 } as const;

/** „gestern“, „heute Morgen“, „Gestern Abend“, „übermorgen“, „der heutige“, „gestrigen“. */
const adverbs = wordParser(
  `([Vv]orgestern|[Gg]estern|[Hh]eute|[Mm]orgen|[Üü]bermorgen)(?:${gap}${daytime})?`,
  (match, text) => {
    const name = (match[1] ?? '').toLowerCase() as keyof typeof offsets;
    if (isSaying(text, match.index, match[0].length)) return null;
    if (match[1] === 'Morgen' && !isSentenceStart(text, match.index, match[0].length)) return null;
    if (
      match[1] === 'morgen' &&
      /(?:heute|gestern|[Gg]uten)\s$/u.test(text.slice(Math.max(0, match.index - 10), match.index))
    ) {
      return null;
    }
    return { kind: 'date', edtf: shifted('day', offsets[name]), form: 'point', unit: 'day' };
  },
);

/** „heute vor 20 Jahren“, „morgen in zwei Wochen“: counted to the day. */
const counted = wordParser(
  `([Gg]estern|[Hh]eute|[Mm]orgen)${gap}(vor|in)${gap}(${countName})${gap}(${unitName})`,
  (match, text) => {
    const [all, word = '', direction, count = '', unitWord = ''] = match;
    const [unit, number] = [unitOf(unitWord), numberOf(count)];
    if (unit === null || number === null || !Number.isInteger(number)) return null;
    if (word === 'Morgen' && !isSentenceStart(text, match.index, all.length)) return null;
    const name = word.toLowerCase() as keyof typeof offsets;
    const edtf: Resolver = (context) => {
      const day = shifted('day', offsets[name])(context);
      return day === null || day.includes('/')
        ? null
        : moved(day, unit, direction === 'vor' ? -number : number);
    };
    return { kind: 'date', edtf, form: 'point', unit: 'day' };
  },
  unitHint,
);

const adjectives = wordParser(
  `(vorgestrige|gestrige|heutige|morgige)[nrsm]?(?:[ \u00a0](?:Tag|Abend|Morgen|Nachmittag|Vormittag)(?:e?s)?|[ \u00a0]${weekdayName}s?)?`,
  ([all, name = '']) => {
    const by = { vorgestrige: -2, gestrige: -1, morgige: 1 }[name];
    // „heutige Politik“ is of these days, not of one day.
    if (by === undefined) {
      return / /u.test(all)
        ? { kind: 'date', edtf: shifted('day', 0), form: 'point' }
        : { kind: 'vague', edtf: undated, form: 'whole' };
    }
    return { kind: 'date', edtf: shifted('day', by), form: 'point' };
  },
);

/** Days counted from the one of writing. */
export const findRelativeDays: Parser = (text) => [
  ...adverbs(text),
  ...counted(text),
  ...adjectives(text),
];

/** „Morgen“ with a capital is the morning, unless it opens a sentence and a verb follows. */
function isSentenceStart(text: string, from: number, length: number): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  const opens = from === 0 || /[.!?:„"“»]\s?$|\n$/u.test(before);
  return opens && /^\s\p{Ll}/u.test(text.slice(from + length));
}

/** „von heute auf morgen“ is sudden and „Schnee von gestern“ stale; neither names a day. */
function isSaying(text: string, from: number, length: number): boolean {
  const before = text.slice(Math.max(0, from - 16), from);
  const behind = text.slice(from + length, from + length + 12);
  return (
    /(?:[Vv]on\sheute\sauf|Schnee\svon)\s$/u.test(before) ||
    (/[Vv]on\s$/u.test(before) && /^\sauf\smorgen(?!\p{L})/u.test(behind))
  );
}
