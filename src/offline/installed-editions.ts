/** What the worker was built for: the version it installs, and where its package lies. */
export type Edition = {
  /** Changes with every byte of the site and of the worker. */
  version: string;
  /** The package's address, from the site's root. */
  package: string;
  /** Its length as it is loaded, in bytes. */
  bytes: number;
  /** SHA-256 of the unpacked package, hexadecimal. */
  sha256: string;
};

/** What the worker tells the pages. */
export type WorkerNews =
  | { news: 'loading'; loaded: number; bytes: number }
  | { news: 'storing'; stored: number; files: number }
  | { news: 'failed'; why: 'network' | 'damaged' | 'storage' }
  | { news: 'retired' };

/** What a page asks of the worker that waits: to take the place of the old one. */
export const takeOver = 'take-over';

/**
 * The name of the cache that holds a version. Several copies of the site may live on one host; each keeps to
 * its own.
 */
export function cacheOf(scope: string, version: string): string {
  return `${cachesOf(scope)}${version}`;
}

/** What the names of all caches of a copy of the site begin with. */
export function cachesOf(scope: string): string {
  return `schulterschluss ${scope} `;
}

/** Deletes the caches of a copy of the site, but for one. */
export async function deleteCaches(scope: string, kept?: string): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names
      .filter((name) => name.startsWith(cachesOf(scope)) && name !== kept)
      .map((name) => caches.delete(name)),
  );
}
