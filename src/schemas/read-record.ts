import type { z } from 'zod';
import { readFrontMatter, readYaml, type FieldPath } from '../lib/front-matter.ts';
import type { Issue } from '../lib/issue.ts';
import { actor } from './actor.ts';
import { article } from './article.ts';
import { claim } from './claim.ts';
import { date } from './date.ts';
import { idPattern } from './id.ts';

/** The four collections and what a record of each is. */
export const collections = { article, actor, claim, date };
export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** A record read from its file, with what is needed to point at its lines. */
export type SourceRecord<C extends CollectionName = CollectionName> = {
  collection: C;
  id: string;
  /** Path from the project's root. */
  file: string;
  data: z.infer<(typeof collections)[C]>;
  /** The MDX body, unchanged. */
  body: string;
  /** 1-based line of the file where the body begins. */
  bodyLine: number;
  lineOf: (path: FieldPath) => number;
};

/**
 * Reads one content file: front matter against the collection's schema, the id from the file's name.
 * Returns the record, or `null` with at least one issue. Never throws.
 */
export function readRecord<C extends CollectionName>(
  collection: C,
  file: string,
  text: string,
): { record: SourceRecord<C> | null; issues: Issue[] } {
  const matter = readFrontMatter(file, text);
  const issues = [...matter.issues];
  const id = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  if (!idPattern.test(id)) {
    issues.push({
      file,
      line: 1,
      check: 'file-name',
      message: `${JSON.stringify(id)} cannot be an id.`,
      remedy: 'Name the file with a–z, 0–9 and single hyphens, umlauts written out, ending in .mdx.',
      severity: 'error',
    });
  }
  if (matter.issues.length > 0) return { record: null, issues };
  const data = readFields(file, collections[collection], matter.data, matter.lineOf, issues);
  if (data === null || issues.length > 0) return { record: null, issues };
  const { body, bodyLine, lineOf } = matter;
  // The schema belongs to the collection, which TypeScript cannot follow through the index.
  const record = { collection, id, file, data, body, bodyLine, lineOf } as SourceRecord<C>;
  return { record, issues };
}

/** Reads a YAML file (sheet, topics) against a schema; `null` where it is not one. Never throws. */
export function readYamlFile<S extends z.ZodType>(
  schema: S,
  file: string,
  text: string,
): { data: z.infer<S> | null; lineOf: (path: FieldPath) => number; issues: Issue[] } {
  const issues: Issue[] = [];
  const yaml = readYaml(file, text, 0, issues);
  if (issues.length > 0) return { data: null, lineOf: yaml.lineOf, issues };
  const data = readFields(file, schema, yaml.data, yaml.lineOf, issues);
  return { data, lineOf: yaml.lineOf, issues };
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
    const path = fault.path.filter((step) => typeof step !== 'symbol');
    const unknown = fault.code === 'unrecognized_keys' ? fault.keys : [];
    issues.push({
      file,
      line: lineOf([...path, ...unknown.slice(0, 1)]),
      check: 'schema',
      message: `${path.length > 0 ? `Field \`${path.join('.')}\`` : 'The record'}: ${fault.message}`,
      remedy: 'Mend the field; docs/content-model.md lists the fields of each record.',
      severity: 'error',
    });
  }
  return null;
}
