/** What a hit is: a paragraph of an article, a claim, an actor or a date. */
export const hitKinds = ['artikel', 'aussage', 'akteur', 'datum'] as const;
export type HitKind = (typeof hitKinds)[number];

/** Facets a hit can be filtered by. */
export const facetNames = ['art', 'text', 'akteur', 'thema', 'jahr', 'sorte', 'stand'] as const;
export type FacetName = (typeof facetNames)[number];

/** The letter that stands for a kind of naming in its key. */
export const namingLetters = {
  name: 'n',
  metonym: 'm',
  demonym: 'd',
  adjective: 'a',
  role: 'r',
} as const;
export type NamingKind = keyof typeof namingLetters;

/** One thing that can be found: its words, where it stands, and by what it can be filtered. */
export type SearchPart = {
  art: HitKind;
  /** Unique in its record and free of spaces, e.g. `p7` or a claim's id. */
  id: string;
  /**
   * Its quotes, for a claim: the paragraph of the same record, by id, and the stretch of its text in UTF-16
   * units; empty for all else.
   */
  quotes: readonly { paragraph: string; from: number; to: number }[];
  /** For a paragraph, those whose claims stand in a relation to its own, as `recordNumber` and id: `003p5`. */
  linked: readonly string[];
  /** Shown above the excerpt and searched; empty for paragraphs and claims, whose text says it all. */
  title: string;
  /** Shown as excerpt, and searched. */
  text: string;
  /**
   * Searched, and shown only where nothing else is found: the further names of an actor; for a paragraph, with
   * little weight, the heading above it and the events it tells of.
   */
  around: readonly string[];
  /** Namings of actors, UTF-16 offsets in `text`. */
  namings: readonly { from: number | 'title'; actor: string; kind: NamingKind }[];
  /** Corrected readings of slips, at the offset of the source's word they stand for. */
  readings: readonly { from: number; text: string }[];
  facets: readonly { name: FacetName; value: string; label: string }[];
};

/** The text a hit stands in. */
export type HitText = {
  /** The seed's number, e.g. `002`. */
  number: string;
  title: string;
  /** When it was written, in German words. */
  written: string;
  /** Its place among the texts in order of time, from 0. */
  place: number;
};

/** Parts that are stored and loaded together: an article with its claims, a group of actors. */
export type SearchRecord = {
  url: string;
  /** The article, which every part of it shows; absent for other records. */
  text?: HitText;
  parts: readonly SearchPart[];
};

/** Names a reader may type for an actor. */
export type SearchAlias = { form: string; actor: string; kind: NamingKind };

/** All that the index is made of. */
export type SearchSource = {
  records: readonly SearchRecord[];
  aliases: readonly SearchAlias[];
  /** Groups of words that mean much the same. */
  synonyms: readonly (readonly string[])[];
  /** Words of the texts that whoever types others will also want to see, nearest first. */
  related: readonly { from: readonly string[]; to: readonly string[] }[];
  /** Reviewed cuts of compounds; an empty list forbids cutting. */
  compounds: ReadonlyMap<string, readonly string[]>;
  /** German words for cutting compounds, nouns capitalised. */
  dictionary: Iterable<string>;
};
