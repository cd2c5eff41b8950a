import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** The browser of the npm package `@sparticuz/chromium`, unpacked, with what a bare machine lacks. */
export type UnpackedBrowser = { path: string; libraries: string; fonts: string };

/** Unpacks the browser once for each version of the package; `null` where the package is not installed. */
export async function unpackBrowser(): Promise<UnpackedBrowser | null> {
  const file = join(root, 'node_modules/@sparticuz/chromium/package.json');
  if (!existsSync(file)) return null;
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  const cache = join(root, '.cache');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    // Two processes may unpack at a time: whoever is ready first gives the folder its name.
    const next = mkdtempSync(join(cache, 'chromium-'));
    await unpackInto(next);
    leadToFonts(join(next, 'fonts/fonts.conf'), join(folder, 'fonts'));
    try {
      renameSync(next, folder);
    } catch {
      rmSync(next, { recursive: true, force: true });
    }
  }
  return {
    path: join(folder, 'chromium'),
    libraries: join(folder, 'al2023/lib'),
    fonts: join(folder, 'fonts'),
  };
}

async function unpackInto(folder: string): Promise<void> {
  const own = { ...process.env };
  // The package unpacks into the system's folder for temporary files, whatever version lies there, and brings
  // the shared libraries along only where it believes to be on the service it was made for.
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) {
      if (own[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = own[name];
    }
  }
}

/** The package's list of typefaces names the folder for temporary files. */
function leadToFonts(list: string, folder: string): void {
  const named = folder.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const text = readFileSync(list, 'utf8');
  writeFileSync(
    list,
    text.replaceAll('/tmp/fonts', () => named),
  );
}
