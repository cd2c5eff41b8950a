import { wordSet } from '../actors/candidate.ts';
import { isCapital, isHyphen, isSpace, type Token } from '../actors/tokens.ts';
import type { TokenSpan } from './token-span.ts';

/** Regions and cities that news texts name most; states and capitals have a list of their own, parts of the world none. */
const regions = wordSet(`Sibirien Krim Donbass Donezk Luhansk Cherson Saporischschja
  Charkiw Odessa Mariupol Bachmut Lwiw Dnipro Kursk Belgorod Wladiwostok Chabarowsk Sachalin Kurilen Kaliningrad Jekaterinburg
  Nowosibirsk Sotschi Kasan Panmunjom Panmunjeom Kaesong Sinuiju Wonsan Rason Dandong Shenyang Shanghai Shenzhen Busan Incheon
  Hiroshima Okinawa Guam Hawaii Alaska Texas Florida Kalifornien Chicago Genf Zürich Basel Köln München Frankfurt Stuttgart
  Düsseldorf Leipzig Dresden Hannover Nürnberg Dortmund Duisburg Bonn Kiel Lübeck Rostock Mainz Erfurt Potsdam Magdeburg
  Freiburg Hamburg Bremen Heidelberg Göttingen Bayern Sachsen Hessen Thüringen Brandenburg Niedersachsen Saarland Salzburg Graz
  Linz Innsbruck Tirol Kärnten Steiermark Südtirol Mailand Neapel Venedig Turin Florenz Apulien Kalabrien Sizilien Sardinien
  Toskana Katalonien Andalusien Barcelona Marseille Lyon Straßburg Istanbul Dubai Mumbai Sydney Rotterdam Antwerpen Krakau
  Danzig Davos Ramstein Grönland Tschetschenien Abchasien Südossetien Gaza Gazastreifen Westjordanland Kaschmir Tibet Xinjiang`);
/** Endings of town names that no German noun without article has. */
const townEnding =
  /^\p{Lu}\p{Ll}*(?:burg|heim|ingen|hausen|dorf|stedt|münster|furt|brück|hafen|grad|wostok|[nrl]sk|stan|istan|berg|kirchen|felde|rode|büttel|weiler|bronn|ach)$/u;
/** A vowel that ends few German nouns; those are listed. */
const foreignEnding = /^\p{Lu}\p{Ll}{2,}[aoy]$/u;
const noTowns =
  wordSet(`Europa Osteuropa Westeuropa Mitteleuropa Afrika Nordafrika Amerika Südamerika Nordamerika
  Lateinamerika Mittelamerika Ozeanien Eurasia Korea Euro Foto Büro Auto Logo Kino Risiko Echo Video Radio Demo Trio Duo Veto Tempo Kilo Abo Embargo
  Corona Klima Thema Schema Drama Firma Skala Prosa Panorama Party Army Story Hobby Baby Libero Konto Ghetto Manko Fiasko Studio
  Porto Kommando Inferno Chaos Angola Pharma Propaganda Villa Kamera Arena Aula Agenda Cola Koma Trauma Plasma Stroh Bach Dach Fach
  Berg Flughafen Hafen Luftkampf Wahlkampf Hinblick Wirtschaftsberg Vergleich Gespräch`);
const agencies = wordSet('dpa afp ap epd kna rtr reuters sda apa sid');
const leading = wordSet('in aus nach bei');

/** Finds towns and regions: from a list, or by ending behind „in“, „aus“, „nach“ without an article. */
export function findTowns(tokens: readonly Token[]): TokenSpan[] {
  return tokens.flatMap((token, at) => {
    if (!isCapital(token.text) || isHyphen(token.gap) || isHyphen(tokens[at + 1]?.gap)) return [];
    const bare = token.lower.replace(/(?<=[^s])s$/u, '');
    if (regions.has(token.lower) || regions.has(bare)) return [{ first: at, last: at }];
    // „Lenzerheide (dpa) –“
    if (at === 0 && tokens[1]?.gap === ' (' && agencies.has(tokens[1].lower))
      return [{ first: 0, last: 0 }];
    const before = tokens[at - 1];
    const led = before !== undefined && leading.has(before.lower) && isSpace(token.gap);
    if (!led || noTowns.has(token.lower)) return [];
    return townEnding.test(token.text) || foreignEnding.test(token.text)
      ? [{ first: at, last: at }]
      : [];
  });
}
