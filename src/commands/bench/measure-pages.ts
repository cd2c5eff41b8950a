import type { Browser, Response } from 'playwright-core';
import { weighText } from './weigh.ts';

/** What one page brings to a reader who comes for the first time. Bytes as a host would send them. */
export type PageFigures = {
  page: string;
  html: number;
  css: number;
  js: number;
  fonts: number;
  other: number;
  requests: number;
  /** Scripts in the head that hold up the first picture. */
  blockingScripts: number;
};

type Kind = 'html' | 'css' | 'js' | 'fonts' | 'other';

/** Loads a page in a fresh profile and weighs all it asks for until `isReady`, if given, is on the page. */
export async function measurePage(
  browser: Browser,
  url: string,
  page: string,
  isReady?: string,
): Promise<PageFigures> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const responses: Response[] = [];
  tab.on('response', (response) => responses.push(response));
  await tab.goto(url + page, { waitUntil: 'load' });
  if (isReady) await tab.locator(isReady).first().waitFor();
  const figures: PageFigures = {
    page,
    html: 0,
    css: 0,
    js: 0,
    fonts: 0,
    other: 0,
    requests: 0,
    blockingScripts: await tab
      .locator('head script[src]:not([async]):not([defer]):not([type=module])')
      .count(),
  };
  for (const response of [...responses]) {
    const body = await response.body();
    figures[kindOf(response)] += isPacked(response) ? body.length : weighText(body);
    figures.requests += 1;
  }
  await context.close();
  return figures;
}

function kindOf(response: Response): Kind {
  const type = response.headers()['content-type'] ?? '';
  if (type.startsWith('text/html')) return 'html';
  if (type.startsWith('text/css')) return 'css';
  if (type.startsWith('text/javascript')) return 'js';
  return type.startsWith('font/') ? 'fonts' : 'other';
}

/** Fonts and the search index are compressed already. */
function isPacked(response: Response): boolean {
  const type = response.headers()['content-type'] ?? '';
  return type.startsWith('font/') || type === 'application/octet-stream' || type === 'image/png';
}
