import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuilds } from './bench/bench-builds.ts';
import { benchLighthouse } from './bench/bench-lighthouse.ts';
import { benchPages } from './bench/bench-pages.ts';
import { benchSearch, searches } from './bench/bench-search.ts';

// Measures what a build takes, what a reader loads and how well the search finds, and prints tables:
//   bench [build] [pages] [search] [lighthouse] [--quick] [--articles 5,500] [--engines own,fuse] [--runs 3]
// Without a part, all but lighthouse, which must be loaded first. --quick leaves out the large corpora;
// --articles chooses others; --engines compares these alone; --runs says how often Lighthouse looks at a page.
const parts = ['build', 'pages', 'search', 'lighthouse'] as const;
const { values, positionals } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    articles: { type: 'string' },
    engines: { type: 'string' },
    runs: { type: 'string', default: '3' },
  },
  allowPositionals: true,
});
const engines = values.engines?.split(',') ?? searches;
refuseOthers('part of the bench', positionals, parts);
refuseOthers('search engine', engines, searches);
const chosen = parts.filter((part) =>
  positionals.length === 0 ? part !== 'lighthouse' : positionals.includes(part),
);
const sizes = (usual: readonly number[]): number[] =>
  values.articles?.split(',').map(Number) ?? usual.slice(0, values.quick ? 1 : undefined);

const folder = mkdtempSync(join(tmpdir(), 'schulterschluss-bench-'));
try {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`);
  for (const part of chosen) {
    if (part === 'build') console.log(`\n${benchBuilds(folder, sizes([5, 100, 1000]))}`);
    if (part === 'pages') console.log(`\n${await benchPages()}`);
    if (part === 'lighthouse') console.log(`\n${await benchLighthouse(Number(values.runs))}`);
    if (part === 'search') {
      console.log(`\n${await benchSearch(folder, sizes([5, 500, 5000]), engines)}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function refuseOthers(kind: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  console.error(`No ${kind}: ${unknown.join(', ')}. There are ${known.join(', ')}.`);
  process.exit(1);
}
