import {
  clauseHas,
  gapBehind,
  neighbour,
  wordSet,
  type Candidate,
  type Rule,
} from './candidate.ts';
import { isCapital, isHyphen } from './tokens.ts';

/** People and bodies of power: „Beamte in Seoul“, „die Führung in Pjöngjang“. */
const powerNouns =
  wordSet(`Regierung Führung Machthaber Machthabern Machthabers Beamte Beamten Beamter Behörden
  Diplomaten Offizielle Offiziellen Entscheidungsträger Entscheidungsträgern Entscheider Entscheidern Regime Regimes
  Strategen Verantwortliche Verantwortlichen Politiker Politikern Regierungskreise Regierungskreisen Kreise Kreisen
  Außenministerium Außenministeriums Verteidigungsministerium Verteidigungsministeriums Ministerium Staatsführung
  Politbüro Elite Eliten Herrscher Herrschern Staatsspitze Regierungsvertreter Regierungsvertretern Stellen
  Genossen Partner Partnern Militärs Generäle Generälen Planer Planern Administration Parteiführung Zentrale
  Generalstab Generalstabs Militär Streitkräfte Streitkräften Vereinigungsministerium
  Vereinigungsministeriums Präsidentenpalast Regierungssprecher Parlament Präsidialamt Präsidialamts Außenamt Sicherheitskreise Sicherheitskreisen Geheimdienste Falken Hardliner Hardlinern`);
/** „Regierungsquellen“, „Militärkreise“, „Sicherheitsapparat“ speak for power too. */
const powerParts =
  /^(?:regierungs|geheimdienst|militär|diplomaten|außenamts|staats|partei)\p{L}*(?:quellen|kreisen?|vertretern?|beamten?|stellen|apparats?|führung|spitze|mitarbeitern?|sprechern?)$/u;
/** What governments feel, ask and say: „stößt in Peking auf Unmut“, „ist in Moskau kein Geheimnis“. */
const attitudes =
  wordSet(`man heißt hieß Sorge Sorgen besorgt Geheimnis Frage Ansicht Auffassung Unmut Freude
  Verärgerung Ärger verärgert Skepsis skeptisch Nervosität nervös Erleichterung erleichtert Empörung empört Hoffnung
  Hoffnungen Furcht Angst Ängste Befürchtung Befürchtungen Verständnis Misstrauen misstrauisch Überzeugung überzeugt Kalkül
  Alarm Alarmglocken Alarmstimmung befürchtet befürchtete fürchtet fürchtete hofft hoffte glaubt glaubte Bedenken Kritik
  Unbehagen Unruhe Argwohn Zustimmung Ablehnung Widerstand Priorität Genugtuung Lesart Sicht Wunsch
  Zweifel Bereitschaft Entschlossenheit Kehrtwende Strategiewechsel Umdenken interessiert interessierte interessierten gern gerne ungern Gehör willkommen gesehen bewertet wahrgenommen betrachtet verstanden`);
/** What happens at a place, and who or what is there. */
const placeNouns =
  wordSet(`Treffen Treffens Gipfel Gipfels Gipfeltreffen Gespräche Gesprächen Gespräch Besuch Besuchs Besuchen
  Konferenz Pressekonferenz Sitz Hauptsitz Botschaft Botschafter Universität Institut Denkfabrik Zentrum Korrespondent
  Korrespondentin Büro Straßen Platz Museum Flughafen Bahnhof Hotel Palast Park Theater Parade Militärparade
  Demonstration Demonstrationen Proteste Anschlag Explosion Verhandlungen Aufenthalt Ankunft Empfang Auftritt Rede Messe
  Forum Olympia Spiele Spielen Konzert Leben Alltag Studium Wohnung Haus Restaurant Professor Professorin Analyst
  Analystin Experte Expertin Forscher Forscherin Journalist Journalistin Zeitung Zentrale Einwohner Menschen Bürger
  Bewohner Touristen Studenten Stiftung Unterzeichnung Zeremonie Feier Feiern Staatsbesuch Antrittsbesuch Beratungen`);
