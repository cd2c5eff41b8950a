import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../src/commands/browser/launch-browser.ts';
import { openSite } from './site.ts';

/** A page in a real browser, and all that went wrong in it so far. */
export type OpenPage = {
  page: Page;
  /** Console errors, script errors, violations of the policy, failed requests, requests to other hosts. */
  problems: string[];
};

/** How a page is opened: the browser's settings, and what is to happen before the first request. */
export type Settings = BrowserContextOptions & { prepare?: (page: Page) => Promise<unknown> };

/** A reader with a browser before the built site. */
export type Reader = {
  /** The site's address; ends in `/`. */
  url: string;
  /** Opens a path like `artikel/index.html` in a fresh browser profile and closes it after the look. */
  visit: <T>(path: string, look: (open: OpenPage) => Promise<T>, settings?: Settings) => Promise<T>;
  close: () => Promise<void>;
};

/** Serves the site and starts a browser; `close` ends both. */
export async function openReader(): Promise<Reader> {
  const [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  return {
    url: site.url,
    visit: async (path, look, { prepare, ...settings } = {}) => {
      const context = await browser.newContext({ locale: 'de-DE', ...settings });
      try {
        const page = await context.newPage();
        // A busy machine is slow; nothing here is told by a stop-watch.
        page.setDefaultTimeout(30_000);
        const problems = watch(page, site.url);
        await prepare?.(page);
        await page.goto(site.url + path, { waitUntil: 'load' });
        return await look({ page, problems });
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

function watch(page: Page, url: string): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      problems.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is still on its way when the next page is opened is given up.
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isGivenUp) problems.push(`request: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) problems.push(`foreign request: ${request.url()}`);
  });
  return problems;
}
