import { parse, type DefaultTreeAdapterMap, type ParserError } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A fault of a page: the name of the rule and the words or tag it concerns. */
export type PageFault = { rule: string; what: string };

/** What a page is checked against: a whole HTML document in, its faults out. */
type PageRule = (page: ReadPage) => PageFault[];

type ReadPage = { elements: Element[]; texts: PageText[]; parserErrors: string[] };
type PageText = { text: string; parents: Element[] };

/** Checks a built page for what neither a validator nor a browser is needed for. */
export function checkPage(html: string): PageFault[] {
  const page = readPage(html);
  return rules.flatMap((rule) => rule(page));
}

/** Checks a style sheet for what hides from readers where they are. */
export function checkStyles(css: string): PageFault[] {
  const faults: PageFault[] = [];
  const rulesOf = /([^{}]*)\{([^{}]*)\}/g;
  for (const [rule, selector = '', declarations = ''] of css.matchAll(rulesOf)) {
    // The target of the skip link takes the focus without being something to act upon.
    const isTarget = /^\s*main(?::focus(?:-visible)?)?\s*$/.test(selector);
    if (isTarget || !/\boutline(?:-style|-width)?:\s*(?:none|0)\b/.test(declarations)) continue;
    faults.push({ rule: 'outline', what: rule.trim() });
  }
  for (const [rule] of css.matchAll(/\banimation[\w-]*:[^;}]*\binfinite\b/g)) {
    faults.push({ rule: 'moving-text', what: rule });
  }
  for (const [rule] of css.matchAll(
    /(?:@import\s+(?:url\()?|url\()\s*["']?(?:https?:)?\/\/[^)"';]*/g,
  )) {
    faults.push({ rule: 'third-party', what: rule });
  }
  return faults;
}

function readPage(html: string): ReadPage {
  const parserErrors: string[] = [];
  const document = parse(html, {
    // What stands in <noscript> is for readers, too.
    scriptingEnabled: false,
    onParseError: (error: ParserError) =>
      parserErrors.push(`${error.code} at ${error.startOffset}`),
  });
  const elements: Element[] = [];
  const texts: PageText[] = [];
  const visit = (node: Node, parents: Element[]): void => {
    if ('value' in node) texts.push({ text: node.value, parents });
    const isElement = 'tagName' in node;
    if (isElement) elements.push(node);
    if (!('childNodes' in node)) return;
    for (const child of node.childNodes) visit(child, isElement ? [...parents, node] : parents);
  };
  visit(document, []);
  return { elements, texts, parserErrors };
}

const rules: readonly PageRule[] = [
  // Tags that open and close as they should: a browser mends the rest, each in its own way.
  ({ parserErrors }) => parserErrors.map((what) => fault('markup', what)),

  ({ elements }) => {
    const lang = attribute(elements.find(isTag('html')), 'lang');
    const page = lang === 'de' ? [] : [fault('lang', `the page has lang="${lang ?? ''}"`)];
    const parts = elements
      .filter((element) => attribute(element, 'lang') !== undefined)
      .filter(
        (element) =>
          !/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/.test(attribute(element, 'lang') ?? ''),
      );
    return [...page, ...parts.map((element) => fault('lang', tagOf(element)))];
  },

  ({ texts }) =>
    texts
      .filter(({ parents }) => isRead(parents) && !parents.some(isForeign))
      .filter(
        ({ text }) => new Set(text.match(english)?.map((word) => word.toLowerCase())).size > 1,
      )
      .map(({ text }) => fault('foreign-words', text.trim())),

  ({ elements }) =>
    elements.filter(isTag('img')).flatMap((image) => {
      const alt = attribute(image, 'alt');
      if (alt === undefined) return [fault('alt', tagOf(image))];
      const isName = /\.(?:jpe?g|png|gif|svg|webp|avif)$/i.test(alt);
      return isName || emptyWords.has(normal(alt)) ? [fault('alt', tagOf(image))] : [];
    }),

  ({ elements }) =>
    elements.filter(isLink).flatMap((link) => {
      if (isForPointer(link)) return [];
      const name = normal(nameOf(link, elements));
      if (name === '') return [fault('empty-link', tagOf(link))];
      return emptyWords.has(name) ? [fault('link-text', name)] : [];
    }),

  ({ elements }) =>
    elements
      .filter((element) => element.tagName === 'button' && !isForPointer(element))
      .filter((element) => nameOf(element, elements).trim() === '')
      .map((element) => fault('empty-button', tagOf(element))),

  ({ elements }) => {
    const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName));
    return headings.flatMap((heading, index) => {
      const level = Number(heading.tagName[1]);
      const before = Number(headings[index - 1]?.tagName[1] ?? 0);
      if (textOf(heading).trim() === '') return [fault('empty-heading', tagOf(heading))];
      return level > before + 1 ? [fault('heading-level', `h${before} → h${level}`)] : [];
    });
  },

  ({ elements }) =>
    elements
      .filter(({ tagName }) => ['input', 'select', 'textarea'].includes(tagName))
      .filter((field) => !['hidden', 'submit', 'button'].includes(attribute(field, 'type') ?? ''))
      .filter((field) => nameOf(field, elements).trim() === '' && !isLabelled(field, elements))
      .map((field) => fault('label', tagOf(field))),

  ({ elements }) => {
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
    const seen = new Set<string>();
    const twice = ids.filter((id) => seen.has(id) || !seen.add(id));
    return twice.map((id) => fault('duplicate-id', id));
  },

  ({ elements }) => {
    const ids = new Set(elements.flatMap((element) => attribute(element, 'id') ?? []));
    return elements.flatMap((element) =>
      ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers', 'list'].flatMap(
        (name) =>
          (attribute(element, name) ?? '')
            .split(/\s+/)
            .filter((id) => id !== '' && !ids.has(id))
            .map((id) => fault('missing-id', `${name}="${id}"`)),
      ),
    );
  },

  ({ elements }) =>
    elements
      .filter(isTag('table'))
      .filter((table) => attribute(table, 'role') !== 'presentation')
      .filter((table) => !within(table).some(isTag('th')))
      .map((table) => fault('table-headers', tagOf(table))),

  ({ elements }) => {
    const first = elements.find(isFocusable);
    const target = attribute(first, 'href') ?? '';
    const main = elements.find(isTag('main'));
    const inside = main ? [main, ...within(main)] : [];
    const skips =
      first?.tagName === 'a' &&
      target.startsWith('#') &&
      inside.some((element) => `#${attribute(element, 'id')}` === target);
    return skips ? [] : [fault('skip-link', first ? tagOf(first) : 'nothing can be focused')];
  },

  ({ elements }) => {
    const title = elements.find(
      (element) => element.tagName === 'title' && parentTag(element) === 'head',
    );
    return title && textOf(title).trim() !== '' ? [] : [fault('title', 'the page has no title')];
  },

  ({ elements }) => {
    const main = elements.find(isTag('main'));
    const inside = main ? within(main) : [];
    // A form that leads to another page searches nothing here.
    const searches = inside.some(
      (element) =>
        element.tagName === 'form' &&
        !/\/|^(?!index\.html)[^#?]/.test(attribute(element, 'action') ?? '') &&
        within(element).some((field) => attribute(field, 'type') === 'search'),
    );
    const announces = elements.some(
      (element) =>
        ['status', 'alert', 'log'].includes(attribute(element, 'role') ?? '') ||
        element.tagName === 'output' ||
        ['polite', 'assertive'].includes(attribute(element, 'aria-live') ?? ''),
    );
    return searches && !announces
      ? [fault('status', 'a search whose result nobody announces')]
      : [];
  },

  ({ elements }) => {
    const viewport = elements.find((element) => attribute(element, 'name') === 'viewport');
    const content = attribute(viewport, 'content') ?? '';
    const faults = /user-scalable\s*=\s*(?:no|0)|maximum-scale\s*=\s*[0-4](?:\.|,|$|\s)/.test(
      content,
    );
    return faults || !content.includes('width=device-width') ? [fault('viewport', content)] : [];
  },

  ({ elements }) =>
    elements
      .filter((element) => Number(attribute(element, 'tabindex') ?? '0') > 0)
      .map((element) => fault('tabindex', tagOf(element))),

  ({ elements }) =>
    elements.flatMap((element) =>
      element.attrs
        .filter(({ name, value }) => /^on[a-z]+$/.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name }) => fault('inline-script', `${name} on ${tagOf(element)}`)),
    ),

  ({ elements }) =>
    elements
      .filter(
        (element) =>
          element.tagName === 'style' ||
          attribute(element, 'style') !== undefined ||
          (element.tagName === 'script' && attribute(element, 'src') === undefined),
      )
      .map((element) =>
        fault(element.tagName === 'script' ? 'inline-script' : 'inline-style', tagOf(element)),
      ),

  ({ elements }) =>
    elements
      .filter((element) => attribute(element, 'role') !== undefined)
      .filter((element) => !roles.has(attribute(element, 'role') ?? ''))
      .map((element) => fault('role', tagOf(element))),

  ({ elements }) =>
    elements
      .filter(
        (element) =>
          element.tagName === 'time' && !isTime(attribute(element, 'datetime') ?? textOf(element)),
      )
      .map((element) => fault('datetime', tagOf(element))),

  ({ elements }) => {
    const count = (name: string): number => elements.filter(isTag(name)).length;
    return [
      ...(count('h1') === 1 ? [] : [fault('one-h1', `${count('h1')} h1`)]),
      ...(count('main') === 1 ? [] : [fault('one-main', `${count('main')} main`)]),
    ];
  },

  ({ elements }) =>
    elements
      .filter((element) => attribute(element, 'aria-hidden') === 'true')
      .flatMap((element) => [element, ...within(element)].filter(isFocusable))
      .map((element) => fault('hidden-focus', tagOf(element))),

  ({ elements }) => {
    const navs = elements.filter(isTag('nav'));
    const names = navs.map((nav) => nameOf(nav, elements, false).trim());
    return navs.flatMap((nav, index) => {
      const name = names[index] ?? '';
      if (navs.length > 1 && name === '') return [fault('nav-name', tagOf(nav))];
      return names.indexOf(name) === index ? [] : [fault('nav-name', `two are called „${name}“`)];
    });
  },

  ({ texts }) =>
    texts
      .filter(({ parents }) => isRead(parents) && !parents.some(isForeign))
      .flatMap(({ text, parents }) => {
        const isSource = parents.some(holdsSource);
        return typography
          .filter(({ inSource }) => inSource || !isSource)
          .flatMap(
            ({ rule, pattern }) => text.match(pattern)?.map((what) => fault(rule, what)) ?? [],
          );
      }),

  ({ elements, texts }) => {
    const values = elements.flatMap((element) => element.attrs.map(({ value }) => value));
    return [...texts.map(({ text }) => text), ...values]
      .filter((text) => control.test(text))
      .map((text) => fault('control-characters', JSON.stringify(text)));
  },

  ({ elements }) =>
    elements
      .filter((element) => element.tagName === 'iframe' && !attribute(element, 'title')?.trim())
      .map((element) => fault('iframe-title', tagOf(element))),

  ({ elements }) =>
    elements
      .filter(
        ({ tagName, attrs }) =>
          ['marquee', 'blink'].includes(tagName) || attrs.some(({ name }) => name === 'autoplay'),
      )
      .map((element) => fault('moving-text', tagOf(element))),

  ({ elements }) =>
    elements.filter(loadsForeign).map((element) => fault('third-party', tagOf(element))),

  ({ elements }) =>
    elements
      .filter(
        (element) =>
          element.tagName === 'meta' &&
          attribute(element, 'http-equiv')?.toLowerCase() === 'refresh',
      )
      .map((element) => fault('refresh', tagOf(element))),
];

