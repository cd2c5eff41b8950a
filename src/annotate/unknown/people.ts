import {
  isForeignSurname,
  isGivenName,
  isKoreanSyllable,
  isPinyinName,
} from '../actors/given-names.ts';
import { wordSet } from '../actors/candidate.ts';
import { isCapital, isHyphen, isSpace, type Token } from '../actors/tokens.ts';
import type { TokenSpan } from './token-span.ts';

/** Offices and callings behind which a name follows without article: „Außenminister Wang Yi“. */
const offices =
  /(?:präsident|minister|kanzler|chef|sprecher|premier|machthaber|diktator|botschafter|general|admiral|oberst|direktor|professor|expert|analyst|historiker|politolog|senator|gouverneur|bürgermeister|papst|könig|kaiser|führer|abgeordnet|journalist|reporter|korrespondent|kolumnist|autor|forscher|ökonom|oligarch|kommissar|sekretär|berater|beauftragt|gesandt|leiter|vorsitzend|marschall|prinz|friedensnobelpreisträger|schriftsteller|dissident|aktivist|trainer|kapitän|bischof|kardinal|pfarrer|richter|anwalt|kommandeur|kommandant|manager|intendant|regisseur|schauspieler|landrat|dezernent|physiker|meteorologe|unternehmer|mediziner|wissenschaftler|biologe?|geologe?|sinologe?|\p{L}{4,}olog(?=e|in)|chemiker|koreanist|philosoph|ingenieur|arzt|ärzt|lehrer|landwirt|händler|gründer|besitzer|zeuge|sänger|reeder|pilot|stürmer|torwart|architekt|fotograf|künstler|musiker|delegierte?|unterhändler|helfer)(?:e?in|e|en|s|er|es|n|innen)?$/u;
const titles = wordSet(
  'Herr Herrn Frau Dr Prof Sir Lady Mr Mrs Ms Genosse Genossin Scheich Ajatollah Emir',
);
const particles = wordSet('von van de der den du da di la le al bin ibn ben zu zur vom del dos el');
/** Nouns that may follow an office without being a name, besides those with a noun's ending. */
const notNames =
  wordSet(`Anfang Ende Mitte Januar Februar März April Mai Juni Juli August September Oktober November Dezember
  Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Recht Wert Zeit Druck Kritik Hilfe Interesse Gespräche Waffen
  Truppen Geld Raketen Munition Öl Gas Krieg Frieden Macht Angst Mut Rat Schutz Schuld Wort Worte Land Staaten Staat Volk Herr
  Teil Platz Ruhe Sorge Sorgen Ziel Ziele Fragen Frage Antwort Briefe Post Grund Anlass Partner Soldaten Beweise Ex Vize Pro Anti
  Selbst Auch Und Oder Aber Der Die Das Den Dem Des Ein Eine Einen Nach Vor Mit Bei Im In Am Auf Für Zu Zum Zur Wie Als Wenn Dass
  Sie Er Es Ihr Wir Ich Was Wer Wo Nicht Noch Nur Schon Jetzt Nun So Da Dann Doch Weil Ob Seit Während Trotz Laut Gegen Über Unter`);
const nounEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|ion|ionen|tät|täten|ismus|nis|nisse|nissen|tum|ment|mente|enz|anz|barkeit|zeug|waffen|gespräche|treffen)s?$/u;
/** Korean surnames, North and South, as German papers write them. */
const koreanSurnames =
  wordSet(`Kim Park Pak Lee Ri Rhee Choe Choi Jo Cho Jong Jang Jung Chung Kang Yoon Yun Im Lim Han Shin Sin
  Seo So Kwon Hwang Ahn An Song Ryu Hong Yi Ko Mun Moon Son Bae Paek No Roh Thae Hyon Nam Chon`);
