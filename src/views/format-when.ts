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

/** First and last possible day: „frühestens 25. April 2019, Ende offen“. */
export function boundsWords({ min, max }: EdtfBounds): string {
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
