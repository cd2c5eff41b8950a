import type { Correction } from '../schemas/article.ts';
import type { ClassifiedBlock } from './classify.ts';

/** A rule for one sort of slip: what it looks like, what is meant, and why. */
type SlipRule = {
  pattern: RegExp;
  kind: Correction['kind'];
  reason: string;
  /** The reading, or `null` where the match is no slip. */
  read: (match: RegExpExecArray) => string | null;
};

/** Words that are written twice with reason („die, die“ has a comma and is not looked at). */
const mayDouble = new Set([
  'sehr',
  'nie',
  'so',
  'blah',
  'na',
  'ja',
  'nein',
  'ganz',
  'der',
  'die',
  'das',
  'dem',
  'den',
  'sie',
  'sich',
  'Kim',
  'Baden',
  'Duran',
  'Sirhan',
  'Ha',
  'ha',
]);

const english: Record<string, string> = {
  their: 'ihre',
  his: 'seine',
  her: 'ihre',
  its: 'ihre',
  our: 'unsere',
  they: 'sie',
  he: 'er',
  she: 'sie',
  it: 'es',
  we: 'wir',
  the: 'die',
};

const rules: readonly SlipRule[] = [
  {
    pattern: /(?<![\p{L}\d-])(\p{L}{2,}) \1(?![\p{L}\d-])/gu,
    kind: 'repetition',
    reason: 'Vorschlag: Das Wort steht zweimal.',
    read: ([, word = '']) => (mayDouble.has(word) ? null : word),
  },
  {
    pattern: /(?<!\p{L})(der|die|das|den|dem|des) (Der|Die|Das|Den|Dem|Des)(?= \p{Lu})/gu,
    kind: 'repetition',
    reason: 'Vorschlag: Zwei Artikel stehen nebeneinander, der zweite groß mitten im Satz.',
    read: ([, , second = '']) => second.toLowerCase(),
  },
  {
    pattern: /\[(their|his|her|its|our|they|he|she|it|we|the)\]/g,
    kind: 'leftover',
    reason: 'Vorschlag: Englisches Wort stehen geblieben.',
    read: ([, word = '']) => `[${english[word] ?? word}]`,
  },
  {
    pattern: /(?<!\p{L})(als|ist|wie|zu) a (?=[\p{Ll}„])/gu,
    kind: 'leftover',
    reason: 'Vorschlag: Der englische Artikel „a“ ist stehen geblieben.',
    read: ([, word = '']) => `${word} ein `,
  },
  {
    pattern: /(?<![\p{L}.@/-])(\p{L}{3,})\.(\p{Lu}\p{Ll}{2,})(?![\p{L}.@/])/gu,
    kind: 'typo',
    reason: 'Vorschlag: Nach dem Punkt fehlt das Leerzeichen.',
    read: ([, before = '', after = '']) => `${before}. ${after}`,
  },
  {
    pattern: /(?<!\p{L})(\p{L}{3,}),(\p{L}{3,})(?!\p{L})/gu,
    kind: 'typo',
    reason: 'Vorschlag: Nach dem Komma fehlt das Leerzeichen.',
    read: ([, before = '', after = '']) => `${before}, ${after}`,
  },
  {
    pattern: /(?<!\p{L})(\p{L}{2,}) ([,;.!?])(?=\s|$)/gu,
    kind: 'typo',
    reason: 'Vorschlag: Vor dem Satzzeichen steht ein Leerzeichen.',
    read: ([, word = '', mark = '']) => `${word}${mark}`,
  },
  {
    pattern: /(?<!\p{L})(\p{L}{2,}) ,(\p{L}{2,})(?!\p{L})/gu,
    kind: 'typo',
    reason: 'Vorschlag: Das Leerzeichen steht vor statt hinter dem Komma.',
    read: ([, before = '', after = '']) => `${before}, ${after}`,
  },
  {
    // Plural nouns with a finite verb glued on; „Bekanntwerden“ and „Vorhaben“ end otherwise.
    pattern:
      /(?<!\p{L})(\p{Lu}\p{Ll}{4,}(?:en|er))(werden|wurden|wurde|wird|haben|hatten|sind|waren)(?!\p{L})/gu,
    kind: 'typo',
    reason: 'Vorschlag: Zwischen den Wörtern fehlt das Leerzeichen.',
    read: ([, noun = '', verb = '']) => `${noun} ${verb}`,
  },
  {
    pattern: /(?<!\p{L})(\p{L}{3,}) T(Da(?:zu|bei|mit|nach)|Di(?:e|es)|Es|Er|Sie|Doch)(?!\p{L})/gu,
    kind: 'typo',
    reason: 'Vorschlag: Der Punkt ist zu einem Buchstaben geworden.',
    read: ([, before = '', after = '']) => `${before}. ${after}`,
  },
  {
    pattern: /(?<!\p{L})(\p{Lu}\p{Ll}{4,})(\p{Lu}\p{Ll}{2,})(?!\p{L})/gu,
    kind: 'typo',
    reason: 'Vorschlag: Zwischen den Wörtern fehlt etwas.',
    // Brands write capitals inside words, and so do forms with „Innen“.
    read: ([, first = '', second = '']) =>
      /^Inn?(?:en)?$/.test(second) ||
      /^(?:Tube|App|Tok|Gate|Plus|Net|Pay|Book|Phone|Cloud|Leaks|Reach|Watch|Check)/.test(second) ||
      second.length < 4
        ? null
        : `${first} ${second}`,
  },
  {
    pattern: /(?<!\p{L})(\p{L}+)([b-df-hj-np-tv-z])\2\2((?:ung|ungen|en|t|te|ten))(?!\p{L})/gu,
    kind: 'typo',
    reason: 'Vorschlag: Ein Buchstabe steht dreimal.',
    read: ([, before = '', letter = '', after = '']) => `${before}${letter}${letter}${after}`,
  },
  {
    pattern:
      /(?<!\p{L})(?:Anäh|anäh|[Ww]irschaft|[Rr]egirung|Sanktonen|President(?!ial)|[Vv]orraus|[Nn]ähmlich|[Ss]eperat|Wiederstand|[Ww]iederspr|Standart(?!e)|Maschiene|Gallerie|Rythmus|Terasse|[Aa]gressi|[Mm]illitär|[Zz]usammmen)\p{Ll}*/gu,
    kind: 'typo',
    reason: 'Vorschlag: Schreibfehler.',
    read: ([word]) => {
      const reading = misspelt.reduce((text, [wrong, right]) => text.replace(wrong, right), word);
      return reading === word ? null : reading;
    },
  },
  {
    pattern: /\bEi im Gesicht (hätte|hat|haben|hätten)\b/g,
    kind: 'translation',
    reason: 'Vorschlag: Wörtlich übertragene englische Redewendung.',
    read: ([, verb = '']) => (/n$/.test(verb) ? 'sich blamierten' : 'sich blamierte'),
  },
];

