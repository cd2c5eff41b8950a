import { writeFileSync } from 'node:fs';
import { zipSync, type Zippable } from 'fflate';
import { checksumFile } from './build/checksums.ts';
import { runPackageCommand } from './offline/package-command.ts';
import { checksumsOf, type SiteFiles } from './offline/read-site.ts';

// Packs the site into a ZIP for a stick: unpacked, its index.html opens by double click.

/** ZIP knows no time before; a time of the build would make two builds differ. It is written as local time. */
const noTime = new Date(1980, 0, 1);

process.exitCode = await runPackageCommand('schulterschluss.zip', (files, file) => {
  writeFileSync(file, writeZip(files));
  return Promise.resolve(null);
});

function writeZip(files: SiteFiles): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) entries[path] = content;
  entries[checksumFile] = checksumsOf(files);
  return zipSync(entries, { level: 9, mtime: noTime });
}
