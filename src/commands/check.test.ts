import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { smallProject } from '../checks/fixtures/small-project.ts';
import { runChecks } from './check.ts';
import { copyProject } from './copy-project.ts';
import { runNode } from './run-node.ts';

const folder = mkdtempSync(join(tmpdir(), 'schulterschluss-check-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a project is read from its folders, hidden files and subfolders included', async () => {
  const root = join(folder, 'small');
  const put = (file: string, text: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, text] of smallProject()) put(file, text);
  assert.deepEqual(await runChecks(root), []);

  put('content/actor/.entwurf.mdx', '---\n---\n');
  put('content/actor/alt/japan.mdx', '---\n---\n');
  put('seeds/000_werben.txt', 'Ein anderer Text.\n');
  const found = (await runChecks(root)).map(({ file, check }) => `${check} ${file}`);
  for (const expected of [
    'unloaded-file content/actor/.entwurf.mdx',
    'unloaded-file content/actor/alt/japan.mdx',
    'generated-article content/article/000-werben-um-nordkorea.mdx',
  ]) {
    assert.ok(found.includes(expected), expected);
  }
});

test('a fault ends the check with exit code 1, file, line, words and remedy', async () => {
  const root = join(folder, 'project');
  copyProject(root);
  const file = 'content/claim/002-keine-stichhaltigen-beweise.mdx';
  const text = readFileSync(join(root, file), 'utf8');
  writeFileSync(
    join(root, file),
    text.replace('stichhaltigen Beweise\\"', 'stichhaltige Beweise\\"'),
  );
  const run = await runNode([join(root, 'src/commands/check.ts')], { quiet: true, cwd: root });
  assert.equal(run.code, 1, run.output);
  assert.match(run.output, /002-keine-stichhaltigen-beweise\.mdx:\d+ {2}quote-in-seed\n/);
  assert.match(run.output, /keine stichhaltige Beweise/);
  assert.match(run.output, /nearest +… Selbst für die oft behauptete[^\n]*\(line 35, 9\d %\)/);
  assert.match(run.output, /Copy the words from the seed/);
});
