import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hashInputs, isBuilt } from '../../src/commands/build/build-stamp.ts';
import { checksumFile, listChecksums } from '../../src/commands/build/checksums.ts';
import { listFiles } from '../../src/commands/list-files.ts';
import { root } from '../../src/commands/root.ts';
import { dist } from '../support/site.ts';

const files = listFiles(dist);

test('the list of checksums names every file with its content', () => {
  assert.equal(readFileSync(join(dist, checksumFile), 'utf8'), listChecksums(dist));
});

test('a finished build is known as such', () => {
  assert.match(hashInputs(root), /^[0-9a-f]{64}$/);
  assert.ok(isBuilt(root), 'dist/ was not built from the present files: run `npm run build`.');
});

test('every record has its page', () => {
  const folders = { article: 'artikel', actor: 'akteure', claim: 'aussagen', date: 'zeit' };
  for (const [collection, folder] of Object.entries(folders)) {
    for (const file of listFiles(join(root, 'content', collection))) {
      assert.ok(files.includes(`${folder}/${file.replace(/\.mdx$/, '.html')}`), file);
    }
  }
});

test('the site holds no leftover of the build and no address of this machine', () => {
  assert.deepEqual(
    files.filter((file) => /\.(?:map|ts|astro|mdx)$|^\.prerender/.test(file)),
    [],
  );
  for (const file of files.filter((name) => /\.(?:html|js|css|json|txt)$/.test(name))) {
    assert.ok(!readFileSync(join(dist, file), 'utf8').includes(root), file);
  }
});

test('no page has script or style of its own in it', () => {
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(dist, file), 'utf8');
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+="|href="javascript:/i, file);
    for (const [script] of html.matchAll(/<script\b[^>]*>/gi)) assert.match(script, /\ssrc=/, file);
  }
});
