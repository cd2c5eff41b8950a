import {
  adjectiveForms,
  adjectivePrefixes,
  declinedForms,
  demonymForms,
  isPlaceAdjective,
  looksDeclined,
  nameForms,
  nounForms,
} from '../../lib/german.ts';
import type { ActorType, Alias, AliasKind } from '../../schemas/actor.ts';
import { isHyphen, isSpace, readTokens, type Token } from './tokens.ts';

/** What recognition needs to know of an actor. */
export type KnownActor = {
  id: string;
  type: ActorType;
  name: string;
  aliases: readonly Alias[];
  /** Further names readers search for; other spellings and acronyms among them are recognised, too. */
  searchAliases?: readonly string[] | undefined;
  /** The state that took its place, and the year. */
  successor?: { actor: string; year: number } | null | undefined;
};

/** A form of an actor, cut into words. */
export type NameForm = {
  actor: string;
  actorType: ActorType;
  kind: AliasKind;
  form: string;
  words: readonly string[];
  short: boolean;
  compound: boolean;
};

type Node = { edges: Map<string, Node[]>; forms: NameForm[] };

/** All forms of all actors as a tree of words, so that a text is read once however many actors there are. */
export type NameIndex = {
  root: Node;
  forms: readonly NameForm[];
  /** Of a state, the one whose place it took, and in which year. */
  predecessors: ReadonlyMap<string, { actor: string; year: number }>;
};

/** Builds the index; every word leads on in all its inflected forms. */
export function buildNameIndex(actors: readonly KnownActor[]): NameIndex {
  const root: Node = { edges: new Map(), forms: [] };
  const forms: NameForm[] = [];
  for (const actor of actors) {
    for (const alias of [...actor.aliases, ...spellings(actor)]) {
      const words = readTokens(alias.form).map((token) => token.text);
      if (words.length === 0) continue;
      const form: NameForm = {
        actor: actor.id,
        actorType: actor.type,
        kind: alias.kind,
        form: alias.form,
        words,
        short: alias.short,
        compound: alias.compound,
      };
      forms.push(form);
      insert(root, form);
    }
  }
  const predecessors = new Map(
    actors.flatMap(({ id, successor }) =>
      successor ? [[successor.actor, { actor: id, year: successor.year }] as const] : [],
    ),
  );
  return { root, forms, predecessors };
}

/**
 * Other spellings of a person („Lavrov“) and acronyms of a body („KDVR“), as other texts write them. What
 * else readers search for names by an office („Kremlchef“) or loosely, and makes no mark.
 */
function spellings({ type, searchAliases = [] }: KnownActor): Alias[] {
  const office = /präsident|chef|general|minister/iu;
  return searchAliases
    .filter((form) =>
      type === 'person' ? /^\p{Lu}/u.test(form) && !office.test(form) : /^\p{Lu}{4,}$/u.test(form),
    )
    .map((form) => ({ form, kind: 'name' as const, short: false, compound: true }));
}

function insert(root: Node, form: NameForm): void {
  let node = root;
  for (const [position, word] of form.words.entries()) {
    const next: Node = { edges: new Map(), forms: [] };
    for (const variant of new Set(wordForms(form, position, word))) {
      const key = variant.toLowerCase();
      const edge = node.edges.get(key);
      if (edge) edge.push(next);
      else node.edges.set(key, [next]);
    }
    node = next;
  }
  node.forms.push(form);
}

function wordForms(form: NameForm, position: number, word: string): string[] {
  const last = position === form.words.length - 1;
  if (form.kind === 'adjective') {
    if (!last) return [word];
    const forms = adjectiveForms(word);
    if (isPlaceAdjective(word) || form.words.length > 1) return forms;
    return [...forms, ...adjectivePrefixes.flatMap((prefix) => forms.map((each) => prefix + each))];
  }
  if (form.kind === 'demonym') return last ? demonymForms(word) : [word];
  if (form.actorType === 'person') return last ? nameForms(word) : [word];
  // Inside a compound nothing is inflected: „Trumps Regierung“ is not „Trump-Regierung“.
  if (!last && form.form.includes(`${word}-`)) return [word];
  if (!last && looksDeclined(word)) return declinedForms(word);
  const proper = form.words.length === 1 || /^\p{Lu}+$/u.test(word);
  return proper ? nameForms(word) : nounForms(word);
}

/** Every form that begins at token `at`, with the index of its last token. */
export function formsAt(
  index: NameIndex,
  tokens: readonly Token[],
  at: number,
): { form: NameForm; last: number }[] {
  const found: { form: NameForm; last: number }[] = [];
  let nodes = index.root.edges.get(tokens[at]?.lower ?? '') ?? [];
  for (let last = at; nodes.length > 0; last += 1) {
    for (const node of nodes) {
      for (const form of node.forms) {
        if (hasCaseOf(form, tokens, at)) found.push({ form, last });
      }
    }
    const next = tokens[last + 1];
    if (!next || !joins(next.gap, tokens[last])) break;
    nodes = nodes.flatMap((node) => node.edges.get(next.lower) ?? []);
  }
  return found;
}

/** Words of one name are joined by a space or hyphen; an initial may carry its stop. */
function joins(gap: string, before: Token | undefined): boolean {
  return isHyphen(gap) || isSpace(gap) || (/^\.\s+$/u.test(gap) && before?.text.length === 1);
}

/** Case tells „UN“ from „Jong-un“, and a name from a verb; headlines in capitals keep their names. */
function hasCaseOf(form: NameForm, tokens: readonly Token[], at: number): boolean {
  return form.words.every((word, position) => {
    const token = tokens[at + position];
    if (!token) return false;
    if (/^\p{Lu}{2,}$/u.test(word)) return token.text.startsWith(word);
    // „Kim Jong-un“ and „Kim Jong-Un“ are both written; so is „al-Assad“ with either case.
    if (position > 0 && form.actorType === 'person' && isHyphen(token.gap)) return true;
    if (/^\p{Lu}/u.test(word)) return /^\p{Lu}/u.test(token.text);
    return /^\p{Ll}+$|^\p{Lu}\p{Ll}*$/u.test(token.text) || /^\p{Lu}{4,}$/u.test(token.text);
  });
}
