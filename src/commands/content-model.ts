import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeContentModel } from './docs/write-content-model.ts';
import { listFiles } from './list-files.ts';
import { root } from './root.ts';

// Run by hand after a schema was changed; the test of the document asks for it.
const folder = join(root, 'src/schemas');
const sources = listFiles(folder).map((name) => {
  return { name, text: readFileSync(join(folder, name), 'utf8') };
});
writeFileSync(join(root, 'docs/content-model.md'), writeContentModel(sources));