/** Verbs of being, meeting and moving somewhere. */
const placeVerbs =
  wordSet(`traf trafen trifft treffen getroffen empfing empfangen empfängt lebt lebte leben wohnt wohnte
  studierte studiert arbeitet arbeitete landete landeten gelandet landet geboren starb eintraf eingetroffen eintreffen traf
  angekommen ankam ankommen weilte weilt aufhielt aufhält stattfand stattfindet stattfinden fand findet statt unterzeichnete
  unterzeichneten unterzeichnet eröffnet eröffnete inhaftiert verhaftet festgenommen akkreditiert gastierte sprach
  besuchte sitzt saß tagt tagte tagen getagt aufgewachsen zusammenkamen zusammenkommen zusammengekommen hielt`);
const travelVerbs =
  wordSet(`reiste reisten reist reisen gereist anreisen angereist anreiste abgereist abreiste abreisen
  zurückgekehrt zurückkehrte zurückkehren flog flogen fliegt fliegen geflogen fuhr fuhren fährt fahren gefahren kam kamen
  gekommen ankam eingetroffen zurück unterwegs flüchtete floh geflohen umgezogen gezogen berichtet berichtete aufgebrochen aufbrach
  gestartet startete verließ verlassen`);
/** People and journeys that come from a city rather than from a government. */
const fromCity =
  wordSet(`Korrespondent Korrespondentin Korrespondenten Analyst Analystin Analysten Journalist Journalistin
  Journalisten Professor Professorin Experte Expertin Experten Reporter Reporterin Flug Flüge Zug Züge Abreise Rückkehr
  Maschine Maschinen Touristen Student Studentin Studenten Reise Rückreise Bilder Bilder Fotos live Politologe Politologin
  Historiker Historikerin Forscher Forscherin Wissenschaftler Wissenschaftlerin Ökonom Ökonomin Künstler Musiker Sportler`);
/** What is sent to a government: „ein Signal nach Peking“. */
const messages =
  wordSet(`Signal Signale Signals Botschaft Botschaften Warnung Warnungen Lieferung Lieferungen Waffenlieferungen
  Munitionslieferungen Öllieferungen Technologietransfer Exporte Export Kontakte Kontakt Draht Appell Appelle Angebot Angebote
  Blick Brücken Beziehungen Hilfe Hilfen Drohung Drohungen Schreiben Brief Note Gaslieferungen Verbindungen Verbindung`);
/** Prepositions that lead to a place on a map. */
const mapPrepositions =
  wordSet(`ab bis nahe um unweit via entlang außerhalb innerhalb nördlich südlich östlich westlich
  nordöstlich nordwestlich südöstlich südwestlich durch per`);
/** Nouns before a city that are named after it or lie in it. */
const cityNouns =
  wordSet(`Stadt Hauptstadt Metropole Millionenmetropole Millionenstadt Millionenstadt Großraum Region Raum
  Flughafen Universität Bahnhof Vorort Innenstadt Zentrum Bezirk Gouverneur Bürgermeister Oberbürgermeister Oblast FC
  Dynamo Spartak ZSKA Lokomotive Bundesstaat Hotel Zoo Gebiet Ort Olympiastadt Militärbezirk Patriarch Patriarchat Straße
  Gemeinde Kreis Distrikt Staatsuniversität Botschaft Konsulat Provinz Port Fort Mount Lake Lexington`);
const cityPossessions =
  wordSet(`Straßen Innenstadt Bürgermeister Oberbürgermeister Flughafen Flughäfen Bewohner Einwohner
  Stadtzentrum Zentrum Vororte Vororten Bahnhof Skyline Altstadt Museen Universitäten Universität Stadtteil Stadtrand
  Metro Wahrzeichen Umland Nachtleben Theater Restaurants Himmel Luft Verkehr Prachtstraße`);
/** Meetings and treaties are called after the city: „der Gipfel von Washington“. */
const namedAfter =
  wordSet(`Gipfel Gipfels Gipfeltreffen Abkommen Abkommens Konferenz Vertrag Vertrags Protokoll Erklärung
  Friedensgespräche Gespräche Zentrum Straßen Bürgermeister Vorort Vororte Vororten Stadtrand Westen Norden Süden Osten
  nördlich südlich östlich westlich unweit außerhalb innerhalb Universität Kilometer Flughafen Innenstadt Herzen Nähe Stadt
  Großraum Einwohner Bewohner Patriarch Erzbischof Olympischen`);
