import type { LineRule } from './line-rule.ts';

const months =
  'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|Dez';
const weekdays =
  '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\\.?';
const day = `(?:\\d{1,2}\\. ?(?:\\d{1,2}\\. ?|(?:${months})\\.? )(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.+Z-]+)?|\\d{1,2}/\\d{1,2}/\\d{4})`;
const clock =
  '(?:um )?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?: ?Uhr| ?h)?(?: ?(?:MESZ|MEZ|CET|CEST))?|\\d{1,2} Uhr';
const relative = 'vor \\d{1,3} (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?)';
const label =
  '(?:Stand|Zuletzt aktualisiert|Zuletzt geändert|Letzte Aktualisierung|Letztes Update|Aktualisiert|Update|Veröffentlicht|Publiziert|Erschienen|Erstellt|Datum|Geändert|Online seit|Erstmals veröffentlicht|Erstveröffentlichung|Meldung|Artikel|Ausgabe|Nachricht|Meldung|Sendung|Beitrag)(?: (?:am|vom|um|seit))?';
const piece = new RegExp(
  `(?:${label}|${weekdays}|${day}|${clock}|${relative}|am|vom|um)(?![\\p{L}\\d])`,
  'iuy',
);
const separator = /[\s,;:|·•–—/()-]+/y;
const place =
  /^\p{Lu}[\p{L}-]+(?:[ /]\p{Lu}[\p{L}-]+){0,2}(?:, (?:den |am )?|[ ]?[|•·–-] ?|\. (?=\d))/u;
const hasDay = new RegExp(`${day}|${relative}`, 'u');
const hasLabel = new RegExp(`^${label}(?![\\p{L}])`, 'u');

/** A line that tells when the page was published or changed, and nothing else. */
export const dateLine: LineRule = {
  reason: 'Datumszeile.',
  matches: (text, where) =>
    text.length <= 160 &&
    (isDates(text) ||
      isDates(text.replace(place, '')) ||
      (!where.afterProse && where.beforeProse && placeMark.test(text))),
};

/** „New York –“, „Frankfurt (Reuters) -“: where and by whom, broken from the first sentence. */
const placeMark =
  /^\p{Lu}[\p{L}.-]+(?:[ /]\p{Lu}[\p{L}.-]+){0,2}(?: ?\([\p{L}/, -]{2,30}\))? ?[–—-]$/u;

/** Whether a line consists of labels, days and times alone and holds a day (a time alone may be a ticker's). */
function isDates(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    separator.lastIndex = at;
    if (separator.test(text)) at = separator.lastIndex;
    if (at >= text.length) break;
    piece.lastIndex = at;
    if (!piece.test(text)) return false;
    at = piece.lastIndex;
  }
  return hasDay.test(text) || (hasLabel.test(text) && /\d{1,2}[:.]\d{2}/.test(text));
}

/** A time alone: above an entry of a live ticker, or below a title. */
export function isTimeAlone(text: string): boolean {
  return (
    /^(?:\+{2,3} ?)?(?:um )?\d{1,2}[:.]\d{2}(?: ?Uhr)?(?: ?\+{2,3})?$/.test(text) ||
    /^\d{1,2} Uhr$/.test(text)
  );
}

/** The days a date line names, as ISO days, in its order. */
export function readDays(text: string): string[] {
  const numeric = /(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})(?!\d)/g;
  const named = new RegExp(`(?<!\\d)(\\d{1,2})\\. ?(${months})\\.? (\\d{4})(?!\\d)`, 'gu');
  const found: { at: number; day: string }[] = [];
  for (const match of text.matchAll(numeric)) add(match.index, match[3], match[2], match[1]);
  for (const match of text.matchAll(named))
    add(match.index, match[3], monthNumber(match[2] ?? ''), match[1]);
  for (const match of text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g))
    add(match.index, match[1], match[2], match[3]);
  return found.sort((a, b) => a.at - b.at).map((one) => one.day);

  function add(at: number, year = '', month = '', dayOfMonth = ''): void {
    const full = year.length === 2 ? `20${year}` : year;
    const iso = `${full}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
    // A day that the calendar does not have (31.02.) is no day.
    const time = new Date(`${iso}T00:00:00Z`);
    if (!Number.isNaN(time.valueOf()) && time.toISOString().startsWith(iso))
      found.push({ at, day: iso });
  }
}

const monthStarts = [
  'jan|jän',
  'feb',
  'mär',
  'apr',
  'mai',
  'jun',
  'jul',
  'aug',
  'sep',
  'okt',
  'nov',
  'dez',
];

function monthNumber(name: string): string {
  const start = name.slice(0, 3).toLowerCase();
  return String(monthStarts.findIndex((starts) => starts.split('|').includes(start)) + 1);
}
