import { isPlaceAdjective } from '../../lib/german.ts';
import { neighbour, wordSet, type Rule } from './candidate.ts';

/** Nouns with which „Moskauer“ means the government, not the city. */
const powerNouns =
  wordSet(`Regierung Regierungskreise Regierungskreisen Regierungsviertel Regime Regimes Führung
  Führungsriege Machthaber Machthabers Machthabern Staatsführung Staatsspitze Außenministerium Außenministeriums
  Außenpolitik Außenminister Außenamt Verteidigungsministerium Verteidigungsministeriums Innenministerium Ministerium
  Präsident Politik Politbüro Parteiführung Zentralregierung Administration Kabinett Kabinetts Kreml Kremls Diplomatie
  Diplomaten Position Positionen Haltung Linie Kurs Kurses Interesse Interessen Strategie Strategen Strategie
  Entscheidung Entscheidungen Vorschlag Vorschläge Vorstoß Angebot Drohung Drohungen Forderung Forderungen Zusage Zusagen Veto
  Einfluss Einflusses Einflusszone Einflusssphäre Sicht Lesart Propaganda Erklärung Zentrale Machtzentrum
  Machtzirkel Machtapparat Elite Eliten Nomenklatura Seite Stellen Behörden Beamte Beamten Kreise Kreisen
  Zugeständnisse Garantien Hilfe Unterstützung Staatsmacht Militärführung Generalstab Geheimdienste Botschafter`);

/** „Moskauer Regierungskreise“ means the government; „Moskauer Zeitung“ only the city. */
export const placeAdjectives: Rule = (candidates) =>
  candidates.filter((candidate) => {
    const word = candidate.form.words.at(-1);
    if (candidate.kind !== 'adjective' || !word || !isPlaceAdjective(word)) return true;
    const next = neighbour(candidate, 1);
    if (!next) return false;
    // One attribute may stand between: „Moskauer politische Führung“.
    const noun = /^\p{Ll}/u.test(next.text) ? neighbour(candidate, 2) : next;
    return noun !== undefined && powerNouns.has(noun.lower);
  });
