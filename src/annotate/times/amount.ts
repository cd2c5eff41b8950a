import { gap } from './candidate.ts';

const numberWords: Readonly<Record<string, number>> = {
  anderthalb: 1.5,
  zwei: 2,
  zweier: 2,
  beiden: 2,
  drei: 3,
  dreier: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  fünfundzwanzig: 25,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  tausend: 1000,
};

const words = Object.keys(numberWords).sort((a, b) => b.length - a.length);

/**
 * A count in digits or words, „ein halbes“ and „anderthalb“ among them; without groups. Four digits count
 * where they are no year: „1000 Tage“, but „im Herbst 2019 Monate lang“.
 */
export const countName =
  String.raw`(?:(?!19\d\d|20(?:0[1-9]|[1-9]\d))\d{4}|\d{1,3}(?:\.\d{3})?(?:,\d)?|` +
  `[Ee]in(?:e[mnrs]?)?(?:${gap}halbe[nrs]?)?|[Hh]albe[nrs]?|[A-Za-zü]{3,12}einhalb|` +
  `${words.map(bothCases).join('|')})`;

/** „zwei bis drei“, „zwei oder drei“, „zwei, drei“. Without groups. */
export const severalName = `${countName}(?:${gap}(?:bis|oder|und)${gap}|,${gap}|(?:${gap})?[–-](?:${gap})?)${countName}`;

/** „einige“, „mehrere“ … : an amount that tells no number. Without groups. */
export const someName =
  '(?:[Ee]inige[mnr]?|[Mm]ehrere[nr]?|[Ww]enige[nr]?|[Vv]iele[nr]?|[Ee]in paar|[Ee]tliche[nr]?|[Zz]ahlreiche[nr]?|[Uu]nzählige[nr]?|[Hh]underte[nr]?|[Tt]ausende[nr]?)';

/** „mehr als“, „rund“ … before a count. Without groups. */
export const aboutName =
  '(?:(?:(?:[Ee]twas )?[Mm]ehr|[Ww]eniger|[Ll]änger|[Kk]ürzer) als|[Rr]und|[Ee]twa|[Cc]irca|[Cc]a\\.|[Uu]ngefähr|[Gg]ut|[Kk]napp|[Ff]ast|[Bb]einahe|[Nn]ahezu|[Üü]ber|[Mm]indestens|[Hh]öchstens|[Mm]aximal|[Bb]is zu|[Gg]enau|[Aa]nnähernd|[Gg]erade(?: ein)?mal|[Ww]enigstens|[Zz]iemlich genau|[Kk]aum|[Ww]eitere[nrs]?)';

/** Units of time in every case and number. Without groups. */
export const unitName =
  '(?:(?:Viertel|Halb)?[Jj]ahrhundert(?:e[ns]?|s)?|(?:Drei)?[Vv]iertel(?:jahr(?:e[ns]?|s)?|stunden?)|Jahrtausend(?:e[ns]?|s)?|Jahrzehnt(?:e[ns]?|s)?|Dekaden?|Jahr(?:e[ns]?|s)?|Quartal(?:e[ns]?|s)?|Monat(?:e[ns]?|s)?|Wochenenden?|Wochen?|Tag(?:e[ns]?|s)?|Nächten?|Nacht|Stunden?|Minuten?|Sekunden?)';

/** What every unit contains: the hint of parsers that need one. */
export const unitHint =
  /[Jj]ahr|Monat|Woche|Tag|[Ss]tunde|Minute|Sekunde|Quartal|Dekade|Nacht|Nächte/u;

/** „zwei lange Tage“: an adjective between count and unit. */
export const betweenName =
  '(?:lange[nr]?|volle[nrs]?|ganze[nrs]?|weitere[nrs]?|kurze[nr]?|gute[nrs]?|knappe[nrs]?)';

/** What counts units, up to the unit: „gut zwei lange“, „zwei bis drei“, „wenige“. Two groups: a count, or some. */
export const howMany = `(?:(${countName})|(${someName}|${severalName}))${gap}(?:(?:genau|knapp|gut|${betweenName})${gap})?`;

export type CountUnit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** The unit of a word, or `null` for those shorter than a day and those nobody counts back by. */
export function unitOf(word: string): CountUnit | null {
  if (word.startsWith('Jahrhundert')) return 'century';
  if (word.startsWith('Jahrtausend')) return null;
  if (word.startsWith('Jahrzehnt') || word.startsWith('Dekade')) return 'decade';
  if (word.startsWith('Jahr')) return 'year';
  if (word.startsWith('Quartal')) return 'quarter';
  if (word.startsWith('Monat')) return 'month';
  if (word.startsWith('Wochenende')) return null;
  if (word.startsWith('Woche')) return 'week';
  return word.startsWith('Tag') ? 'day' : null;
}

/** A count's number, or `null` where it is none or a broken one. */
export function numberOf(count: string): number | null {
  const word = count.toLowerCase();
  if (/^\d+$/u.test(word)) return Number(word);
  if (/^ein(?:e[mnrs]?)?$/u.test(word)) return 1;
  if (/^(?:ein(?:e[mnrs]?)?\s+)?halbe[nrs]?$/u.test(word)) return 0.5;
  const whole = /^(\p{L}+)einhalb$/u.exec(word)?.[1];
  if (whole !== undefined) {
    const number = numberOf(whole);
    return number === null ? null : number + 0.5;
  }
  return numberWords[word] ?? null;
}

function bothCases(word: string): string {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first}]${word.slice(1)}`;
}
