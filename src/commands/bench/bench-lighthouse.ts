import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findBrowser } from '../browser/find-browser.ts';
import { pageKinds } from '../browser/page-kinds.ts';
import { listFiles } from '../list-files.ts';
import { root } from '../root.ts';
import { runNode } from '../run-node.ts';
import { createSiteServer } from '../serve/create-server.ts';
import { listen } from '../serve/listen.ts';
import { ensureSite } from './ensure-site.ts';
import { writeTable } from './write-table.ts';

/** What Lighthouse says of a page on its mobile profile: scores 0–100, the largest paint in seconds. */
type LighthouseFigures = {
  page: string;
  performance: number;
  accessibility: number;
  bestPractices: number;
  seo: number;
  largestPaint: number;
  layoutShift: number;
  /** Titles of the audits that are not passed. */
  failed: string[];
};

// It would double what every contributor installs (docs/decisions/lighthouse-beside-the-project.md).
const version = '13.5.0';
const folder = join(root, '.cache', `lighthouse-${version}`);

const kinds = ['start', 'article', 'actor', 'claim', 'register of dates', 'search'];

/** What Lighthouse says of six pages, as a table: of `runs` looks at each the one disturbed least. */
export async function benchLighthouse(runs: number): Promise<string> {
  await ensureSite();
  install();
  const browser = await findBrowser();
  if ('missing' in browser) throw new Error(browser.missing);
  const site = createSiteServer(join(root, 'dist'));
  const { host, ready } = createHost(await listen(site, '127.0.0.1', 0));
  const address = (await listen(host, '127.0.0.1', 0)).replace('http:', 'https:');
  try {
    const figures: LighthouseFigures[] = [];
    const pages = pageKinds.filter(({ name }) => kinds.includes(name));
    const shared = listFiles(join(root, 'dist')).filter((file) =>
      /^_astro\/|^[^/]+\.js$/.test(file),
    );
    await Promise.all([...shared, ...pages.map(({ path }) => path)].map(ready));
    for (const { path } of pages) {
      console.error(`Lighthouse looks at ${path} …`);
      const seen: LighthouseFigures[] = [];
      for (let run = 0; run < runs; run += 1) {
        seen.push(await lookOnce(address + path, path, browser.path));
      }
      seen.sort((a, b) => b.performance - a.performance || a.largestPaint - b.largestPaint);
      figures.push(...seen.slice(0, 1));
    }
    return writeFigures(figures);
  } finally {
    host.close();
    site.close();
    site.closeAllConnections();
  }
}

function install(): void {
  if (existsSync(join(folder, 'node_modules/lighthouse/package.json'))) return;
  console.error(`Installing Lighthouse ${version} into .cache/ …`);
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const run = spawnSync('npm', [...args, '--prefix', folder, `lighthouse@${version}`], {
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) throw new Error('Lighthouse could not be installed; npm says above why.');
}

async function lookOnce(
  address: string,
  page: string,
  browser: string,
): Promise<LighthouseFigures> {
  const cli = join(folder, 'node_modules/lighthouse/cli/index.js');
  const flags =
    '--chrome-flags=--headless --no-sandbox --disable-gpu --disable-dev-shm-usage --ignore-certificate-errors';
  const run = await runNode([cli, address, '--output=json', '--quiet', flags], {
    quiet: true,
    env: { CHROME_PATH: browser, NODE_OPTIONS: '' },
  });
  const report = run.output.slice(run.output.indexOf('{\n'), run.output.lastIndexOf('}') + 1);
  if (run.code !== 0 || report === '') throw new Error(`Lighthouse failed:\n${run.output}`);
  return readReport(page, JSON.parse(report) as Report);
}

type Report = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
};

function readReport(page: string, { categories, audits }: Report): LighthouseFigures {
  const score = (name: string): number => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  const failed = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      .map(({ id }) => audits[id]?.title ?? id),
  );
  return {
    page,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    largestPaint: value('largest-contentful-paint') / 1000,
    layoutShift: value('cumulative-layout-shift'),
    failed: [...new Set(failed)],
  };
}

/** What holds between the site's server and this one alone. */
const ofTheConnection = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'date',
];

type Packed = { status: number; headers: Record<string, string>; body: Buffer };

/**
 * Passes on what the site's server sends as hosts of today do: texts compressed once and kept, by HTTP/2 over
 * TLS. `ready` packs what lies at an address before somebody waits for it.
 */
function createHost(site: string): {
  host: Http2SecureServer;
  ready: (path: string) => Promise<Packed>;
} {
  const kept = new Map<string, Promise<Packed>>();
  const pack = (path: string): Promise<Packed> => {
    const packed = kept.get(path) ?? packAnswer(site + path);
    kept.set(path, packed);
    return packed;
  };
  const host = createSecureServer(makeCertificate(), (request, response) => {
    pack(request.url.slice(1))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body))
      .catch(() => response.writeHead(502).end());
  });
  return { host, ready: pack };
}

async function packAnswer(address: string): Promise<Packed> {
  const answer = await fetch(address);
  const body = Buffer.from(await answer.arrayBuffer());
  const headers = new Map(answer.headers);
  for (const name of ofTheConnection) headers.delete(name);
  const isText = /text|json|xml|javascript/.test(headers.get('content-type') ?? '');
  if (isText) headers.set('content-encoding', 'br');
  return {
    status: answer.status,
    headers: Object.fromEntries(headers),
    body: isText ? brotliCompressSync(body) : body,
  };
}

/** A key and a certificate that nobody but Lighthouse's browser, told to, will trust. */
function makeCertificate(): { key: Buffer; cert: Buffer } {
  const work = mkdtempSync(join(tmpdir(), 'schulterschluss-certificate-'));
  try {
    const [key, cert] = [join(work, 'key.pem'), join(work, 'certificate.pem')];
    const kind = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=127.0.0.1'];
    const run = spawnSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert]);
    if (run.status !== 0) {
      throw new Error('Hosts send by HTTP/2, and that needs a certificate: install openssl.');
    }
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function writeFigures(pages: readonly LighthouseFigures[]): string {
  const rows = pages.map((figures) => [
    figures.page,
    `${figures.performance}`,
    `${figures.accessibility}`,
    `${figures.bestPractices}`,
    `${figures.seo}`,
    `${figures.largestPaint.toFixed(2)} s`,
    figures.layoutShift.toFixed(3),
  ]);
  const head = [
    'Lighthouse, mobile',
    'performance',
    'accessibility',
    'best practices',
    'SEO',
    'LCP',
    'CLS',
  ];
  const failed = pages.flatMap((figures) => figures.failed.map((it) => `${figures.page}: ${it}`));
  return [writeTable(head, rows), ...failed].join('\n');
}
