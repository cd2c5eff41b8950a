import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../src/commands/list-files.ts';
import { dist } from '../support/site.ts';
import { validator } from '../support/validator.ts';

const pages = listFiles(dist)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }));

test('every page is valid HTML', async () => {
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      faults.push(
        ...messages.map(({ ruleId, message, line, column }) => {
          return `${file}:${line}:${column} ${ruleId}: ${message}`;
        }),
      );
    }
  }
  assert.deepEqual(faults.slice(0, 30), []);
});

test('every page has one title of its own, one main heading and its language', () => {
  const titles = new Map<string, string>();
  for (const { file, html } of pages) {
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    assert.notEqual(title, '', file);
    // Long statements are cut in titles, and two may begin alike.
    if (!title.includes(' …')) {
      assert.ok(!titles.has(title), `${file} and ${titles.get(title)} are both called ${title}`);
    }
    titles.set(title, file);
    assert.equal([...html.matchAll(/<h1\b/g)].length, 1, file);
    assert.equal([...html.matchAll(/<main\b/g)].length, 1, file);
    assert.match(html, /<html lang="de"/, file);
  }
});

test('a heading never skips a level', () => {
  for (const { file, html } of pages) {
    const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
    for (const [at, level] of levels.entries()) {
      assert.ok(level <= (levels[at - 1] ?? 0) + 1, `${file}: h${levels[at - 1]} before h${level}`);
    }
  }
});

test('no link is called „hier“, „mehr“ or nothing', () => {
  for (const { file, html } of pages) {
    for (const [whole, attributes = '', inner = ''] of html.matchAll(
      /<a\b([^>]*)>([\s\S]*?)<\/a>/g,
    )) {
      const text = inner.replace(/<[^>]+>/g, '').trim();
      const name = /aria-label="([^"]*)"/.exec(attributes)?.[1] ?? text;
      assert.doesNotMatch(name, /^(?:hier|mehr|weiter|link|klick\w*)?$/i, `${file}: ${whole}`);
    }
  }
});

test('a table of data has its header cells', () => {
  for (const { file, html } of pages) {
    for (const [table] of html.matchAll(/<table\b[\s\S]*?<\/table>/g)) {
      assert.match(table, /<th\b/, file);
    }
  }
});

test('no page holds control characters or letters that could not be read', () => {
  for (const { file, html } of pages) {
    assert.doesNotMatch(html, /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]/, file);
  }
});
