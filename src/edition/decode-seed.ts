/** What is wrong with the bytes of a file that should be a text: where, and what to do about it. */
export type SeedFault = {
  /** Position of the first bad byte, from 0. */
  byte: number;
  /** 1-based line (counting LF, CRLF and CR) on which it stands. */
  line: number;
  /** One English sentence. */
  message: string;
  remedy: string;
};

/**
 * Decodes the bytes of a seed as strict UTF-8 (RFC 3629), byte order mark kept, so that columns are those
 * of the file. Returns the text, or the first fault with its byte.
 */
export function decodeSeed(bytes: Uint8Array): { text: string } | { fault: SeedFault } {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const message = 'The file begins with the byte order mark of UTF-16.';
    return { fault: { byte: 0, line: 1, message, remedy: 'Save it as UTF-8.' } };
  }
  const bad = firstBadByte(bytes);
  if (bad !== -1) {
    const value = bytes[bad]?.toString(16).toUpperCase().padStart(2, '0');
    const message = `The byte 0x${value} at offset ${bad} is not UTF-8.`;
    const remedy =
      'Save the file as UTF-8 (it may be Latin-1 or Windows-1252 now), then try again.';
    return { fault: { byte: bad, line: lineOfByte(bytes, bad), message, remedy } };
  }
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const binary = firstBinaryByte(bytes);
  if (binary !== -1) {
    const message = `The file is no text: it holds many control characters, the first at byte ${binary}.`;
    const remedy = 'Copy the words of the page into a plain text file, then try again.';
    return { fault: { byte: binary, line: lineOfByte(bytes, binary), message, remedy } };
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const message = 'The file holds no words.';
    return { fault: { byte: 0, line: 1, message, remedy: 'Put the text of one article into it.' } };
  }
  return { text };
}

/** Well-formed sequences as in table 3-7 of the Unicode Standard; -1 where all bytes are well-formed. */
function firstBadByte(bytes: Uint8Array): number {
  for (let at = 0; at < bytes.length;) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at += 1;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4) return at;
    const second = bytes[at + 1] ?? 0;
    const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < low || second > high) return at;
    for (let next = 2; next < length; next += 1) {
      const byte = bytes[at + next] ?? 0;
      if (byte < 0x80 || byte > 0xbf) return at;
    }
    at += length;
  }
  return -1;
}

/** A stray NUL is cleaned away; more than one control character in twenty bytes is no text. */
function firstBinaryByte(bytes: Uint8Array): number {
  let first = -1;
  let count = 0;
  for (const [at, byte] of bytes.entries()) {
    if (byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d) continue;
    if (first === -1) first = at;
    count += 1;
  }
  return count > 2 && count * 20 > bytes.length ? first : -1;
}

function lineOfByte(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = 0; at < end; at += 1) {
    if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) line += 1;
  }
  return line;
}
