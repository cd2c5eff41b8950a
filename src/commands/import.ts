import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { KnownActor } from '../annotate/find-actors.ts';
import { readWords } from '../edition/write-id.ts';
import { writeSheet } from '../edition/write-sheet.ts';
import { formatIssue, type Issue } from '../lib/issue.ts';
import { readRecord } from '../schemas/read-record.ts';
import { describeImport, importText, type Imported } from './import/describe-import.ts';
import { germanWords } from './read-dictionary.ts';
import { root } from './root.ts';

function readActors(): KnownActor[] {
  const folder = resolve(root, 'content/actor');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
    : [];
  return names.flatMap((name) => {
    const { record } = readRecord(
      'actor',
      `content/actor/${name}`,
      readFileSync(resolve(folder, name), 'utf8'),
    );
    // A broken actor file is the business of `npm run check`; the others serve all the same.
    return record ? [{ id: record.id, ...record.data }] : [];
  });
}

/** Three digits: the number of a seed in `seeds/`, or the next free one. */
function numberOf(path: string, seeds: readonly string[]): string {
  const own = /^(\d{3})_/.exec(basename(path))?.[1];
  if (own !== undefined && dirname(path) === resolve(root, 'seeds')) return own;
  const numbers = seeds.map((name) => Number(/^(\d{3})_/.exec(name)?.[1] ?? -1));
  return String(Math.max(-1, ...numbers) + 1).padStart(3, '0');
}

function writeImport(
  path: string,
  bytes: Uint8Array,
  number: string,
  imported: Imported,
  seeds: readonly string[],
): Issue | null {
  const inPlace = dirname(path) === resolve(root, 'seeds');
  const words = readWords(basename(path).replace(/\.[^.]*$/, '')).slice(0, 6);
  const seedName = inPlace ? basename(path) : `${number}_${words.join('-') || 'text'}.txt`;
  const sheetName = seedName.replace(/\.[^.]*$/, '.yaml');
  const refuse = (file: string, check: string, message: string, remedy: string): Issue => ({
    file,
    line: 1,
    check,
    message,
    remedy,
    severity: 'error',
  });
  const twin = seeds.find(
    (name) =>
      name !== seedName &&
      name.endsWith('.txt') &&
      readFileSync(resolve(root, 'seeds', name)).equals(bytes),
  );
  if (twin !== undefined)
    return refuse(
      imported.file,
      'import-twin',
      `The text is already there as seeds/${twin}.`,
      'Go on with its sheet.',
    );
  for (const name of inPlace ? [sheetName] : [seedName, sheetName]) {
    if (!existsSync(resolve(root, 'seeds', name))) continue;
    return refuse(
      `seeds/${name}`,
      'import-overwrite',
      'The file exists already; nothing was written.',
      'Go on with it, or move it away first.',
    );
  }
  const sheet = writeSheet(imported.sheet);
  // `wx` refuses to overwrite even what came into being a moment ago.
  if (!inPlace) writeFileSync(resolve(root, 'seeds', seedName), bytes, { flag: 'wx' });
  writeFileSync(resolve(root, 'seeds', sheetName), sheet, { flag: 'wx' });
  const { data } = imported.article;
  console.log(
    [
      ...(inPlace ? [] : [`written  seeds/${seedName}`]),
      `written  seeds/${sheetName}`,
      '',
      `${data.paragraphs.length} paragraphs are shown, ${data.removed.length} lines are not, ${data.corrections.length} corrections are suggested.`,
      `Now complete seeds/${sheetName}: title, kind of text, dating, corrections and the lines that are not shown.`,
      'Then run npm run content, and npm run check.',
    ].join('\n'),
  );
  return null;
}

function main(): void {
  const args = process.argv.slice(2);
  const flags = args.filter((arg) => arg.startsWith('--'));
  const [path, ...more] = args.filter((arg) => !arg.startsWith('--'));
  const unknown = flags.find((flag) => flag !== '--dry-run' && flag !== '--json');
  const dry = flags.includes('--dry-run');
  const usage = 'Usage: npm run import -- [--dry-run --json] FILE';
  if (path === undefined || more.length > 0 || unknown !== undefined)
    return stop(unknown === undefined ? usage : `Unknown option ${unknown}.\n${usage}`);
  if (flags.includes('--json') && !dry) return stop(`--json goes with --dry-run.\n${usage}`);

  const absolute = resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
  const inside = relative(root, absolute);
  const file = inside === '' || inside.startsWith('..') ? path : inside;
  const fault = faultOfFile(absolute);
  if (fault) return stop(formatIssue({ file, line: 1, severity: 'error', ...fault }));
  const bytes = readFileSync(absolute);
  const seeds = readdirSync(resolve(root, 'seeds'));
  const number = numberOf(absolute, seeds);
  const imported = importText(file, bytes, number);
  if ('check' in imported) return stop(formatIssue(imported));
  if (!dry) {
    const refused = writeImport(absolute, bytes, number, imported, seeds);
    return refused ? stop(formatIssue(refused)) : undefined;
  }
  if (flags.includes('--json'))
    console.log(JSON.stringify(describeImport(imported, readActors(), germanWords()), null, 1));
  else console.log(writeSheet(imported.sheet).trimEnd());
}

/** Bytes of the largest text taken in: a newspaper's page has a hundredth of it. */
const largestText = 4 * 1024 * 1024;

/** What keeps a path from being read as a text, or `null`. */
function faultOfFile(path: string): Pick<Issue, 'check' | 'message' | 'remedy'> | null {
  const remedy = 'Name an existing text file that you may read.';
  try {
    const found = statSync(path);
    if (found.isDirectory())
      return { check: 'import-file', message: 'This is a folder, not a file.', remedy };
    if (!found.isFile()) return { check: 'import-file', message: 'This is no plain file.', remedy };
    accessSync(path, constants.R_OK);
    if (found.size <= largestText) return null;
    return {
      check: 'import-size',
      message: `The file has ${found.size} bytes; a text may have ${largestText} at most.`,
      remedy: 'Put the text of one article into a file of its own.',
    };
  } catch {
    return { check: 'import-file', message: 'The file cannot be read.', remedy };
  }
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

main();
