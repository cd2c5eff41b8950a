import { after } from 'node:test';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/commands/browser/launch-browser.ts';

let opened: Promise<Browser> | undefined;

/** One browser for all files of a process; it ends with the tests. */
export function openBrowser(): Promise<Browser> {
  opened ??= launchBrowser().then((browser) => {
    after(() => browser.close());
    return browser;
  });
  return opened;
}
