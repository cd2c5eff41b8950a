import { splitSentences } from '../../lib/sentences.ts';
import type { Candidate, TimeContext, TimeKind } from './candidate.ts';

/** A dated candidate: kind `vague` where a date could not be told. */
export type DatedCandidate = { from: number; to: number; kind: TimeKind; edtf: string | null };

const ahead =
  /(?:^|[^\p{L}])(?:wird|werden|werde|will|wollen|geplant\p{L}*|plan(?:t|en)|künftig|bevorstehend\p{L}*|voraussichtlich|vorgesehen|anstehend\p{L}*|spätestens)(?!\p{L})/iu;
const should = /(?:^|[^\p{L}])soll(?:en)?(?!\p{L})/iu;
const perfect = /(?:haben|sein|worden|gewesen)(?:[.,;:]|\s*$)/u;

/**
 * Dates the candidates of one block in the order of the text, each with what stands before it: the year
 * last named in its sentence, the date last named in the block, and whether its clause looks ahead.
 */
export function resolveDates(
  candidates: readonly Candidate[],
  text: string,
  written: TimeContext['written'],
): DatedCandidate[] {
  if (candidates.length === 0) return [];
  const sentences = splitSentences(text);
  let earlier: string | null = null;
  let year: number | null = null;
  let at = 0;
  return candidates.map(({ from, to, kind, edtf }) => {
    while (at < sentences.length - 1 && (sentences[at]?.to ?? 0) <= from) {
      at += 1;
      year = null;
    }
    const sentence = sentences[at] ?? { from: 0, to: text.length };
    const future = looksAhead(clauseAround(text, sentence.from, sentence.to, from, to));
    const dated = edtf({ written, year, future, earlier });
    if (dated !== null && kind === 'date') {
      earlier = dated;
      year = yearNamed(dated) ?? year;
    }
    return { from, to, kind: dated === null && kind === 'date' ? 'vague' : kind, edtf: dated };
  });
}

/** The words between the commas around a span, at most 200 characters to either side. */
function clauseAround(text: string, start: number, end: number, from: number, to: number): string {
  const left = text.slice(Math.max(start, from - 200), from);
  const right = text.slice(to, Math.min(end, to + 200));
  return `${left.slice(left.search(/[^,;:–]*$/u))}${text.slice(from, to)}${/^[^,;:–]*/u.exec(right)?.[0] ?? ''}`;
}

function looksAhead(clause: string): boolean {
  return ahead.test(clause) || (should.test(clause) && !perfect.test(clause));
}

/** The one year an EDTF lies in, if it is certain. */
function yearNamed(edtf: string): number | null {
  const years = new Set(edtf.match(/(?<![\d-])\d{4}(?!\d|X)/gu) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined && !/[~?.]/u.test(edtf) ? Number(year) : null;
}
