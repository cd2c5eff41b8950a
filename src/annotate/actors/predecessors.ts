import type { Candidate, ReadBlock, Rule } from './candidate.ts';
import { wordSet } from './candidate.ts';

const decade =
  /^(?:(?:zwanziger|dreißiger|vierziger|fünfziger|sechziger|siebziger|achtziger)(?:jahren?)?|19[2-8]0er(?:jahren?)?)$/u;
const now = wordSet(
  `heute jetzt nun inzwischen derzeit gegenwärtig aktuell mittlerweile seither seitdem seit`,
);
/** Small words with the ending of the past tense that are none of it. */
const noPast =
  wordSet(`heute erste letzte zweite dritte beste größte bitte mitte alte kalte harte rechte weite
  ersten letzten zweiten dritten besten größten alten kalten harten rechten weiten breiten unten hinten unterhalten halten
  erhalten verhalten seiten zeiten bereiten arbeiten leisten treten vertreten auftreten bieten verbieten raten`);
const past =
  /^(?:war|waren|hatten?|wurden?|gab|gaben|kam|kamen|ging|gingen|ließ|ließen|stand|standen|nahm|nahmen|half|halfen|hielt|hielten|blieb|blieben|zog|zogen|bot|boten|schickten?|\p{Ll}{3,}ten?)$/u;

/**
 * A capital outlives its state: told of a year before the successor came, „Moskau“ stands for the state before.
 * The year is that of the sentence, else that of the sentence before while the tense is the past.
 */
export const predecessors: Rule = (candidates, { predecessors }) => {
  const known = new Map<ReadBlock, Map<number, boolean>>();
  return candidates.map((candidate) => {
    const before = candidate.kind === 'metonym' ? predecessors.get(candidate.actor) : undefined;
    if (!before) return candidate;
    const sentences = known.get(candidate.block) ?? readSentences(candidate.block, before.year);
    known.set(candidate.block, sentences);
    return sentences.get(beginOf(candidate)) === true
      ? { ...candidate, actor: before.actor }
      : candidate;
  });
};

/** The index of the first word of a candidate's sentence. */
function beginOf({ block, first }: Candidate): number {
  let at = first;
  while (at > 0 && block.tokens[at]?.opens !== true) at -= 1;
  return at;
}

/** For each sentence, by the index of its first word, whether it tells of a time before a year. */
function readSentences({ tokens }: ReadBlock, year: number): Map<number, boolean> {
  const sentences = new Map<number, boolean>();
  let earlier = false;
  for (let from = 0; from < tokens.length;) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.opens !== true) to += 1;
    const words = tokens.slice(from, to);
    const years = words.flatMap(({ text, lower }, at) => {
      if (/^(?:1[5-9]|20)\d\d$/u.test(text))
        return [now.has(words[at - 1]?.lower ?? '') ? Infinity : Number(text)];
      return decade.test(lower) ? [0] : [];
    });
    if (years.length > 0) earlier = years.every((one) => one < year);
    else
      earlier &&=
        words.some(({ text, lower }) => past.test(text) && !noPast.has(lower)) &&
        !words.some(({ lower }) => now.has(lower));
    sentences.set(from, earlier);
    from = to;
  }
  return sentences;
}