const transport =
  wordSet(`Zug Züge Zugverbindung Zugverbindungen Zugverkehr Direktzug Direktzüge Flug Flüge Direktflug Direktflüge
  Bahnstrecke Bahnverbindung Strecke Entfernung Kilometer Kilometern Flugverbindung Flugverbindungen Linie Fähre Fährverbindung
  Flugverkehr Bahnverkehr Eisenbahn Eisenbahnlinie Zeitverschiebung Buslinie Passagierzüge Nachtzug`);
const cityTails =
  wordSet(`Reise Reisen Besuch Besuchs Marathon Aufenthalt Flug Flüge Trip Korrespondent Korrespondentin
  Gipfel Oper Ente Touristen Büro Rückkehr Tour Visite Mission Nord Süd Ost West City`);
/** What reaches a city through the air or on foot: „Drohnen über Moskau“, „Vormarsch auf Kiew“. */
const airAndFront =
  wordSet(`Drohne Drohnen Flugzeug Flugzeuge Luftraum Himmel Vormarsch Vorstoß Angriff Angriffe Angriffen
  Raketenangriff Raketenangriffe Luftangriff Luftangriffe Drohnenangriff Drohnenangriffe Marsch Beschuss Bomben rückten
  rücken rückte vorrückten vorrückte marschierten marschiert feuerte feuerten abgeschossen abgefangen`);
const fears = wordSet(
  `Angst Furcht Sorge Respekt Warnung Warnungen Schutz Misstrauen warnt warnte warnen gewarnt Achtung`,
);
/** What one seeks or finds with a government: „Protest bei Peking“. */
const requests =
  wordSet(`Protest Beschwerde Fürsprache Bitte Gehör Rückhalt Unterstützung Hilfe Verständnis
  Rückendeckung Schulden Eindruck Ansehen Interesse Kredit Kredite`);
const links = wordSet('und oder sowie wie bzw noch');

/** A capital stands for its government unless the words around it make it a place on a map. */
export const capitals: Rule = (candidates) => {
  const decided = new Map<string, boolean>();
  return candidates.filter((candidate) => {
    if (candidate.kind !== 'metonym' || candidate.form.words.length > 1) return true;
    const government = inherited(candidate, decided) ?? meansGovernment(candidate);
    decided.set(`${String(candidate.block.n)}:${String(candidate.last)}`, government);
    return government;
  });
};

/** „in Peking und Moskau“, „Moskau/Pjöngjang“: the second goes with the first, unless it has its own cue. */
function inherited(
  candidate: Candidate,
  decided: ReadonlyMap<string, boolean>,
): boolean | undefined {
  const { tokens } = candidate.block;
  const before = tokens[candidate.first - 1];
  const gap = tokens[candidate.first]?.gap ?? '';
  const steps = before && links.has(before.lower) ? 2 : /^(?:,\s|\s?\/\s?)$/u.test(gap) ? 1 : 0;
  if (steps === 0) return undefined;
  const first = decided.get(`${String(candidate.block.n)}:${String(candidate.first - steps)}`);
  // A city drags its neighbour along; a government may stand beside a city by accident.
  return first === false ? false : undefined;
}

function meansGovernment(candidate: Candidate): boolean {
  const { tokens, text } = candidate.block;
  const before = neighbour(candidate, -1);
  const further = neighbour(candidate, -2);
  const next = neighbour(candidate, 1);
  const tail = tokens[candidate.last + 1];

  if (tail && isHyphen(tail.gap)) return !cityTails.has(tail.lower);
  if (isDateline(candidate)) return false;
  if (/^\s*(?:D\.\s?C|DC\b)/u.test(text.slice(candidate.to, candidate.to + 6))) return false;
  if (next && isGenitive(candidate) && isCapital(next.text) && cityPossessions.has(next.lower))
    return false;
  if (
    next &&
    /^(?:besuchen|besucht|besuchte|bereisen|bereist|erreichen|erreicht|verlassen)$/u.test(
      next.lower,
    )
  )
    return false;
  if (
    next?.lower === 'liegt' &&
    /^(?:am|an|in|im|bei|auf)$/u.test(neighbour(candidate, 2)?.lower ?? '')
  )
    return false;
  if (!before) return true;
  // „Seoul“ fell, but „fiel Moskau auf“.
  if (before.lower === 'fiel' && !next) return false;
  if (
    /^(?:eroberten?|erobert|besetzten?|besetzt|bombardierten?|bombardiert|beschoss|beschossen|belagerten?|belagert|räumten?|evakuierten?|zerstörten?)$/u.test(
      before.lower,
    )
  )
    return false;
  if (cityNouns.has(before.lower)) return false;
  if (
    /^(?:besuchte|besuchten|besucht|besuchen|erreichte|erreichten|erreicht|verließ|verließen|verlässt|bereiste|bereist)$/u.test(
      before.lower,
    )
  )
    return false;
  if (isInLandscape(before.lower, further?.lower)) return false;
  return afterPreposition(candidate, before.lower, further?.lower);
}

