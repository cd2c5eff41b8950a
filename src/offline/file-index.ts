import * as pagefind from 'pagefind-of-the-site';

// The search index for pages opened from a disk (`file://`), where no script may fetch: Pagefind as a classic
// script, and a `fetch` that gets the files of the index out of scripts. The build bundles this module with
// the very Pagefind that wrote the index; `src/search/open-source.ts` loads the result.

const base = new URL('.', (document.currentScript as HTMLScriptElement).src);
const arrived = new Map<string, Uint8Array<ArrayBuffer>>();

// Several scripts of a page may load this one; what they wait for arrives at the first.
if (!('dateiIndex' in globalThis)) {
  Object.assign(globalThis, {
    dateiIndex: { pagefind, fetchFile },
    /** Called by the script of a file, with its name and its bytes in Base64. */
    dateiInhalt(name: string, base64: string): void {
      arrived.set(
        name,
        Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
      );
    },
  });
}

/** Reads a file of the index by loading its script. */
function fetchFile(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const address = new URL(input instanceof Request ? input.url : input, location.href);
  const name = address.pathname.slice(new URL('..', base).pathname.length);
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = (reason: string): void => {
      script.remove();
      reject(new TypeError(`${name}: ${reason}`));
    };
    init?.signal?.addEventListener('abort', () => {
      fail('too slow');
    });
    script.addEventListener('error', () => {
      fail('missing');
    });
    // What the script has to say, it has said before this event.
    script.addEventListener('load', () => {
      const bytes = arrived.get(name);
      arrived.delete(name);
      if (!bytes) {
        fail('damaged');
        return;
      }
      script.remove();
      resolve(new Response(bytes));
    });
    script.src = `${base.href}${name}.js`;
    document.head.append(script);
  });
}
