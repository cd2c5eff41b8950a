import type { Page } from 'playwright-core';

/** On a busy machine the search gives up sooner than the files come. */
const attempts = 5;

/** Asks the search page that is open, and waits until it has answered. */
export async function askFor(page: Page, query: string): Promise<void> {
  await page.locator('#suchfeld').fill(query);
  await page.locator('#suchfeld').press('Enter');
  for (let attempt = 1; (await answerTo(page, query)) === 'fehler'; attempt += 1) {
    if (attempt === attempts) throw new Error(`The search for „${query}“ fails.`);
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
  }
}

/** Waits until the search tells of hits for the query, or of a fault. */
async function answerTo(page: Page, query: string): Promise<'fertig' | 'fehler'> {
  const answer = await page.waitForFunction(
    (typed) => {
      const state = document.querySelector<HTMLElement>('#treffer')?.dataset['zustand'];
      const said = document.querySelector('#suchstatus')?.textContent ?? '';
      if (state === 'fehler') return state;
      return state === 'fertig' && said.includes(`„${typed}“`) && state;
    },
    query.trim(),
    { polling: 50 },
  );
  return (await answer.jsonValue()) as 'fertig' | 'fehler';
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
