import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPackage, writePackage } from './package-format.ts';

const headers = { 'Referrer-Policy': 'no-referrer' };
const file = (path: string, text: string) => ({
  path,
  type: 'text/html; charset=utf-8',
  bytes: new TextEncoder().encode(text),
});
const files = [
  file('index.html', 'Pjöngjang\n'),
  file('leer.html', ''),
  file('zeit/ä.html', '{}\n'),
];
const whole = writePackage({ headers, files });

test('what is packed is what is unpacked', () => {
  const read = readPackage(whole);
  assert.deepEqual(read.headers, headers);
  assert.deepEqual(
    read.files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
    files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
});

test('a package that is cut off, longer or something else is refused', () => {
  assert.throws(() => readPackage(whole.slice(0, -1)));
  assert.throws(() => readPackage(whole.slice(0, 20)));
  assert.throws(() => readPackage(new Uint8Array([...whole, 0])));
  assert.throws(() => readPackage(new TextEncoder().encode('<!doctype html>\n<p>Anmelden</p>')));
});
