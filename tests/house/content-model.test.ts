import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeContentModel } from '../../src/commands/docs/write-content-model.ts';
import { listFiles } from '../../src/commands/list-files.ts';
import { root } from '../../src/commands/root.ts';

const folder = join(root, 'src/schemas');
const sources = listFiles(folder).map((name) => {
  return { name, text: readFileSync(join(folder, name), 'utf8') };
});

test('the description of the content model is what the schemas say', () => {
  assert.equal(
    readFileSync(join(root, 'docs/content-model.md'), 'utf8'),
    writeContentModel(sources),
    'Run `node src/commands/content-model.ts`.',
  );
});

test('a field is described by its form and its comment, with the fields within it', () => {
  const text = `import { z } from 'zod';
    /** What it is. */
    export const actor = z.strictObject({
      /** Its name. */
      name: z.string().min(2),
      /** Its offices. */
      roles: z.array(z.strictObject({
        /** The office. */
        role: z.string(),
      })).default([]),
    });`;
  const model = writeContentModel([{ name: 'actor.ts', text }]);
  assert.ok(model.includes('### `actor`\n\nWhat it is.\n'));
  assert.ok(model.includes('| `name` | `string().min(2)` | yes | Its name. |'));
  assert.ok(model.includes('| `roles` | list of objects |  | Its offices. |'));
  assert.ok(model.includes('| `roles[].role` | `string()` | yes | The office. |'));
});
