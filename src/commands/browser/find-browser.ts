import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { unpackBrowser } from './unpack-browser.ts';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium that runs: `$CHROME_PATH`, then the packaged one (Linux x64), then the usual places. Returns
 * its path, or one sentence that says what to do. docs/decisions/browser-of-the-tests.md says why in this order.
 */
export async function findBrowser(): Promise<{ path: string } | { missing: string }> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    return runs(wanted)
      ? { path: wanted }
      : { missing: `CHROME_PATH names ${wanted}, which does not run as a browser.` };
  }
  const path = (await findPackaged()) ?? usualPlaces.find((place) => runs(place));
  return path === undefined
    ? { missing: 'No browser was found: install Chromium or Chrome, or set CHROME_PATH to one.' }
    : { path };
}

/** The packaged browser; this process may then name its libraries and typefaces in its environment. */
async function findPackaged(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const unpacked = await unpackBrowser();
  if (unpacked === null) return undefined;
  const { path, libraries, fonts } = unpacked;
  // What the machine has itself comes first: its typefaces are those of a reader.
  if (!existsSync('/etc/fonts/fonts.conf') || !existsSync('/usr/share/fonts')) {
    process.env['FONTCONFIG_PATH'] = fonts;
  }
  if (runs(path)) return path;
  const withLibraries = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  if (!runs(path, { LD_LIBRARY_PATH: withLibraries })) return undefined;
  process.env['LD_LIBRARY_PATH'] = withLibraries;
  return path;
}

function runs(path: string, env: NodeJS.ProcessEnv = {}): boolean {
  const options = { stdio: 'ignore', env: { ...process.env, ...env } } as const;
  return existsSync(path) && spawnSync(path, ['--version'], options).status === 0;
}
