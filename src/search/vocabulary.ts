import { family, fold, foldings, isAcronym, stem, words } from './analysis.ts';
import { facetKey } from './index-text.ts';
import type { FacetName, NamingKind } from './search-part.ts';

/** Words of the index and how common they are; a shard holds those that begin alike. */
export type WordList = {
  /** One entry a stem: its most common written form, and in how many paragraphs it occurs. */
  words: [written: string, paragraphs: number][];
  /** Stems of parts of compounds, and in how many paragraphs. */
  parts: [stem: string, paragraphs: number][];
};

/** The vocabulary as it is stored beside the index: what is in it, and how common it is. */
export type VocabularyFile = WordList & {
  /** How many paragraphs there are. */
  paragraphs: number;
  /** Names readers may type, folded, with the actor and the kind of naming. */
  aliases: [folded: string, actor: string, kind: NamingKind][];
  /** How many paragraphs name an actor so: `actor letter` → paragraphs. */
  namings: Record<string, number>;
  /** Groups of synonyms, folded. */
  synonyms: string[][];
  /** Folded words, and those that whoever types them will also want to see. */
  related: [from: string[], to: string[]][];
  /** Stems of words that are neither compounds of ours nor slips. */
  whole: string[];
  /** Folded words that are not searched for. */
  stopWords: readonly string[];
  /** Stems of words that carry little in a question. */
  weakWords: readonly string[];
  /** Forms of verbs that follow no rule, by family; folded, with spaces between. */
  verbForms: Readonly<Record<string, string>>;
  /** Facet values; a facet's code is its place in this list. */
  facets: [name: FacetName, value: string, label: string][];
  /** Names of the shards; empty where all words are in this file. */
  shards: string[];
};

/** The vocabulary ready for look-ups. */
export type Vocabulary = {
  paragraphs: number;
  /** Stem → written form, also folded, and frequency. */
  stems: ReadonlyMap<string, { written: string; folded: string; paragraphs: number }>;
  /** Part stem → frequency. */
  parts: ReadonlyMap<string, number>;
  acronyms: ReadonlyMap<string, number>;
  /** Form of a verb that follows no rule → family. */
  verbForms: ReadonlyMap<string, string>;
  /** Family → stems of words and parts in it, each once. */
  families: ReadonlyMap<string, readonly string[]>;
  aliases: ReadonlyMap<string, readonly { actor: string; kind: NamingKind }[]>;
  namings: Readonly<Record<string, number>>;
  /** Stem → folded synonyms. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  /** Stem → folded words on the same matter, nearest first. */
  related: ReadonlyMap<string, readonly string[]>;
  /** Stems of words that are neither compounds of ours nor slips. */
  whole: ReadonlySet<string>;
  /** Folded words that are not searched for. */
  stopWords: ReadonlySet<string>;
  /** Stems of words that carry little in a question. */
  weakWords: ReadonlySet<string>;
  /** The single words of actors' names, folded. */
  names: ReadonlySet<string>;
  /** Facet key → facet. */
  facetOf: ReadonlyMap<string, { name: FacetName; value: string; label: string }>;
};

/** More words than this are stored in shards, because every search loads the whole file. */
const mostInOneFile = 12_000;

/** The shard a stem belongs to: its first two letters. */
export function shardOf(folded: string): string {
  return folded
    .slice(0, 2)
    .replace(/[^a-z]/g, '_')
    .padEnd(2, '_');
}

/** Moves the words of a large vocabulary to shards; a small one stays whole. */
export function shardVocabulary(file: VocabularyFile): {
  core: VocabularyFile;
  shards: ReadonlyMap<string, WordList>;
} {
  if (file.words.length + file.parts.length <= mostInOneFile)
    return { core: file, shards: new Map() };
  const shards = new Map<string, WordList>();
  const shard = (folded: string): WordList => {
    const name = shardOf(folded);
    const list = shards.get(name) ?? { words: [], parts: [] };
    shards.set(name, list);
    return list;
  };
  for (const entry of file.words) shard(fold(entry[0])).words.push(entry);
  for (const entry of file.parts) shard(entry[0]).parts.push(entry);
  return { core: { ...file, words: [], parts: [], shards: [...shards.keys()].sort() }, shards };
}

/** A vocabulary that loads what a query needs. */
export type OpenVocabulary = {
  /** The vocabulary with all words loaded that the typed words may mean. */
  prepare: (typed: string) => Promise<Vocabulary>;
};

