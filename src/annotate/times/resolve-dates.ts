import { splitSentences, type SentenceSpan } from '../../lib/sentences.ts';
import type { Candidate, TimeContext, TimeKind } from './candidate.ts';

/** A dated candidate: kind `vague` where a date could not be told. */
export type DatedCandidate = { from: number; to: number; kind: TimeKind; edtf: string | null };

const ahead =
  /(?:^|[^\p{L}])(?:wird|werden|werde|will|wollen|plan(?:t|en)|künftig|bevorstehend\p{L}*|voraussichtlich|frühestens|erwarten|erwarte|rechnen|rechnet|dürften?|anstehend\p{L}*|spätestens)(?!\p{L})/iu;
/** What was planned may be past: „für Anfang Juni geplant war“. */
const planned = /(?:^|[^\p{L}])(?:geplant\p{L}*|vorgesehen\p{L}*)(?!\p{L})/iu;
const was = /(?:^|[^\p{L}])(?:war(?:en)?|gewesen)(?!\p{L})/u;
const behind =
  /(?:^|[^\p{L}])(?:hatte[nt]?|wurde[nt]?|war(?:en)?|worden|gewesen|kündigte\p{L}*|teilte[n]?|sagte[n]?|erklärte[n]?)(?!\p{L})/iu;
const should = /(?:^|[^\p{L}])soll(?:en)?(?!\p{L})/iu;
const appointments =
  '(?:tagt|tagen|berät|beginnt|startet|entscheidet|endet|enden|öffnet|schließt|reist|läuft .{0,60} aus|laufen .{0,60} aus|findet .{0,60}statt|finden .{0,60}statt|steht .{0,60} an|kommt .{0,60}zusammen|kehrt .{0,60}zurück|tritt .{0,60}in Kraft)(?!\\p{L})';
/** Reports tell what happened in the past tense; what is fixed for a day to come, in the present. */
const appointed = new RegExp(`(?:^|[^\\p{L}])${appointments}`, 'u');
/** „traf am Samstag ein und reist am Montag ab“: what is fixed is a clause of its own. */
const conjunct = new RegExp(`\\sund\\s(?=${appointments})`, 'gu');
/** What may happen has not happened: „wenn Leverkusen am Samstag gewinnt“; not „wenn er kam“. */
const conditional =
  /^\s*(?:wenn|falls|sofern|sobald|bevor|ehe)\s(?!.*\p{L}(?:te|ten|hat|haben)(?!\p{L}))/u;
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
  let sentences: SentenceSpan[] | undefined;
  const sentenceAt = (place: number): SentenceSpan => {
    sentences ??= splitSentences(text);
    // Places are asked for in the order of the text, so the search never goes back.
    while ((sentences[at + 1]?.from ?? Infinity) <= place) at += 1;
    return sentences[at] ?? { from: 0, to: text.length };
  };
  let at = 0;
  let earlier: string | null = null;
  let named: { year: number; from: number } | null = null;
  let story: (NonNullable<TimeContext['story']> & { from: number }) | null = null;
  return candidates.map(({ from, to, kind, edtf }) => {
    const [last, told] = [named, story];
    const dated = edtf({
      written,
      earlier,
      // Most expressions date themselves: what the sentence says is read only when it is asked for.
      get year() {
        return last !== null && last.from >= sentenceAt(from).from ? last.year : null;
      },
      get story() {
        if (told === null) return null;
        const sentence = sentenceAt(from);
        return told.from >= (sentences?.[at - 1] ?? sentence).from ? told : null;
      },
      get future() {
        return looksAhead(clauseAround(text, sentenceAt(from), from, to));
      },
      get past() {
        const clause = clauseAround(text, sentenceAt(from), from, to);
        return !looksAhead(clause) && behind.test(clause);
      },
    });
    if (dated !== null && kind === 'date') {
      earlier = dated;
      // A year that was guessed says nothing about the next date.
      const year = /\d{4}|Jahr/u.test(text.slice(from, to)) ? yearNamed(dated) : null;
      if (year !== null) named = { year, from };
      story = storyAfter(told, dated, year, from);
    }
    return { from, to, kind: dated === null && kind === 'date' ? 'vague' : kind, edtf: dated };
  });
}

/** A month or day told with its year begins a story; one counted on from it goes on with it; all else ends it. */
function storyAfter(
  story: TimeContext['story'],
  edtf: string,
  year: number | null,
  from: number,
): (NonNullable<TimeContext['story']> & { from: number }) | null {
  const [, told, month] = /^(\d{4})-(\d{2})/u.exec(edtf) ?? [];
  if (month === undefined || Number(told) !== (year ?? story?.year)) return null;
  return { year: Number(told), month, from };
}

/** The words between the commas around a span, at most 200 characters to either side. */
function clauseAround(text: string, sentence: SentenceSpan, from: number, to: number): string {
  const left = text.slice(Math.max(sentence.from, from - 200), from);
  const right = text.slice(to, Math.min(sentence.to, to + 200));
  const begin = Math.max(...[...',;:–'].map((mark) => left.lastIndexOf(mark))) + 1;
  const before = left.slice(begin).split(conjunct).at(-1) ?? '';
  const behindIt = (/^[^,;:–]*/u.exec(right)?.[0] ?? '').split(conjunct)[0] ?? '';
  return `${before}${text.slice(from, to)}${behindIt}`;
}

function looksAhead(clause: string): boolean {
  if (ahead.test(clause) || (planned.test(clause) && !was.test(clause))) return true;
  if ((appointed.test(clause) || conditional.test(clause)) && !behind.test(clause)) return true;
  return should.test(clause) && !perfect.test(clause);
}

/** The one year an EDTF lies in, if it is certain. */
function yearNamed(edtf: string): number | null {
  const years = new Set(edtf.match(/(?<![\d-])\d{4}(?!\d|X)/gu) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined && !/[~?.]/u.test(edtf) ? Number(year) : null;
}