/** Endings of surnames that no German noun has: „Lukaschenko“, „Selenskyj“, „Medwedew“. */
const foreignSurname =
  /^\p{Lu}\p{Ll}+(?:enko|skyj|skij|skyi|wski|kyj|witsch|schwili|dse|oglu|oğlu|tschuk|njuk|[djkmnps]ow|[djn]ew|schin|ychin|ukow|akow)s?$/u;

/** Finds names of people: a given name with a surname, a name behind an office, a foreign surname. */
export function findPeople(tokens: readonly Token[]): TokenSpan[] {
  const found: TokenSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const span = named(tokens, at);
    if (!span) continue;
    found.push(span);
    at = span.last;
  }
  return found;
}

function named(tokens: readonly Token[], at: number): TokenSpan | null {
  const token = tokens[at];
  if (!token || !isCapital(token.text)) return null;
  if (isEastAsian(tokens, at)) return eastAsian(tokens, at);
  if (isGivenName(token.text)) return withSurname(tokens, at);
  // „Kim Sörensen“: a surname of the East is a given name of the West.
  const next = tokens[at + 1];
  if (koreanSurnames.has(token.lower) && isSpace(next?.gap) && isForeignSurname(next?.text ?? ''))
    return { first: at, last: at + 1 };
  if (isOffice(tokens, at)) {
    const last = endOfName(tokens, at + 1);
    if (last !== null && !(last === at + 1 && hasArticle(tokens, at)))
      return { first: at + 1, last };
  }
  return foreignSurname.test(token.text) && token.text.length > 5 ? { first: at, last: at } : null;
}

function eastAsian(tokens: readonly Token[], at: number): TokenSpan {
  const [given, rest] = [tokens[at + 1], tokens[at + 2]];
  const third =
    rest !== undefined && isKoreanSyllable(rest.text) && !isPinyinName(given?.text ?? '');
  return { first: at, last: third ? at + 2 : at + 1 };
}

/** „Olaf Scholz“, „Ursula von der Leyen“, „Donald J. Trump“, „Hans-Peter Friedrich“. */
function withSurname(tokens: readonly Token[], first: number): TokenSpan | null {
  let last = first;
  let surname = false;
  for (let at = first + 1; at <= first + 6; at += 1) {
    const token = tokens[at];
    if (!token || !joinsName(token, tokens[at - 1])) break;
    const hyphened = isHyphen(token.gap);
    if (particles.has(token.lower) && !isCapital(token.text)) continue;
    if (!hyphened && (!isCapital(token.text) || isPlainNoun(token))) break;
    if (hyphened && !isCapital(token.text)) break;
    const further = isGivenName(token.text) || token.text.length === 1;
    if (surname && !hyphened && !juniors.has(token.lower)) break;
    last = at;
    surname ||= !further || hyphened;
  }
  return last === first ? null : { first, last };
}

const juniors = wordSet('junior senior Jr Sr');

function joinsName(token: Token, before: Token | undefined): boolean {
  return (
    isSpace(token.gap) ||
    isHyphen(token.gap) ||
    (/^\.\s$/u.test(token.gap) && before?.text.length === 1)
  );
}

function isOffice(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || !isCapital(next.text) || isPlainNoun(next)) return false;
  if (titles.has(token.lower)) return /^\.?\s+$/u.test(next.gap);
  return offices.test(token.lower) && isSpace(next.gap) && !offices.test(next.lower);
}

/** „will der Kreml-Chef Granaten“: behind article and bare office an object follows more often than a name. */
function hasArticle(tokens: readonly Token[], office: number): boolean {
  let first = office;
  while (isHyphen(tokens[first]?.gap)) first -= 1;
  return /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer)$/u.test(
    tokens[first - 1]?.lower ?? '',
  );
}