/** Out of reach of keys and screen readers: a second way for the pointer, named elsewhere. */
function isForPointer(element: Element): boolean {
  return attribute(element, 'aria-hidden') === 'true' && attribute(element, 'tabindex') === '-1';
}

function fault(rule: string, what: string): PageFault {
  return { rule, what };
}

/** English words that German sentences do not have; one may be part of a name. */
const english =
  /(?<![\p{L}-])(?:the|of|and|with|this|that|from|by|are|which|have|has|been)(?![\p{L}-])/giu;

/** Names that tell nobody where a link leads or what an image shows. */
const emptyWords = new Set([
  'hier',
  'dort',
  'klick',
  'klicken',
  'klicken sie hier',
  'hier klicken',
  'link',
  'mehr',
  'mehr erfahren',
  'mehr dazu',
  'weiter',
  'weiterlesen',
  'details',
  'siehe hier',
  'bild',
  'foto',
  'grafik',
  'image',
]);

/** `inSource` rules hold for the source's words too; its straight quotes and dashes are its own. */
const typography: readonly { rule: string; pattern: RegExp; inSource: boolean }[] = [
  // “ closes a German quotation and never opens a word; ” belongs to none.
  { rule: 'english-quotes', pattern: /(?<=^|[\s(])“\p{L}|\p{L}”/gu, inSource: false },
  { rule: 'straight-quotes', pattern: /"[^"]*"?/gu, inSource: false },
  { rule: 'three-dots', pattern: /\.{3}/gu, inSource: false },
  { rule: 'hyphen-as-dash', pattern: /\p{L} - \p{L}/gu, inSource: false },
];

const control =
  /[\u{0}-\u{8}\u{b}\u{c}\u{e}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{200b}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fffd}]/u;

