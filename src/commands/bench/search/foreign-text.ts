import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { listFiles } from '../../list-files.ts';
import { root } from '../../root.ts';
import { readManPage } from './read-man-page.ts';

/** Debian's German manual pages and the German edition of its handbook; never part of the project. */
const packages = ['manpages-de', 'manpages-de-dev', 'debian-handbook'];
const kept = join(root, '.cache/bench/foreign-text.json');

/**
 * Real German text that has nothing to do with the collection, as paragraphs in a fixed order. Fetched from
 * Debian once; `null`, and on stderr why, where that is not possible.
 */
export function readForeignText(): string[] | null {
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as string[];
  const folder = mkdtempSync(join(tmpdir(), 'schulterschluss-debian-'));
  try {
    if (!fetchPackages(folder)) return null;
    const files = listFiles(folder).sort();
    const paragraphs = files.flatMap((file) => readFile(folder, file)).filter(isGermanProse);
    const text = [...new Set(paragraphs)];
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(kept, JSON.stringify(text));
    return text;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fetchPackages(folder: string): boolean {
  const run = (command: string, args: readonly string[]): boolean =>
    spawnSync(command, args, { cwd: folder, stdio: 'ignore' }).status === 0;
  if (!run('apt-get', ['download', ...packages])) {
    console.error(
      `No foreign text: \`apt-get download ${packages.join(' ')}\` is not possible here.`,
    );
    return false;
  }
  for (const archive of listFiles(folder).filter((file) => file.endsWith('.deb'))) {
    if (!run('dpkg-deb', ['--extract', archive, '.'])) {
      console.error(`No foreign text: ${archive} cannot be unpacked.`);
      return false;
    }
  }
  return true;
}

function readFile(folder: string, file: string): string[] {
  const read = (): Buffer => readFileSync(join(folder, file));
  if (/\/man\/de\/.*\.gz$/.test(file)) return readManPage(gunzipSync(read()).toString('utf8'));
  if (/\/de-DE\/.*\.html$/.test(file)) return readHandbookPage(read().toString('utf8'));
  return [];
}

function readHandbookPage(html: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): string => {
    if ('value' in node) return node.value;
    if (!('childNodes' in node)) return '';
    const text = node.childNodes.map(visit).join('');
    const isParagraph =
      'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'para');
    if (!isParagraph) return text;
    found.push(text.replace(/\s+/g, ' ').trim());
    return ' ';
  };
  visit(parse(html));
  return found;
}

const germanWords =
  /(?<!\p{L})(?:der|die|das|und|ist|nicht|ein|eine|mit|von|wird|werden|für|auf|zu|den)(?!\p{L})/gu;

/** Both packages hold lists, tables and sentences nobody has translated yet. */
function isGermanProse(text: string): boolean {
  const all = text.split(' ').length;
  return all >= 12 && all <= 400 && (text.match(germanWords)?.length ?? 0) / all > 0.12;
}
