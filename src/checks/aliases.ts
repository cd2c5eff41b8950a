import type { Issue } from '../lib/issue.ts';
import { asMap } from './evidence.ts';
import type { Project } from './project.ts';

/**
 * No form names two actors, nor one actor twice. Short names are resolved by what stands before them in
 * the text („Kim“), so two actors may share one that is short for both.
 */
export function checkAliases({ drafts }: Project): Issue[] {
  const aliases = drafts.actor.flatMap(({ id, file, raw, lineOf }) => {
    const list = raw['aliases'];
    if (!Array.isArray(list)) return [];
    return list.flatMap((item: unknown, index) => {
      const { form, short } = asMap(item);
      if (typeof form !== 'string') return [];
      const line = lineOf(['aliases', index, 'form']);
      return [{ actor: id, file, line, form, short: short === true }];
    });
  });
  return [...Map.groupBy(aliases, ({ form }) => form).values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    return others.flatMap((other): Issue[] => {
      const same = other.actor === first.actor;
      if (!same && first.short && other.short) return [];
      return [
        {
          file: other.file,
          line: other.line,
          check: 'alias',
          message: same
            ? `The actor has the form „${other.form}“ twice.`
            : `The form „${other.form}“ names two actors: \`${first.actor}\` and \`${other.actor}\`.`,
          details: [{ label: 'first', text: `${first.file}:${first.line}` }],
          remedy: same
            ? 'Delete one of them.'
            : 'Delete one, or mark both as short if the text before tells who is meant.',
          severity: 'error',
        },
      ];
    });
  });
}
