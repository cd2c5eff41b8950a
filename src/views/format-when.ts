import { formatEdtf, type EdtfBounds } from '../lib/edtf.ts';
import { keepTogether } from '../lib/keep-together.ts';

/** An EDTF expression in German words; `null` for what the texts place nowhere. */
export function formatWhen(edtf: string | null): string | null {
  return edtf === null ? null : keepTogether(formatEdtf(edtf));
}

/** The expression as a value of `<time datetime>`, where HTML knows such a date; else `undefined`. */
export function htmlDate(edtf: string | null): string | undefined {
  return edtf !== null && /^\d{4}(?:-\d{2}){0,2}$/.test(edtf) ? edtf : undefined;
}

/** An EDTF expression behind a verb: „am 5. September 2023“, „im April 2019“, „zwischen März und April 2019“. */
export function formatWhenOf(edtf: string): string {
  const words = formatEdtf(edtf);
  const isSpan = /^[\d-]+\/[\d-]+$/.test(edtf) && words.includes(' bis ');
  if (isSpan) return keepTogether(formatEdtf(`[${edtf.replace('/', '..')}]`));
  const word = /^\d{4}-\d\d-\d\d$/.test(edtf) ? 'am ' : /^\d{4}-\d\d$/.test(edtf) ? 'im ' : '';
  return keepTogether(word + words);
}

/** First and last possible day: „zwischen dem 11. und dem 13. September 2023“, „frühestens 25. April 2019, Ende offen“. */
export function boundsWords({ min, max }: EdtfBounds): string {
  if (min !== null && max !== null) {
    return min === max ? `am ${formatDay(min)}` : keepTogether(formatEdtf(`[${min}..${max}]`));
  }
  const first = min === null ? 'Beginn offen' : `frühestens ${formatDay(min)}`;
  const last = max === null ? 'Ende offen' : `spätestens ${formatDay(max)}`;
  return `${first}, ${last}`;
}

/** An ISO day in German: „25. April 2019“. */
export function formatDay(day: string): string {
  return keepTogether(dayFormat.format(new Date(`${day}T00:00:00Z`)));
}

const dayFormat = new Intl.DateTimeFormat('de-DE', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
