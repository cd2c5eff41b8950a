import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { cacheControl, securityHeaders } from '../../lib/security-headers.ts';
import { movePage } from '../../offline/relative-links.ts';
import { listFiles } from '../list-files.ts';

/** Types of the kinds of file the site holds; texts are UTF-8, whatever a browser would guess. */
const contentTypes: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  // SHA256SUMS
  '': 'text/plain; charset=utf-8',
};

/** The media type of a file of the site, with its encoding where it is a text. */
export function contentTypeOf(path: string): string {
  return contentTypes[extname(path)] ?? 'application/octet-stream';
}

/**
 * A server of the site in `dist`, with the site's own headers, compressed as hosts do; it does not listen yet. The files
 * are those there now. An address is served only as the file it names, so that relative links hold.
 */
export function createSiteServer(dist: string): Server {
  const files = new Set(listFiles(dist).filter((file) => !/(^|\/)\./.test(file)));
  const send = sirv(dist, {
    etag: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.setHeader('Content-Type', contentTypeOf(path));
      response.setHeader('Cache-Control', cacheControl(path));
    },
  });

  const compress = compression({
    // Nearly as small as hosts make it, and made while somebody waits.
    brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } },
    // A part of a file is a part of it as it lies there.
    filter: (request, response) =>
      request.headers.range === undefined && compression.filter(request, response),
  });
  const notFound = files.has('404.html') ? readFileSync(join(dist, '404.html'), 'utf8') : '';

  return createServer((request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { path, query } = readUrl(request);
    const file = path.endsWith('/') ? `${path}index.html` : path;
    if (files.has(file.slice(1))) {
      request.url = file;
      compress(request, response, () => send(request, response));
    } else if (files.has(`${path}/index.html`.slice(1))) {
      response.writeHead(308, { Location: `${encodeURI(path)}/${query}` }).end();
    } else {
      sendNotFound(notFound, path, response);
    }
  });
}

/** The decoded path, and the query with its `?`; a path that names nothing where the address is malformed. */
function readUrl(request: IncomingMessage): { path: string; query: string } {
  try {
    // Two slashes at the beginning would be read as a host.
    const url = new URL((request.url ?? '/').replace(/^\/+/, '/'), 'http://site.invalid');
    return { path: decodeURIComponent(url.pathname), query: url.search };
  } catch {
    return { path: '/\0', query: '' };
  }
}

function sendNotFound(html: string, path: string, response: ServerResponse): void {
  response.writeHead(404, {
    'Cache-Control': 'no-cache',
    'Content-Type': String(contentTypes['.html']),
  });
  // The page's links are relative to the root, and the missing address may lie deeper.
  response.end(movePage(html, '404.html', path.slice(1)));
}
