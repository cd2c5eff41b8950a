import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../src/commands/list-files.ts';
import { cardNames, cardSize } from '../../src/views/cards/card.ts';
import { colours } from '../../src/views/cards/colours.ts';
import { dist } from '../support/site.ts';

type Icon = { src: string; sizes: string; type: string; purpose?: string };

/** Width and height of a PNG (specification, 11.2.1). */
function sizeOf(file: string): string {
  const bytes = readFileSync(join(dist, file));
  assert.equal(bytes.toString('latin1', 1, 4), 'PNG', file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

test('the manifest names icons of the sizes they have, two of them for launchers that cut', () => {
  const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8')) as {
    icons: Icon[];
    theme_color: string;
    start_url: string;
  };
  for (const { src, sizes, type } of manifest.icons) {
    if (type === 'image/png') assert.equal(sizeOf(src), sizes);
    else assert.match(readFileSync(join(dist, src), 'utf8'), /^<svg /);
  }
  assert.deepEqual(
    manifest.icons.filter(({ purpose }) => purpose === 'maskable').map(({ sizes }) => sizes),
    ['192x192', '512x512'],
  );
  assert.equal(manifest.theme_color, colours.paper);
  assert.ok(existsSync(join(dist, manifest.start_url)));
});

test('every page names the picture of its kind, and every picture is named', () => {
  const named = new Set<string>();
  for (const file of listFiles(dist).filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
    // Without an address of the site, the picture's is relative, as all addresses are.
    const card = join(dirname(file), address);
    assert.ok(existsSync(join(dist, card)), `${file}: ${address}`);
    assert.doesNotMatch(html, /rel="canonical"|og:url/);
    named.add(card);
  }
  assert.deepEqual([...named].sort(), cardNames.map((name) => `karten/${name}.png`).sort());
  for (const card of named) assert.equal(sizeOf(card), `${cardSize.width}x${cardSize.height}`);
});

test('the browser’s own bars have the colours of the paper, by day and by night', () => {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const css = readFileSync(join(import.meta.dirname, '../../src/styles/tokens.css'), 'utf8');
  const [, light = '-', dark = '-'] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(css) ?? [];
  assert.ok(html.includes(`content="${light}" media="(prefers-color-scheme: light)"`));
  assert.ok(html.includes(`content="${dark}" media="(prefers-color-scheme: dark)"`));
});
