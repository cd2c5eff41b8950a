import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';

/** Starts a headless browser that asks nobody on the network for anything of its own. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await findBrowser();
  if ('missing' in browser) throw new Error(browser.missing);
  return chromium.launch({
    executablePath: browser.path,
    chromiumSandbox: false,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
