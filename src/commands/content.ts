import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildArticle } from '../edition/build-article.ts';
import { decodeSeed } from '../edition/decode-seed.ts';
import { writeArticle } from '../edition/write-article.ts';
import { formatIssue, sortIssues, type Issue } from '../lib/issue.ts';
import { sheet } from '../schemas/article.ts';
import { readRecord, readYamlFile } from '../schemas/read-record.ts';

/** An article file as it should be. */
export type GeneratedArticle = { file: string; text: string };

/**
 * Makes every article from its seed and sheet. Reads `seeds/` below `root`; writes nothing. Every fault of
 * every seed is returned, and no article of a seed that has one.
 */
export function buildContent(root: string): { articles: GeneratedArticle[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const articles: GeneratedArticle[] = [];
  const report = (
    file: string,
    line: number,
    check: string,
    message: string,
    remedy: string,
  ): void => {
    issues.push({ file, line, check, message, remedy, severity: 'error' });
  };
  const names = readdirSync(`${root}seeds`)
    .filter((name) => !name.startsWith('.'))
    .sort();
  const owners = new Map<string, string>();
  for (const name of names) {
    if (name.endsWith('.yaml') && !names.includes(name.replace(/yaml$/, 'txt'))) {
      report(
        `seeds/${name}`,
        1,
        'sheet-seed',
        'The sheet has no seed.',
        'Give the seed the same name, ending in .txt.',
      );
    }
    if (!/^\d{3}_.*\.(?:txt|yaml)$/.test(name)) {
      report(
        `seeds/${name}`,
        1,
        'seed-name',
        'The file is neither seed nor sheet.',
        'Name it NNN_….txt or NNN_….yaml, or move it elsewhere.',
      );
    }
  }
  for (const name of names.filter((one) => /^\d{3}_.*\.txt$/.test(one))) {
    const seedFile = `seeds/${name}`;
    const sheetFile = seedFile.replace(/txt$/, 'yaml');
    const bytes = readFileSync(root + seedFile);
    const decoded = decodeSeed(bytes);
    if ('fault' in decoded) {
      report(
        seedFile,
        decoded.fault.line,
        'seed-encoding',
        decoded.fault.message,
        decoded.fault.remedy,
      );
      continue;
    }
    if (!existsSync(root + sheetFile)) {
      report(
        seedFile,
        1,
        'seed-sheet',
        'The seed has no editorial sheet.',
        `Draft one: npm run import -- ${seedFile}`,
      );
      continue;
    }
    const read = readYamlFile(sheet, sheetFile, readFileSync(root + sheetFile, 'utf8'));
    issues.push(...read.issues);
    if (!read.data) continue;
    const { id } = read.data;
    if (!id.startsWith(`${name.slice(0, 3)}-`)) {
      report(
        sheetFile,
        read.lineOf(['id']),
        'sheet-id',
        `The id \`${id}\` does not begin with the seed's number.`,
        `Let it begin with ${name.slice(0, 3)}-.`,
      );
    }
    const owner = owners.get(id);
    if (owner) {
      report(
        sheetFile,
        read.lineOf(['id']),
        'sheet-id',
        `The id \`${id}\` is that of ${owner} too.`,
        'Give one of them another id.',
      );
    }
    owners.set(id, sheetFile);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const built = buildArticle({
      seed: name,
      sha256,
      text: decoded.text,
      sheet: read.data,
      sheetFile,
      lineOf: read.lineOf,
    });
    issues.push(...built.issues);
    if (built.issues.length > 0) continue;
    const file = `content/article/${id}.mdx`;
    const text = writeArticle(built.data, built.blocks);
    // What a generator writes must pass the gate that hand-written files pass.
    issues.push(...readRecord('article', file, text).issues);
    articles.push({ file, text });
  }
  return { articles, issues };
}

/** Compares the committed articles with what seeds and sheets make of them. */
export function checkContent(root: string, articles: readonly GeneratedArticle[]): Issue[] {
  const issues: Issue[] = [];
  const remedy = 'Run npm run content; change the sheet in seeds/, never the article.';
  const drift = (file: string, line: number, message: string): void => {
    issues.push({ file, line, check: 'article-generated', message, remedy, severity: 'error' });
  };
  for (const { file, text } of articles) {
    if (!existsSync(root + file)) drift(file, 1, 'The article has not been generated yet.');
    else {
      const committed = readFileSync(root + file, 'utf8');
      if (committed !== text)
        drift(
          file,
          firstDifference(committed, text),
          'The article is not what seed and sheet make.',
        );
    }
  }
  const folder = `${root}content/article`;
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const file = `content/article/${name}`;
    if (!articles.some((article) => article.file === file)) {
      issues.push({
        file,
        line: 1,
        check: 'article-generated',
        message: 'No sheet in seeds/ makes this file.',
        remedy: 'Delete it, or write the sheet of its seed.',
        severity: 'error',
      });
    }
  }
  return issues;
}

function firstDifference(a: string, b: string): number {
  const [left, right] = [a.split('\n'), b.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return at === -1 ? left.length : at + 1;
}

function main(): void {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const { articles, issues } = buildContent(root);
  const check = process.argv.includes('--check');
  if (!check && issues.length === 0) {
    mkdirSync(`${root}content/article`, { recursive: true });
    for (const { file, text } of articles) {
      const fresh = !existsSync(root + file) || readFileSync(root + file, 'utf8') !== text;
      if (fresh) writeFileSync(root + file, text);
      console.log(`${fresh ? 'written' : 'unchanged'}  ${file}`);
    }
  }
  // A broken sheet makes no article; its old one is then no orphan, so drift is looked for only if all is well.
  const drift = issues.length === 0 ? checkContent(root, articles) : [];
  const found = sortIssues([...issues, ...drift]);
  for (const issue of found) console.error(`${formatIssue(issue)}\n`);
  if (found.length > 0) process.exitCode = 1;
  else if (check) console.log(`${articles.length} articles are what their seeds and sheets make.`);
}

if (process.argv[1] === import.meta.filename) main();
