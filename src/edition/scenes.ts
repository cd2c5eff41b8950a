/**
 * What eyes, ears and noses meet: weather, faces, rooms, gestures. A reportage paints with these words; a
 * claim is seldom made of them alone.
 */
const seen =
  /(?<!\p{L})(?:regnet|regnete|Regen|Schnee|schneit\p{L}*|Nebel|Sonne|Wind|Himmel|Wolken|dämmert\p{L}*|Abendlicht|Licht|Lampe|Fenster|Tür|Türen|Tisch|Tische|Stuhl|Stühle|Sessel|Sofa|Wand|Wände|Kalender|Küche|Balkon|Treppe|Flur|Saal|Bahnsteig|Teppich|Plane|Vorhang|Schild|Blumen|Kerzen?|Fahnen?|Transparente?|Porträts?|Hand|Hände|Händen|Handschlag|Finger|Augen|Gesicht|Gesichter|Stirn|Haare|Lippen|Stimme|Schultern|Anzug|Anzüge[n]?|Kleid|Mantel|Mütze|Uniform|Schuhe|Stiefel|Hut|Brille|Kaffee|Tee|Kuchen|Suppe|Birnen|Brot|Schnaps|Wodka|Zigaretten?|Hund|Katze|Vögel|Musik|Kapelle|Glocken|Tränen|lächelt\p{L}*|lach(?:t|en|te)\p{L}*|weint\p{L}*|nickt\p{L}*|winkt\p{L}*|schweigt|schwieg\p{L}*|flüstert\p{L}*|seufzt\p{L}*|singt|singen|sang|sangen|riecht|roch|duftet\p{L}*|schaut\p{L}*|blickt\p{L}*|lehnt\p{L}*(?![^.;:]* ab(?!\p{L}))|sitzt|sitzen|saß|saßen|kniet\p{L}*|frier\p{L}*|fror\p{L}*|zittert\p{L}*|(?:hängt|hängen|hing|hingen)(?!(?: \p{Ll}+)? (?:von|davon|zusammen)(?!\p{L}))|laut|leise|still|dunkel|hell|kalt|warm|nass|Beifall|Applaus|Jubel|applaudiert\p{L}*|klatscht\p{L}*|zündet\p{L}*|raucht\p{L}*)(?!\p{L})/u;

/** What claims are made of: power, war, money, law, science, numbers, sources. */
const weighty =
  /\d|%|(?<!\p{L})(?:\p{L}*(?:[Rr]egierung|[Mm]inister|[Pp]räsident|[Kk]anzler|[Pp]artei|[Pp]arlament|[Aa]rmee|[Mm]ilitär|[Ss]oldat|[Tt]ruppe|[Ww]affe|[Rr]akete|[Mm]unition|[Pp]anzer|[Dd]rohne|[Aa]tom|[Kk]rieg|[Ff]rieden|[Ss]anktion|[Aa]bkommen|[Vv]ertrag|[Vv]erträge|[Gg]ipfel|[Bb]ündnis|[Dd]iplomat|[Gg]esetz|[Gg]ericht|[Uu]rteil|[Pp]olizei|[Ww]ahl|[Hh]andel|[Ww]irtschaft|[Uu]nternehmen|[Kk]onzern|[Ii]ndustrie|[Mm]arkt|[Pp]reis|[Kk]osten|[Zz]ins|[Ss]teuer|[Ss]chuld|[Ee]nergie|[Kk]lima|[Ss]tudie|[Ff]orsch|[Ee]xpert|[Bb]ehörde|[Mm]acht|[Gg]eheimdienst|[Ff]lüchtl|[Gg]eflohen|[Oo]pfer|[Tt]ote|[Gg]etötet|[Vv]erletzt|[Bb]evölkerung|[Ee]inwohner|[Ss]taat|[Vv]olk|[Pp]olitik|[Ss]trategie|[Ii]nteresse|[Rr]echt|[Pp]rogramm|[Mm]illion|[Mm]illiard|[Pp]rozent)\p{L}*|UN|Uno|EU|USA|Nato|NATO|(?:[Ll]aut|[Nn]ach Angaben|zufolge|teilte\p{L}*|erklärt\p{L}*|warnt\p{L}*|fordert\p{L}*|kündigt\p{L}*|berichtet\p{L}*|erwarte(?:t|te|ten|n)|rechne(?:t|te|ten|n)|behauptet\p{L}*|bestreitet|bestritt|dementiert\p{L}*|könnten?|dürften?|müssten?|sollen?|sollten?|wegen|weil|deshalb|führt zu|bedeutet|gilt|gelten|(?<!nicht |nie |kein )mehr \p{Lu}\p{L}+|weniger \p{Lu}\p{L}+|geschickt|entsandt\p{L}*|getroffen|unterzeichn\p{L}*|beschlossen|gegründet|verboten|erlaubt))(?!\p{L})/u;

/** Whether a sentence paints and asserts nothing that could be held against a source: „Der Teppich liegt unter einer Plane.“ */
export function isScene(sentence: string): boolean {
  if (sentence.length > 260 || weighty.test(sentence)) return false;
  // One long clause without anything seen may tell what matters: „…, die Straßen waren mit Blumen geschmückt“.
  const clauses = sentence.split(/[,;–] /u);
  return seen.test(sentence) && clauses.every((clause) => clause.length <= 30 || seen.test(clause));
}
