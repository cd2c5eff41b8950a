import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../list-files.ts';
import { makeScriptsClassic } from './classic-scripts.ts';
import { writeFileIndex } from './write-file-index.ts';

const work = mkdtempSync(join(tmpdir(), 'schulterschluss-classic-'));
after(() => rmSync(work, { recursive: true, force: true }));

test('the modules of a page become one classic script, and what they import comes with them', async () => {
  const dist = writeSite('site', {
    '_astro/shared.1.js': 'export const city = "Pjöngjang";',
    '_astro/a.1.js': 'import { city } from "./shared.1.js"; const e = city; console.log(e);',
    '_astro/b.1.js': 'import { city } from "./shared.1.js"; const e = city; console.warn(e);',
    'index.html':
      '<head></head><script type="module" src="/_astro/a.1.js"></script><p>Text</p><script type="module" src="/_astro/b.1.js"></script>',
    'zeit/index.html': '<head></head><script type="module" src="/_astro/b.1.js"></script>',
    'artikel/index.html': '<p>Ohne Skript</p>',
  });
  await makeScriptsClassic(dist, listFiles(dist));
  const scripts = listFiles(dist).filter((file) => file.endsWith('.js'));
  assert.equal(scripts.length, 2);
  for (const [page, calls] of [
    ['index.html', ['log', 'warn']],
    ['zeit/index.html', ['warn']],
  ] as const) {
    const html = readFileSync(join(dist, page), 'utf8');
    const [tag = '', script = '', ...more] =
      /^<head><script defer src="\/([^"]+)"><\/script><\/head>/.exec(html) ?? [];
    assert.deepEqual([tag !== '', more], [true, []]);
    assert.equal(html.split('<script').length, 2);
    const code = readFileSync(join(dist, script), 'utf8');
    assert.match(code, /Pjöngjang/);
    assert.doesNotMatch(code, /\b(?:import|export)\b/);
    // In the order of the page, and a function holds their names.
    assert.deepEqual(
      [...code.matchAll(/console\.(\w+)/g)].map(([, name]) => name),
      calls,
    );
    assert.match(code, /^\(\(\)=>\{/);
  }
});

test('a module script of another form is refused, since it would not run from a disk', async () => {
  const dist = writeSite('inline', {
    'index.html': '<script type="module">console.log(1)</script>',
  });
  await assert.rejects(
    makeScriptsClassic(dist, listFiles(dist)),
    /index\.html has a module script/,
  );
});

test('another Pagefind than the one tried from a disk is refused', async () => {
  const dist = writeSite('pagefind', {
    'pagefind/pagefind.js': 'const pagefind_version="1.7.0";export const search = () => [];',
  });
  await assert.rejects(writeFileIndex(dist), /Try the search from a disk/);
});

function writeSite(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(work, name, path)), { recursive: true });
    writeFileSync(join(work, name, path), content);
  }
  return join(work, name);
}
