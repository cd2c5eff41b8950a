import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { keyClass } from './analysis.ts';
import type { IndexFile } from './build-index.ts';
import { keyJoint } from './index-text.ts';

// Pagefind stores more than this search asks for: every word as written, every word with all its keys as one,
// and in the stored texts the keys once more. It also packs so many words into one chunk that a search for one
// loads a third of a small index.

/** Begins every file of Pagefind once it is unpacked. */
const mark = Buffer.from('pagefind_dcd');

/** A word with its pages and positions, as Pagefind 1.6 encodes it (CBOR). */
type Word = [word: string, pages: unknown, variants: unknown];
type Meta = [version: string, pages: unknown[], chunks: ChunkName[], ...rest: unknown[]];
type Stored = { content: string; anchors: { text: string }[] };
type ChunkName = [first: string, last: string, hash: string];

/** What a chunk costs in the list that every search loads, in packed bytes. */
const bytesOfName = 12;
/** How many chunks a search asks for. */
const chunksOfSearch = 4;
/**
 * Smaller chunks would cost more in requests than they save: of chunks of this size, the project's queries load
 * four and 5 kB (median); of chunks four times as large, three and 16 kB. Unpacked bytes.
 */
const leastChunk = 2_500;

/**
 * Leaves in Pagefind's files only what is asked for: of the words the keys that are looked up, of the stored
 * texts the words as written and the facets; and cuts the words into chunks of which a search loads little.
 * Positions stay as they are. Throws where a file is not what Pagefind 1.6 writes.
 */
export function trimIndex(files: readonly IndexFile[]): IndexFile[] {
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!metaFile) throw new Error('Pagefind wrote no .pf_meta.');
  const meta = decode(unpack(metaFile)) as Meta;
  const [version, pages, names, ...rest] = meta;
  const chunkFiles = new Map(
    files.filter(({ path }) => path.endsWith('.pf_index')).map((file) => [hashOf(file.path), file]),
  );
  const words = names.flatMap(([, , hash]) => {
    const file = chunkFiles.get(hash);
    if (!file) throw new Error(`Pagefind wrote no chunk ${hash}.`);
    const [stored] = decode(unpack(file)) as [Word[]];
    return stored.filter(([word]) => isKey(word));
  });
  const chunks = cutIntoChunks(words);
  return [
    ...files.flatMap((file) => {
      if (file === metaFile || file.path.endsWith('.pf_index')) return [];
      if (!file.path.endsWith('.pf_fragment')) return [file];
      return [{ path: file.path, content: pack(trimText(unpack(file))) }];
    }),
    ...chunks.map(({ path, content }) => ({ path, content })),
    {
      path: metaFile.path,
      content: pack(encode([version, pages, chunks.map((c) => c.name), ...rest])),
    },
  ];
}

const lookedUp = Object.entries(keyClass).flatMap(([name, end]) => (name === 'facet' ? [] : [end]));

/** One key that is looked up; in several keys joined, a class ends before the end. */
function isKey(word: string): boolean {
  return (
    lookedUp.some((end) => word.endsWith(end)) &&
    !Object.values(keyClass).some((end) => word.slice(0, -2).includes(end))
  );
}

function cutIntoChunks(words: readonly Word[]): (IndexFile & { name: ChunkName })[] {
  const sizes = words.map((word) => encode(word).length);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  // Of n chunks a search loads the list (n names) and a few (each all ÷ n): the sum is least at this size.
  const size = Math.max(leastChunk, Math.sqrt((all * bytesOfName) / chunksOfSearch));
  const chunks: Word[][] = [];
  let room = 0;
  words.forEach((word, place) => {
    const bytes = sizes[place] ?? 0;
    if (bytes > room || chunks.length === 0) {
      chunks.push([]);
      room = size;
    }
    chunks.at(-1)?.push(word);
    room -= bytes;
  });
  return chunks.map((chunk) => {
    const bytes = encode([chunk]);
    const hash = `de_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;
    const name: ChunkName = [chunk[0]?.[0] ?? '', chunk.at(-1)?.[0] ?? '', hash];
    return { path: `index/${hash}.pf_index`, content: pack(bytes), name };
  });
}

function trimText(bytes: Uint8Array): Uint8Array {
  const stored = JSON.parse(new TextDecoder().decode(bytes)) as Stored;
  const content = stored.content.replace(/\S+/g, (token) => {
    const [word = '', ...keys] = token.split(keyJoint);
    return [word, ...keys.filter(isFacet)].join(keyJoint);
  });
  // What stands at an anchor stands in the text, too.
  const anchors = stored.anchors.map((anchor) => ({ ...anchor, text: '' }));
  return new TextEncoder().encode(JSON.stringify({ ...stored, content, anchors }));
}

function isFacet(key: string): boolean {
  return key.replace(/\W+$/, '').endsWith(keyClass.facet);
}

function unpack({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, mark.length).equals(mark)) throw new Error(`${path} is not Pagefind's.`);
  return bytes.subarray(mark.length);
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([mark, bytes]), { level: 9 });
}

function hashOf(path: string): string {
  return /([^/]+)\.pf_index$/.exec(path)?.[1] ?? '';
}
