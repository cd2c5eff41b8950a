import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkPages } from '../../src/commands/build/check-pages.ts';
import { finishPages } from '../../src/commands/build/finish-pages.ts';
import { listFiles } from '../../src/commands/list-files.ts';
import { formatIssue, type Issue } from '../../src/lib/issue.ts';
import { readData, readSeedLines, wordsAt } from '../support/published-data.ts';
import { dist } from '../support/site.ts';

const copy = mkdtempSync(join(tmpdir(), 'schulterschluss-site-'));
after(() => rmSync(copy, { recursive: true, force: true }));
cpSync(dist, copy, { recursive: true });
const files = listFiles(copy);
const pages = files.filter((file) => file.endsWith('.html'));
const [article] = readData('articles');
const page = `artikel/${article?.id}.html`;
const original = readFileSync(join(copy, page), 'utf8');

/** What the last pass over the pages says after words were put into the main part of one. */
function issuesWith(html: string): Issue[] {
  writeFileSync(
    join(copy, page),
    original.replace('</main>', () => `${html}</main>`),
  );
  return finishPages(copy, [...pages.filter((file) => file !== page), page]);
}

test('the site as built has no dead link', () => {
  assert.deepEqual(issuesWith('').map(formatIssue), []);
});

const dead: [name: string, html: string, says: RegExp][] = [
  [
    'a link to a page that is not there',
    '<a href="/akteure/niemand.html">Niemand</a>',
    /akteure\/niemand\.html/,
  ],
  ['a link to a fragment that is not there', '<a href="#p999">Absatz</a>', /#p999/],
  [
    'a fragment missing on another page',
    '<a href="/akteure/russland.html#nichts">Russland</a>',
    /#nichts/,
  ],
  ['a missing image', '<img src="/bilder/hafen.jpg" alt="Ein Hafen">', /hafen\.jpg/],
];

for (const [name, html, says] of dead) {
  test(`the build tells of ${name}`, () => {
    const issues = issuesWith(html);
    assert.equal(issues.length, 1);
    assert.equal(issues[0]?.file, `dist/${page}`);
    assert.match(issues.map(formatIssue).join('\n'), says);
  });
}

const content = ['article', 'actor', 'claim', 'date'].flatMap((collection) =>
  readData(`${collection}s` as 'articles').map(({ id }) => `${collection}/${id}.mdx`),
);

test('the build tells of a record without page', () => {
  assert.deepEqual(checkPages(files, content, pages.length), []);
  const lost = files.filter((file) => file !== page);
  const issues = checkPages(lost, content, pages.length - 1);
  assert.equal(issues.length, 1);
  assert.equal(issues[0]?.check, 'missing-page');
  assert.match(issues.map(formatIssue).join('\n'), new RegExp(`content/article/${article?.id}`));
});

test('the build tells of two routes that write one page', () => {
  const issues = checkPages(files, content, pages.length + 1);
  assert.deepEqual(
    issues.map(({ check }) => check),
    ['page-count'],
  );
});

test('a mark that is moved by one letter no longer has its words', () => {
  for (const mention of readData('mentions').slice(0, 50)) {
    const { seed } = readData('articles').find(({ id }) => id === mention.article) ?? { seed: '' };
    const lines = readSeedLines(seed);
    const moved = { ...mention, start: mention.start + 1, end: mention.end + 1 };
    assert.equal(wordsAt(lines, mention), mention.surface);
    assert.notEqual(wordsAt(lines, moved), mention.surface);
  }
});