function endOfName(tokens: readonly Token[], first: number): number | null {
  let last: number | null = null;
  for (let at = first; at <= first + 5; at += 1) {
    const token = tokens[at];
    if (!token || (at > first && !joinsName(token, tokens[at - 1]))) break;
    const hyphened = at > first && isHyphen(token.gap);
    if (particles.has(token.lower) && !isCapital(token.text) && !hyphened) {
      if (at > first) break;
      continue;
    }
    if (!hyphened && (!isCapital(token.text) || isPlainNoun(token))) break;
    // A genitive ends the name: „Präsident Macrons Besuch“.
    last = at;
    if (/[^s]s$/u.test(token.text) && at > first && !hyphened) break;
    if (at - first >= 2 && !hyphened) break;
  }
  return last;
}

/** „Yoon Suk-yeol“, „Li Keqiang“: a short capitalised word and a name by its sounds. */
function isEastAsian(tokens: readonly Token[], at: number): boolean {
  const [surname, given, rest] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (
    !surname ||
    !given ||
    surname.text.length > 6 ||
    !isSpace(given.gap) ||
    !isCapital(given.text)
  )
    return false;
  if (isPlainNoun(surname)) return false;
  const chinese = isPinyinName(given.text) || /^(?:Q|X|Zh)\p{Ll}{1,4}$/u.test(given.text);
  if (chinese && /^(?:\p{Lu}\p{Ll}{0,4})$/u.test(surname.text)) return true;
  if (!rest || !isKoreanSyllable(given.text) || !isKoreanSyllable(rest.text)) return false;
  if (isHyphen(rest.gap)) return /^\p{Ll}/u.test(rest.text);
  return koreanSurnames.has(surname.lower) && isSpace(rest.gap) && isCapital(rest.text);
}

function isPlainNoun(token: Token): boolean {
  return notNames.has(token.lower) || (token.text.length > 4 && nounEnding.test(token.lower));
}

/** Surnames of people named in full, with their genitives; short ones are left out as too like words. */
export function surnamesOf(tokens: readonly Token[], people: readonly TokenSpan[]): string[] {
  return people.flatMap(({ first, last }) => {
    const word = tokens[last]?.text ?? '';
    const leads = !isGivenName(tokens[first]?.text ?? '') && isKoreanSyllable(word);
    const surname = leads ? (tokens[first]?.text ?? '') : word.replace(/(?<=[^s])s$/u, '');
    return last > first && surname.length > 3 ? [surname, `${surname}s`] : [];
  });
}

/** Once named in full, a surname alone is the same person: „Scholz“ after „Olaf Scholz“. */
export function findSurnames(tokens: readonly Token[], surnames: ReadonlySet<string>): TokenSpan[] {
  return tokens.flatMap((token, at) => {
    if (!surnames.has(token.text)) return [];
    const given = tokens[at - 1];
    // „Mareike Ohlbrecht“ beside „Frau Ohlbrecht“: the word before is the given name no list knows.
    const extended =
      given !== undefined &&
      isSpace(token.gap) &&
      (!given.opens || at === 1) &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(given.text) &&
      !isPlainNoun(given) &&
      !titles.has(given.lower) &&
      !offices.test(given.lower) &&
      !/(?:isch|er|en)$/u.test(given.text);
    return [{ first: extended ? at - 1 : at, last: at }];
  });
}

/** One person speaking; plural verbs have nouns of people for subject more often than names. */
const speaks = wordSet(
  'sagte sagt erklärte betonte meinte schrieb kritisierte warnte forderte ergänzte erläuterte räumte fügte',
);

/** „sagte Müller“: the bare singular word behind a verb of speech is a name. */
export function findSpeakers(tokens: readonly Token[]): TokenSpan[] {
  return tokens.flatMap((token, at) => {
    const verb = tokens[at - 1];
    const behind = tokens[at + 1];
    if (!verb || !speaks.has(verb.lower) || !isSpace(token.gap)) return [];
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.text) || isPlainNoun(token)) return [];
    const continues = behind !== undefined && (isHyphen(behind.gap) || isCapital(behind.text));
    if (titles.has(token.lower) || offices.test(token.lower) || (continues && isSpace(behind.gap)))
      return [];
    return isHyphen(behind?.gap) ? [] : [{ first: at, last: at }];
  });
}
