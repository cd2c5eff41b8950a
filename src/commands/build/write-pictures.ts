import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { listFiles } from '../list-files.ts';
import { root } from '../root.ts';
import { sha256 } from './checksums.ts';

/** Icons: the drawing, the file, and its width and height in pixels. */
const icons = [
  { source: 'favicon.svg', file: 'icon-48.png', size: 48 },
  { source: 'favicon.svg', file: 'icon-180.png', size: 180 },
  { source: 'favicon.svg', file: 'icon-192.png', size: 192 },
  { source: 'favicon.svg', file: 'icon-512.png', size: 512 },
  { source: 'favicon-maskable.svg', file: 'icon-maskable-192.png', size: 192 },
  { source: 'favicon-maskable.svg', file: 'icon-maskable-512.png', size: 512 },
] as const;

/**
 * The site's own typeface, for the renderer does not know variable ones: those of the machine would make another
 * picture on another machine.
 */
const faces = ['source-serif-4-400.woff2', 'source-serif-4-600.woff2'];

/**
 * Makes PNG of the drawings that Astro wrote into `dist`: the icons, and the cards for links below `karten/`.
 * The drawings nobody asks for are removed. The same drawing makes the same bytes on every machine, so those of
 * the last build are taken from `kept`, which then holds the pictures of this build alone.
 */
export async function writePictures(
  dist: string,
  kept = join(root, '.cache/pictures'),
): Promise<void> {
  const cards = listFiles(join(dist, 'karten')).map((card) => ({
    source: `karten/${card}`,
    file: `karten/${card.replace(/\.svg$/, '.png')}`,
    size: 1200,
  }));
  const fonts = faces.map(
    (face) => new Uint8Array(readFileSync(join(root, 'src/commands/build/faces', face))),
  );
  const renderer = new Uint8Array(
    readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))),
  );
  const means = [renderer, ...fonts].map(sha256).join(' ');
  mkdirSync(kept, { recursive: true });
  const names = new Set<string>();
  for (const { source, file, size } of [...icons, ...cards]) {
    const drawing = readFileSync(join(dist, source), 'utf8');
    const name = `${sha256(`${means} ${size} ${drawing}`)}.png`;
    names.add(name);
    const picture = readKept(join(kept, name));
    if (picture) {
      writeFileSync(join(dist, file), picture);
      continue;
    }
    await startRenderer(renderer);
    const drawn = draw(drawing, size, fonts);
    writeFileSync(join(dist, file), drawn);
    keep(join(kept, name), drawn);
  }
  // Not what a build at the same time is about to keep.
  const old = listFiles(kept).filter((name) => name.endsWith('.png') && !names.has(name));
  for (const name of old) rmSync(join(kept, name), { force: true });
  rmSync(join(dist, 'favicon-maskable.svg'));
  for (const { source } of cards) rmSync(join(dist, source));
}

function draw(source: string, width: number, fontBuffers: Uint8Array[]): Uint8Array {
  const drawing = new Resvg(source, {
    fitTo: { mode: 'width', value: width },
    font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: 'Source Serif 4' },
  });
  const picture = drawing.render();
  const png = picture.asPng();
  picture.free();
  drawing.free();
  return png;
}

function readKept(path: string): Uint8Array | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** A build that was interrupted, or runs at the same time, leaves no half picture behind. */
function keep(path: string, picture: Uint8Array): void {
  const half = `${path}.${process.pid}`;
  writeFileSync(half, picture);
  renameSync(half, path);
}

/** The renderer is loaded once a process, and not at all where every picture is kept. */
function startRenderer(wasm: Uint8Array): Promise<void> {
  started ??= initWasm(wasm);
  return started;
}

let started: Promise<void> | undefined;
