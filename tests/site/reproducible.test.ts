import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checksumFile } from '../../src/commands/build/checksums.ts';
import { copyProject } from '../../src/commands/copy-project.ts';
import { runNode } from '../../src/commands/run-node.ts';
import { dist } from '../support/site.ts';

const folder = mkdtempSync(join(tmpdir(), 'schulterschluss-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a second build, elsewhere on earth and in another language, has the same bytes', async () => {
  const project = join(folder, 'project');
  copyProject(project);
  const run = await runNode([join(project, 'src/commands/build.ts')], {
    cwd: project,
    quiet: true,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  });
  assert.equal(run.code, 0, run.output);
  const first = readFileSync(join(dist, checksumFile), 'utf8').split('\n');
  const second = readFileSync(join(project, 'dist', checksumFile), 'utf8').split('\n');
  const differing = [...first, ...second].filter(
    (line) => !first.includes(line) || !second.includes(line),
  );
  assert.deepEqual(differing, []);
});
