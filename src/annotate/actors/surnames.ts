import { nameForms } from '../../lib/german.ts';
import { neighbour, wordSet, type Candidate, type Rule } from './candidate.ts';
import { isForeignSurname, isGivenName, isKoreanSyllable, isPinyinName } from './given-names.ts';
import type { NameForm } from './name-index.ts';
import { isCapital, isHyphen, isSpace } from './tokens.ts';

const kin =
  wordSet(`Großvater Großvaters Vater Vaters Sohn Sohnes Sohns Bruder Bruders Halbbruder Halbbruders Schwester
  Halbschwester Tochter Mutter Großmutter Ehefrau Gattin Onkel Onkels Tante Neffe Neffen Nichte Enkel Enkels
  Vorgänger Vorgängers Nachfolger Nachfolgers Schwiegersohn Schwiegersohns Cousin Urgroßvater`);
const ancestors = wordSet(
  'Großvater Großvaters Vater Vaters Urgroßvater Schwester Onkel Halbbruder Dynastie',
);
const possessives = wordSet(
  'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres dessen deren',
);
/** Words beside a surname that make it a family's: „Familie Trump“, „Kim-Dynastie“. */
const families = wordSet(
  'Familie Familien Ehepaar Eheleute Geschwister Brüder Schwestern Clan Clans Sippe Dynastie',
);
/** Words before a surname that name a woman where the text's bearer is a man. */
const women = wordSet('Frau Mrs Lady');
const pluralArticles = wordSet('die der den drei vier beiden');
const juniors = wordSet('junior juniors senior jr sr jun sen');

/** Somebody of that name whom no actor covers. */
const stranger = Symbol('stranger');
type Bearer = string | typeof stranger;

/** Who bears a surname in the text so far, and whom the current block speaks of. */
type Salience = {
  counts: Map<Bearer, number>;
  latest: Map<Bearer, number>;
  focus: { block: number; bearer: Bearer } | null;
};

/**
 * Resolves a surname standing alone. Within a block it goes with the bearer last named in full; else with
 * the bearer the text has named most (of equals, the latest); before any, with the one it names later; in
 * a text without full names, with the one actor it is a name of. A bearer brought in as „seinen Großvater
 * Kim Il-sung“ is spoken of in passing and does not take the surname over.
 */
export const surnames: Rule = (candidates, { forms }) => {
  const people = readPeople(forms);
  const named = new Map<string, Map<Bearer, number>>();
  for (const candidate of candidates) {
    const full = fullBearer(candidate, people);
    for (const key of full ? full.keys : []) {
      const counts = named.get(key) ?? new Map<Bearer, number>();
      counts.set(candidate.actor, (counts.get(candidate.actor) ?? 0) + 1);
      named.set(key, counts);
    }
  }

  const saliences = new Map<string, Salience>();
  return candidates.flatMap((candidate, order) => {
    if (candidate.form.actorType !== 'person') return [candidate];
    const introduced = fullBearer(candidate, people) ?? strangerAt(candidate, people);
    if (introduced) {
      for (const key of introduced.keys) {
        // A name unmistakable by itself is not taken over by a relative: „Melania Trump … Trump“.
        if (introduced.bearer === stranger && people.unmistakable.has(key)) continue;
        const salience = saliences.get(key) ?? newSalience();
        saliences.set(key, salience);
        remember(salience, introduced.bearer, candidate, order, isInPassing(candidate));
      }
      return introduced.bearer === stranger ? [] : [candidate];
    }
    const key = surnameOf(candidate.form);
    if (key === null || !people.bearers.has(key)) return [candidate];
    if (namesFamily(candidate, key)) return [];
    const salience = saliences.get(key) ?? newSalience();
    saliences.set(key, salience);
    const bearer =
      ancestorsOwner(candidate, key, people) ??
      salient(salience, candidate.block.n) ??
      namedLater(named.get(key), candidate, key, people) ??
      ownerAlone(candidate, key, people);
    if (bearer === undefined || bearer === stranger) return [];
    remember(salience, bearer, candidate, order, false);
    return [{ ...candidate, actor: bearer }];
  });
};

type People = {
  /** Surname → actors who bear it. */
  bearers: ReadonlyMap<string, ReadonlySet<string>>;
  /** Surname → actors of whom it is a name by itself. */
  owners: ReadonlyMap<string, ReadonlySet<string>>;
  /** Surnames written before the given name („Kim“). */
  leading: ReadonlySet<string>;
  /** Surnames that need no full name: not marked as short. */
  unmistakable: ReadonlySet<string>;
};

