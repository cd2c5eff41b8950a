import { findActors, type ActorMark } from '../annotate/find-actors.ts';
import type { Issue } from '../lib/issue.ts';
import type { Project } from './project.ts';

/** Every naming of every actor, by article; found once for a project. */
export function findNamings(project: Project): ReadonlyMap<string, readonly ActorMark[]> {
  const known = found.get(project);
  if (known) return known;
  const actors = project.drafts.actor.flatMap(
    ({ id, fields: { type, name, aliases, searchAliases, successor } }) =>
      type && name && aliases ? [{ id, type, name, aliases, searchAliases, successor }] : [],
  );
  const namings = new Map(
    [...project.sources.values()].map(({ id, paragraphs, marks }) => [
      id,
      findActors(paragraphs, actors, marks),
    ]),
  );
  found.set(project, namings);
  return namings;
}

const found = new WeakMap<Project, ReadonlyMap<string, readonly ActorMark[]>>();

/** Every actor is named in a text. */
export function checkActorsNamed(project: Project): Issue[] {
  const named = new Set([...findNamings(project).values()].flat().map(({ actor }) => actor));
  return project.drafts.actor
    .filter(({ id, fields }) => fields.aliases && fields.name && fields.type && !named.has(id))
    .map(({ file, lineOf }) => ({
      file,
      line: lineOf(['aliases']),
      check: 'actor-named',
      message: 'No text names the actor by any of its forms.',
      remedy: 'Add the form the texts use, or delete the actor.',
      severity: 'error',
    }));
}

/** Every form of an actor is found in a text, inflected or not. */
export function hintAliases({ drafts, sources }: Project): Issue[] {
  const beginnings = wordBeginnings(
    [...sources.values()].flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
  );
  return drafts.actor.flatMap(({ file, fields, lineOf }) =>
    (fields.aliases ?? []).flatMap(({ form }, index): Issue[] => {
      if (wordsOf(form).every((word) => beginnings.has(stem(word)))) return [];
      return [
        {
          file,
          line: lineOf(['aliases', index, 'form']),
          check: 'alias-unused',
          message: `No text has the form „${form}“.`,
          remedy:
            'Move it to `searchAliases` if readers search for it, or keep it for texts to come.',
          severity: 'hint',
        },
      ];
    }),
  );
}

/** All words of some texts, each also without its last one to four letters: the endings of German. */
function wordBeginnings(texts: readonly string[]): ReadonlySet<string> {
  const words = [...new Set(texts.flatMap(wordsOf))];
  const cuts = [0, 1, 2, 3, 4];
  return new Set(words.flatMap((word) => cuts.map((cut) => word.slice(0, word.length - cut))));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function stem(word: string): string {
  return word.length > 5 ? word.replace(/e[rsnm]?$/, '') : word;
}

/** Every mark of a sheet stands once in its text, so that it has an effect. */
export function checkMarks({ sheets, sources }: Project): Issue[] {
  return sheets.flatMap(({ file, data, lineOf }) => {
    const source = data && sources.get(data.id);
    if (!source) return [];
    return (['suppress', 'add'] as const).flatMap((list) =>
      data.marks[list].flatMap(({ exact, prefix = '', suffix = '' }, index): Issue[] => {
        const words = prefix + exact + suffix;
        const times = source.paragraphs.reduce(
          (sum, { text }) => sum + (text.split(words).length - 1),
          0,
        );
        if (times === 1) return [];
        return [
          {
            file,
            line: lineOf(['marks', list, index, 'exact']),
            check: 'mark-in-text',
            message:
              times === 0
                ? `The words „${words}“ do not stand in the text.`
                : `The words „${words}“ stand ${times} times in the text.`,
            remedy:
              times === 0
                ? 'Copy them from the seed.'
                : 'Add the words before or behind as `prefix` or `suffix`.',
            severity: 'error',
          },
        ];
      }),
    );
  });
}
