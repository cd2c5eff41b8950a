import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from './root.ts';

/** A copy of the project with one seed, so that nothing is written into this one. */
const copy = mkdtempSync(join(tmpdir(), 'import-'));
after(() => rmSync(copy, { recursive: true }));
for (const folder of ['src', 'content/actor'])
  cpSync(join(root, folder), join(copy, folder), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
cpSync(join(root, 'package.json'), join(copy, 'package.json'));
mkdirSync(join(copy, 'seeds'));

function run(
  command: string,
  ...args: string[]
): { status: number | null; out: string; err: string } {
  const { INIT_CWD: _, ...env } = process.env;
  const script = join(copy, 'src/commands', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    cwd: copy,
    env,
  });
  return { status, out: stdout, err: stderr };
}

function write(name: string, content: string | Uint8Array): string {
  const file = join(copy, name);
  writeFileSync(file, content);
  return file;
}

const page = [
  '\u{feff}Kims Zug fa\u{308}hrt nach Osten',
  'Von Max Mustermann',
  '5. September 2023, 12:30 Uhr',
  'Russlands Präsident Wladimir\u{a0}Putin hat gestern in Moskau erklärt, dass Nord\u{ad}korea Munition liefern könnte.',
  'Der Botschafter Igor Beispielow aus Moldawien nannte das am Mittwoch eine Gefahr für den Frieden in der Region.',
].join('\r\n');

type Marked = { line: number; start: number; end: number };

test('a dry run prints one JSON object whose every mark is found in the untouched text', () => {
  const file = write('page.txt', page);
  const { status, out, err } = run('import', '--dry-run', '--json', file);
  assert.equal(err, '');
  assert.equal(status, 0);
  const data = JSON.parse(out);
  assert.deepEqual(Object.keys(data), [
    'articles',
    'mentions',
    'times',
    'unknownNames',
    'claimCandidates',
  ]);
  assert.equal(data.articles[0].title, 'Kims Zug fährt nach Osten');
  assert.equal(data.articles[0].written.edtf, '2023-09-05');
  const lines = page.split('\r\n');
  const at = ({ line, start, end }: Marked): string => lines[line - 1]?.slice(start, end) ?? '';
  for (const mark of [...data.mentions, ...data.times, ...data.unknownNames])
    assert.equal(at(mark), mark.surface);
  for (const mark of data.claimCandidates) assert.equal(at(mark), mark.exact);
  const named = data.mentions.map(
    (mark: { surface: string; actor: string }) => `${mark.surface} ${mark.actor}`,
  );
  assert.ok(
    named.includes('Wladimir\u{a0}Putin wladimir-putin') &&
      named.includes('Nord\u{ad}korea nordkorea'),
  );
  const yesterday = data.times.find((mark: { surface: string }) => mark.surface === 'gestern');
  assert.equal(yesterday.edtf, '2023-09-04');
  assert.ok(data.claimCandidates.length >= 2);
  assert.deepEqual(readdirSync(join(copy, 'seeds')), [], 'and writes nothing');
});