const peopleOf = new WeakMap<readonly NameForm[], People>();

function readPeople(forms: readonly NameForm[]): People {
  const known = peopleOf.get(forms);
  if (known) return known;
  const bearers = new Map<string, Set<string>>();
  const owners = new Map<string, Set<string>>();
  const leading = new Set<string>();
  const unmistakable = new Set<string>();
  const persons = forms.filter((form) => form.actorType === 'person' && form.kind === 'name');
  for (const form of persons) {
    const key = surnameOf(form);
    if (key === null) continue;
    owners.set(key, (owners.get(key) ?? new Set()).add(form.actor));
    if (!form.short) unmistakable.add(key);
  }
  for (const { words, actor } of persons) {
    for (const word of [words[0], words.at(-1)]) {
      const key = word?.toLowerCase() ?? '';
      if (owners.has(key)) bearers.set(key, (bearers.get(key) ?? new Set()).add(actor));
    }
    const first = words[0]?.toLowerCase();
    if (words.length > 1 && first !== undefined && owners.has(first)) leading.add(first);
  }
  const people = { bearers, owners, leading, unmistakable };
  peopleOf.set(forms, people);
  return people;
}

/** The surname a form consists of, in lower case, particle left out („al-Assad“); `null` for full names. */
function surnameOf({ words }: NameForm): string | null {
  const bare = words.filter((word) => !/^\p{Ll}/u.test(word));
  return bare.length === 1 ? (bare[0]?.toLowerCase() ?? null) : null;
}

function fullBearer(
  candidate: Candidate,
  people: People,
): { bearer: Bearer; keys: string[] } | null {
  const { form } = candidate;
  if (form.actorType !== 'person' || surnameOf(form) !== null) return null;
  const keys = [form.words[0], form.words.at(-1)]
    .map((word) => word?.toLowerCase() ?? '')
    .filter((key) => people.bearers.has(key));
  const next = neighbour(candidate, 1);
  return { bearer: next && juniors.has(next.lower) ? stranger : candidate.actor, keys };
}

/** „Melania Trump“, „Kim Yo-jong“, „Trump junior“: another person of that name. */
function strangerAt(
  candidate: Candidate,
  people: People,
): { bearer: Bearer; keys: string[] } | null {
  const key = surnameOf(candidate.form);
  if (key === null || !people.bearers.has(key)) return null;
  const before = neighbour(candidate, -1);
  const next = neighbour(candidate, 1);
  const other = before !== undefined && isGivenName(before.text);
  const younger = next !== undefined && juniors.has(next.lower);
  const korean =
    people.leading.has(key) &&
    (hasGivenNameBehind(candidate) ||
      opensName(candidate, people) ||
      hasForeignSurnameBehind(candidate, key));
  return other || younger || korean ? { bearer: stranger, keys: [key] } : null;
}

/** Two syllables behind the surname: „Kim Jong Gyu“, „Kim Yo-jong“, „Xi Zhongxun“. */
function hasGivenNameBehind(candidate: Candidate): boolean {
  const { tokens } = candidate.block;
  const first = tokens[candidate.last + 1];
  const second = tokens[candidate.last + 2];
  if (!first || !isSpace(first.gap) || !isCapital(first.text)) return false;
  if (isPinyinName(first.text.replace(/s$/u, ''))) return true;
  if (!isKoreanSyllable(first.text)) return false;
  if (!second || !isKoreanSyllable(second.text.replace(/s$/u, ''))) return false;
  return isHyphen(second.gap) || (isSpace(second.gap) && isCapital(second.text));
}

/** „traf Kim Kardashian“, „Reeder Kim Sörensen“: an ending of surnames that no German noun of this length has. */
function hasForeignSurnameBehind(candidate: Candidate, key: string): boolean {
  const { tokens } = candidate.block;
  const next = tokens[candidate.last + 1];
  return (
    tokens[candidate.last]?.lower === key &&
    next !== undefined &&
    isSpace(next.gap) &&
    isForeignSurname(next.text)
  );
}

/** „Kim Novak kam“: no verb parts the first word of a sentence from the capital behind it. */
function opensName(candidate: Candidate, people: People): boolean {
  const { tokens, kind } = candidate.block;
  const next = tokens[candidate.last + 1];
  const opens = tokens[candidate.first]?.opens === true && kind !== 'title' && kind !== 'heading';
  if (
    !opens ||
    candidate.block.tokens[candidate.last]?.lower !== candidate.form.words[0]?.toLowerCase()
  )
    return false;
  return (
    next !== undefined &&
    isSpace(next.gap) &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(next.text) &&
    !people.owners.has(next.lower)
  );
}

