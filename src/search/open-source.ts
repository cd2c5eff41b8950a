import { loadScript } from '../lib/load-script.ts';
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
  const script = `${base.href}pagefind.js${attempt}`;
  return {
    fetchFile: fetchFromServer,
    load: () => import(/* @vite-ignore */ script) as Promise<PagefindModule>,
  };
}

let fileIndex: Promise<FileIndex> | undefined;

/** Loads the script once: a second one would take the files the first waits for. */
function loadFileIndex(base: URL): Promise<FileIndex> {
  const folder = `${base.href}datei/`;
  fileIndex ??= loadScript(`${folder}suche.js`, folder)
    .then(() => (globalThis as unknown as { dateiIndex: FileIndex }).dateiIndex)
    .catch((error: unknown) => {
      fileIndex = undefined;
      throw error;
    });
  return fileIndex;
}
