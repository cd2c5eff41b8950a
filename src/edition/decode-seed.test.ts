import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeSeed } from './decode-seed.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function faultOf(input: Uint8Array): { byte: number; line: number; message: string } {
  const decoded = decodeSeed(input);
  assert.ok('fault' in decoded);
  return decoded.fault;
}

test('a German text in UTF-8 is read with its byte order mark', () => {
  const text = '\u{feff}Größe 😀\r\nZweite Zeile';
  assert.deepEqual(decodeSeed(bytes(text)), { text });
});

test('a text in Latin-1 is refused with the first bad byte and its line', () => {
  const latin = Uint8Array.from([
    ...bytes('Zeile eins\r\nNordkorea f'),
    0xfc,
    ...bytes('hrt Krieg'),
  ]);
  const fault = faultOf(latin);
  assert.equal(fault.byte, 23);
  assert.equal(fault.line, 2);
  assert.equal(fault.message, 'The byte 0xFC at offset 23 is not UTF-8.');
});

test('every ill-formed sequence is found where the decoder of the platform refuses', () => {
  const sequences = [
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xe2, 0x82],
    [0x80],
    [0xf0, 0x80, 0x80, 0x80],
    [0xff],
    [0xc3],
  ];
  for (const sequence of sequences) {
    const input = Uint8Array.from([...bytes('Wort '), ...sequence]);
    assert.throws(() => new TextDecoder('utf-8', { fatal: true }).decode(input));
    assert.equal(faultOf(input).byte, 5);
  }
});

test('what is no text is refused: nothing, white space, UTF-16, a picture', () => {
  assert.match(faultOf(bytes('')).message, /holds no words/);
  assert.match(faultOf(bytes(' \n\n\t')).message, /holds no words/);
  assert.match(faultOf(Uint8Array.from([0xff, 0xfe, 0x41, 0])).message, /UTF-16/);
  assert.match(
    faultOf(Uint8Array.from([0x47, 0x49, 0x46, 1, 0, 1, 0, 0, 0, 2, 3, 0x41])).message,
    /is no text/,
  );
});
