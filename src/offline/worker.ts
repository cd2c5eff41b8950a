import {
  cacheOf,
  deleteCaches,
  takeOver,
  type Edition,
  type WorkerNews,
} from './installed-editions.ts';
import { readPackage, type SitePackage } from './package-format.ts';
import { worker, type FetchEvent } from './worker-scope.ts';

// The service worker of readers who made the site available offline. It installs a version as a whole, out
// of one package, or not at all; answers everything from it; and leaves it to the reader when a new version
// takes its place. Nobody gets it unasked.

/** Written in by the build. */
declare const edition: Edition;

const { scope } = worker.registration;
const cacheName = cacheOf(scope, edition.version);
const filesAtOnce = 50;

class InstallFault extends Error {
  readonly why: 'network' | 'damaged' | 'storage';
  constructor(why: 'network' | 'damaged' | 'storage', cause: unknown) {
    super(`The new version was not installed: ${why}.`, { cause });
    this.why = why;
  }
}

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(deleteCaches(scope, cacheName).then(() => worker.clients.claim()));
});
worker.addEventListener('message', ({ data }) => {
  if (data === takeOver) void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope)) {
    event.respondWith(answer(event));
  }
});

async function install(): Promise<void> {
  try {
    await store(await load());
  } catch (error) {
    await caches.delete(cacheName);
    const why = error instanceof InstallFault ? error.why : 'damaged';
    await tell({ news: 'failed', why });
    throw error;
  }
}

async function load(): Promise<SitePackage> {
  const packed = await fetchPackage().catch((error: unknown) => {
    throw new InstallFault('network', error);
  });
  try {
    const bytes = await unpack(packed);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    if (sha256 !== edition.sha256) throw new Error(`${sha256} instead of ${edition.sha256}`);
    return readPackage(bytes);
  } catch (error) {
    throw new InstallFault('damaged', error);
  }
}

async function fetchPackage(): Promise<Uint8Array<ArrayBuffer>> {
  // Its name holds the version; what a browser kept of another time would be refused below.
  const response = await fetch(new URL(edition.package, scope), { cache: 'no-store' });
  if (!response.ok || !response.body) throw new Error(`status ${response.status}`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  const reader = response.body.getReader();
  for (let next = await reader.read(); next.value; next = await reader.read()) {
    chunks.push(next.value);
    loaded += next.value.length;
    await tell({ news: 'loading', loaded, bytes: edition.bytes });
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function unpack(packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // A host may have unpacked it on the way.
  if (packed[0] !== 0x1f || packed[1] !== 0x8b) return packed;
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function store({ headers, files }: SitePackage): Promise<void> {
  try {
    const cache = await caches.open(cacheName);
    for (let stored = 0; stored < files.length; stored += filesAtOnce) {
      await Promise.all(
        files.slice(stored, stored + filesAtOnce).map(({ path, type, bytes }) => {
          const response = new Response(bytes, { headers: { ...headers, 'Content-Type': type } });
          return cache.put(new URL(encodeURI(path), scope), response);
        }),
      );
      await tell({ news: 'storing', stored, files: files.length });
    }
  } catch (error) {
    throw new InstallFault('storage', error);
  }
}

/** The installed file, whatever stands behind `?`; what is not installed comes from the network. */
async function answer({ request }: FetchEvent): Promise<Response> {
  const cache = await caches.open(cacheName);
  const { origin, pathname } = new URL(request.url);
  const address = `${origin}${pathname}${pathname.endsWith('/') ? 'index.html' : ''}`;
  const found = await cache.match(address);
  if (found) return request.mode === 'navigate' ? addNotice(found) : found;
  if (await cache.match(`${address}/index.html`)) return Response.redirect(`${address}/`);
  try {
    return await fetch(request);
  } catch {
    return request.mode === 'navigate'
      ? Response.redirect(new URL('404.html', scope))
      : Response.error();
  }
}

/** Tells on every page that a new version waits, since readers seldom come to the page where it is taken. */
async function addNotice(page: Response): Promise<Response> {
  if (!worker.registration.waiting) return page;
  const place = new URL('daten/index.html#offline', scope).href;
  const html = (await page.text()).replace(
    /<main[^>]*>/,
    (main) =>
      `${main}<p class="meta">Das ist die gespeicherte Fassung; <a href="${place}">eine neue liegt bereit</a>.</p>`,
  );
  return new Response(html, { headers: page.headers });
}

async function tell(news: WorkerNews): Promise<void> {
  for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) {
    if (client.url.startsWith(scope)) client.postMessage(news);
  }
}
