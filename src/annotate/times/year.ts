import { gap, known, wordParser, type Parser } from './candidate.ts';
import { fromTo, partName, partOf, partOfYearText, yearText } from './calendar.ts';

/** Words after which a number counts something, or names it: no year. */
const numberedThing =
  /(?:^|[^\p{L}])(?:Seiten?|S\.|Nr\.?|Nummer|Artikels?|Art\.|Paragra(?:f|ph)(?:en)?|§§?|Absatz|Abs\.|Kapitel|Zimmer|Raum|Postfach|Tel\.?|Telefon|Fax|Versions?|Modell|Typ|Boeing|Airbus|Windows|Office|DIN|ISO|EN|IEC|RFC|Agenda|Vision|Horizont|Horizon|Mission|Projekt|Programm|Plan|Strategie|[\p{L}-]*[Rr]esolution(?:en)?|Drucksache|Ziffer|Linie|Bus|Zug|Flug(?:\s[A-Z]{2})?|Peugeot|Hausnummer|Rz\.|Rn\.|Zeile|Z\.|Az\.|Aktenzeichen|ISBN|Kanal|Route|Halle|Block|PLZ|Konto|Kontonummer|Code|Bundesstraße|Platz|Rang|Fall|Bd\.|Band|Heft|[\p{L}-]*[Ss]traße|[A-Z])(?:\s|:\s?)$/u;

/** Units, currencies and countable people that make a number in front of them an amount. */
const counted =
  /^(?:\s|\s?-)?(?:%|€|\$|£|Euro|Dollar|US-Dollar|Cent|Mark|Rubel|Franken|Pfund|Yen|Won|Kilometern?|km|Metern?|m|Kilo(?:gramm)?s?|kg|Gramm|g|Tonnen?|t|Liter|Hektar|ha|Quadrat\p{L}+|Kubik\p{L}+|Prozent(?:punkte)?|Grad|Watt|Volt|Mega\p{L}+|Giga\p{L}+|Kilo\p{L}+|Meilen|Fuß|PS|Soldat(?:en|innen)|Menschen|Personen|Einwohner(?:n|innen)?|Bewohner(?:n|innen)?|Tote[nr]?|Opfern?|Verletzten?|Gefallene[nr]?|Mann|Frauen|Männern?|Kindern?|Stimmen|Exemplaren?|Mitarbeiter(?:n|innen)?|Beschäftigten?|Arbeitern?|Arbeitskräften?|Gastarbeitern?|Flüchtlingen?|Geflüchteten?|Teilnehmer(?:n|innen)?|Besucher(?:n|innen)?|Zuschauer(?:n|innen)?|Gästen?|Delegierten?|Abgeordneten?|Mitgliedern?|Demonstrant(?:en|innen)|Polizist(?:en|innen)|Kämpfern?|Truppen|Panzern?|Raketen|Granaten|Drohnen|Flugzeugen?|Schiffen?|Sprengköpfen?|Waffen|Fahrzeugen?|Autos|Wohnungen|Häusern?|Betten|Plätzen?|Stellen|Firmen|Unternehmen|Fällen?|Infektionen|Neuinfektionen|Dosen|Seiten|Wörtern?|Zeichen|Mal|Jahren?|Tagen?|Stunden?|Minuten|Sekunden|Kalorien|Punkten?|Treffer|Sitzen?|Anträgen?|Klagen|Bäumen?|Tieren?|Stück)(?![\p{L}])/u;

/** What stands before a citation's year: „(Maier 2019)“, „vgl. Maier 2019“, „Maier et al. 2019“. */
const citedBefore =
  /(?:et al\.,?\s|u\.\s?a\.,?\s|(?:[Vv]gl\.|[Ss]iehe|[Ss]\.|[Cc]f\.|[Ll]aut|so)\s(?:auch\s)?(?:\p{Lu}\p{Ll}+(?:[/-]\p{Lu}\p{Ll}+|\s(?:und|&)\s\p{Lu}\p{Ll}+)*),?\s)$/u;
