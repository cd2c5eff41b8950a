import { buildArticle } from '../edition/build-article.ts';
import { writeArticle } from '../edition/write-article.ts';
import type { Issue } from '../lib/issue.ts';
import type { Project, Seed, SheetFile } from './project.ts';

/** Every seed has one sheet, every sheet one seed; numbers and ids are used once. */
export function checkSheets({ seeds, sheets, drafts }: Project): Issue[] {
  const issue = (file: string, line: number, message: string, remedy: string): Issue => ({
    ...{ file, line, check: 'sheet', message, remedy, severity: 'error' as const },
  });
  const stem = (file: string): string => file.replace(/\.[^.]*$/, '');
  const seedStems = new Set(seeds.map(({ file }) => stem(file)));
  const sheetStems = new Set(sheets.map(({ file }) => stem(file)));
  const articleIds = new Set(sheets.flatMap(({ data }) => (data ? [data.id] : [])));

  const withoutSheet = seeds
    .filter(({ file }) => !sheetStems.has(stem(file)))
    .map(({ file }) =>
      issue(
        file,
        1,
        'The seed has no editorial sheet.',
        `Write ${stem(file)}.yaml, or run the import.`,
      ),
    );
  const withoutSeed = sheets
    .filter(({ file }) => !seedStems.has(stem(file)))
    .map(({ file }) =>
      issue(
        file,
        1,
        'The sheet has no seed.',
        `Put ${stem(file)}.txt beside it, or delete the sheet.`,
      ),
    );
  const byNumber = Map.groupBy(seeds, ({ number }) => number);
  const sameNumber = [...byNumber].flatMap(([number, [first, ...others]]) =>
    others.map(({ file }) =>
      issue(
        file,
        1,
        `The number ${number} belongs to ${first?.file} already.`,
        'Take the next free number.',
      ),
    ),
  );
  const wrongId = sheets.flatMap(({ file, number, data, lineOf }) =>
    !data || data.id.startsWith(`${number}-`)
      ? []
      : [
          issue(
            file,
            lineOf(['id']),
            `The id \`${data.id}\` does not begin with the seed's number ${number}.`,
            `Begin it with ${number}-.`,
          ),
        ],
  );
  const byId = Map.groupBy(
    sheets.filter(({ data }) => data !== null),
    ({ data }) => data?.id,
  );
  const sameId = [...byId].flatMap(([id, [first, ...others]]) =>
    others.map(({ file, lineOf }) =>
      issue(
        file,
        lineOf(['id']),
        `The id \`${id}\` stands in ${first?.file} already.`,
        'Choose another.',
      ),
    ),
  );
  // A sheet that cannot be read is reported; its article must not be called an orphan for it.
  const orphans = sheets.some(({ data }) => data === null)
    ? []
    : drafts.article
        .filter(({ id }) => !articleIds.has(id))
        .map(({ file }) =>
          issue(
            file,
            1,
            'No sheet makes this article.',
            'Delete it, or write the sheet of its seed.',
          ),
        );
  return [...withoutSheet, ...withoutSeed, ...sameNumber, ...wrongId, ...sameId, ...orphans];
}

/**
 * Every article file is, letter by letter, what its seed and sheet give, and its seed is the one it was
 * made from. Brings the issues of building it, such as corrections that are not in the seed.
 */
export function checkGenerated({ seeds, sheets, articleTexts, drafts }: Project): Issue[] {
  const drafted = new Map(drafts.article.map((draft) => [draft.file, draft]));
  return sheets.flatMap((sheet): Issue[] => {
    const seed = seeds.find(({ file }) => file === sheet.file.replace(/\.yaml$/, '.txt'));
    if (!seed || seed.lines.length === 0 || !sheet.data) return [];
    const { text: wanted, issues } = regenerate(seed, sheet);
    const file = `content/article/${sheet.data.id}.mdx`;
    const given = articleTexts.get(file);
    const remedy = 'Run `npm run content`; change the seed or its sheet, never the article.';
    const report = (line: number, message: string, details: Issue['details'] = []): Issue => ({
      ...{
        file,
        line,
        check: 'generated-article',
        message,
        details,
        remedy,
        severity: 'error' as const,
      },
    });
    if (given === undefined) return [...issues, report(1, 'The article has not been written.')];
    if (given === wanted) return issues;
    const draft = drafted.get(file);
    if (draft && draft.raw['sha256'] !== seed.sha256) {
      const line = draft.lineOf(['sha256']);
      return [
        ...issues,
        report(
          line,
          `${seed.file} is not the text the article was made from: its bytes have changed.`,
          [
            { label: 'article', text: `sha256 ${String(draft.raw['sha256']).slice(0, 16)}…` },
            { label: 'seed', text: `sha256 ${seed.sha256.slice(0, 16)}…` },
          ],
        ),
      ];
    }
    const { line, was, is } = firstDifference(given, wanted);
    return [
      ...issues,
      report(line, `The article differs from what ${seed.file} and its sheet give.`, [
        { label: 'article', text: was },
        { label: 'made', text: is },
      ]),
    ];
  });
}

function regenerate(seed: Seed, sheet: SheetFile): { text: string; issues: Issue[] } {
  if (!sheet.data) return { text: '', issues: [] };
  const { data, blocks, issues } = buildArticle({
    seed: seed.file.replace(/^seeds\//, ''),
    sha256: seed.sha256,
    text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(seed.bytes),
    sheet: sheet.data,
    sheetFile: sheet.file,
    lineOf: sheet.lineOf,
  });
  return { text: writeArticle(data, blocks), issues };
}

/** The first line in which two texts differ, and what each has around the first differing letter. */
function firstDifference(given: string, wanted: string): { line: number; was: string; is: string } {
  let at = 0;
  while (at < given.length && given[at] === wanted[at]) at += 1;
  const line = given.slice(0, at).split('\n').length;
  const around = (text: string): string => {
    const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 30);
    const words = text.slice(from, at + 30).split('\n')[0] ?? '';
    return words === '' ? '(nothing)' : `… ${words} …`;
  };
  return { line, was: around(given), is: around(wanted) };
}