/** Common misspellings of words that news of this kind use, each with what is meant. */
const misspelt: readonly [RegExp, string][] = [
  [/näh(?=er)/, 'nnäh'],
  [/irschaft/, 'irtschaft'],
  [/egirung/, 'egierung'],
  [/Sanktonen/, 'Sanktionen'],
  [/President/, 'Präsident'],
  [/orraus/, 'oraus'],
  [/ähmlich/, 'ämlich'],
  [/eperat/, 'eparat'],
  [/iederst/, 'iderst'],
  [/iederspr/, 'iderspr'],
  [/Standart/, 'Standard'],
  [/schiene/, 'schine'],
  [/Gallerie/, 'Galerie'],
  [/Rythmus/, 'Rhythmus'],
  [/Terasse/, 'Terrasse'],
  [/gressi/, 'ggressi'],
  [/illitär/, 'ilitär'],
  [/usammmen/, 'usammen'],
];

/** More suggestions than these help nobody, and each is looked for in the whole seed. */
const mostSlips = 100;
/** Nor is it any use to try for ever to make words unique that stand everywhere. */
const mostTries = 300;

/**
 * Finds slips that show by their form: doubled words, lost spaces, leftover English, letters too many. Only
 * suggestions; a slip whose words stand more than once in the seed is left to the editor.
 */
export function findSlips(
  raw: readonly string[],
  blocks: readonly ClassifiedBlock[],
): Correction[] {
  const found: (Correction & { line: number; start: number; end: number })[] = [];
  let tries = 0;
  const shown = new Set(blocks.flatMap((block) => block.lines.map((line) => line.line)));
  for (const { pattern, kind, reason, read } of rules) {
    for (const line of shown) {
      const text = raw[line - 1] ?? '';
      for (const match of text.matchAll(pattern)) {
        const reading = read(match);
        const start = match.index;
        const end = start + match[0].length;
        if (found.length >= mostSlips || tries >= mostTries) break;
        if (
          reading === null ||
          found.some((one) => one.line === line && one.start < end && start < one.end)
        )
          continue;
        tries += 1;
        const selector = makeUnique(raw, text, match[0], start);
        if (selector) found.push({ ...selector, reading, reason, kind, line, start, end });
      }
    }
  }
  return found
    .sort((a, b) => a.line - b.line || a.start - b.start)
    .map(({ line: _line, start: _start, end: _end, ...correction }) => correction);
}

/** The words with as much of their neighbourhood as makes them unique, or `null`. */
function makeUnique(
  raw: readonly string[],
  text: string,
  exact: string,
  start: number,
): Pick<Correction, 'exact' | 'prefix'> | null {
  if (standsOnce(raw, exact)) return { exact };
  const prefix = text.slice(Math.max(0, start - 30), start);
  return prefix !== '' && standsOnce(raw, prefix + exact) ? { exact, prefix } : null;
}

/** Whether words stand once in a seed; looks no further than their second place. */
function standsOnce(raw: readonly string[], words: string): boolean {
  let count = 0;
  for (const line of raw) {
    for (let at = line.indexOf(words); at !== -1; at = line.indexOf(words, at + 1)) {
      count += 1;
      if (count > 1) return false;
    }
  }
  return count === 1;
}
