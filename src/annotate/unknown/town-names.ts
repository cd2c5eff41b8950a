import { wordSet } from '../actors/candidate.ts';
import { isCapital, isHyphen, isSpace, type Token } from '../actors/tokens.ts';
import { isGermanWord } from './german-words.ts';
import type { TokenSpan } from './token-span.ts';

/** Regions and cities that news texts name most; states and capitals have a list of their own, parts of the world none. */
const regions = wordSet(`Sibirien Krim Donbass Donezk Luhansk Cherson Saporischschja
  Charkiw Odessa Mariupol Bachmut Lwiw Dnipro Kursk Belgorod Wladiwostok Chabarowsk Sachalin Kurilen Kaliningrad Jekaterinburg
  Nowosibirsk Sotschi Kasan Panmunjom Panmunjeom Kaesong Sinuiju Wonsan Rason Dandong Shenyang Shanghai Shenzhen Busan Incheon
  Hiroshima Okinawa Guam Hawaii Alaska Texas Florida Kalifornien Chicago Genf Zürich Basel Köln München Frankfurt Stuttgart
  Düsseldorf Leipzig Dresden Hannover Nürnberg Dortmund Duisburg Bonn Kiel Lübeck Rostock Mainz Erfurt Potsdam Magdeburg
  Freiburg Hamburg Bremen Heidelberg Göttingen Bayern Sachsen Hessen Thüringen Brandenburg Niedersachsen Saarland Salzburg Graz
  Linz Innsbruck Tirol Kärnten Steiermark Südtirol Mailand Neapel Venedig Turin Florenz Apulien Kalabrien Sizilien Sardinien
  Leverkusen Mönchengladbach Gelsenkirchen Wolfsburg Heidenheim Augsburg Aachen Bielefeld Münster Karlsruhe Mannheim Wiesbaden
  Braunschweig Chemnitz Halle Oberhausen Kassel Saarbrücken Osnabrück Oldenburg Regensburg Ingolstadt Würzburg Ulm Heilbronn
  Koblenz Bremerhaven Jena Trier Siegen Cottbus Schwerin Passau Bayreuth Bamberg Konstanz Tübingen Görlitz Zwickau Weimar
  Flensburg Stralsund Greifswald Ostberlin Westberlin Luzern Lausanne Lugano Villach Bregenz Mülhausen Metz Nizza Toulouse Bordeaux
  Manchester Liverpool Glasgow Edinburgh Birmingham Cambridge Oxford Belfast Porto Sevilla Valencia Bilbao Bologna Genua Palermo
  Breslau Posen Lodz Brünn Göteborg Malmö Aarhus Bergen Tromsø Turku Thessaloniki Izmir Antalya Tel Haifa Hebron Ramallah
  Rafah Aleppo Mossul Basra Dschidda Alexandria Casablanca Lagos Johannesburg Kapstadt Mombasa Karatschi Lahore Kalkutta Chennai
  Bangalore Saigon Phnom Mandalay Taipei Kaohsiung Guangzhou Wuhan Chongqing Chengdu Tianjin Harbin Changchun Osaka Kyoto
  Nagasaki Fukushima Yokohama Sapporo Daegu Gwangju Daejeon Ulsan Pyeongtaek Hamhung Chongjin Nampo Yongbyon Wostotschny
  Baikonur Samara Rostow Wolgograd Murmansk Irkutsk Jakutsk Omsk Tomsk Perm Ufa Tscheljabinsk Krasnojarsk Magadan Grosny
  Sewastopol Simferopol Butscha Irpin Isjum Awdijiwka Pokrowsk Kramatorsk Kupjansk Tschernihiw Tschernobyl Sumy Poltawa Winnyzja
  Los Boston Philadelphia Detroit Seattle Dallas Houston Miami Atlanta Denver Phoenix Minneapolis Baltimore Pittsburgh Toronto
  Montreal Vancouver Melbourne Perth Auckland Honolulu Manhattan Brooklyn
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
/** Nouns behind which a place is named: „der Militärhafen Dunai“. */
const placeNouns =
  /^(?:\p{L}*(?:insel|stadt|dorf|hafen|gemeinde|provinz|bezirk|distrikt|bundesstaat|vorort|stadtteil|landkreis|kanton|gericht)|ort|ortschaft|region|weiler|oblast|präfektur)$/u;
/** Prepositions that lead to things as well: behind them only a town's own ending tells. */
const lax = wordSet('von nahe um durch über für gegen zwischen bis und ab vor');
/** Nouns that end like towns and need no article. */
const townLike =
  /^(?:.{0,3}ingen|.*(?:gelingen|dringen|bringen|klingen|schwingen|springen|heringe|altersheim|pflegeheim|eigenheim|tierheim|grad|berg|ach|stan|nsk|kirchen|felde|häfen|hafen))$/u;
const spa = wordSet('Bad Sankt St Burg Schloss Groß Klein Alt Neu Ober Unter');

/**
 * Finds towns and regions: from a list, and behind „in“, „aus“, „nach“ without an article by their ending, or because
 * German has no such word.
 */
export function findTowns(tokens: readonly Token[], words: ReadonlySet<string>): TokenSpan[] {
  /** Whether the word before was a town of which German has no such word: „in Antholz und Ruhpolding“. */
  let strange = -2;
  return tokens.flatMap((token, at) => {
    if (!isCapital(token.text) || isHyphen(token.gap) || isHyphen(tokens[at + 1]?.gap)) return [];
    const bare = token.lower.replace(/(?<=[^s])s$/u, '');
    if (regions.has(token.lower) || regions.has(bare)) return [{ first: at, last: at }];
    // „Lenzerheide (dpa) –“
    if (at === 0 && tokens[1]?.gap === ' (' && agencies.has(tokens[1].lower))
      return [{ first: 0, last: 0 }];
    const before = tokens[at - 1];
    const next = tokens[at + 1];
    // „Bad Seelhausen“, „St. Gallen“
    if (
      spa.has(token.lower) &&
      next !== undefined &&
      /^\.?\s$/u.test(next.gap) &&
      isCapital(next.text) &&
      (/^(?:bad|sankt|st)$/u.test(token.lower)
        ? !token.opens || townEnding.test(next.text)
        : townEnding.test(next.text))
    )
      return [{ first: at, last: at + 1 }];
    if (
      before !== undefined &&
      lax.has(before.lower) &&
      isSpace(token.gap) &&
      token.text.length >= 7 &&
      townEnding.test(token.text) &&
      !townLike.test(token.lower)
    )
      return [{ first: at, last: at }];
    const led = before !== undefined && leading.has(before.lower) && isSpace(token.gap);
    const listed = strange === at - 2 && before?.lower === 'und';
    const announced =
      before !== undefined &&
      placeNouns.test(before.lower) &&
      isCapital(before.text) &&
      isSpace(token.gap);
    if (
      (led || listed || announced) &&
      /^\p{Lu}\p{Ll}{3,}$/u.test(token.text) &&
      !noTowns.has(token.lower) &&
      !isGermanWord(token.text, words)
    ) {
      strange = at;
      return [{ first: at, last: at }];
    }
    if (!led || noTowns.has(token.lower)) return [];
    return townEnding.test(token.text) || foreignEnding.test(token.text)
      ? [{ first: at, last: at }]
      : [];
  });
}

/** The words of towns found by a cue; alone they name the same town („Heidenheim feiert“). */
export function townWords(tokens: readonly Token[], towns: readonly TokenSpan[]): string[] {
  return towns.flatMap(({ first, last }) =>
    first === last && tokens[first] !== undefined
      ? [tokens[first].text.replace(/(?<=[^s])s$/u, '')]
      : [],
  );
}

/** Towns named before by a cue, now without one. */
export function findTownsAgain(tokens: readonly Token[], towns: ReadonlySet<string>): TokenSpan[] {
  return tokens.flatMap((token, at) => {
    if (isHyphen(token.gap) || isHyphen(tokens[at + 1]?.gap)) return [];
    const known = towns.has(token.text) || towns.has(token.text.replace(/(?<=[^s])s$/u, ''));
    return known ? [{ first: at, last: at }] : [];
  });
}
