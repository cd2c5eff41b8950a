import { lookingAhead, type Candidate, type Resolver } from './candidate.ts';

const article =
  '(?:dem|den|der|die|das|zum|zur|zu|in|ins|etwa|rund|circa|ca\\.|ungefähr|genau|mindestens|spätestens|frühestens|wenigstens|einschließlich|Jahr)';
const prepositions = new RegExp(
  `(?:^|[^\\p{L}\\p{M}])((?:(kurz|unmittelbar|knapp)\\s{1,3})?(seit|ab|bis|vor|nach|um|gegen)\\s{1,3}(?:${article}\\s{1,3}){0,2})$`,
  'iu',
);
const unitBefore = /(?:Jahre?|Monate?|Wochen?|Tage?|Stunden?|Jahrzehnte?)\s{1,3}$/u;
/** „von 2019 an“, „vom 1. Mai an“, „von 2010 bis heute“. */
const opening = /(?:^|[^\p{L}\p{M}])(vo[nm]\s{1,3}(?:Jahr\s{1,3})?)$/iu;
const closing = /^\s{1,3}(?:an|ab|bis\s(?:heute|jetzt))(?!\p{L})/u;

/**
 * Takes the preposition that bounds a point of time into its expression: „seit 1961“ is open to the
 * present, „bis Ende 2023“ from the past, „um 1900“ approximate. „im“, „am“, „in den“, „aus dem“ say
 * nothing of their own and stay outside.
 */
export function boundPoints(candidates: readonly Candidate[], text: string): Candidate[] {
  return candidates.map((candidate) => {
    if (candidate.form !== 'point') return candidate;
    const before = text.slice(Math.max(0, candidate.from - 28), candidate.from);
    const end = closing.exec(text.slice(candidate.to, candidate.to + 16));
    const start = end === null ? null : opening.exec(before);
    if (start?.[1] !== undefined && end !== null) {
      return {
        ...candidate,
        from: candidate.from - start[1].length,
        to: candidate.to + end[0].length,
        edtf: bounded('seit', candidate),
        form: 'whole',
      };
    }
    const found = prepositions.exec(before);
    if (found?.[1] === undefined || found[3] === undefined) return candidate;
    // „zwei Wochen nach dem 4. Mai“ counts from the day and is not bounded by it.
    if (unitBefore.test(before.slice(0, before.length - found[1].length))) return candidate;
    const preposition = found[2] === undefined ? found[3].toLowerCase() : 'um';
    if (
      /^(?:um|gegen)/iu.test(found[1]) &&
      candidate.unit !== 'year' &&
      candidate.unit !== 'decade'
    )
      return candidate;
    return {
      ...candidate,
      from: candidate.from - found[1].length,
      edtf: bounded(preposition, candidate),
      form: 'whole',
    };
  });
}

function bounded(preposition: string, { edtf: inner }: Candidate): Resolver {
  return (context) => {
    // „ab“ and „bis Montag“ is the next one, „seit Montag“ the last one, unless the clause tells otherwise.
    const future = (): boolean => {
      if (preposition === 'seit') return false;
      return preposition === 'ab' || (preposition === 'bis' && !context.past) || context.future;
    };
    const edtf = inner(lookingAhead(context, future));
    if (edtf === null || edtf.includes('..') || edtf.endsWith('/') || edtf.startsWith('/'))
      return edtf;
    const [first = '', last = ''] = [edtf.split('/')[0], edtf.split('/').at(-1)];
    switch (preposition) {
      case 'seit':
      case 'ab':
        return `${first}/..`;
      case 'bis':
        return `../${last}`;
      case 'vor':
        return `../${neighbour(first, -1)}`;
      case 'nach':
        return `${neighbour(last, 1)}/..`;
      default:
        return /[/~X]/u.test(edtf) ? edtf : `${edtf}~`;
    }
  };
}

/** The year, month or day before or behind one. */
function neighbour(edtf: string, by: 1 | -1): string {
  const text = edtf.replace(/[~?%]$/u, '');
  if (text.includes('X')) {
    const edge = Number(text.replaceAll('X', by < 0 ? '0' : '9'));
    return String(edge + by).padStart(4, '0');
  }
  if (/^\d{4}$/u.test(text)) return String(Number(text) + by).padStart(4, '0');
  const isMonth = text.length === 7;
  const day = new Date(`${isMonth ? `${text}-01` : text}T00:00:00Z`);
  if (isMonth) day.setUTCMonth(day.getUTCMonth() + by);
  else day.setUTCDate(day.getUTCDate() + by);
  return day.toISOString().slice(0, isMonth ? 7 : 10);
}
