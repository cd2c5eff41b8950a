import type { FieldPath } from '../lib/front-matter.ts';
import type { Issue } from '../lib/issue.ts';
import { collectionNames, type CollectionName } from '../schemas/read-record.ts';
import { foldId, foldTitle } from './fold.ts';
import type { ListFile, Project } from './project.ts';
import { collectionOf } from './read-project.ts';

/** No two files of a collection share an id, or differ only in case, spaces, umlauts or ending. */
export function checkSameIds(project: Project): Issue[] {
  const files = [...project.paths].filter((path) => collectionOf(path) && /\.mdx?$/.test(path));
  const inFiles = collectionNames.flatMap((collection) =>
    repeats(
      files.filter((path) => collectionOf(path) === collection),
      (path) => foldId(path.replace(/^.*\//, '')),
    ).map(({ item: file, first }): Issue => {
      const id = (path: string): string => path.replace(/^.*\//, '').replace(/\.mdx?$/, '');
      const same = id(file) === id(first);
      return {
        file,
        line: 1,
        check: 'same-id',
        message: same
          ? `The id \`${id(file)}\` belongs to ${first} already.`
          : `The id \`${id(file)}\` differs from that of ${first} only in case, spaces or umlauts.`,
        remedy: 'Give each record an id of its own, or delete one of the files.',
        severity: 'error',
      };
    }),
  );
  return [...inFiles, ...sameIdsInList(project.topics), ...sameIdsInList(project.threads)];
}

function sameIdsInList(list: ListFile<{ id: string }>): Issue[] {
  return repeats(list.entries, ({ data }) => foldId(data.id)).map(({ item, first }) => ({
    file: list.file,
    line: list.lineOf([item.index, 'id']),
    check: 'same-id',
    message: `The id \`${item.data.id}\` stands at line ${list.lineOf([first.index, 'id'])} already.`,
    remedy: 'Give each entry an id of its own, or delete one.',
    severity: 'error',
  }));
}

/** What a reader tells records apart by, for each collection. */
const titleFields = {
  article: 'title',
  actor: 'name',
  claim: 'statement',
  date: 'title',
} as const satisfies Record<CollectionName, string>;

/** No two records of a collection say the same about themselves. */
export function checkSameTitles({ drafts, topics, threads }: Project): Issue[] {
  type Titled = { title: string; field: string; file: string; line: number };
  const titled = (
    file: string,
    title: unknown,
    field: string,
    lineOf: (path: FieldPath) => number,
    path: FieldPath,
  ): Titled[] => (typeof title === 'string' ? [{ title, field, file, line: lineOf(path) }] : []);

  const groups: Titled[][] = [
    ...collectionNames.map((collection) =>
      drafts[collection].flatMap(({ file, raw, lineOf }) => {
        const field = titleFields[collection];
        return titled(file, raw[field], field, lineOf, [field]);
      }),
    ),
    topics.entries.flatMap(({ index, data }) =>
      titled(topics.file, data.name, 'name', topics.lineOf, [index, 'name']),
    ),
    threads.entries.flatMap(({ index, data }) =>
      titled(threads.file, data.title, 'title', threads.lineOf, [index, 'title']),
    ),
  ];
  return groups.flatMap((group) =>
    repeats(group, ({ title }) => foldTitle(title)).map(({ item, first }): Issue => ({
      file: item.file,
      line: item.line,
      check: 'same-title',
      message: `The ${item.field} stands in ${first.file}:${first.line} already.`,
      details: [{ label: item.field, text: `„${item.title}“` }],
      remedy: 'Say what is different about this record, or join the two.',
      severity: 'error',
    })),
  );
}

/** Every title says something: it has a letter, and no space where it begins or ends. */
export function checkTitles({ drafts }: Project): Issue[] {
  return collectionNames.flatMap((collection) =>
    drafts[collection].flatMap(({ file, raw, lineOf }): Issue[] => {
      const field = titleFields[collection];
      const title = raw[field];
      if (typeof title !== 'string') return [];
      if (/\p{L}{2}/u.test(title) && title === title.trim() && !/\s{2}|\n/.test(title)) return [];
      return [
        {
          file,
          line: lineOf([field]),
          check: 'title',
          message: `The ${field} is no title: ${JSON.stringify(title)}.`,
          remedy: 'Write words, in quotes, with single spaces and none at the ends.',
          severity: 'error',
        },
      ];
    }),
  );
}

function repeats<T>(items: readonly T[], keyOf: (item: T) => string): { item: T; first: T }[] {
  const seen = new Map<string, T>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = seen.get(key);
    if (first !== undefined) return [{ item, first }];
    seen.set(key, item);
    return [];
  });
}