/** „muss nach Moskau schauen“ */
function looksThere(candidate: Candidate): boolean {
  return /^(?:schau(?:en|t|te|ten)|blick(?:en|t|te|ten)|schiel(?:en|t|te|ten))$/u.test(
    neighbour(candidate, 1)?.lower ?? '',
  );
}

function afterPreposition(
  candidate: Candidate,
  preposition: string,
  noun: string | undefined,
): boolean {
  switch (preposition) {
    case 'in':
      return staysInGovernment(candidate, noun);
    case 'nach':
      return (noun !== undefined && messages.has(noun)) || looksThere(candidate);
    case 'aus':
      return !(noun !== undefined && fromCity.has(noun)) && !clauseHas(candidate, travelVerbs, 8);
    case 'von':
      if (noun !== undefined && namedAfter.has(noun)) return false;
      return !leadsOn(candidate);
    case 'bei':
      return noun !== undefined && requests.has(noun);
    case 'über':
      return !clauseHas(candidate, travelVerbs, 8) && !clauseHas(candidate, airAndFront, 8);
    case 'auf':
    case 'gegen':
      return !clauseHas(candidate, airAndFront, 8);
    case 'vor':
      return noun !== undefined && fears.has(noun);
    case 'zwischen':
    case 'und':
      return !clauseHas(candidate, transport, 10);
    default:
      return !mapPrepositions.has(preposition);
  }
}

/** „Beamte in Seoul“, „in Peking will man“ against „Treffen in Peking“, „mit Sitz in Washington“. */
function staysInGovernment(candidate: Candidate, noun: string | undefined): boolean {
  if (noun !== undefined && (powerNouns.has(noun) || powerParts.test(noun))) return true;
  if (noun !== undefined && placeNouns.has(noun)) return false;
  if (!clauseHas(candidate, attitudes)) return false;
  return !clauseHas(candidate, placeVerbs, 8);
}

/** „von Moskau nach Pjöngjang“ is a way. */
function leadsOn(candidate: Candidate): boolean {
  const next = neighbour(candidate, 1);
  return next !== undefined && /^(?:nach|bis|aus|über|via)$/u.test(next.lower);
}

/** „im fernen Moskau“, „das winterliche Pjöngjang“: who describes a city means the city. */
function isInLandscape(before: string, further: string | undefined): boolean {
  return further === 'im' && /^[a-zäöüß]+e[nm]$/u.test(before);
}

/** What may stand between the first word of a report and the place it comes from: „Moskau/Pjöngjang“. */
const datelineHead = /^(?:\p{L}+\s?\/\s?)*$/u;
/** „Seoul (dpa) –“, „Pjöngjang, 5. September“, „Seoul.“, „Moskau/Peking – “ */
const datelineTail =
  /^(?:\s?\/\s?\p{L}+)*(?:\s*\([\p{L}\d/ .,-]{2,24}\)|,\s\d{1,2}\.|\s?[–—]\s|\s-\s|\.\s)/u;
/** Copied texts lose the stroke: „Moskau Der Kreml …“, „Moskau Nordkoreas Machthaber …“. */
const bareDatelineTail =
  /^\s(?:(?:Der|Die|Das|Ein|Eine|Nach|Mit|Im|In|Bei|Zum|Seit)\s|\p{Lu}\p{Ll}+s\s\p{Lu})/u;

/** A dateline at the head of a block says where a report was written. */
function isDateline({ block, first, from, to }: Candidate): boolean {
  if (first > 2 || !datelineHead.test(block.text.slice(0, from))) return false;
  const behind = block.text.slice(to, to + 60);
  return datelineTail.test(behind) || bareDatelineTail.test(behind);
}

function isGenitive(candidate: Candidate): boolean {
  const word = candidate.block.tokens[candidate.last]?.lower;
  return word !== candidate.form.words[0]?.toLowerCase() || gapBehind(candidate).startsWith('’');
}
