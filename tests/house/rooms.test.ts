import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { ESLint } from 'eslint';
import { root } from '../../src/commands/root.ts';

const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, '.config/eslint.config.js'),
});

const shut: [file: string, code: string][] = [
  ['src/lib/a.ts', "import { article } from '../schemas/article.ts';"],
  ['src/edition/a.ts', "import { b } from '../annotate/b.ts';"],
  ['src/annotate/times/a.ts', "import { b } from '../../knowledge/b.ts';"],
  ['src/knowledge/a.ts', "import { readFileSync } from 'node:fs';"],
  ['src/views/a.ts', "import { getCollection } from 'astro:content';"],
  ['src/export/a.ts', "import { b } from '../views/b.ts';"],
  ['src/search/a.ts', "import { b } from '../commands/b.ts';"],
  ['src/components/A.astro', "---\nimport { b } from '../views/b.ts';\nb();\n---\n<p>a</p>"],
  ['src/components/A.astro', "---\nimport { b } from '../knowledge/b.ts';\nb();\n---\n<p>a</p>"],
  ['src/pages/a.astro', "---\nimport { b } from '../edition/b.ts';\nb();\n---\n<p>a</p>"],
  ['src/commands/a.ts', "import { b } from '../pages/b.ts';"],
];

for (const [file, code] of shut) {
  test(`${file} may not say: ${/import.*/.exec(code)?.[0]}`, async () => {
    assert.deepEqual(await brokenBorders(file, code), ['@typescript-eslint/no-restricted-imports']);
  });
}

const open: [file: string, code: string][] = [
  ['src/schemas/a.ts', "import { b } from '../lib/b.ts';"],
  ['src/annotate/times/a.ts', "import { b } from '../../lib/b.ts';"],
  ['src/annotate/times/a.ts', "import { b } from './b.ts';"],
  ['src/commands/a.ts', "import { readFileSync } from 'node:fs';"],
  ['src/pages/a.astro', "---\nimport { b } from '../views/b.ts';\nb();\n---\n<p>a</p>"],
  [
    'src/components/A.astro',
    "---\nimport type { B } from '../views/b.ts';\nb as B;\n---\n<p>a</p>",
  ],
];

for (const [file, code] of open) {
  test(`${file} may say: ${/import.*/.exec(code)?.[0]}`, async () => {
    assert.deepEqual(await brokenBorders(file, code), []);
  });
}

async function brokenBorders(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  return (result?.messages ?? [])
    .map(({ ruleId }) => ruleId)
    .filter((rule) => rule === null || rule.endsWith('no-restricted-imports'));
}
