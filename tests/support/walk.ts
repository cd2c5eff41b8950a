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

/** Keys that are pressed at a time: after each single one, a browser would draw the whole page. */
const handful = 32;

/** What the eye sees where the focus is. */
type Look = { stop: string; looksSame: boolean; isHidden: boolean };

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
    const look = (element: Element): Look => ({
      stop: `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent.trim()}`,
      looksSame: atRest.get(element) === looksOf(element),
      isHidden: ![...element.getClientRects()].some((box) => isOnTop(element, box)),
    });
    const seen: Look[] = [];
    const elements: (HTMLElement | SVGElement)[] = [];
    addEventListener(
      'keyup',
      () => {
        const element = (document.activeElement ?? document.body) as HTMLElement | SVGElement;
        if (element.closest('[popover]') !== null) return;
        seen.push(look(element));
        elements.push(element);
      },
      true,
    );
    return {
      seen,
      lookAgain: async (step: number, wait: number): Promise<void> => {
        const element = elements[step];
        if (!element) return;
        element.blur();
        element.focus();
        await new Promise((resolve) => setTimeout(resolve, wait));
        seen[step] = look(element);
        elements.at(-1)?.focus();
      },
    };
  });
  const keys = await page.context().newCDPSession(page);
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  let reached = 0;
  // Where most of the way leads through previews, or the page hears no key, the walk ends all the same.
  for (let round = 0; reached < steps && round < steps; round += 1) {
    const missing = Math.min(steps - reached, handful);
    await Promise.all(
      Array.from({ length: missing }, () => [
        keys.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }),
        keys.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab }),
      ]).flat(),
    );
    reached = await eye.evaluate(({ seen }) => seen.length);
  }
  await keys.detach();
  const seen = await eye.evaluate(async ({ seen, lookAgain }, wait) => {
    // The preview of the stop before closes a moment after the focus has left; nothing else may hide a stop.
    for (const [step, { isHidden }] of seen.entries()) if (isHidden) await lookAgain(step, wait);
    return seen;
  }, previewCloses);
  return {
    stops: seen.map(({ stop }) => stop),
    faults: seen.flatMap(({ stop, looksSame, isHidden }) => [
      ...(looksSame ? [`looks the same without focus: ${stop}`] : []),
      ...(isHidden ? [`hidden: ${stop}`] : []),
    ]),
  };
}
