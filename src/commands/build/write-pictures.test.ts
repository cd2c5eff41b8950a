import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { listFiles } from '../list-files.ts';
import { writePictures } from './write-pictures.ts';

const work = mkdtempSync(join(tmpdir(), 'schulterschluss-pictures-'));
after(() => rmSync(work, { recursive: true, force: true }));

test('a drawing that changed is drawn anew, the others are those of the last build', async () => {
  const kept = join(work, 'kept');
  const before = await build('before', '#97290f', kept);
  const first = listFiles(kept);
  // What is kept is what the site gets: a mark in it shows where a picture came from.
  for (const file of first) writeFileSync(join(kept, file), 'kept');
  const after = await build('after', '#1c5f44', kept);
  assert.equal(after.get('icon-48.png'), 'kept');
  assert.notEqual(after.get('karten/zeit.png'), 'kept');
  assert.notEqual(after.get('karten/zeit.png'), before.get('karten/zeit.png'));
  // One picture went, one came.
  assert.equal(listFiles(kept).length, first.length);
  assert.equal(listFiles(kept).filter((file) => !first.includes(file)).length, 1);
});

async function build(name: string, colour: string, kept: string): Promise<Map<string, string>> {
  const dist = join(work, name);
  mkdirSync(join(dist, 'karten'), { recursive: true });
  const write = (file: string, fill: string): void => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path fill="${fill}" d="M0 0h1v1H0z"/></svg>`;
    writeFileSync(join(dist, file), svg);
  };
  write('favicon.svg', '#000000');
  write('favicon-maskable.svg', '#ffffff');
  write('karten/zeit.svg', colour);
  await writePictures(dist, kept);
  const files = listFiles(dist).filter((file) => file.endsWith('.png'));
  return new Map(files.map((file) => [file, readFileSync(join(dist, file), 'latin1')]));
}