const bracketedName =
  /[([](?:(?:[Vv]gl|[Ss]iehe|[Ss]|cf|so)\.?\s)?(?:auch\s)?\p{Lu}[\p{L}'’-]+(?:(?:[/&]|,\s|\s&\s|\sund\s|;\s)\p{Lu}[\p{L}'’-]+)*,?\s$/u;
const surnameBefore = /(?:^|[^\p{L}])\p{Lu}\p{Ll}+,?\s$/u;
const citedBehind =
  /^[a-d]?(?:,\s?(?:S\.|Seiten?|Kap\.|Abb\.)|:\s?\d{1,3}(?!\d|\s?Uhr)|\s(?:zeigt|schreibt|argumentiert|belegt|weist|stellt fest|zufolge|betont|folgert|nennt|definiert|unterscheidet|beschreibt)(?!\p{L}))/u;

const nounBehind = /^\s\p{Lu}\p{Ll}/u;
const amountBefore =
  /(?:^|[^\p{L}])(?:rund|etwa|circa|ca\.|knapp|fast|über|mehr als|weniger als|insgesamt|genau|mindestens|höchstens|bis zu|nur|gut|ungefähr|die|der|den|diese|alle|jene|deren|ihre|seine|weitere|waren|sind|es)\s$/iu;

/** „Jahr 2019“, „Jahren 2018 und 2019“, „Jahre 1989/90“: the word makes any number a year. */
const withWord = wordParser(
  String.raw`(?:[Zz]wischen${gap}den${gap}(?=Jahren))?(?:Jahr(?:e[ns]?|s)?|Kriegsjahr(?:e[ns]?)?|Wahljahr(?:e[ns]?)?)${gap}(?:(?:etwa|rund|um|circa|ca\.)${gap})?(\d{1,4})(?:(?:(?:${gap})?[/–-](?:${gap})?|${gap}(?:und|bis|oder)${gap})(\d{4}|\d{2}))?(${gap}(?:v|n)\.${gap}?Chr\.)?(?!\d|[.,]\d)`,
  ([all, first, second, era]) => {
    const from = Number(first);
    if (from === 0) return null;
    if (era?.includes('v')) return { kind: 'date', edtf: beforeChrist(from), form: 'whole' };
    if (second !== undefined) {
      const to = secondYear(from, second);
      if (to === null) return null;
      return { kind: 'date', edtf: known(`${yearText(from)}/${yearText(to)}`), form: 'whole' };
    }
    const about = /(?:etwa|rund|um|circa|ca\.)\s/u.test(all) ? '~' : '';
    return { kind: 'date', edtf: known(`${yearText(from)}${about}`), form: 'point', unit: 'year' };
  },
);

/** „Anfang 2022“, „Mitte des Jahres 2020“, „Jahresende 2022“. */
const part = wordParser(
  String.raw`(?:(${partName})(?:${gap}(?:bis|und)${gap}|/))?(?:(${partName})(?:${gap}(?:des${gap})?(?:Jahres|Jahrs)?)?|Jahres(anfang|beginn|mitte|ende)s?)${gap}(\d{4})(?![.,]\d)`,
  ([, first, words, compound, name]) => {
    const year = Number(name);
    const last = partOfYearText(year, partOf(words ?? compound ?? ''));
    if (first === undefined) return { kind: 'date', edtf: known(last), form: 'point' };
    const span = fromTo(partOfYearText(year, partOf(first)), last);
    return span === null ? null : { kind: 'date', edtf: known(span), form: 'point' };
  },
);

/** „2018/19“, „2018–2020“, „1945-1989“. */
const range = wordParser(
  String.raw`((?:1[5-9]|20)\d{2})(?:${gap})?[/–-](?:${gap})?(\d{4}|\d{2})(?![.,]?\d|-)`,
  (match, text) => {
    const from = Number(match[1]);
    const to = secondYear(from, match[2] ?? '');
    const behind = text.slice(match.index + match[0].length);
    if (to === null || counted.test(behind.slice(0, 30))) return null;
    if (isNumbered(text.slice(Math.max(0, match.index - 60), match.index))) return null;
    return { kind: 'date', edtf: known(`${yearText(from)}/${yearText(to)}`), form: 'whole' };
  },
);

/** „44 v. Chr.“, „300 n. Chr.“ */
const withEra = wordParser(
  String.raw`(\d{1,4})${gap}([vn])\.[ \u00a0]?Chr\.`,
  ([, name = '', era]) =>
    era === 'v'
      ? { kind: 'date', edtf: beforeChrist(Number(name)), form: 'whole' }
      : { kind: 'date', edtf: known(yearText(Number(name))), form: 'point', unit: 'year' },
);

/** „Jahreswechsel 2021/22“, „um die Jahreswende 2024/2025“. */
const turn = wordParser(
  String.raw`Jahres(?:wechsel|wende)s?(?:${gap}(?:von${gap})?(\d{4})(?:(?:${gap})?(?:[/–-]|auf|zu)(?:${gap})?(\d{4}|\d{2}))?)?`,
  ([, first, second]) => {
    if (first === undefined) return { kind: 'vague', edtf: () => null, form: 'whole' };
    const from = Number(first);
    const to = second === undefined ? from + 1 : secondYear(from, second);
    if (to !== from + 1) return null;
    return { kind: 'date', edtf: known(`${yearText(from)}-12/${yearText(to)}-01`), form: 'point' };
  },
);

/** „2014“, alone: where nothing beside it says that the number counts, names or cites. */
const alone = wordParser(String.raw`(?:1\d|20)\d{2}(?![.,:/]\d|[ -]\d{2})`, (match, text) => {
  const from = match.index;
  const before = text.slice(Math.max(0, from - 60), from);
  const behind = text.slice(from + 4, from + 44);
  const year = Number(match[0]);
  if (/(?:\d[.,:/ -]|[$€£§#+=]\s?)$/u.test(before)) return null;
  if (isNumbered(before) || isCited(before, behind) || isAmount(year, before, behind)) return null;
  if (year < 1500 && !/(?:^|[^\p{L}])(?:seit|um|ab|anno|bis)\s$/iu.test(before)) return null;
  return { kind: 'date', edtf: known(match[0]), form: 'point', unit: 'year' };
});

/** Years, several years, and parts of years. */
export const findYears: Parser = (text) => [
  ...withWord(text),
  ...part(text),
  ...turn(text),
  ...range(text),
  ...withEra(text),
  ...alone(text),
];

function secondYear(first: number, name: string): number | null {
  const second = name.length === 4 ? Number(name) : Math.floor(first / 100) * 100 + Number(name);
  const next = second <= first && name.length === 2 && Number(name) === 0 ? second + 100 : second;
  return next > first ? next : null;
}

function beforeChrist(year: number): () => string {
  // EDTF counts a year 0, which historians do not: 44 v. Chr. is -0043.
  return () => (year === 1 ? '0000' : `-${yearText(year - 1)}`);
}

function isNumbered(before: string): boolean {
  // „Resolutionen 1718 und 1874“: the second number belongs to the same word.
  const list = /(?:\d{1,4}(?:,\s|\s(?:und|bis|oder|sowie)\s|\s?[–-]\s?)){1,6}$/u;
  return (
    numberedThing.test(before) ||
    (list.test(before) && numberedThing.test(before.replace(list, '')))
  );
}

function isCited(before: string, behind: string): boolean {
  if (citedBefore.test(before)) return true;
  if (bracketedName.test(before) && /^[a-d]?[),;:\]]/u.test(behind)) return true;
  return surnameBefore.test(before) && citedBehind.test(behind);
}

function isAmount(year: number, before: string, behind: string): boolean {
  // „von 1950 bis 1953 Flugzeuge“
  if (/(?:von|zwischen)\s(?:1[5-9]|20)\d\d\s(?:bis|und)\s$/iu.test(before)) return false;
  if (counted.test(behind)) return true;
  if (!nounBehind.test(behind)) return false;
  const isRound = year % 100 === 0;
  return isRound || year > 2060 || amountBefore.test(before);
}
