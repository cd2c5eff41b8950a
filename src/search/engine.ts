/**
 * The only place that talks to Pagefind. Pagefind answers a lost or broken file with „no results“ and waits
 * for ever on a hanging one; here every failure is an error.
 */

/** One record that holds a key: its id and the word positions, ascending. */
export type Posting = { record: string; positions: number[] };

/** A stored record: its address, its words with keys, and where its parts begin. */
export type StoredRecord = {
  url: string;
  /** Number and title of the article, „–“ for other records. */
  title: string;
  content: string;
  anchors: { id: string; location: number }[];
};

export type Engine = {
  /** Records that hold a key of the vocabulary. */
  find: (key: string) => Promise<Posting[]>;
  /** Loads a record that `find` has named before. */
  load: (record: string) => Promise<StoredRecord>;
};

type PagefindResult = {
  id: string;
  words: number[];
  data: () => Promise<{
    raw_url?: string;
    url: string;
    raw_content?: string;
    content: string;
    meta: Record<string, string>;
    anchors: { id: string; location: number }[];
  }>;
};
type PagefindInstance = {
  init?: () => Promise<void>;
  search: (term: string) => Promise<{ results: PagefindResult[] }>;
};
export type PagefindModule = {
  createInstance: (options: Record<string, unknown>) => PagefindInstance;
};

/** Begins every file of Pagefind once it is unpacked. */
const mark = 'pagefind_dcd';

/** An index file could not be had: missing, cut off, replaced or too slow. */
export class IndexFault extends Error {}

/**
 * Opens the index. `load` imports Pagefind's script; `basePath` is the index's folder with a slash at the
 * end; `faults` collects what went wrong while files were fetched (see `guardFetch`).
 */
export async function openEngine(
  load: () => Promise<PagefindModule>,
  basePath: string,
  faults: readonly string[],
): Promise<Engine> {
  const pagefind = await load();
  const instance = pagefind.createInstance({ basePath, noWorker: true, metaCacheTag: 'x' });
  await instance.init?.();
  raise(faults);
  const results = new Map<string, PagefindResult>();
  const found = new Map<string, Posting[]>();
  const loaded = new Map<string, StoredRecord>();
  return {
    async find(key) {
      const known = found.get(key);
      if (known) return known;
      const answer = await instance.search(key);
      raise(faults);
      for (const result of answer.results) results.set(result.id, result);
      const postings = answer.results.map(({ id, words }) => ({
        record: id,
        positions: [...words].sort((a, b) => a - b),
      }));
      found.set(key, postings);
      return postings;
    },
    async load(record) {
      const known = loaded.get(record);
      if (known) return known;
      const result = results.get(record);
      if (!result) throw new IndexFault(`Unknown record ${record}.`);
      const data = await result.data();
      raise(faults);
      const stored: StoredRecord = {
        url: data.raw_url ?? data.url,
        title: data.meta['title'] ?? '',
        content: data.raw_content ?? data.content,
        anchors: data.anchors.map(({ id, location }) => ({ id, location })),
      };
      loaded.set(record, stored);
      return stored;
    },
  };
}

function raise(faults: readonly string[]): void {
  if (faults.length > 0) throw new IndexFault(faults.join('; '));
}

/**
 * Wraps `fetch` so that an answer for an index file that is missing, empty, HTML or slower than `limit`
 * milliseconds is remembered in `faults` and refused. Other requests pass through untouched.
 */
export function guardFetch(
  fetchFile: typeof fetch,
  basePath: string,
  limit: number,
  faults: string[],
): typeof fetch {
  return async (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    if (!address.includes(basePath)) return fetchFile(input, init);
    const name = address.slice(address.indexOf(basePath) + basePath.length);
    const refuse = (why: string): never => {
      faults.push(`${name}: ${why}`);
      throw new IndexFault(`${name}: ${why}`);
    };
    let bytes: ArrayBuffer;
    try {
      const response = await fetchFile(input, { ...init, signal: AbortSignal.timeout(limit) });
      if (!response.ok) return refuse(`status ${response.status}`);
      bytes = await response.arrayBuffer();
    } catch (error) {
      if (error instanceof IndexFault) throw error;
      return refuse(error instanceof Error ? error.message : String(error));
    }
    try {
      return new Response(await unpack(name, bytes));
    } catch {
      return refuse('damaged');
    }
  };
}

/**
 * The bytes unpacked, which Pagefind takes as they are: unpacked once, a file is proven whole as well. Rejects where
 * they are not what the name promises: JSON that reads, or gzip that unpacks to the end.
 */
async function unpack(name: string, bytes: ArrayBuffer): Promise<ArrayBuffer> {
  if (/\.json(?:\?|$)/.test(name)) {
    JSON.parse(new TextDecoder().decode(bytes));
    return bytes;
  }
  const head = new Uint8Array(bytes, 0, Math.min(mark.length, bytes.byteLength));
  // A host may have unpacked it on the way.
  if (new TextDecoder().decode(head) === mark) return bytes;
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const [unpacked] = await Promise.all([
    new Response(readable).arrayBuffer(),
    writer.write(bytes),
    writer.close(),
  ]);
  if (unpacked.byteLength <= mark.length) throw new Error('empty');
  return unpacked;
}