/** Roles of WAI-ARIA 1.2 and its modules that a page of words may have. */
const roles = new Set(
  'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog directory document feed figure form generic grid gridcell group heading img image link list listbox listitem log main mark math menu menubar menuitem navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem graphics-document graphics-object graphics-symbol'.split(
    ' ',
  ),
);

/** HTML Standard, 4.5.14: month, date, yearless date, time, week, year, duration, date and time. */
function isTime(value: string): boolean {
  const [, date] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      value,
    ) ?? [];
  if (date !== undefined) {
    const day = new Date(`${date}T00:00:00Z`);
    return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  }
  return (
    /^\d{4,}-(?:0[1-9]|1[0-2])$/.test(value) ||
    /^(?!0000)\d{4,}$/.test(value) ||
    /^\d{4,}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(value) ||
    /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value) ||
    /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(value) ||
    /^P(?=.)(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(value)
  );
}

function loadsForeign(element: Element): boolean {
  const { tagName } = element;
  const isForeignAddress = (value: string | undefined): boolean =>
    /^\s*(?:[a-z][a-z\d+.-]*:)?\/\//i.test(value ?? '') || /^\s*data:/i.test(value ?? '');
  const loading: readonly string[] =
    tagName === 'link'
      ? /\b(?:canonical|author|license|me)\b/.test(attribute(element, 'rel') ?? '')
        ? []
        : ['href']
      : ['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background'];
  return (
    loading.some((name) => isForeignAddress(attribute(element, name))) ||
    (tagName === 'use' && isForeignAddress(attribute(element, 'href')))
  );
}

