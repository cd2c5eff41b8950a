import { family, fold, isAcronym, stem } from './analysis.ts';
import type { FacetName, NamingKind } from './search-part.ts';

/** The vocabulary as it is stored beside the index: what is in it, and how common it is. */
export type VocabularyFile = {
  /** How many paragraphs there are. */
  paragraphs: number;
  /** One entry a stem: its most common written form, and in how many paragraphs it occurs. */
  words: [written: string, paragraphs: number][];
  /** Stems that occur only as parts of compounds, and in how many paragraphs. */
  parts: [stem: string, paragraphs: number][];
  /** Names readers may type, folded, with the actor and the kind of naming. */
  aliases: [folded: string, actor: string, kind: NamingKind][];
  /** How many paragraphs name an actor so: `actor letter` → paragraphs. */
  namings: Record<string, number>;
  /** Groups of synonyms, folded, of which at least one word occurs. */
  synonyms: string[][];
  /** Facet values; a facet's code is its place in this list. */
  facets: [name: FacetName, value: string, label: string][];
};

/** The vocabulary ready for look-ups. */
export type Vocabulary = {
  paragraphs: number;
  /** Stem → written form and frequency. */
  stems: ReadonlyMap<string, { written: string; paragraphs: number }>;
  /** Part stem → frequency. */
  parts: ReadonlyMap<string, number>;
  acronyms: ReadonlyMap<string, number>;
  /** Family → stems in it. */
  families: ReadonlyMap<string, readonly string[]>;
  aliases: ReadonlyMap<string, readonly { actor: string; kind: NamingKind }[]>;
  namings: Readonly<Record<string, number>>;
  /** Stem → folded synonyms. */
  synonyms: ReadonlyMap<string, readonly string[]>;
  facets: VocabularyFile['facets'];
};

/** Prepares the stored vocabulary for look-ups. */
export function readVocabulary(file: VocabularyFile): Vocabulary {
  const stems = new Map<string, { written: string; paragraphs: number }>();
  const acronyms = new Map<string, number>();
  const families = new Map<string, string[]>();
  for (const [written, paragraphs] of file.words) {
    if (isAcronym(written)) {
      acronyms.set(fold(written), paragraphs);
      continue;
    }
    const folded = fold(written);
    const itsStem = stem(folded);
    stems.set(itsStem, { written, paragraphs });
    push(families, family(folded), itsStem);
  }
  for (const [part] of file.parts) push(families, family(part), part);
  const aliases = new Map<string, { actor: string; kind: NamingKind }[]>();
  for (const [form, actor, kind] of file.aliases) push(aliases, form, { actor, kind });
  const synonyms = new Map<string, string[]>();
  for (const group of file.synonyms) {
    for (const word of group) {
      for (const other of group) if (other !== word) push(synonyms, stem(word), other);
    }
  }
  const { paragraphs, namings, facets } = file;
  return {
    paragraphs,
    stems,
    parts: new Map(file.parts),
    acronyms,
    families,
    aliases,
    namings,
    synonyms,
    facets,
  };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
