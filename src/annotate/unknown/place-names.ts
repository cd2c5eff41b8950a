import { wordSet } from '../actors/candidate.ts';
import type { Token } from '../actors/tokens.ts';
import { isCapital, isHyphen, isSpace } from '../actors/tokens.ts';
import { declinedForms, looksDeclined, nameForms } from '../../lib/german.ts';
import type { TokenSpan } from './token-span.ts';

/** States as news texts call them where the official list of regions has another name. */
const otherStates =
  `Großbritannien England Schottland Weißrussland Holland Tschechien Burma Birma Kosovo Palästina
  Hongkong Taiwan Emirate Vatikan DDR Jugoslawien Tschechoslowakei Elfenbeinküste Kongo`.split(
    /\s+/u,
  );

/** Capitals, which stand for governments. */
const capitals =
  `Berlin Paris London Ankara Minsk Warschau Brüssel Rom Madrid Neu-Delhi Delhi Hanoi Taipeh Ottawa Canberra
  Jerusalem Riad Doha Kairo Kabul Islamabad Bagdad Beirut Budapest Prag Wien Bern Belgrad Bukarest Athen Helsinki Stockholm
  Oslo Kopenhagen Tallinn Riga Vilnius Chisinau Tiflis Eriwan Baku Astana Taschkent Bischkek Duschanbe Aschgabat Ulan-Bator
  Havanna Caracas Brasilia Jakarta Bangkok Manila Rangun Dhaka Kathmandu Lissabon Dublin Reykjavik Ljubljana Zagreb Sarajevo
  Skopje Tirana Pristina Podgorica Nikosia Nairobi Pretoria Abuja Tripolis Tunis Algier Rabat Khartum Kiew Kyjiw Moskau Peking
  Pjöngjang Seoul Tokio Teheran Damaskus Washington Vientiane Amman Sanaa Maskat`.split(/\s+/u);

const halves = wordSet('Ost West Nord Süd');
const longest = 4;
let names: ReadonlySet<string> | undefined;

/** Names of states and capitals, in lower case with single spaces for hyphens. */
function placeNames(): ReadonlySet<string> {
  if (names) return names;
  const regions = new Intl.DisplayNames(['de'], { type: 'region', fallback: 'none' });
  const found = new Set<string>();
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const unassigned = /^(?:X[A-JL-Z]|Q[M-Z]|ZZ|E[UZ]|UN)$/u;
  const regionNames = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !unassigned.test(code))
    .map((code) => regions.of(code))
    .filter((name) => name !== undefined);
  for (const name of [...regionNames, ...otherStates, ...capitals]) {
    for (const form of declinedNames(name)) found.add(form.toLowerCase().replaceAll('-', ' '));
  }
  names = found;
  return found;
}

/** Finds names of states and capitals; the longest at each place. */
export function findPlaces(tokens: readonly Token[]): TokenSpan[] {
  const known = placeNames();
  const found: TokenSpan[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    if (!isCapital(tokens[first]?.text)) continue;
    let words = '';
    let last = -1;
    for (let at = first; at < Math.min(tokens.length, first + longest); at += 1) {
      const token = tokens[at];
      if (!token || (at > first && !isSpace(token.gap) && !isHyphen(token.gap))) break;
      words += (at > first ? ' ' : '') + token.lower;
      if (known.has(words)) last = at;
    }
    if (last === -1) continue;
    // „Ost-Berlin“
    const half = isHyphen(tokens[first]?.gap) && halves.has(tokens[first - 1]?.lower ?? '');
    found.push({ first: half ? first - 1 : first, last });
    first = last;
  }
  return found;
}

/** „Vereinigtes Königreich“, „Vereinigten Königreich“, „Vereinigten Königreichs“. */
function declinedNames(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  const heads = rest.length > 0 && looksDeclined(first) ? declinedForms(first) : [first];
  return heads.flatMap((head) => nameForms([head, ...rest].join(' ')));
}
