import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The name that asks for the browser of the npm package, whatever the machine has. */
export const packagedBrowser = '@sparticuz/chromium';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium that runs: `$CHROME_PATH`, then the usual places, then the packaged one (Linux x64). Returns
 * its path, or one sentence that says what to do. The packaged one is unpacked, and `LD_LIBRARY_PATH` of this
 * process then leads to its libraries.
 */
export async function findBrowser(): Promise<{ path: string } | { missing: string }> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted && wanted !== packagedBrowser) {
    return runs(wanted)
      ? { path: wanted }
      : { missing: `CHROME_PATH names ${wanted}, which does not run as a browser.` };
  }
  const found = wanted === packagedBrowser ? undefined : usualPlaces.find(runs);
  const path = found ?? (await unpackBrowser());
  return path === null
    ? { missing: 'No browser was found: install Chromium or Chrome, or set CHROME_PATH to one.' }
    : { path };
}

function runs(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

async function unpackBrowser(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // The package brings the shared libraries along only where it believes to be on that service.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    return runs(path) ? path : null;
  } catch {
    return null;
  } finally {
    delete process.env['AWS_EXECUTION_ENV'];
  }
}
