import { neighbour, wordSet, type Candidate, type Rule } from './candidate.ts';
import { isCapital } from './tokens.ts';

export const directions = wordSet('Norden Süden Osten Westen Nordens Südens Ostens Westens');
const articles = wordSet('der dem den des im vom zum beim');
/** Without an article these make a direction: „nach Westen“, „gen Norden“. */
const bareDirections = wordSet('nach gen gegen aus von in Richtung Richtungen bis');
/** „der Wilde Westen“, „der Mittlere Westen“, „der hohe Norden“. */
const otherWests =
  wordSet(`wilde wilden wilder mittlere mittleren mittlerer nahe nahen naher ferne fernen ferner
  hohe hohen hoher tiefe tiefen tiefer äußerste äußersten`);
/** Nouns behind „westlich“ that make it a direction. */
const landscape =
  wordSet(`Teil Teils Teile Teilen Küste Grenze Grenzen Rand Ufer Hälfte Provinz Provinzen Region
  Regionen Gebiet Gebiete Gebieten Richtung Pazifik Pazifiks Atlantik Mittelmeer Meer Afrika Balkan Stadtrand Vorort
  Vororte Bundesstaat Stadtteil Bezirk Distrikt Landesteil Landesteile Landesteilen Landeshälfte Ende Stadt Insel
  Halbinsel Bergen Gebirge Alpen Hemisphäre Himmel Wind Winde Sahara Sudan Ukraine Russland China Japan Länge`);

/** A bloc bears the name of a direction: „der Westen“ acts, „im Westen des Landes“ is a place. */
export const compass: Rule = (candidates) =>
  candidates.filter((candidate) => {
    const word = candidate.form.words[0]?.toLowerCase();
    if (candidate.form.words.length !== 1 || !word) return true;
    if (candidate.kind === 'adjective' && /^(?:nord|süd|ost|west)(?:lich)$/u.test(word)) {
      return namesBloc(candidate);
    }
    return !directions.has(word) || namesActor(candidate);
  });

function namesBloc(candidate: Candidate): boolean {
  const word = candidate.block.tokens[candidate.last];
  if (!word || word.lower.startsWith('pro') || word.lower.startsWith('anti'))
    return word !== undefined;
  if (/lich$/u.test(word.lower)) return false;
  const next = neighbour(candidate, 1);
  if (!next) return true;
  const noun = isCapital(next.text) ? next : neighbour(candidate, 2);
  return noun === undefined || !landscape.has(noun.lower);
}

function namesActor(candidate: Candidate): boolean {
  const before = neighbour(candidate, -1);
  const next = neighbour(candidate, 1);
  const joined = candidate.block.text[candidate.to] === '-';
  // „im Westen des Landes“, „im Norden von …“, „im Westen Japans“
  if (next && /^(?:des|der|von|vom)$/u.test(next.lower)) return false;
  if (next && isCapital(next.text) && /[^s]s$/u.test(next.text)) return false;
  if (before && otherWests.has(before.lower)) return false;
  if (candidate.form.short) {
    // A half of a country needs its article, and none of the prepositions that lead to a place.
    const further = neighbour(candidate, -2);
    return (
      before !== undefined && /^(?:der|dem|den|des)$/u.test(before.lower) && further?.lower !== 'in'
    );
  }
  if (joined) return true;
  if (before && bareDirections.has(before.lower)) return false;
  if (before && articles.has(before.lower)) return true;
  return !nearOtherDirection(candidate);
}

/** „von Osten nach Westen“, „Norden und Westen“ are directions. */
function nearOtherDirection(candidate: Candidate): boolean {
  const { tokens } = candidate.block;
  for (let at = candidate.first - 3; at <= candidate.last + 3; at += 1) {
    const token = tokens[at];
    if (at !== candidate.first && token && directions.has(token.lower)) return true;
  }
  return false;
}
