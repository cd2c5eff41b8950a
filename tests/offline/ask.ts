import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Asks the search page that is open, and waits until it has answered; on a busy machine, that is long. */
export async function askFor(page: Page, query: string): Promise<void> {
  await page.locator('#suchfeld').fill(query);
  await page.locator('#suchfeld').press('Enter');
  await page.waitForFunction(
    (typed) => {
      const state = document.querySelector<HTMLElement>('#treffer')?.dataset['zustand'];
      const said = document.querySelector('#suchstatus')?.textContent ?? '';
      return state === 'fertig' && said.includes(`„${typed}“`);
    },
    query.trim(),
    { polling: 50 },
  );
}

/** The addresses of the hits for a query, best first. */
export async function hitsFor(page: Page, query: string): Promise<string[]> {
  await askFor(page, query);
  return page
    .locator('#treffer > li')
    .evaluateAll((items) =>
      items.map((item) => item.querySelector('a')?.getAttribute('href') ?? ''),
    );
}

/** The addresses of the pages that are suggested while the words are typed, on a search page just opened. */
export async function suggestionsFor(page: Page, words: string): Promise<string[]> {
  await page.locator('[name=q]').pressSequentially(words);
  const options = page.locator('#vorschlaege a');
  await options.first().waitFor();
  return options.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

/** The table of the hits for a query, as it is handed out. */
export async function tableFor(page: Page, query: string): Promise<string> {
  await askFor(page, query);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /Tabelle/ }).click(),
  ]);
  return readFileSync(await file.path(), 'utf8');
}
