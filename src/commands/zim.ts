import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeArchivePages } from '../offline/write-archive-pages.ts';
import { runPackageCommand } from './offline/package-command.ts';
import type { SiteFiles } from './offline/read-site.ts';

// Writes the site as a ZIM archive for Kiwix, by openZIM's zimwriterfs.

/** The icon Kiwix shows; it takes a PNG of 48 × 48 pixels and nothing else. */
const icon = 'icon-48.png';

process.exitCode = await runPackageCommand('schulterschluss.zim', (files, file) => {
  const folder = mkdtempSync(join(tmpdir(), 'schulterschluss-zim-'));
  try {
    return Promise.resolve(writeZim(writeArchivePages(files), folder, file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function writeZim(files: SiteFiles, folder: string, file: string): { failure: string } | null {
  for (const [path, content] of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // It refuses to write over an archive.
  rmSync(file, { force: true });
  const run = spawnSync(
    'zimwriterfs',
    [
      '--welcome=index.html',
      `--illustration=${icon}`,
      '--language=deu',
      '--title=Schulterschluss',
      '--description=Russland und Nordkorea 2019–2025: eine belegte Wissenssammlung',
      '--creator=Schulterschluss',
      '--publisher=Schulterschluss',
      '--name=schulterschluss_de_all',
      folder,
      file,
    ],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } },
  );
  if (run.error) {
    return {
      failure:
        'zimwriterfs is not there. On Debian: apt-get install zim-tools (and kiwix-tools to read the archive).',
    };
  }
  return run.status === 0 ? null : { failure: `zimwriterfs failed:\n${run.stdout}${run.stderr}` };
}
