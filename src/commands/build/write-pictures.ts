import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { listFiles } from '../list-files.ts';
import { root } from '../root.ts';

/** Icons: the drawing, the file, and its width and height in pixels. */
const icons = [
  { source: 'favicon.svg', file: 'icon-48.png', size: 48 },
  { source: 'favicon.svg', file: 'icon-180.png', size: 180 },
  { source: 'favicon.svg', file: 'icon-192.png', size: 192 },
  { source: 'favicon.svg', file: 'icon-512.png', size: 512 },
  { source: 'favicon-maskable.svg', file: 'icon-maskable-192.png', size: 192 },
  { source: 'favicon-maskable.svg', file: 'icon-maskable-512.png', size: 512 },
] as const;

/** The site's own faces: those of the machine would make another picture on another machine. */
const faces = ['source-serif-4-400.woff2', 'source-serif-4-600.woff2'];

/**
 * Makes PNG of the drawings that Astro wrote into `dist`: the icons, and the cards for links below `karten/`.
 * The drawings nobody asks for are removed. The same drawing makes the same bytes on every machine.
 */
export async function writePictures(dist: string): Promise<void> {
  await startRenderer();
  const fontBuffers = faces.map(
    (face) => new Uint8Array(readFileSync(join(root, 'src/styles/fonts', face))),
  );
  const draw = (source: string, file: string, width: number): void => {
    const drawing = new Resvg(readFileSync(join(dist, source), 'utf8'), {
      fitTo: { mode: 'width', value: width },
      font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: 'Source Serif 4' },
    });
    const picture = drawing.render();
    writeFileSync(join(dist, file), picture.asPng());
    picture.free();
    drawing.free();
  };
  for (const { source, file, size } of icons) draw(source, file, size);
  rmSync(join(dist, 'favicon-maskable.svg'));
  for (const card of listFiles(join(dist, 'karten'))) {
    draw(`karten/${card}`, `karten/${card.replace(/\.svg$/, '.png')}`, 1200);
    rmSync(join(dist, 'karten', card));
  }
}

/** The renderer is loaded once a process. */
function startRenderer(): Promise<void> {
  started ??= initWasm(
    new Uint8Array(
      readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))),
    ),
  );
  return started;
}

let started: Promise<void> | undefined;
