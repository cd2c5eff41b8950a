import { wordSet } from '../actors/candidate.ts';
import { isCapital, isHyphen, isSpace, type Token } from '../actors/tokens.ts';
import type { TokenSpan } from './token-span.ts';

/** Head words of organisations, alone or as last part of a compound. */
const heads =
  /(?:institut|ministerium|universität|stiftung|agentur|akademie|behörde|kommission|organisation|hochschule|denkfabrik|verband|vereinigung|zentrum|gesellschaft|partei|bank|anstalt)(?:s|es|en)?$/u;
/** Bodies of a federal state, which there is one of. */
const federal =
  /^(?:bundes(?:regierung|tag|tages|tags|rat|rates|rats|wehr|kanzleramt|präsidialamt|kriminalamt|verfassungsgericht|gerichtshof|nachrichtendienst|polizei|bank|netzagentur|anwaltschaft|finanzhof|rechnungshof|verfassungsschutz)|umweltbundesamt|welternährungsprogramm|weltgesundheitsorganisation|volksbefreiungsarmee|revolutionsgarden?|kinderhilfswerk|naturschutzbund|mieterbund|beamtenbund|gewerkschaftsbund|bauernverband|städtetag|landkreistag|europaparlament|eu-kommission|grünen?)(?:s|es)?$/u;
/** Names of parties that are words of their own, behind a politician's name: „(Linke)“. */
const bracketedParties = wordSet('Linke Grüne Freie Volt Union Werteunion');
/** Second words of names that begin with a large adjective: „Europäische Union“, „Rotes Kreuz“. */
const institutions =
  /(?:union|kommission|bank|rat|rats|rates|behörde|agentur|fonds|gerichtshof|gerichtshofs|organisation|institut|ministerium|partei|liga|bund|gesellschaft|stiftung|universität|akademie|armee|garde|garden|kreuz|kreuzes|amt|bündnis|allianz|parlament|versammlung|forum|zeitung|rundschau|sicherheitskonferenz|\p{L}+verband|zentrum|dienst|bahn|post|börse|hilfswerk|kongress|nationalkongress)(?:s|es|en)?$/u;
/** Words that announce the name of a medium. */
const announcers =
  /^(?:nachrichtenagentur|staatsagentur|agentur|zeitung|tageszeitung|wochenzeitung|staatszeitung|zeitschrift|fachzeitschrift|fachblatt|fachjournal|wirtschaftszeitung|boulevardzeitung|netzwerk|sender|fernsehsender|nachrichtensender|staatssender|magazin|nachrichtenmagazin|onlineportal|nachrichtenportal|denkfabrik|thinktank|konzern|rüstungskonzern|energiekonzern|hilfsorganisation|miliz|söldnertruppe)(?:s|en)?$/u;
/** Agencies, media and bodies named without announcement. */
const knownBodies = wordSet(
  'Commerzbank Siemens Volkswagen VW BMW BASF Lufthansa Daimler Porsche Rheinmetall Thyssenkrupp Gazprom Rosneft Lukoil Rosatom Roskosmos Huawei Alibaba Tencent Samsung Hyundai Toyota Google Microsoft Amazon Facebook Twitter Tesla SpaceX Starlink Boeing Airbus Nvidia Dax Nasdaq Tass Interfax Reuters Yonhap Bloomberg Xinhua Kyodo Dpa AFP KCNA BBC Hisbollah Hamas Taliban Weltbank Interpol Greenpeace',
);
/** What stands before the place of a sports club. */
const clubs = wordSet(
  'FC SC SV TSV TSG VfB VfL FSV RB SpVgg Borussia Eintracht Hertha Bayer Dynamo Hansa Werder Fortuna Arminia Alemannia HC EHC AC AS Olympique Lokomotive Spartak Schachtar',
);
/** Parts before a head that say what a body is for, not whose it is: „Energie-Institut“. */
const purposes =
  /^(?:kultur|forschung|energie|umwelt|militär|partei|welt|politik|wirtschaft|elite|privat|bildung|medien|film|kunst|klima|atom|technik|musik|spitzen|mini|pharma|eu|un|us|nato|uno)s?$|[^aeiou]s$/u;
