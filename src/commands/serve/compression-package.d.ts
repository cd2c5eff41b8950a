/** What this project uses of `compression`, which brings no types; those of DefinitelyTyped bring all of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  import type { BrotliOptions } from 'node:zlib';

  type Filter = (request: IncomingMessage, response: ServerResponse) => boolean;

  /** Compresses answers by what the request accepts and what is worth it, then goes on with `next`. */
  function compression(options?: {
    brotli?: BrotliOptions;
    filter?: Filter;
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  namespace compression {
    /** Whether what is answered is of a type that gets smaller. */
    const filter: Filter;
  }
  export default compression;
}
