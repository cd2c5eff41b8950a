import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../src/commands/list-files.ts';
import { checkPage, checkStyles } from '../support/page-checks.ts';
import { dist } from '../support/site.ts';

const files = listFiles(dist).filter((file) => !file.startsWith('pagefind/'));
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

test('no page has a fault that can be told without a browser', () => {
  const faults = files
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => checkPage(read(file)).map(({ rule, what }) => `${file}  ${rule}  ${what}`));
  assert.deepEqual(faults.slice(0, 40), []);
});

test('no style sheet hides the focus, moves text or asks another host', () => {
  const sheets = files.filter((file) => file.endsWith('.css'));
  assert.ok(sheets.length > 0);
  const faults = sheets.flatMap((file) =>
    checkStyles(read(file)).map(({ rule, what }) => `${file}  ${rule}  ${what}`),
  );
  assert.deepEqual(faults, []);
});
