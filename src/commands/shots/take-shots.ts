import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Subject } from './find-subjects.ts';

/** How a page is looked at. */
export type Look = { width: number; colorScheme: 'light' | 'dark' };

export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [360, 768, 1440].map((width) => ({ width, colorScheme })),
);

/** A picture shows so many pixels of a page's height; of long pages the first ones are taken, and the end. */
const pieceHeight = 2400;
const firstPieces = 3;
const screenHeight = 900;

/** Takes pictures of all subjects in one look into `folder`; returns the files' names. */
export async function takeShots(
  browser: Browser,
  url: string,
  folder: string,
  subjects: readonly Subject[],
  { width, colorScheme }: Look,
): Promise<string[]> {
  const files: string[] = [];
  const viewport = { width, height: screenHeight };
  await withPage(browser, { colorScheme, viewport }, async (page) => {
    for (const subject of subjects) {
      await openSubject(page, url, subject);
      for (const { place, top, height } of await cutIntoPieces(page)) {
        const file = `${subject.name}-${width}-${colorScheme}${place}.png`;
        const clip = { x: 0, y: top, width, height };
        await page.screenshot({ path: join(folder, file), fullPage: true, clip });
        files.push(file);
      }
    }
  });
  return files;
}

/** Prints every subject as PDF into `folder`; returns the files' names. */
export async function printPages(
  browser: Browser,
  url: string,
  folder: string,
  subjects: readonly Subject[],
): Promise<string[]> {
  const files: string[] = [];
  await withPage(browser, {}, async (page) => {
    for (const subject of subjects) {
      await openSubject(page, url, subject);
      const file = `${subject.name}.pdf`;
      await page.pdf({ path: join(folder, file), format: 'A4' });
      files.push(file);
    }
  });
  return files;
}

/** One tab serves for all: opening one costs more than loading a page. */
async function withPage(
  browser: Browser,
  settings: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    locale: 'de-DE',
    reducedMotion: 'reduce',
    ...settings,
  });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function openSubject(page: Page, url: string, subject: Subject): Promise<void> {
  // A fragment alone would not load the page again.
  await page.goto('about:blank');
  await subject.before?.(page);
  await page.goto(url + subject.path, { waitUntil: 'load' });
  await subject.act?.(page);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.evaluate(async () => void (await document.fonts.ready));
}

type Piece = { place: string; top: number; height: number };

async function cutIntoPieces(page: Page): Promise<Piece[]> {
  // What opens over a page, and a place jumped to, are seen where they are: on the screen.
  const { whole, top, isPlace } = await page.evaluate(() => ({
    whole: document.documentElement.scrollHeight,
    top: window.scrollY,
    isPlace: window.scrollY > 0 || document.querySelector(':popover-open') !== null,
  }));
  if (isPlace) return [{ place: '', top, height: Math.min(screenHeight, whole - top) }];
  const pieces = Array.from({ length: Math.ceil(whole / pieceHeight) }, (_, number) => ({
    place: number === 0 ? '' : `-${number + 1}`,
    top: number * pieceHeight,
    height: Math.min(pieceHeight, whole - number * pieceHeight),
  }));
  if (pieces.length <= firstPieces + 1) return pieces;
  const last = { place: '-end', top: whole - pieceHeight, height: pieceHeight };
  return [...pieces.slice(0, firstPieces), last];
}
