import type { Issue } from '../lib/issue.ts';
import { asMap, asText } from './evidence.ts';
import type { Project, Source } from './project.ts';

/**
 * What a second reader marked, apart from the first, stands in the texts: the words of every `exact`
 * in the line or article it names.
 */
export function checkSecondReadings({ secondReadings, sources }: Project): Issue[] {
  const byId = new Map(
    [...sources.values()].flatMap(
      (one) =>
        [
          [one.id, one],
          [one.id.slice(0, 3), one],
        ] as const,
    ),
  );
  return secondReadings.flatMap(({ file, text }): Issue[] => {
    const report = (line: number, message: string, remedy: string, words?: string): Issue => ({
      file,
      line,
      check: 'second-reading',
      message,
      ...(words === undefined ? {} : { details: [{ label: 'quote', text: `„${words}“` }] }),
      remedy,
      severity: 'error',
    });
    const data = parseJson(text);
    if (data === undefined) return [report(1, 'The file is no JSON.', 'Mend its syntax.')];
    return findQuotes(data, asText(asMap(data)['article'])).flatMap(
      ({ exact, article, line }): Issue[] => {
        const source = byId.get(article ?? '');
        const at = lineOf(text, exact);
        if (!source) {
          const message = `There is no article \`${article ?? ''}\`.`;
          return [report(at, message, 'Name the id or the number of an article.', exact)];
        }
        if (stands(exact, line, source)) return [];
        const where = line === undefined ? '' : `, line ${line}`;
        const message = `The words do not stand in article \`${source.id}\`${where}.`;
        return [
          report(at, message, 'Copy the words from the seed, and count its lines from 1.', exact),
        ];
      },
    );
  });
}

function stands(exact: string, line: number | undefined, { seed, paragraphs }: Source): boolean {
  if (line !== undefined && seed) return (seed.lines[line - 1] ?? '').includes(exact);
  return paragraphs.some(({ text }) => text.includes(exact));
}

type Quote = { exact: string; article: string | undefined; line: number | undefined };

/** Everything with an `exact` at any depth; the article is its own or that of what it stands in. */
function findQuotes(value: unknown, article: string | undefined): Quote[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => findQuotes(item, article));
  if (typeof value !== 'object' || value === null) return [];
  const fields = asMap(value);
  const own = asText(fields['article']) ?? article;
  const exact = asText(fields['exact']);
  const line = typeof fields['line'] === 'number' ? fields['line'] : undefined;
  const inner = Object.values(fields).flatMap((field) => findQuotes(field, own));
  return exact === undefined ? inner : [{ exact, article: own, line }, ...inner];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function lineOf(text: string, words: string): number {
  const at = text.indexOf(JSON.stringify(words));
  return text.slice(0, Math.max(0, at)).split('\n').length;
}
