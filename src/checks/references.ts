import type { FieldPath } from '../lib/front-matter.ts';
import type { Issue } from '../lib/issue.ts';
import { collectionNames, type CollectionName } from '../schemas/read-record.ts';
import { editDistance, foldId } from './fold.ts';
import type { Project } from './project.ts';
import { valuesAt } from './values-at.ts';

/** What a reference may lead to. */
type Target = CollectionName | 'topic';

/** A field that names a record. */
type Reference = {
  file: string;
  path: FieldPath;
  lineOf: (path: FieldPath) => number;
  value: unknown;
  target: Target;
  /** Words that may stand instead of an id. */
  words: readonly string[];
  /** The record that refers. */
  from: string;
  /** Whether it stands in a list of ids, in which each belongs once. */
  listed: boolean;
};

/**
 * Where references stand: a path of keys, `*` for every item of a list, and what they lead to. A `*` at
 * the end is a list of ids.
 */
const fields: Record<CollectionName, readonly (readonly [path: string, target: Target])[]> = {
  article: [],
  actor: [
    ['memberOf.*', 'actor'],
    ['successor.actor', 'actor'],
    ['evidence.*.article', 'article'],
    ['roles.*.evidence.*.article', 'article'],
  ],
  claim: [
    ['claimant', 'actor'],
    ['via.*', 'actor'],
    ['about.*', 'actor'],
    ['topics.*', 'topic'],
    ['evidence.*.article', 'article'],
    ['relations.*.to', 'claim'],
    ['outcome.shownBy.*', 'claim'],
  ],
  date: [
    ['actors.*', 'actor'],
    ['evidence.*.article', 'article'],
  ],
};

/** Every reference leads to a record of the right collection, and each of a list once. */
export function checkReferences(project: Project): Issue[] {
  const ids = idsOf(project);
  const references = findReferences(project);
  const broken = references.flatMap((reference) => checkReference(reference, ids));
  const listed = Map.groupBy(
    references.filter((reference) => reference.listed && typeof reference.value === 'string'),
    ({ file, path, value }) => `${file} ${path.slice(0, -1).join('.')} ${String(value)}`,
  );
  const twice = [...listed.values()].flatMap((same) =>
    same
      .slice(1)
      .map((reference) =>
        report(
          reference,
          `\`${String(reference.value)}\` stands in the list \`${listName(reference)}\` already.`,
          'Name each once.',
        ),
      ),
  );
  const self = references
    .filter(({ path, value, from }) => path[0] === 'memberOf' && value === from)
    .map((reference) =>
      report(reference, 'The actor is a member of itself.', 'Name another actor, or none.'),
    );
  return [...broken, ...twice, ...self];
}

function findReferences(project: Project): Reference[] {
  const inRecords = collectionNames.flatMap((collection) =>
    project.drafts[collection].flatMap(({ id, file, raw, lineOf }) =>
      fields[collection].flatMap(([pattern, target]) =>
        valuesAt(raw, pattern.split('.')).map(({ path, value }): Reference => {
          const words = pattern === 'claimant' ? ['author', 'unnamed'] : [];
          return {
            file,
            path,
            lineOf,
            value,
            target,
            words,
            from: id,
            listed: pattern.endsWith('*'),
          };
        }),
      ),
    ),
  );
  const { file, raw, lineOf } = project.threads;
  const inThreads = valuesAt(raw, ['*', 'claims', '*']).map(({ path, value }): Reference => ({
    ...{ file, path, lineOf, value, target: 'claim', words: [], from: '', listed: true },
  }));
  const inSheets = project.sheets.flatMap((sheet) =>
    (['suppress', 'add'] as const).flatMap((list) =>
      (sheet.data?.marks[list] ?? []).flatMap(({ actor }, index): Reference[] => {
        if (actor === undefined) return [];
        const path = ['marks', list, index, 'actor'];
        const place = { file: sheet.file, path, lineOf: sheet.lineOf };
        return [{ ...place, value: actor, target: 'actor', words: [], from: '', listed: false }];
      }),
    ),
  );
  return [...inRecords, ...inThreads, ...inSheets];
}

type Ids = Record<Target, ReadonlySet<string>>;

function idsOf({ drafts, topics }: Project): Ids {
  return {
    article: new Set(drafts.article.map(({ id }) => id)),
    actor: new Set(drafts.actor.map(({ id }) => id)),
    claim: new Set(drafts.claim.map(({ id }) => id)),
    date: new Set(drafts.date.map(({ id }) => id)),
    topic: new Set(topics.entries.map(({ data }) => data.id)),
  };
}

function checkReference(reference: Reference, ids: Ids): Issue[] {
  const { value, target, words } = reference;
  const what = nouns[target];
  const where = target === 'topic' ? 'content/topics.yaml' : `content/${target}`;
  if (typeof value !== 'string') {
    const message = `A reference to ${what} must be an id in words, not ${JSON.stringify(value)}.`;
    return [report(reference, message, `Name an id of ${where}, in quotes if need be.`)];
  }
  if (ids[target].has(value) || words.includes(value)) return [];
  if (value.trim() === '') {
    return [report(reference, `The reference to ${what} is empty.`, `Name an id of ${where}.`)];
  }
  const known = [...ids[target], ...words];
  const meant = known.find((id) => foldId(id) === foldId(value));
  if (meant !== undefined) {
    const why = /\.mdx?$/.test(value)
      ? `\`${value}\` is the name of a file, not an id.`
      : `\`${value}\` is not the id of ${what}: case, spaces and umlauts count.`;
    return [report(reference, why, `Write \`${meant}\`.`)];
  }
  const other = targets.find((candidate) => candidate !== target && ids[candidate].has(value));
  if (other) {
    const message = `\`${value}\` is ${nouns[other]}, not ${what}.`;
    return [report(reference, message, `Name an id of ${where}.`)];
  }
  const near = nearest(value, known);
  const remedy = near
    ? `Write \`${near}\` if that is meant, or write the missing record.`
    : `Name an id of ${where}, or write the missing record.`;
  return [report(reference, `There is no ${noun(target)} \`${value}\`.`, remedy)];
}

const targets: readonly Target[] = [...collectionNames, 'topic'];

const nouns: Record<Target, string> = {
  article: 'an article',
  actor: 'an actor',
  claim: 'a claim',
  date: 'a date',
  topic: 'a topic',
};

function noun(target: Target): string {
  return nouns[target].replace(/^an? /, '');
}

function nearest(value: string, known: readonly string[]): string | undefined {
  const folded = foldId(value);
  const scored = known
    .filter((id) => Math.abs(id.length - value.length) <= 3)
    .map((id) => ({ id, distance: editDistance(folded, foldId(id)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  const allowed = Math.max(1, Math.floor(value.length / 5));
  return best && best.distance <= allowed ? best.id : undefined;
}

function listName({ path }: Reference): string {
  return String(path.filter((step) => typeof step === 'string').at(-1));
}

function report({ file, path, lineOf }: Reference, message: string, remedy: string): Issue {
  const place = { file, line: lineOf(path), field: path.join('.') };
  return { ...place, check: 'reference', message, remedy, severity: 'error' };
}
