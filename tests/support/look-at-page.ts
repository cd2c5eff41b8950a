import axe, { type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

// What can be told of a page only where it is laid out. Each look gives the faults it sees, in words.

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules on what a reader can tell apart by sight. */
export const rulesOfContrast: readonly string[] = ['color-contrast', 'link-in-text-block'];

/**
 * Rules of WCAG 2.2 AA and good practice the page breaks, with the first place of each; or `only` some
 * rules of axe, for what a selector names.
 */
export async function findBrokenRules(
  page: Page,
  only?: readonly string[],
  within = 'html',
): Promise<string[]> {
  const options: RunOptions = {
    runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: rules },
    // Telling of all that is right takes three times as long as finding what is wrong. No page has frames, and
    // no rule asks for files.
    resultTypes: ['violations'],
    iframes: false,
    preload: false,
  };
  await loadRules(page);
  const violations = await page.evaluate(
    async ({ within, options }) => {
      const there = window as unknown as { axe: typeof axe };
      const { violations } = await there.axe.run(within, options);
      return violations.map(({ id, nodes }) => ({
        id,
        first: nodes[0]?.target.join(' '),
        count: nodes.length,
      }));
    },
    { within, options },
  );
  return violations.map(({ id, first, count }) => `${id} at ${first} (${count} in all)`);
}

/**
 * Lets the rule on contrast judge words only where not enough of the same look were judged before in this tab: of the
 * same letters on the same grounds, up to the root. To judge all words of a site takes as long as all other rules.
 */
export async function judgeNewLooks(page: Page): Promise<void> {
  await loadRules(page);
  await page.evaluate(() => {
    // The rule leaves single signs and words over a drawing undecided: one of a look does not speak for all.
    const enough = 5;
    type Look = { number: number; judged: number };
    const there = window as unknown as { axe: typeof axe; looks?: Map<string, Look> };
    there.axe.configure({ rules: [{ id: 'color-contrast', selector: '[data-new-look]' }] });
    const looks = (there.looks ??= new Map<string, Look>());
    const visit = (element: Element, around: number): void => {
      const style = getComputedStyle(element);
      const key = [
        around,
        style.color,
        style.backgroundColor,
        style.backgroundImage,
        style.opacity,
        style.fontSize,
        style.fontWeight,
        style.textShadow,
        style.position,
      ].join('|');
      const look = looks.get(key) ?? { number: looks.size + 1, judged: 0 };
      looks.set(key, look);
      const hasWords = [...element.childNodes].some(
        ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '',
      );
      const isField = element.matches('input, select, textarea');
      if ((hasWords && look.judged < enough) || isField) {
        element.setAttribute('data-new-look', '');
        look.judged += element.checkVisibility() ? 1 : 0;
      } else element.removeAttribute('data-new-look');
      for (const child of element.children) visit(child, look.number);
    };
    visit(document.documentElement, 0);
  });
}

/**
 * Puts axe into the page by the browser's own hand, for which the policy of the page does not count. Copying the
 * HTML of all that is looked at would take as long as some rules.
 */
async function loadRules(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(`${axe.source}; axe.configure({ noHtml: true })`);
}

/**
 * Rules for something on the page that stand in other style sheets of the site, loaded and put aside in this tab, and
 * not in the page's own.
 */
