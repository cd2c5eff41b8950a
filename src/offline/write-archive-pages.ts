import { reachFromRoot } from './lost-page.ts';
import { archivePolicy, metaPolicy } from '../lib/security-headers.ts';

/** What an archive has no use for: what is for hosts, for installing and for disks. */
const left = /^(?:\.htaccess$|_headers$|SHA256SUMS$|sw\.js$|offline\/|pagefind\/datei\/)/;

/** How a page points to the service worker; without, it says that everything is there already. */
const workerPointer = / data-href="[^"]*sw\.js"/;

/**
 * The files of a site as they go into an archive like ZIM, which has a server of its own and nothing to
 * install. Keys are paths from the site's root.
 */
export function writeArchivePages(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    [...files]
      .filter(([path]) => !left.test(path))
      .map(([path, content]) => [
        path,
        path.endsWith('.html') ? writePage(path, content) : content,
      ]),
  );
}

function writePage(path: string, content: Uint8Array): Uint8Array {
  const written = new TextDecoder().decode(content);
  const html = path === '404.html' ? reachFromRoot(written) : written;
  return new TextEncoder().encode(
    html.replace(metaPolicy, () => archivePolicy).replace(workerPointer, ''),
  );
}
