import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { urls } from '../../lib/urls.ts';
import { bundleScript } from './bundle-script.ts';

/** Scripts that pages load when a reader wants what they do: their address, and the module they are made of. */
const wanted: readonly (readonly [url: string, module: string])[] = [
  [urls.suggestions, 'suggestion-box.ts'],
  [urls.finder, 'finder.ts'],
  [urls.hitTable, 'download-table.ts'],
  [urls.lostWays, 'mend-ways.ts'],
];

/** Writes the scripts that are loaded on demand, whose addresses are in the pages that load them, and packs `theme.js`. */
export async function writeWantedScripts(dist: string): Promise<void> {
  for (const [url, module] of wanted) {
    const script = await bundleScript(join(import.meta.dirname, '../../search/page', module));
    writeFileSync(join(dist, url), script);
  }
  const theme = join(dist, 'theme.js');
  writeFileSync(theme, await bundleScript(theme));
}
