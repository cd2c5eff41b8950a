import { createHash } from 'node:crypto';
import { decodeSeed } from '../edition/decode-seed.ts';
import { splitLines } from '../edition/read-seed.ts';
import { findBadCharacters } from '../lib/characters.ts';
import { edtfBounds } from '../lib/edtf.ts';
import type { Issue } from '../lib/issue.ts';
import { sheet } from '../schemas/article.ts';
import { hintLimits } from '../schemas/hint-limits.ts';
import { readParagraphs } from '../schemas/read-paragraphs.ts';
import {
  collectionNames,
  readRecord,
  readYamlFile,
  type CollectionName,
  type Draft,
} from '../schemas/read-record.ts';
import { thread } from '../schemas/thread.ts';
import { topic } from '../schemas/topic.ts';
import type { z } from 'zod';
import type { ListFile, Project, Seed, SheetFile, Source } from './project.ts';

/** Bytes of files by path from the project's root, `/`-separated. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the files of a project into what the checks look at. Never throws: what cannot be read is in
 * `issues`, and everything else is read all the same.
 */
export function readProject(files: Files): Project {
  const issues: Issue[] = [];
  const paths = [...files.keys()].sort();
  const texts = new Map<string, string>();
  const text = (path: string): string => {
    const words = decode(path, files.get(path) ?? new Uint8Array(), issues);
    texts.set(path, words);
    return words;
  };

  const seeds = paths
    .filter((path) => isIn('seeds', path) && path.endsWith('.txt'))
    .map((path) => readSeedFile(path, files.get(path) ?? new Uint8Array(), issues));
  const sheets = paths
    .filter((path) => isIn('seeds', path) && path.endsWith('.yaml'))
    .map((path) => readSheet(path, text(path), issues));
  const drafts = <C extends CollectionName>(collection: C): Draft<C>[] =>
    paths
      .filter((path) => isIn(`content/${collection}`, path) && isLoaded(path))
      .map((path) => {
        const read = readRecord(collection, path, text(path));
        issues.push(...read.issues);
        return read.draft;
      });
  const articles = drafts('article');

  return {
    paths: new Set(paths),
    seeds,
    sheets,
    drafts: {
      article: articles,
      actor: drafts('actor'),
      claim: drafts('claim'),
      date: drafts('date'),
    },
    topics: readList(topic, 'content/topics.yaml', files, text, issues),
    threads: readList(thread, 'content/threads.yaml', files, text, issues),
    hintLimits: readHintLimits(files, text, issues),
    articleTexts: new Map(articles.map(({ file }) => [file, texts.get(file) ?? ''])),
    secondReadings: paths
      .filter((path) => isIn(secondReadingFolder, path) && path.endsWith('.json'))
      .map((path) => ({ file: path, text: text(path) })),
    sources: new Map(
      articles
        .map((draft) => readSource(draft, seeds))
        .filter((source) => source !== null)
        .map((source) => [source.id, source]),
    ),
    issues,
  };
}

/** Where the marks of a second reader lie, by which the agreement of readers is measured. */
export const secondReadingFolder = 'content/second-reading';

/** How many hints the editors have looked at and left. */
export const hintLimitsFile = 'content/hint-limits.yaml';

/** Whether a path lies directly in a folder. */
export function isIn(folder: string, path: string): boolean {
  return path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/');
}

/** Whether a file directly in the folder of a collection becomes a record. */
export function isLoaded(path: string): boolean {
  return path.endsWith('.mdx') && !/\/[._][^/]*$/.test(path);
}

/** The collection a path lies in, at any depth. */
export function collectionOf(path: string): CollectionName | undefined {
  return collectionNames.find((name) => path.startsWith(`content/${name}/`));
}

function decode(file: string, bytes: Uint8Array, issues: Issue[]): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const read = decodeSeed(bytes);
    const fault = 'fault' in read ? read.fault : { line: 1, message: 'The file is not UTF-8.' };
    issues.push({
      file,
      line: fault.line,
      check: 'encoding',
      message: fault.message,
      remedy: 'Save the file as UTF-8.',
      severity: 'error',
    });
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).replaceAll('\u{fffd}', '?');
  }
}

function readSeedFile(file: string, bytes: Uint8Array, issues: Issue[]): Seed {
  const read = decodeSeed(bytes);
  if ('fault' in read) {
    const { line, message, remedy } = read.fault;
    issues.push({ file, line, check: 'encoding', message, remedy, severity: 'error' });
  }
  return {
    file,
    number: numberOf(file),
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: 'text' in read ? splitLines(read.text) : [],
  };
}

function readSheet(file: string, text: string, issues: Issue[]): SheetFile {
  const read = readYamlFile(sheet, file, text);
  issues.push(...findBadCharacters(file, text), ...read.issues);
  return { file, number: numberOf(file), text, data: read.data, lineOf: read.lineOf };
}

function numberOf(file: string): string {
  return /^seeds\/(\d{3})_/.exec(file)?.[1] ?? '';
}

function readList<S extends z.ZodType>(
  schema: S,
  file: string,
  files: Files,
  text: (path: string) => string,
  issues: Issue[],
): ListFile<z.infer<S>> {
  const nothing = { file, entries: [], raw: [], lineOf: () => 1 };
  if (!files.has(file)) {
    const message = 'The file is missing.';
    const remedy = 'Write it; an empty list `[]` will do.';
    issues.push({ file, line: 1, check: 'missing-file', message, remedy, severity: 'error' });
    return nothing;
  }
  const words = text(file);
  const read = readYamlFile(schema.array(), file, words);
  issues.push(...findBadCharacters(file, words), ...read.issues);
  const raw: readonly unknown[] = Array.isArray(read.raw) ? read.raw : [];
  const entries = raw.flatMap((item, index) => {
    const parsed = schema.safeParse(item);
    return parsed.success ? [{ index, data: parsed.data }] : [];
  });
  return { file, entries, raw, lineOf: read.lineOf };
}

function readHintLimits(
  files: Files,
  text: (path: string) => string,
  issues: Issue[],
): Project['hintLimits'] {
  if (!files.has(hintLimitsFile)) return null;
  const read = readYamlFile(hintLimits, hintLimitsFile, text(hintLimitsFile));
  issues.push(...read.issues);
  return { file: hintLimitsFile, limits: read.data ?? {}, lineOf: read.lineOf };
}

function readSource(
  { id, file, body, fields }: Draft<'article'>,
  seeds: readonly Seed[],
): Source | null {
  const { paragraphs, removed, corrections, withoutClaim, marks, written, seed } = fields;
  if (!paragraphs) return null;
  return {
    id,
    file,
    paragraphs: readParagraphs(body, paragraphs),
    removed: removed ?? [],
    corrections: corrections ?? [],
    withoutClaim: withoutClaim ?? [],
    marks: marks ?? { suppress: [], add: [] },
    bounds: (written ? edtfBounds(written.edtf) : null) ?? { min: null, max: null },
    seed: seeds.find((candidate) => candidate.file === `seeds/${seed}`),
  };
}
