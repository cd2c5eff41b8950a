/** A sentence's span in its text: UTF-16 offsets, end exclusive, outer white space left out. */
export type SentenceSpan = { from: number; to: number };

/**
 * Abbreviations and ordinals after which a German sentence goes on although `Intl.Segmenter` may end it.
 */
const openEnd =
  /(?:^|[\s(„"»])(?:Dr|Prof|Hr|Fr|Frl|St|Nr|Abs|Art|Bd|Co|ca|bzw|etc|evtl|ggf|inkl|max|min|Mio|Mrd|sog|vgl|usw|u\.a|z\.\s?B|d\.\s?h|u\.\s?a|v\.\s?a|i\.\s?d\.\s?R|z\.\s?T|o\.\s?ä|(?:US-)?Präs|Mr|Mrs|Ms|Gen|geb|Hrsg|[A-Za-zÄÖÜäöü]|\d{1,2})\.\s*$/u;

/** Splits a German paragraph into sentences, in order; every non-space character is in exactly one. */
export function splitSentences(text: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let open = false;
  for (const { segment, index } of new Intl.Segmenter('de', { granularity: 'sentence' }).segment(
    text,
  )) {
    const from = index + (segment.length - segment.trimStart().length);
    const to = index + segment.trimEnd().length;
    if (to <= from) continue;
    const last = spans.at(-1);
    const continues = /^[a-zäöüß]/u.test(segment.trimStart());
    if (last && (open || continues)) last.to = to;
    else spans.push({ from, to });
    open = openEnd.test(segment);
  }
  return spans;
}