const english =
  wordSet(`University Institute School Center Centre Council Foundation Agency Bank Times Post Journal Herald Daily
  News Group Company Corporation Committee Department International Studies Policy Strategic Security Affairs Service Network
  Watch Endowment Association Review Press Television Broadcasting National Global United American European`);
const englishLinks = wordSet('of for and the on');
/** Words that open a German sentence before an English name. */
const germanArticles = wordSet(
  `Der Die Das Den Dem Des Ein Eine Einen Einem Im In Am Bei Beim Laut Wie Auch Und Nach Vom Von Zur Zum`,
);
/** Acronyms before the town of a university. */
const universities = wordSet('ETH TU TH LMU FU HU RWTH FH HTW HAW PH WU');
/** Acronyms of things, not of bodies. */
const thingAcronyms =
  wordSet(`AKW PKW LKW TV PC KI IT SMS PDF USB CD DVD CC BY SA NC ND ABC DNA GPS WM EM PS OK ID IP URL HTML
  GMT UTC MEZ CEO AG GmbH KG SE VIP FAQ LNG CO PR BIP SUV ICE UKW FC SC SV TSV VFB THAAD ICBM SLBM NR DR ST`);

/** Finds names of organisations and media. */
export function findOrganisations(tokens: readonly Token[]): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const span =
      announced(tokens, at) ??
      club(tokens, at) ??
      german(tokens, at) ??
      englishName(tokens, at) ??
      acronym(tokens, at);
    if (!span) continue;
    found.push(span);
    at = span.last;
  }
  return found;
}

/** „die Nachrichtenagentur Tass“, „der Sender NBC“. */
function announced(tokens: readonly Token[], at: number): TokenSpan | null {
  const token = tokens[at];
  if (token && knownBodies.has(token.lower) && isCapital(token.text))
    return isSource(tokens, at) ? null : { first: at, last: at };
  if (!token || !announcers.test(token.lower) || !isCapital(token.text)) return null;
  const gap = tokens[at + 1]?.gap ?? '';
  if (!/^\s["„»“]?$/u.test(gap) || !isCapital(tokens[at + 1]?.text)) return null;
  let last = at + 1;
  while (isSpace(tokens[last + 1]?.gap) && isCapital(tokens[last + 1]?.text) && last < at + 3)
    last += 1;
  return { first: at + 1, last };
}

/** „FC Heidenheim“, „1. FC Köln“, „Borussia Dortmund“: a club and its place. */
function club(tokens: readonly Token[], at: number): TokenSpan | null {
  const next = tokens[at + 1];
  if (!clubs.has(tokens[at]?.lower ?? '') || !isCapital(tokens[at]?.text)) return null;
  if (!isSpace(next?.gap) || !/^\p{Lu}\p{Ll}{2,}/u.test(next?.text ?? '')) return null;
  const numbered =
    /^\d$/u.test(tokens[at - 1]?.text ?? '') && /^\.\s$/u.test(tokens[at]?.gap ?? '');
  return { first: numbered ? at - 1 : at, last: at + 1 };
}

function german(tokens: readonly Token[], at: number): TokenSpan | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token && isCapital(token.text) && federal.test(token.lower) && !isHyphen(next?.gap))
    return { first: at, last: at };
  if (
    token &&
    bracketedParties.has(token.lower) &&
    token.gap.endsWith('(') &&
    (next?.gap.startsWith(')') ?? true)
  )
    return { first: at, last: at };
  if (!token || !isCapital(token.text)) return null;
  // „Europäische Kommission“: inside a sentence only proper names write the adjective large.
  if (next && isLargeAdjective(token) && isSpace(next.gap) && isCapital(next.text)) {
    const head = endOfCompound(tokens, at + 1);
    const wide = /^(?:europäisch|international|deutsch|vereint)/u.test(token.lower);
    if (institutions.test(tokens[head]?.lower ?? '') && (!token.opens || wide)) {
      return { first: at, last: withTail(tokens, head) };
    }
  }
  if (!heads.test(token.lower)) return null;
  // „Heinrich-Böll-Stiftung“: the parts before the head belong to the name.
  let first = at;
  while (first > 0 && isHyphen(tokens[first]?.gap) && isCapital(tokens[first - 1]?.text))
    first -= 1;
  const before = tokens[first - 1];
  if (before && first === at && isLargeAdjective(before) && !before.opens && isSpace(token.gap))
    first -= 1;
  const last = withTail(tokens, at);
  const owned =
    first === at - 1 &&
    isHyphen(token.gap) &&
    /^(?:institut|stiftung|universität)(?:s|es)?$/u.test(token.lower) &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(tokens[first]?.text ?? '') &&
    !purposes.test(tokens[first]?.lower ?? '');
  const proper = last > at || owned || (first < at && isHyphen(token.gap) && at - first > 1);
  return proper ? { first, last } : null;
}

