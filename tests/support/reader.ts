import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../src/commands/browser/launch-browser.ts';
import { openSite } from './site.ts';

/** A page in a real browser, and all that went wrong in it so far. */
export type OpenPage = {
  page: Page;
  /** Console errors, script errors, violations of the policy, failed requests, requests to other hosts. */
  problems: string[];
};

/** A reader with a browser before the built site. */
export type Reader = {
  /** The site's address; ends in `/`. */
  url: string;
  /** Opens a path like `artikel/index.html` in a fresh browser profile. */
  open: (path: string, options?: BrowserContextOptions) => Promise<OpenPage>;
  close: () => Promise<void>;
};

/** Serves the site and starts a browser; `close` ends both. */
export async function openReader(): Promise<Reader> {
  const [site, browser] = await Promise.all([openSite(), launchBrowser()]);
  return {
    url: site.url,
    open: async (path, options = {}) => {
      const context = await browser.newContext({ locale: 'de-DE', ...options });
      const page = await context.newPage();
      const problems = watch(page, site.url);
      await page.goto(site.url + path, { waitUntil: 'load' });
      return { page, problems };
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
  page.on('requestfailed', (request) => problems.push(`request: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) problems.push(`foreign request: ${request.url()}`);
  });
  return problems;
}
