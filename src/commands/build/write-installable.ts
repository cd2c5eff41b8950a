import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { securityHeaders } from '../../lib/security-headers.ts';
import type { Edition } from '../../offline/installed-editions.ts';
import { writePackage } from '../../offline/package-format.ts';
import { listFiles } from '../list-files.ts';
import { contentTypeOf } from '../serve/create-server.ts';
import { bundleScript } from './bundle-script.ts';
import { sha256 } from './checksums.ts';

/** What a reader with an installed site never asks for: what is for hosts and links, and the index for disks. */
const left = /^(?:\.htaccess$|_headers$|SHA256SUMS$|karten\/|pagefind\/datei\/)/;

/**
 * Writes what makes the site in `dist` installable: the service worker `sw.js`; below `offline/` the package
 * it installs, `stand.json` with its size for the page that offers it, and `abschalten.js`, which switches
 * installed sites off when it is published as `sw.js`.
 */
export async function writeInstallable(dist: string): Promise<void> {
  const unpacked = writePackage({
    headers: securityHeaders,
    files: listFiles(dist)
      .filter((path) => !left.test(path))
      .map((path) => ({
        path,
        type: contentTypeOf(path),
        bytes: new Uint8Array(readFileSync(join(dist, path))),
      })),
  });
  const digest = sha256(unpacked);
  const worker = await bundleOffline('worker.ts');
  const version = sha256(`${digest} ${sha256(worker)}`).slice(0, 12);
  // The time in the head of the file is none: two builds of the same site are the same.
  const packed = gzipSync(unpacked, { level: 9, mtime: 0 });
  const edition: Edition = {
    version,
    package: `offline/fassung-${version}.paket`,
    bytes: packed.length,
    sha256: digest,
  };
  mkdirSync(join(dist, 'offline'));
  writeFileSync(join(dist, edition.package), packed);
  writeFileSync(
    join(dist, 'offline/stand.json'),
    `${JSON.stringify({ version, bytes: packed.length })}\n`,
  );
  writeFileSync(join(dist, 'offline/abschalten.js'), await bundleOffline('retired-worker.ts'));
  writeFileSync(join(dist, 'sw.js'), `const edition=${JSON.stringify(edition)};\n${worker}`);
}

function bundleOffline(file: string): Promise<string> {
  return bundleScript(join(import.meta.dirname, '../../offline', file));
}
