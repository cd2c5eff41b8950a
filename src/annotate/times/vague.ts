import { gap, undated, wordParser, type Parser } from './candidate.ts';

/**
 * Adverbs and phrases that place what is said in time, from the speaker's present („derzeit“, „bislang“,
 * „jüngst“, „künftig“) or from a time told before („damals“, „später“, „seither“), and those that say how
 * long something is meant to hold („kurzfristig“, „auf Dauer“). They date nothing: kind `vague`.
 *
 * Left out are words that only order, stress or connect: „zunächst“, „dann“, „wieder“, „noch“, „schon“,
 * „bereits“, „immer“ alone, „stets“, „oft“, „weiterhin“, „erstmals“, „gerade“, „nun mal“; and clauses and nouns
 * of events („vor dem Sturz“, „nach dem Treffen“), which are what happened, not a time.
 */
const words = [
  'derzeit',
  'derzeitige[nmrs]?',
  'zurzeit',
  'aktuell',
  'aktuelle[nmrs]?',
  'gegenwärtig',
  'gegenwärtige[nmrs]?',
  'momentan',
  'momentane[nmrs]?',
  'jetzt',
  'jetzige[nmrs]?',
  'nunmehr',
  'heutzutage',
  'mittlerweile',
  'inzwischen',
  'unterdessen',
  'zwischenzeitlich',
  'bisher',
  'bisherige[nmrs]?',
  'bislang',
  'bis dato',
  `bis${gap}(?:heute|jetzt|dahin|zuletzt|vor${gap}[Kk]urzem|auf${gap}[Ww]eiteres)`,
  'vorerst',
  'vorläufig',
  'vorübergehend',
  'einstweilen',
  'jüngst',
  'kürzlich',
  'neulich',
  'unlängst',
  'letztens',
  'neuerdings',
  'zuletzt',
  'soeben',
  'früher(?!e)',
  'einst',
  'einstmals',
  'ehemals',
  'vormals',
  'damals',
  'damalige[nmrs]?',
  'seinerzeit',
  'seitdem',
  'seither',
  'ursprünglich',
  'anfangs',
  'später(?!e)',
  'zuvor',
  'künftig',
  'künftige[nmrs]?',
  'zukünftig',
  'zukünftige[nmrs]?',
  'demnächst',
  'bald',
  'irgendwann',
  'kurzfristig',
  'mittelfristig',
  'langfristig',
  'dauerhaft',
  'tagsüber',
  'zeitweise',
  'zeitweilig',
  `schon${gap}immer`,
  'jahraus, jahrein',
  `(?:[Vv]or|[Ss]eit|[Bb]innen)${gap}[KkLl](?:urzem|angem)`,
  `vor${gap}[Ll]ängerem`,
  `seit${gap}(?:je|jeher|jüngstem|neuestem|[Nn]euestem|damals|[Ll]ängerem|eh${gap}und${gap}je|Menschengedenken)`,
  `im${gap}(?:Moment|Augenblick|Nachhinein|Voraus|Vorfeld|Jahresverlauf)`,
  `ab${gap}(?:sofort|jetzt)|von${gap}(?:nun|jetzt|da)${gap}an`,
  `in${gap}(?:Kürze|Bälde)|in${gap}der${gap}Zwischenzeit`,
  `auf${gap}(?:Dauer|[Aa]bsehbare${gap}Zeit|lange${gap}Sicht|längere${gap}Sicht|kurze${gap}Sicht|Jahre${gap}hinaus|Jahre)`,
  `über${gap}(?:Jahre|Jahrzehnte|Monate|Wochen|Jahrhunderte)(?:${gap}hinweg)?`,
  `zu${gap}(?:gegebener|keiner)${gap}Zeit|zu${gap}Lebzeiten`,
  `in${gap}(?:diesen|jenen)${gap}(?:Tagen|Wochen|Monaten|Jahren)`,
  `dieser${gap}Tage`,
  `zwischen${gap}den${gap}Jahren(?!${gap}\\d)`,
];

/** Words whose first letter may be a capital at a sentence's start, found in one pass. */
const adverbs = wordParser(words.map(openCapital).join('|'), (match, text) => {
  const [all] = match;
  const word = all.toLowerCase();
  const before = text.slice(Math.max(0, match.index - 16), match.index);
  const behind = text.slice(match.index + all.length, match.index + all.length + 24);
  // „Das Wichtigste in Kürze“ is short, not soon.
  if (
    /^in\s+kürze$/u.test(word) &&
    /(?:te|Überblick|Fakten|Meldungen|Nachrichten|Antworten|Thema)\s$/u.test(before)
  )
    return null;
  if (word === 'zuvor' && /(?:je|nie|niemals|selten|denn|als|wie)\s$/u.test(before)) return null;
  // „nicht später als“, „früher als“ compare; „früher oder später“ is a saying.
  if (/^(?:später|früher)$/u.test(word) && /^\s(?:als|oder)(?!\p{L})/u.test(behind)) return null;
  if (/^(?:später|früher)$/u.test(word) && /oder\s$/u.test(before)) return null;
  return { kind: 'vague', edtf: undated, form: 'whole' };
});

/** „nun“ as a word of time; not „nun mal“, „nun ja“, „Nun, …“. */
const nun = wordParser(
  `(?:Nun(?!,)|nun)(?!${gap}(?:mal|einmal|ja|gut|denn|eben|doch${gap}mal)(?!\\p{L}))`,
  () => ({ kind: 'vague', edtf: undated, form: 'whole' }),
);

/**
 * „lange“ as a word of time („war lange kein Partner“), told by the word behind it, which begins a new part of
 * the clause; not as an adjective („lange Grenze“) nor in „so lange“, „wie lange“, „noch lange nicht“.
 */
const lange = wordParser(
  `(?:[Ss]chon${gap})?[Ll]ange(?=${gap}(?:keine?[mnrs]?|nicht|nur|als|a[nm]|auf|aus|beim?|für|gegen|i[nm]|mit|ohne|über|um|unter|vo[nmr]|zu[mr]?|zwischen)(?!\\p{L}))`,
  (match, text) => {
    const before = text.slice(Math.max(0, match.index - 12), match.index);
    if (/(?:^|\P{L})(?:so|wie|zu|noch|nicht)\s$/iu.test(before)) return null;
    return { kind: 'vague', edtf: undated, form: 'whole' };
  },
  /lange/iu,
);

/** Vague words of time. */
export const findVague: Parser = (text) => [...adverbs(text), ...nun(text), ...lange(text)];

function openCapital(word: string): string {
  return word.replace(/^(\(\?:)?(\p{Ll})/u, (_, group: string | undefined, letter: string) =>
    group === undefined ? `[${letter.toUpperCase()}${letter}]` : `${group}${letter}`,
  );
}
