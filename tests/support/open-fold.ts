import type { Locator } from 'playwright-core';

/** Opens a `<details>` with the pointer, unless it is open. */
export async function openFold(fold: Locator): Promise<void> {
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
}