/**
 * Where the source's own words stand, or a computer's: their signs are not ours. A line around a marked
 * word is a sentence of the source.
 */
function holdsSource(element: Element): boolean {
  const classes = (attribute(element, 'class') ?? '').split(/\s+/);
  return (
    ['blockquote', 'q', 'code', 'pre', 'kbd', 'samp', 'mark'].includes(element.tagName) ||
    ['block', 'source', 'sic'].some((name) => classes.includes(name)) ||
    element.childNodes.some((child) => 'tagName' in child && child.tagName === 'mark')
  );
}

function isForeign(element: Element): boolean {
  return element.tagName !== 'html' && !/^(?:de\b|$)/.test(attribute(element, 'lang') ?? '');
}

function isRead(parents: readonly Element[]): boolean {
  return (
    parents.some(isTag('body')) &&
    !parents.some(({ tagName }) => ['script', 'style', 'template'].includes(tagName))
  );
}

function isTag(name: string): (element: Element) => boolean {
  return ({ tagName }) => tagName === name;
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'href') !== undefined;
}

function isFocusable(element: Element): boolean {
  const tabindex = attribute(element, 'tabindex');
  if (tabindex !== undefined) return Number(tabindex) >= 0;
  if (attribute(element, 'disabled') !== undefined) return false;
  return (
    isLink(element) ||
    ['button', 'select', 'textarea', 'summary', 'iframe'].includes(element.tagName) ||
    (element.tagName === 'input' && attribute(element, 'type') !== 'hidden')
  );
}

function isLabelled(field: Element, elements: readonly Element[]): boolean {
  const id = attribute(field, 'id');
  return elements
    .filter(isTag('label'))
    .some(
      (label) =>
        textOf(label).trim() !== '' &&
        ((id !== undefined && attribute(label, 'for') === id) || within(label).includes(field)),
    );
}

/** The name by which assistive technology calls an element, as far as a page without script tells. */
function nameOf(element: Element, elements: readonly Element[], withContent = true): string {
  const label = attribute(element, 'aria-label');
  if (label?.trim()) return label;
  const labelledBy = (attribute(element, 'aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => elements.find((other) => attribute(other, 'id') === id))
    .map((other) => (other ? textOf(other) : ''))
    .join(' ');
  if (labelledBy.trim()) return labelledBy;
  const content = withContent ? textOf(element) : '';
  return content.trim() ? content : (attribute(element, 'title') ?? '');
}

/** The words of an element as they are read out: images by their alternative, hidden parts left out. */
function textOf(node: Node): string {
  if ('value' in node) return node.value;
  if ('tagName' in node) {
    if (attribute(node, 'aria-hidden') === 'true') return '';
    if (node.tagName === 'img') return attribute(node, 'alt') ?? '';
    const label = attribute(node, 'aria-label');
    if (label !== undefined) return label;
  }
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function normal(name: string): string {
  return name
    .replace(/\s+/g, ' ')
    .replace(/[.…!›»→:]+$/, '')
    .trim()
    .toLowerCase();
}

function within(element: Element): Element[] {
  return element.childNodes.flatMap((child) =>
    'tagName' in child ? [child, ...within(child)] : [],
  );
}

function parentTag(element: Element): string | undefined {
  const parent = element.parentNode;
  return parent && 'tagName' in parent ? parent.tagName : undefined;
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((candidate) => candidate.name === name)?.value;
}

function tagOf({ tagName, attrs }: Element): string {
  return `<${[tagName, ...attrs.map(({ name, value }) => `${name}="${value}"`)].join(' ')}>`.slice(
    0,
    160,
  );
}
