import type { z } from 'zod';
import { readFrontMatter, readYaml, type FieldPath } from '../lib/front-matter.ts';
import type { Issue } from '../lib/issue.ts';
import { actor } from './actor.ts';
import { article } from './article.ts';
import { claim } from './claim.ts';
import { date } from './date.ts';
import { describeFault } from './describe-fault.ts';
import { idPattern } from './id.ts';

/** The four collections and what a record of each is. */
export const collections = { article, actor, claim, date };
export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** The fields of a collection's records. */
export type Fields<C extends CollectionName> = z.infer<(typeof collections)[C]>;

/** A record read from its file, with what is needed to point at its lines. */
export type SourceRecord<C extends CollectionName = CollectionName> = {
  collection: C;
  id: string;
  /** Path from the project's root. */
  file: string;
  data: Fields<C>;
  /** The MDX body, unchanged. */
  body: string;
  /** 1-based line of the file where the body begins. */
  bodyLine: number;
  lineOf: (path: FieldPath) => number;
};

/** A file as far as it can be read, so that one fault does not hide the others. */
export type Draft<C extends CollectionName = CollectionName> = Omit<SourceRecord<C>, 'data'> & {
  /** The front matter as plain values; `{}` where it is no map. */
  raw: Readonly<Record<string, unknown>>;
  /** The fields the schema accepts, each by itself. */
  fields: Partial<Fields<C>>;
};

/**
 * Reads one content file: front matter against the collection's schema, the id from the file's name.
 * Returns the record, or `null` with at least one issue; the draft in any case. Never throws.
 */
export function readRecord<C extends CollectionName>(
  collection: C,
  file: string,
  text: string,
): { record: SourceRecord<C> | null; draft: Draft<C>; issues: Issue[] } {
  const { data: yaml, body, bodyLine, lineOf, issues: faults } = readFrontMatter(file, text);
  const issues = [...faults];
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  if (!idPattern.test(id)) {
    issues.push({
      file,
      line: 1,
      check: 'file-name',
      message: `${JSON.stringify(id)} cannot be an id.`,
      remedy:
        'Name the file with a–z, 0–9 and single hyphens, umlauts written out, ending in .mdx.',
      severity: 'error',
    });
  }
  const schema: z.ZodObject = collections[collection];
  const place = { collection, id, file, body, bodyLine, lineOf };
  const raw = isMap(yaml) ? yaml : {};
  const unreadable = faults.some((fault) => fault.check !== 'characters');
  const data = unreadable ? null : readFields(file, schema, yaml, lineOf, issues);
  // The schema belongs to the collection, which TypeScript cannot follow through the index.
  const draft = { ...place, raw, fields: data ?? readableFields(schema, raw) } as Draft<C>;
  const record = issues.length === 0 ? ({ ...place, data } as SourceRecord<C>) : null;
  return { record, draft, issues };
}

/** Reads a YAML file (sheet, topics) against a schema; `null` where it is not one. Never throws. */
export function readYamlFile<S extends z.ZodType>(
  schema: S,
  file: string,
  text: string,
): {
  data: z.infer<S> | null;
  raw: unknown;
  lineOf: (path: FieldPath) => number;
  issues: Issue[];
} {
  const issues: Issue[] = [];
  const { data: raw, lineOf } = readYaml(file, text, 0, issues);
  if (issues.length > 0) return { data: null, raw, lineOf, issues };
  const data = readFields(file, schema, raw, lineOf, issues);
  return { data, raw, lineOf, issues };
}

function readFields<S extends z.ZodType>(
  file: string,
  schema: S,
  data: unknown,
  lineOf: (path: FieldPath) => number,
  issues: Issue[],
): z.infer<S> | null {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const fault of result.error.issues) {
    for (const { path, message, remedy } of describeFault(fault, data)) {
      const field = path.join('.');
      const place = { file, line: lineOf(path), field };
      issues.push({ ...place, check: 'schema', message, remedy, severity: 'error' });
    }
  }
  return null;
}

function readableFields(
  schema: z.ZodObject,
  raw: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.shape)) {
    const result = (field as z.ZodType).safeParse(raw[key]);
    if (result.success) fields[key] = result.data;
  }
  return fields;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
