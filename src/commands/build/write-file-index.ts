import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeIndexScript } from '../../offline/write-index-script.ts';
import { listFiles } from '../list-files.ts';
import { bundleScript } from './bundle-script.ts';

/** The Pagefind whose script was read and tried as a classic one. */
const knownPagefind = '1.6.0';

/** Writes the search index a second time, as scripts below `pagefind/datei/`, for pages opened from a disk. */
export async function writeFileIndex(dist: string): Promise<void> {
  const index = join(dist, 'pagefind');
  const files = listFiles(index).filter((file) => !file.endsWith('.js'));
  for (const file of files) {
    const script = join(index, 'datei', `${file}.js`);
    mkdirSync(dirname(script), { recursive: true });
    writeFileSync(script, writeIndexScript(file, readFileSync(join(index, file))));
  }
  const pagefind = join(index, 'pagefind.js');
  const [, version] = /^const \w+="([\d.]+)";/.exec(readFileSync(pagefind, 'utf8')) ?? [];
  if (version !== knownPagefind) {
    throw new Error(
      `Pagefind's script is ${version ?? 'of no known version'}, not ${knownPagefind}. Try the search from a disk with the ` +
        'new one (npm test -- offline), then name it in src/commands/build/write-file-index.ts.',
    );
  }
  const script = await bundleScript(join(import.meta.dirname, '../../offline/file-index.ts'), {
    alias: { 'pagefind-of-the-site': pagefind },
    // A classic script has no address of its own to tell; the index's folder is given when it is opened.
    define: { 'import.meta.url': '""' },
  });
  writeFileSync(join(index, 'datei', 'suche.js'), script);
}
