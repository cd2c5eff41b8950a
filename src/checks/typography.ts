import type { FieldPath } from '../lib/front-matter.ts';
import type { Issue } from '../lib/issue.ts';
import type { CollectionName } from '../schemas/read-record.ts';
import type { Project } from './project.ts';
import { valuesAt } from './values-at.ts';

/** The fields that hold an editor's own German; `*` stands for every item of a list. */
const editorial: Record<
  Exclude<CollectionName, 'article'> | 'sheet' | 'topic' | 'thread',
  string[]
> = {
  actor: ['name', 'description', 'roles.*.role'],
  claim: ['statement', 'relations.*.reason', 'outcome.reason'],
  date: ['title', 'reason'],
  sheet: [
    'genre',
    'structure',
    'written.reason',
    'written.outside',
    'completeness.reason',
    'translation.reason',
    'corrections.*.reason',
    'lines.*.reason',
    'withoutClaim.*.reason',
  ],
  topic: ['*.name', '*.question'],
  thread: ['*.title', '*.lead', '*.before', '*.after'],
};

const signs: readonly { pattern: RegExp; what: string; remedy: string }[] = [
  {
    // “ closes a German quotation and never opens a word; ” belongs to none.
    pattern: /(?<=^|[\s(])“\p{L}|\p{L}”|"/u,
    what: 'quotation marks that are not German',
    remedy: 'Write „…“, and ‚…‘ within.',
  },
  { pattern: /\.{3}/u, what: 'three full stops for an ellipsis', remedy: 'Write ….' },
  { pattern: /\p{L} - \p{L}/u, what: 'a hyphen for a dash', remedy: 'Write – with spaces.' },
];

/** What editors write has German quotation marks, ellipses and dashes; the sources keep their own. */
export function checkTypography({ drafts, sheets, topics, threads }: Project): Issue[] {
  type Place = { file: string; lineOf: (path: FieldPath) => number };
  const inFields = (place: Place, value: unknown, patterns: readonly string[]): Issue[] =>
    patterns.flatMap((pattern) =>
      valuesAt(value, pattern.split('.')).flatMap(({ path, value: text }) =>
        typeof text === 'string' ? report(place.file, place.lineOf(path), text) : [],
      ),
    );
  return [
    ...(['actor', 'claim', 'date'] as const).flatMap((collection) =>
      drafts[collection].flatMap((draft) => [
        ...inFields(draft, draft.raw, editorial[collection]),
        ...draft.body
          .split('\n')
          .flatMap((text, index) => report(draft.file, draft.bodyLine + index, text)),
      ]),
    ),
    ...sheets.flatMap((sheet) => inFields(sheet, sheet.data, editorial.sheet)),
    ...inFields(topics, topics.raw, editorial.topic),
    ...inFields(threads, threads.raw, editorial.thread),
  ];
}

function report(file: string, line: number, text: string): Issue[] {
  return signs.flatMap(({ pattern, what, remedy }): Issue[] => {
    const found = pattern.exec(text);
    if (!found) return [];
    const words = text.slice(Math.max(0, found.index - 20), found.index + 30).trim();
    return [
      {
        ...{ file, line, check: 'typography', remedy, severity: 'error' as const },
        message: `The text has ${what}.`,
        details: [{ label: 'words', text: `… ${words} …` }],
      },
    ];
  });
}
