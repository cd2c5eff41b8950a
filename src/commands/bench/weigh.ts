import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** What is compressed already and sent as it is: typefaces, pictures, Pagefind's files. */
const packed = /\.(?:woff2|png|pf_[a-z]+|pagefind)$/;

/** The bytes a host sends for a file: with Brotli, if it helps. */
export function weighFile(path: string): number {
  return packed.test(path) ? statSync(path).size : weighText(readFileSync(path));
}

/** The bytes of a text with Brotli; from a megabyte on at the quality a host can afford. */
export function weighText(text: Uint8Array): number {
  const quality = text.length > 1e6 ? 5 : constants.BROTLI_MAX_QUALITY;
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