/** Opens a stored vocabulary; `load` brings the shard of a name. */
export function openVocabulary(
  file: VocabularyFile,
  load: (shard: string) => Promise<WordList>,
): OpenVocabulary {
  const { vocabulary, add } = readCore(file);
  add(file);
  const missing = new Set(file.shards);
  const bring = async (names: Iterable<string>): Promise<void> => {
    const wanted = [...new Set(names)].filter((name) => missing.delete(name));
    const lists = await Promise.all(wanted.map(load));
    lists.forEach(add);
  };
  return {
    async prepare(typed) {
      if (missing.size === 0) return vocabulary;
      const forms = words(typed.normalize('NFC')).flatMap(foldings);
      const others = forms.flatMap((form) => [
        ...(vocabulary.synonyms.get(stem(form)) ?? []),
        ...(vocabulary.related.get(stem(form)) ?? []),
      ]);
      await bring([...forms, ...others].map(shardOf));
      const unknown = forms.filter((form) => form.length > 3 && !isInVocabulary(form, vocabulary));
      await bring(
        unknown.flatMap((form) => [...likeBeginnings(form), ...tails(form)]).map(shardOf),
      );
      return vocabulary;
    },
  };
}

/** Whether a folded word stands somewhere, whole, as part of a compound, or as an acronym. */
export function isInVocabulary(folded: string, vocabulary: Vocabulary): boolean {
  const { stems, parts, acronyms } = vocabulary;
  return stems.has(stem(folded)) || parts.has(stem(folded)) || acronyms.has(folded);
}

/** Beginnings a mistyped or differently transcribed word may have had. */
function likeBeginnings(form: string): string[] {
  const swapped = `${form[1] ?? ''}${form[0] ?? ''}`;
  const sounds = [
    form.replace(/^v/, 'w'),
    form.replace(/^w/, 'v'),
    form.replace(/^sh/, 'sc'),
    form.replace(/^c/, 'k'),
    form.replace(/^z/, 's'),
    form.replace(/^y/, 'j'),
    form.replace(/^(.)y/, '$1j'),
    form.replace(/^(.)j/, '$1y'),
  ];
  return [swapped, form.slice(1), form[0] + form.slice(2), ...sounds];
}

/** Where the second part of a compound may begin. */
function tails(form: string): string[] {
  return Array.from({ length: Math.max(0, form.length - 5) }, (_, at) => form.slice(at + 3));
}

/** Prepares a whole stored vocabulary for look-ups. */
export function readVocabulary(file: VocabularyFile): Vocabulary {
  const { vocabulary, add } = readCore(file);
  add(file);
  return vocabulary;
}

function readCore(file: VocabularyFile): { vocabulary: Vocabulary; add: (list: WordList) => void } {
  const stems = new Map<string, { written: string; folded: string; paragraphs: number }>();
  const parts = new Map<string, number>();
  const acronyms = new Map<string, number>();
  const families = new Map<string, string[]>();
  const stopWords = new Set(file.stopWords);
  const verbForms = new Map(
    Object.entries(file.verbForms).flatMap(([root, forms]) =>
      forms.split(' ').map((form): [string, string] => [form, root]),
    ),
  );
  const addKin = (folded: string, itsStem: string): void => {
    const root = family(folded, verbForms);
    if (!families.get(root)?.includes(itsStem)) push(families, root, itsStem);
  };
  const add = (list: WordList): void => {
    for (const [written, paragraphs] of list.words) {
      const folded = fold(written);
      if (isAcronym(written)) {
        acronyms.set(folded, paragraphs);
        continue;
      }
      const itsStem = stem(folded);
      stems.set(itsStem, { written, folded, paragraphs });
      // „sich“ is no kin of „Gesicht“.
      if (!stopWords.has(folded)) addKin(folded, itsStem);
    }
    for (const [part, paragraphs] of list.parts) {
      parts.set(part, paragraphs);
      addKin(part, part);
    }
  };
  const aliases = new Map<string, { actor: string; kind: NamingKind }[]>();
  for (const [form, actor, kind] of file.aliases) {
    for (const way of new Set([form, stemLast(form)])) push(aliases, way, { actor, kind });
  }
  const synonyms = new Map<string, string[]>();
  for (const group of file.synonyms) {
    for (const word of group) {
      for (const other of group) if (other !== word) push(synonyms, stem(word), other);
    }
  }
  const related = new Map<string, string[]>();
  for (const [from, to] of file.related) {
    for (const word of from) for (const other of to) push(related, stem(word), other);
  }
  const { paragraphs, namings, facets } = file;
  return {
    vocabulary: {
      paragraphs,
      stems,
      parts,
      acronyms,
      verbForms,
      families,
      aliases,
      namings,
      synonyms,
      related,
      whole: new Set(file.whole),
      stopWords,
      weakWords: new Set(file.weakWords),
      names: new Set(file.aliases.flatMap(([form]) => form.split(' '))),
      facetOf: new Map(
        facets.map(([name, value, label], at) => [facetKey(at), { name, value, label }]),
      ),
    },
    add,
  };
}

/** A name with the inflection of its last word removed. */
export function stemLast(name: string): string {
  return name.replace(/[^ ]+$/, stem);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
