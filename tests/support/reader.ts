import { after } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser.ts';
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
  /**
   * Opens one place after the other in two tabs and gives what the looks give, in the places' order. The tabs
   * stay open, since opening one costs more than loading a page: a look leaves nothing behind but its page.
   */
  visitAll: <Place extends { path: string }, T>(
    places: readonly Place[],
    look: (open: OpenPage, place: Place) => Promise<T>,
    settings?: Settings,
  ) => Promise<T[]>;
};

/** One for all files of a process. */
let opened: Promise<Reader> | undefined;

/** Serves the site and starts a browser; both end with the tests. */
export function openReader(): Promise<Reader> {
  opened ??= startReader();
  return opened;
}

async function startReader(): Promise<Reader> {
  const [site, browser] = await Promise.all([openSite(), openBrowser()]);
  after(() => site.close());
  const openTab = async <T>(
    { prepare, ...settings }: Settings,
    work: (open: OpenPage) => Promise<T>,
  ): Promise<T> => {
    const context = await browser.newContext({ locale: 'de-DE', ...settings });
    try {
      const page = await context.newPage();
      // A busy machine is slow; nothing here is told by a stop-watch.
      page.setDefaultTimeout(30_000);
      const open: OpenPage = { page, problems: [] };
      watch(open, site.url);
      await prepare?.(page);
      return await work(open);
    } finally {
      await context.close();
    }
  };
  const goTo = (page: Page, path: string): Promise<unknown> =>
    page.goto(site.url + path, { waitUntil: 'load' });
  return {
    url: site.url,
    visit: (path, look, settings = {}) =>
      openTab(settings, async (open) => {
        await goTo(open.page, path);
        return await look(open);
      }),
    visitAll: async <Place extends { path: string }, T>(
      places: readonly Place[],
      look: (open: OpenPage, place: Place) => Promise<T>,
      settings: Settings = {},
    ): Promise<T[]> => {
      const seen: T[] = [];
      const rest = places.entries();
      const lookAtRest = async (open: OpenPage): Promise<void> => {
        for (const [index, place] of rest) {
          open.problems = [];
          await goTo(open.page, place.path);
          seen[index] = await look(open, place);
        }
      };
      await Promise.all([openTab(settings, lookAtRest), openTab(settings, lookAtRest)]);
      return seen;
    },
  };
}

function watch(open: OpenPage, url: string): void {
  const { page } = open;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      open.problems.push(`console: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => open.problems.push(`script: ${error.message}`));
  page.on('requestfailed', (request) => {
    // What is still on its way when the next page is opened is given up.
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isGivenUp) open.problems.push(`request: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) open.problems.push(`foreign request: ${request.url()}`);
  });
}