/** An adjective's ending on a word written large; polite pronouns are none. */
function isLargeAdjective(token: Token): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}e[mnrs]?$/u.test(token.text) &&
    !/^(?:ihre|eure|unsere)[mnrs]?$/u.test(token.lower)
  );
}

/** The last part of a hyphen compound: „Presse-Agentur“. */
function endOfCompound(tokens: readonly Token[], first: number): number {
  let last = first;
  while (isHyphen(tokens[last + 1]?.gap)) last += 1;
  return last;
}

/** „Institut für Weltwirtschaft“, „Universität Wien“, „Stiftung Wissenschaft und Politik“. */
function withTail(tokens: readonly Token[], head: number): number {
  const next = tokens[head + 1];
  if (!next || !isSpace(next.gap)) return head;
  if (next.lower === 'für') {
    const noun = tokens.slice(head + 2, head + 5).findIndex((token) => isCapital(token.text));
    return noun === -1 ? head : extend(tokens, head + 2 + noun);
  }
  // „Universität Wien“; a verb-final noun („die Partei Stimmen verlor“) would need grammar to tell.
  const named = /^(?:universität|hochschule|akademie|stiftung|institut|technische|zentrum)$/u;
  return named.test(tokens[head]?.lower ?? '') && isCapital(next.text)
    ? extend(tokens, head + 1)
    : head;
}

function extend(tokens: readonly Token[], from: number): number {
  const [link, noun] = [tokens[from + 1], tokens[from + 2]];
  const joined = link?.lower === 'und' && isSpace(link.gap) && noun && isCapital(noun.text);
  if (joined) return from + 2;
  return isSpace(link?.gap) && isCapital(link?.text) ? from + 1 : from;
}

/** „Center for Strategic and International Studies“, „New York Times“. */
function englishName(tokens: readonly Token[], at: number): TokenSpan | null {
  const begin = tokens[at];
  if (!begin || !isCapital(begin.text) || germanArticles.has(begin.lower)) return null;
  let last = at;
  let hints = 0;
  let words = 1;
  for (let next = at; next < Math.min(tokens.length, at + 9); next += 1) {
    const token = tokens[next];
    if (!token || (next > at && !isSpace(token.gap))) break;
    const link = englishLinks.has(token.lower) && !isCapital(token.text);
    if (!link && !isCapital(token.text)) break;
    if (link) continue;
    if (english.has(token.lower)) hints += 1;
    if (next > at) words += 1;
    last = next;
  }
  return words > 1 && hints > 0 ? { first: at, last } : null;
}

/** „Ramstein (AFP) –“ says who reports. */
function isSource(tokens: readonly Token[], at: number): boolean {
  return at <= 2 && tokens[at]?.gap === ' (' && /^\)\s?[-–—]/u.test(tokens[at + 1]?.gap ?? '');
}

function acronym(tokens: readonly Token[], at: number): TokenSpan | null {
  const token = tokens[at];
  if (!token || !/^(?:\p{Lu}{2,6}|G\d{1,2})s?$/u.test(token.text) || /^[IVXLC]+$/u.test(token.text))
    return null;
  if (thingAcronyms.has(token.lower)) return null;
  if (isSource(tokens, at)) return null;
  // „KN-23“ is a model.
  if (isHyphen(tokens[at + 1]?.gap) && /^\d/u.test(tokens[at + 1]?.text ?? '')) return null;
  const shouts = [tokens[at - 1], tokens[at + 1]].some(
    (other) =>
      other !== undefined &&
      isSpace(other === tokens[at + 1] ? other.gap : token.gap) &&
      /^\p{Lu}{4,}$/u.test(other.text),
  );
  if (shouts) return null;
  // „ETH Zürich“
  const next = tokens[at + 1];
  const seated = universities.has(token.lower) && isSpace(next?.gap) && isCapital(next?.text);
  return { first: at, last: seated ? at + 1 : at };
}