test('what cannot be read is refused with file, line and remedy', () => {
  const cases: [string, string | Uint8Array, RegExp][] = [
    [
      'latin.txt',
      Uint8Array.from([0x4b, 0x69, 0x6d, 0x0a, 0xfc]),
      /latin\.txt:2 {2}seed-encoding\n.*0xFC at offset 4.*\n {2}Save the file as UTF-8/,
    ],
    ['empty.txt', '', /empty\.txt:1 {2}seed-encoding\n.*no words/],
    [
      'utf16.txt',
      Uint8Array.from([0xff, 0xfe, 0x4b, 0, 0x69, 0, 0x6d, 0]),
      /utf16\.txt:1 {2}seed-encoding\n.*UTF-16.*\n {2}Save it as UTF-8/,
    ],
    [
      'picture.txt',
      Uint8Array.from([0x47, 0, 1, 2, 3, 4, 5]),
      /picture\.txt:1 {2}seed-encoding\n.*is no text/,
    ],
  ];
  for (const [name, content, expected] of cases) {
    const { status, out, err } = run('import', '--dry-run', '--json', write(name, content));
    assert.equal(status, 1);
    assert.equal(out, '');
    assert.match(err, expected);
  }
  assert.match(
    run('import', '--dry-run', '--json', 'nowhere.txt').err,
    /nowhere\.txt:1 {2}import-file/,
  );
  assert.match(
    run('import', '--dry-run', '--json', copy).err,
    /:1 {2}import-file\n.*a folder, not a file.*\n {2}Name an existing text file/,
  );
  const large = write('large.txt', 'Ein Satz über den Handel. '.repeat(170_000));
  const refused = run('import', '--dry-run', '--json', large);
  assert.equal(refused.status, 1);
  assert.equal(refused.out, '');
  assert.match(
    refused.err,
    /large\.txt:1 {2}import-size\n.*4590000 bytes.*4194304 at most.*\n {2}Put the text/,
  );
  assert.deepEqual(readdirSync(join(copy, 'seeds')), [], 'and nothing is written');
  assert.match(run('import').err, /^Usage: /);
  assert.match(run('import', '--force', 'x').err, /Unknown option --force/);
});

test('a text is taken in byte for byte with a sheet that makes an article, and only once', () => {
  const file = write('Kims Zug (1).txt', page);
  const { status, out } = run('import', file);
  assert.equal(status, 0);
  assert.deepEqual(readdirSync(join(copy, 'seeds')).sort(), [
    '000_kims-zug-1.txt',
    '000_kims-zug-1.yaml',
  ]);
  assert.equal(readFileSync(join(copy, 'seeds/000_kims-zug-1.txt'), 'utf8'), page);
  assert.match(out, /Now complete seeds\/000_kims-zug-1\.yaml/);

  assert.equal(run('content').status, 0);
  assert.deepEqual(readdirSync(join(copy, 'content/article')), [
    '000-kims-zug-faehrt-nach-osten.mdx',
  ]);
  assert.equal(run('content', '--check').status, 0);

  const again = run('import', file);
  assert.equal(again.status, 1);
  assert.match(again.err, /already there as seeds\/000_kims-zug-1\.txt/);
});

test('an article that was edited by hand, or that nobody made, is found with its line', () => {
  const file = join(copy, 'content/article/000-kims-zug-faehrt-nach-osten.mdx');
  const made = readFileSync(file, 'utf8');
  writeFileSync(file, made.replace('Munition', 'Granaten'));
  const edited = run('content', '--check');
  assert.equal(edited.status, 1);
  assert.match(edited.err, /000-kims-zug-faehrt-nach-osten\.mdx:\d+ {2}article-generated/);
  writeFileSync(file, made);
  write('content/article/999-fremd.mdx', made);
  assert.match(run('content', '--check').err, /999-fremd\.mdx:1 {2}article-generated\n.*No sheet/);
  rmSync(join(copy, 'content/article/999-fremd.mdx'));
});

test('seeds and sheets that do not fit each other are all reported in one run', () => {
  write('seeds/001_ohne-bogen.txt', 'Ein Text ohne Bogen.');
  write('seeds/002_ohne-text.yaml', 'id: "002-x"\n');
  write('seeds/fremd.md', 'x');
  write('seeds/003_latin.txt', Uint8Array.from([0x41, 0xe4]));
  const { status, err } = run('content', '--check');
  assert.equal(status, 1);
  for (const expected of [
    /001_ohne-bogen\.txt:1 {2}seed-sheet/,
    /002_ohne-text\.yaml:1 {2}sheet-seed/,
    /fremd\.md:1 {2}seed-name/,
    /003_latin\.txt:1 {2}seed-encoding/,
  ]) {
    assert.match(err, expected);
  }
});
