import { trustScripts } from '../lib/trust-scripts.ts';
import type { PagefindModule } from './engine.ts';

/** Where the index comes from: how its files are read, and Pagefind's own script. */
export type IndexSource = { fetchFile: typeof fetch; load: () => Promise<PagefindModule> };

/** What `src/offline/file-index.ts` leaves in the page when it is loaded. */
type FileIndex = { fetchFile: typeof fetch; pagefind: PagefindModule };

const fetchFromServer = window.fetch.bind(window);

/**
 * Opens the source of the index in the folder `base`. A server is asked by `fetch`. A page opened from a
 * disk may not fetch; there the index also lies in scripts, in the folder `datei/`, and only there they are
 * loaded. `attempt` is added to the address of the script, for a browser keeps one it could not read.
 */
export async function openSource(base: URL, attempt: string): Promise<IndexSource> {
  if (base.protocol === 'file:') {
    const { fetchFile, pagefind } = await loadFileIndex(base);
    return { fetchFile, load: () => Promise.resolve(pagefind) };
  }
  return {
    fetchFile: fetchFromServer,
    load: () =>
      import(/* @vite-ignore */ `${base.href}pagefind.js${attempt}`) as Promise<PagefindModule>,
  };
}

let fileIndex: Promise<FileIndex> | undefined;

function loadFileIndex(base: URL): Promise<FileIndex> {
  const folder = `${base.href}datei/`;
  if (!fileIndex) trustScripts((url) => url.href.startsWith(folder));
  fileIndex = new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${folder}suche.js`;
    script.addEventListener('error', () => {
      reject(new Error('The script of the search index is missing.'));
    });
    script.addEventListener('load', () => {
      resolve((globalThis as unknown as { dateiIndex: FileIndex }).dateiIndex);
    });
    document.head.append(script);
  });
  return fileIndex;
}