/** „seinen Großvater Kim Il-sung“, „die Schwester von Machthaber Kim Jong Un“. */
function isInPassing(candidate: Candidate): boolean {
  const words = [-1, -2, -3, -4].map((steps) => neighbour(candidate, steps)?.lower ?? '');
  const relative = words.findIndex((word) => kin.has(word));
  if (relative === -1) return false;
  const between = words.slice(0, relative);
  if (relative === 0) return words.slice(1).some((word) => possessives.has(word));
  return between.some((word) => word === 'von' || word === 'vom' || word === 'des');
}

/** „Familie Trump“, „Frau Trump“, „die Kims“, „Kim-Dynastie“: somebody else, or all of them. */
function namesFamily(candidate: Candidate, key: string): boolean {
  const next = candidate.block.tokens[candidate.last + 1];
  if (next && isHyphen(next.gap) && families.has(next.lower)) return true;
  const before = neighbour(candidate, -1);
  if (!before) return false;
  if (families.has(before.lower) || women.has(before.lower)) return true;
  const word = candidate.block.tokens[candidate.last]?.lower;
  return word !== key && nameForms(key).includes(word ?? '') && pluralArticles.has(before.lower);
}

function newSalience(): Salience {
  return { counts: new Map(), latest: new Map(), focus: null };
}

function remember(
  salience: Salience,
  bearer: Bearer,
  candidate: Candidate,
  order: number,
  inPassing: boolean,
): void {
  if (inPassing && salience.counts.size > 0 && !salience.counts.has(bearer)) return;
  if (inPassing && salience.focus?.block === candidate.block.n) return;
  salience.counts.set(bearer, (salience.counts.get(bearer) ?? 0) + 1);
  salience.latest.set(bearer, order);
  salience.focus = { block: candidate.block.n, bearer };
}

function salient(salience: Salience, block: number): Bearer | undefined {
  if (salience.focus?.block === block) return salience.focus.bearer;
  let best: Bearer | undefined;
  for (const [bearer, count] of salience.counts) {
    const bestCount = best === undefined ? 0 : (salience.counts.get(best) ?? 0);
    const later =
      best === undefined || (salience.latest.get(bearer) ?? 0) > (salience.latest.get(best) ?? 0);
    if (count > bestCount || (count === bestCount && later)) best = bearer;
  }
  return best;
}

/** „Kims Großvater“, „Kims Schwester“: news speak of the one who rules, and of no forebear's forebears. */
function ancestorsOwner(candidate: Candidate, key: string, people: People): string | undefined {
  const owners = people.owners.get(key);
  const next = neighbour(candidate, 1);
  const genitive = candidate.block.tokens[candidate.last]?.lower !== key;
  if (owners?.size !== 1 || !genitive || !next || !ancestors.has(next.lower)) return undefined;
  return [...owners][0];
}

/**
 * A surname before any full name goes with the bearer the text names later. Where that is only another
 * actor („Kim … Kim Il-sung“), the name needs no full name: it is its owner's.
 */
function namedLater(
  counts: ReadonlyMap<Bearer, number> | undefined,
  candidate: Candidate,
  key: string,
  people: People,
): Bearer | undefined {
  const later = most(counts);
  if (later === undefined || later === stranger) return later;
  const owners = people.owners.get(key);
  if (owners?.size !== 1 || owners.has(later)) return later;
  return counts?.has([...owners][0] ?? later) === true
    ? [...owners][0]
    : (ownerAlone(candidate, key, people) ?? later);
}

/** The bearer named in full most often; of equals, the first. */
function most(counts: ReadonlyMap<Bearer, number> | undefined): Bearer | undefined {
  let best: Bearer | undefined;
  for (const [bearer, count] of counts ?? []) {
    if (best === undefined || count > (counts?.get(best) ?? 0)) best = bearer;
  }
  return best;
}

/**
 * Without a full name in the text only a name known well enough to lead compounds stands alone, and only
 * where no further name follows („Kim Kardashian“).
 */
function ownerAlone(candidate: Candidate, key: string, people: People): string | undefined {
  const owners = people.owners.get(key);
  if (owners?.size !== 1 || !candidate.form.compound) return undefined;
  const next = neighbour(candidate, 1);
  const named = next !== undefined && people.owners.has(next.lower);
  const follows = next !== undefined && isSpace(next.gap) && isCapital(next.text);
  if (candidate.form.short && follows && !named) return undefined;
  return [...owners][0];
}
