import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { listFiles } from '../list-files.ts';
import { root } from '../root.ts';

// The least a build could do: read the same files, parse each once, write the same bytes.
const parser = unified().use(remarkParse);
let nodes = 0;
for (const folder of ['seeds', 'content']) {
  for (const file of listFiles(join(root, folder))) {
    const text = readFileSync(join(root, folder, file), 'utf8');
    const body = file.endsWith('.mdx') ? text.replace(/^---\n[\s\S]*?\n---\n/, '') : text;
    nodes += parser.parse(body).children.length;
  }
}
for (const file of listFiles(join(root, 'dist'))) {
  const target = join(root, '.cache/floor', file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, readFileSync(join(root, 'dist', file)));
}
console.log(`${nodes} blocks`);
