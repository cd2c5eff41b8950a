import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { sha256 } from './checksums.ts';

const moduleTag = /<script type="module" src="\/(_astro\/[^"]+\.js)"><\/script>/g;

/**
 * Turns the module scripts of each built page into one classic script: classic ones also run in pages opened
 * from a disk, and each request costs a slow line more than the bytes. `defer` runs it when modules run. The
 * modules are removed. Throws where a page has a module script of another form.
 */
export async function makeScriptsClassic(dist: string, files: readonly string[]): Promise<void> {
  const classic = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    const html = readFileSync(path, 'utf8');
    if (!html.includes('type="module"')) continue;
    const sources = [...html.matchAll(moduleTag)].map(([, source = '']) => source);
    const page = html.replace(moduleTag, '');
    if (page.includes('type="module"')) {
      throw new Error(`${file} has a module script that cannot be turned into a classic one.`);
    }
    const key = sources.join(' ');
    const script = classic.get(key) ?? (await writeClassic(dist, sources));
    classic.set(key, script);
    writeFileSync(
      path,
      page.replace('</head>', () => `<script defer src="/${script}"></script></head>`),
    );
  }
  for (const file of files.filter((name) => /^_astro\/.*\.js$/.test(name)))
    rmSync(join(dist, file));
}

/** Writes the modules, in their order, as one script. */
async function writeClassic(dist: string, sources: readonly string[]): Promise<string> {
  const entry = join(dist, '_astro/all-of-a-page.mjs');
  writeFileSync(entry, sources.map((source) => `import './${basename(source)}';\n`).join(''));
  const script = await bundleScript(entry, {
    // Vite wraps each `import()` into a preloader that asks for these; there is never anything to preload.
    define: { 'import.meta.resolve': 'undefined', 'import.meta.url': 'location.href' },
  });
  rmSync(entry);
  const file = `_astro/page.${sha256(script).slice(0, 8)}.js`;
  writeFileSync(join(dist, file), script);
  return file;
}