export function findMissingRules(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type There = Window & { rulesOf?: Map<string, Map<string, string>> };
    const known = ((window as There).rulesOf ??= new Map<string, Map<string, string>>());
    const apart = /,(?![^()]*(?:\([^()]*\)[^()]*)*\))/;
    /** What a sheet sets, each property of each selector by itself, with where it does so. */
    const rulesOf = (sheet: CSSStyleSheet): Map<string, string> => {
      const found = known.get(sheet.href ?? '') ?? new Map<string, string>();
      if (known.has(sheet.href ?? '')) return found;
      const read = (rules: CSSRuleList, where: string): void => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule) {
            for (const selector of rule.selectorText.split(apart)) {
              for (const property of rule.style) {
                found.set(`${where}${selector.trim()} { ${property} }`, selector);
              }
            }
          } else if (rule instanceof CSSMediaRule)
            read(rule.cssRules, `@media ${rule.conditionText} `);
          else if (rule instanceof CSSSupportsRule) read(rule.cssRules, `${where}@supports `);
        }
      };
      read(sheet.cssRules, '');
      known.set(sheet.href ?? '', found);
      return found;
    };
    const sheets = [...document.styleSheets];
    const own = new Set(
      sheets.filter(({ disabled }) => !disabled).flatMap((sheet) => [...rulesOf(sheet).keys()]),
    );
    const others = new Map(
      sheets.filter(({ disabled }) => disabled).flatMap((sheet) => [...rulesOf(sheet)]),
    );
    const missed = [...others].filter(([rule]) => !own.has(rule));
    const state = String.raw`(?:::[\w-]+(?:\([^)]*\))?|:(?:hover|focus|focus-visible|active|target)(?![\w-]))`;
    const inAnyState = (selector: string): string =>
      selector
        .replace(new RegExp(String.raw`:not\(${state}\)`, 'g'), '')
        .replace(new RegExp(state, 'g'), ':is(*)');
    const matches = new Map<string, boolean>();
    return missed.flatMap(([rule, selector]) => {
      const asked = inAnyState(selector);
      const isThere = matches.get(asked) ?? document.querySelector(asked) !== null;
      matches.set(asked, isThere);
      return isThere ? [`not in the page's style sheet: ${rule}`] : [];
    });
  });
}

/** What sticks out sideways of a page that therefore scrolls. */
export function findOverhang(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map((element) => element.outerHTML.slice(0, 160));
    return wide.length > 0 ? wide.slice(0, 5) : [`${scrollWidth} px wide`];
  });
}

/** Words that a box cuts off; boxes that scroll, and words only for the ear, are left out. */
export function findClippedText(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        if (!element.checkVisibility() || element.textContent.trim() === '') return false;
        if (element.closest('.visually-hidden, svg, select')) return false;
        const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
        const cuts = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        return (
          (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) ||
          (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth)
        );
      })
      .map((element) => element.outerHTML.slice(0, 160)),
  );
}

/**
 * Places to press that are smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8). Links within a sentence may be;
 * so may those with so much room around them that a circle of that size meets no other one.
 */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24;
    const boxes = [
      // What only the pointer reaches has its equal, large enough, elsewhere (WCAG 2.5.8, Equivalent).
      ...document.querySelectorAll<HTMLElement>(
        ':is(a[href], button, input, select, summary):not([aria-hidden="true"][tabindex="-1"])',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        // A control's label is pressed as well as the control.
        const place = element instanceof HTMLInputElement ? element.closest('label') : null;
        return { element, box: (place ?? element).getBoundingClientRect() };
      })
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const isSmall = (box: DOMRect): boolean =>
      Math.round(box.width) < least || Math.round(box.height) < least;
    const isInSentence = (element: HTMLElement): boolean => {
      if (!getComputedStyle(element).display.startsWith('inline')) return false;
      const block = element.closest('p, li, dd, td, th, h1, h2, h3, h4, figcaption, div');
      const others = (block?.textContent ?? '').replace(element.textContent, '');
      return /\p{L}{2}/u.test(others);
    };
    const centre = (box: DOMRect): { x: number; y: number } => ({
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    });
    const meets = (box: DOMRect, other: DOMRect): boolean => {
      const { x, y } = centre(box);
      if (isSmall(other)) {
        const there = centre(other);
        return Math.hypot(x - there.x, y - there.y) < least;
      }
      const dx = Math.max(other.left - x, 0, x - other.right);
      const dy = Math.max(other.top - y, 0, y - other.bottom);
      return Math.hypot(dx, dy) < least / 2;
    };
    return boxes
      .filter(({ element, box }) => isSmall(box) && !isInSentence(element))
      .filter(({ element, box }) =>
        boxes.some(
          (other) =>
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element) &&
            meets(box, other.box),
        ),
      )
      .map(
        ({ element, box }) =>
          `${Math.round(box.width)} × ${Math.round(box.height)}: ${element.outerHTML.slice(0, 160)}`,
      );
  });
}

/**
 * Running text of a hundred characters and more whose lines have room for fewer than `least` of them, or hold more than
 * `most`. Tables, which scroll, and drawings are left out.
 */
