import type { FieldPath } from '../lib/front-matter.ts';
import type { EdtfBounds } from '../lib/edtf.ts';
import type { Issue } from '../lib/issue.ts';
import type { Origin } from '../lib/origin.ts';
import type { ParagraphKind, Sheet } from '../schemas/article.ts';
import type { HintLimits } from '../schemas/hint-limits.ts';
import type { CollectionName, Draft } from '../schemas/read-record.ts';
import type { ThreadData } from '../schemas/thread.ts';
import type { Topic } from '../schemas/topic.ts';

/** Everything the checks look at, read once. Nothing in it depends on the order of files. */
export type Project = {
  /** Every file below `content/`, `seeds/` and `public/`, by path from the project's root. */
  paths: ReadonlySet<string>;
  seeds: readonly Seed[];
  sheets: readonly SheetFile[];
  /** Every record as far as it can be read, faulty ones included. */
  drafts: { [C in CollectionName]: readonly Draft<C>[] };
  topics: ListFile<Topic>;
  threads: ListFile<ThreadData>;
  /** The text of every article file, by path. */
  articleTexts: ReadonlyMap<string, string>;
  /** How many hints of each check there may be; `null` where the project sets no limits. */
  hintLimits: { file: string; limits: HintLimits; lineOf: (path: FieldPath) => number } | null;
  /** What a second reader marked in the texts, as JSON. */
  secondReadings: readonly { file: string; text: string }[];
  /** The articles' words, by article id; only where the article could be read. */
  sources: ReadonlyMap<string, Source>;
  /** What was wrong with reading. */
  issues: readonly Issue[];
};

/** A newspaper text as it was supplied. */
export type Seed = {
  file: string;
  /** The three digits its name begins with. */
  number: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: string;
  /** Its lines as they stand; `lines[0]` is line 1. Empty where it is not UTF-8. */
  lines: readonly string[];
};

/** The editorial sheet of a seed. */
export type SheetFile = {
  file: string;
  number: string;
  text: string;
  data: Sheet | null;
  lineOf: (path: FieldPath) => number;
};

/** A YAML file that holds a list. */
export type ListFile<T> = {
  file: string;
  /** The entries that could be read, each with its position in the file's list. */
  entries: readonly { index: number; data: T }[];
  /** The list as it stands. */
  raw: readonly unknown[];
  lineOf: (path: FieldPath) => number;
};

/** The words of an article that evidence is taken from. */
export type Source = {
  id: string;
  file: string;
  paragraphs: readonly { n: number; kind: ParagraphKind; text: string; origin: Origin }[];
  removed: readonly { line: number; text: string; reason: string }[];
  corrections: readonly { exact: string; reading: string }[];
  /** Sentences that carry no claim. */
  withoutClaim: readonly { exact: string; line?: number | undefined }[];
  /** Marks an editor suppresses or adds. */
  marks: Sheet['marks'];
  /** When it was written. */
  bounds: EdtfBounds;
  /** The seed it was made from, where that is there. */
  seed: Seed | undefined;
};
