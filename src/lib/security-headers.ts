/**
 * The one source of the site's security headers: the server sends them, `_headers` and `.htaccess` carry
 * them to hosts, and every page repeats the policy in a `<meta>` for places that send no headers.
 */
const policy = {
  'default-src': "'none'",
  // Pagefind compiles its index reader from WebAssembly.
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default',
};

/** Browsers ignore these directives in a `<meta>` and complain about them (CSP 3, section 3.3). */
const headerOnly = new Set(['frame-ancestors']);

/** The policy as a `<meta http-equiv="Content-Security-Policy">` carries it. */
export const metaPolicy = writePolicy((directive) => !headerOnly.has(directive));

/**
 * The policy of a page in an archive: Kiwix puts a bar of its own into each page, and its jQuery writes HTML,
 * which trusted types forbid. All else holds; the page still gets everything from the archive alone.
 */
export const archivePolicy = writePolicy(
  (directive) => !headerOnly.has(directive) && !directive.includes('trusted-types'),
);

/** The headers of every response. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': writePolicy(() => true),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** How long a browser may keep a file: for ever where the name holds a hash of the content. */
export function cacheControl(path: string): string {
  return path.startsWith(hashedFolder) ? immutable : 'no-cache';
}

const hashedFolder = '/_astro/';
const immutable = 'public, max-age=31536000, immutable';

/** `_headers`, as Netlify, Cloudflare Pages and others read it. */
export function writeHeadersFile(): string {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, `${hashedFolder}*`, `  Cache-Control: ${immutable}`, ''].join('\n');
}

/** `.htaccess`, as Apache reads it. */
export function writeHtaccess(): string {
  const lines = Object.entries(securityHeaders).map(
    ([name, value]) => `  Header always set ${name} "${value}"`,
  );
  return [
    'ErrorDocument 404 /404.html',
    'AddDefaultCharset utf-8',
    '<IfModule mod_headers.c>',
    ...lines,
    '</IfModule>',
    '',
  ].join('\n');
}

function writePolicy(isKept: (directive: string) => boolean): string {
  return Object.entries(policy)
    .filter(([directive]) => isKept(directive))
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
}