export function findUnreadableColumns(page: Page, least: number, most: number): Promise<string[]> {
  return page.evaluate(
    ({ least, most }) => {
      const isBlock = (element: Element): boolean =>
        !getComputedStyle(element).display.startsWith('inline');
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) return ['Nothing can be measured.'];
      return [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((element) => element.checkVisibility() && isBlock(element))
        .filter((element) => !element.closest('table, svg, [popover], .visually-hidden'))
        .filter((element) => ![...element.querySelectorAll('*')].some(isBlock))
        .flatMap((element) => {
          const text = element.innerText.replace(/\s+/g, ' ').trim();
          if (text.length < 100) return [];
          const style = getComputedStyle(element);
          pen.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          const all = pen.measureText(text).width;
          const paddings = [style.paddingLeft, style.paddingRight].map(Number.parseFloat);
          const room = element.clientWidth - paddings.reduce((sum, padding) => sum + padding);
          const fit = Math.round((room / all) * text.length);
          const isNarrow = all > room && fit < least;
          return isNarrow || Math.min(fit, text.length) > most
            ? [`${fit} characters a line: ${element.outerHTML.slice(0, 120)}`]
            : [];
        });
    },
    { least, most },
  );
}

/** Spaces the text as WCAG 2.2, 1.4.12 lets a reader space it. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
       p { margin-block-end: 2em !important; }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Shows text at so many times its size, as browsers do where readers ask for larger letters. */
export async function enlargeText(page: Page, times: number): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setFontSizes', {
    fontSizes: { standard: 16 * times, fixed: 13 * times },
  });
  await browser.detach();
}

/** What is told by a ground or a shade alone, and is lost where the system sets the colours. */
export function findLostEdges(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = [...document.querySelectorAll('mark')];
    const buttons = [...document.querySelectorAll('button')];
    return [
      ...marks.filter((mark) => getComputedStyle(mark).outlineStyle === 'none'),
      ...buttons.filter((button) => getComputedStyle(button).borderStyle === 'none'),
    ].map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What moves, or would at a touch or a jump. */
export function findMovement(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { scrollBehavior, animationName, transitionDuration } = getComputedStyle(element);
        const moves = animationName !== 'none' || /[1-9]/.test(transitionDuration);
        return moves || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName} ${element.className.toString()}`),
  );
}

/** How bright the page's ground is, 0–255. */
export function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const numbers = getComputedStyle(document.documentElement).backgroundColor.match(/[\d.]+/g);
    const [red = 0, green = 0, blue = 0] = (numbers ?? []).map(Number);
    return (red + green + blue) / 3;
  });
}

/** Opens everything that folds. */
export async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/**
 * Puts the title, the language, the style sheets and the body of another page of the site, which stands at `url`, in
 * the place of the page's own; its scripts do not run. Going to a page and making axe ready there takes longer than
 * all of axe's rules. The policy of the page must be put aside.
 */
export function turnInto(page: Page, url: string, html: string): Promise<void> {
  return page.evaluate(
    async ({ url, html }) => {
      const other = new DOMParser().parseFromString(html, 'text/html');
      const sheets = [...other.querySelectorAll('link[rel=stylesheet]')].map(
        (link) => new URL(link.getAttribute('href') ?? '', url).href,
      );
      const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
      for (const href of sheets) {
        if (links.some((link) => link.href === href)) continue;
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href });
        const loaded = new Promise((resolve, reject) => {
          link.onload = resolve;
          link.onerror = reject;
        });
        document.head.append(link);
        await loaded;
      }
      for (const sheet of document.styleSheets) sheet.disabled = !sheets.includes(sheet.href ?? '');
      const viewport = (of: Document): Element | null => of.querySelector('meta[name=viewport]');
      viewport(document)?.setAttribute('content', viewport(other)?.getAttribute('content') ?? '');
      document.title = other.title;
      document.documentElement.lang = other.documentElement.lang;
      document.body.replaceWith(document.adoptNode(other.body));
    },
    { url, html },
  );
}

/** Something put at the end of a page's main part, to see whether a look finds the fault. */
export type Planted = {
  name: string;
  text?: string;
  attributes?: Readonly<Record<string, string>>;
  css?: string;
};

export async function plant(page: Page, planted: Planted): Promise<void> {
  await page.evaluate(({ name, text = '', attributes = {}, css = '' }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    const element = document.createElement(name);
    element.textContent = text;
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.querySelector('main')?.append(element);
  }, planted);
}
