import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bundleScript } from './bundle-script.ts';
import { sha256 } from './checksums.ts';

const moduleTag = /<script type="module" src="\/(_astro\/[^"]+\.js)"><\/script>/g;

/**
 * Turns the module scripts of the built pages into classic ones, which also run in pages opened from a disk;
 * `defer` runs them when modules run. The modules are removed. Throws where a page has a module script of
 * another form.
 */
export async function makeScriptsClassic(dist: string, files: readonly string[]): Promise<void> {
  const classic = new Map<string, string>();
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(dist, file);
    const html = readFileSync(path, 'utf8');
    if (!html.includes('type="module"')) continue;
    for (const [, source = ''] of html.matchAll(moduleTag)) {
      if (!classic.has(source)) classic.set(source, await writeClassic(dist, source));
    }
    const written = html.replace(
      moduleTag,
      (_, source: string) => `<script defer src="/${classic.get(source)}"></script>`,
    );
    if (written.includes('type="module"')) {
      throw new Error(`${file} has a module script that cannot be turned into a classic one.`);
    }
    writeFileSync(path, written);
  }
  for (const file of files.filter((name) => /^_astro\/.*\.js$/.test(name)))
    rmSync(join(dist, file));
}

async function writeClassic(dist: string, source: string): Promise<string> {
  const script = await bundleScript(join(dist, source), {
    // Vite wraps each `import()` into a preloader that asks for these; there is never anything to preload.
    define: { 'import.meta.resolve': 'undefined', 'import.meta.url': 'location.href' },
  });
  const name = basename(source).replace(/\..*/, '');
  const file = `_astro/${name}.${sha256(script).slice(0, 8)}.js`;
  writeFileSync(join(dist, file), script);
  return file;
}
