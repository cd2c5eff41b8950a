import type { Page } from 'playwright-core';

// A page as it is gone through with the Tab key.

/** All that takes the focus, in the order of the document. */
export async function listStops(page: Page): Promise<string[]> {
  const stops = await page
    .locator(
      ':is(a[href], button, input, select, textarea, summary, [tabindex]):not([tabindex^="-"])',
    )
    .evaluateAll((elements) =>
      elements.map((element) =>
        element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled')
          ? `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`
          : '',
      ),
    );
  return stops.filter((stop) => stop !== '');
}

/** Milliseconds after which the preview of a link that lost the focus is gone for sure. */
const previewCloses = 800;

/** The element that has the focus, as `listStops` names it. */
export function describeFocus(): string {
  const element = document.activeElement ?? document.body;
  return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`;
}

/**
 * Presses Tab so many times; gives where that leads, and what is wrong there. Previews that open on the way
 * are walked through: their links lie between two stops of the page.
 */
export async function walk(
  page: Page,
  steps: number,
): Promise<{ stops: string[]; faults: string[] }> {
  const eye = await page.evaluateHandle(() => {
    const looksOf = (element: Element): string => {
      const { outline, boxShadow, border, backgroundColor, textDecoration } =
        getComputedStyle(element);
      // A link in a drawing shows its focus on the shapes inside.
      const shapes = element instanceof SVGElement ? [...element.querySelectorAll('*')] : [];
      const strokes = shapes.map((shape) => {
        const { stroke, strokeWidth, textDecoration: line } = getComputedStyle(shape);
        return `${stroke} ${strokeWidth} ${line}`;
      });
      return [outline, boxShadow, border, backgroundColor, textDecoration, ...strokes].join('|');
    };
    const atRest = new Map(
      [...document.querySelectorAll('a, button, input, select, summary, [tabindex]')].map(
        (element) => [element, looksOf(element)],
      ),
    );
    const isOnTop = (element: Element, box: DOMRect): boolean => {
      const left = Math.max(box.left, 0);
      const right = Math.min(box.right, window.innerWidth);
      const upper = Math.max(box.top, 0);
      const lower = Math.min(box.bottom, window.innerHeight);
      if (left >= right || upper >= lower) return false;
      // The middle of a curve's box is no part of the curve.
      if (element instanceof SVGElement) return true;
      const top = document.elementFromPoint((left + right) / 2, (upper + lower) / 2);
      return top !== null && (element.contains(top) || top.contains(element));
    };
    return {
      look: () => {
        const element = document.activeElement ?? document.body;
        return {
          stop: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`,
          isInPreview: element.closest('[popover]') !== null,
          looksSame: atRest.get(element) === looksOf(element),
          isHidden: ![...element.getClientRects()].some((box) => isOnTop(element, box)),
        };
      },
    };
  });
  const stops: string[] = [];
  const faults: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    let seen;
    do {
      await page.keyboard.press('Tab');
      seen = await eye.evaluate((eye) => eye.look());
    } while (seen.isInPreview);
    if (seen.isHidden) {
      // The preview of the stop before closes a moment after the focus has left; nothing else may.
      await page.waitForTimeout(previewCloses);
      seen = await eye.evaluate((eye) => eye.look());
    }
    const { stop, looksSame, isHidden } = seen;
    stops.push(stop);
    if (looksSame) faults.push(`looks the same without focus: ${stop}`);
    if (isHidden) faults.push(`hidden: ${stop}`);
  }
  return { stops, faults };
}
