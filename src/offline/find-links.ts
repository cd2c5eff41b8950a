import { decodeHTMLAttribute } from 'entities';

/** An address in a page or style sheet, where its characters stand: UTF-16 offsets, end exclusive. */
export type FoundAddress = { start: number; end: number; address: string };

/** What a page points to and what can be pointed to in it, in the order of the source. */
export type PageLinks = { addresses: FoundAddress[]; ids: string[] };

const singles = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'poster',
  'data-href',
  'xlink:href',
]);
const lists = new Set(['srcset', 'imagesrcset']);
const rawText = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Finds every address and every id in an HTML page as Astro writes it. Only tags are read: comments and
 * the text of `script`, `style`, `textarea` and `title` are none (HTML standard, 13.1.2).
 */
export function findLinks(html: string): PageLinks {
  const links: PageLinks = { addresses: [], ids: [] };
  const tags = /<!--[\s\S]*?-->|<([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    const [whole, name, attributes] = tag;
    if (name === undefined || attributes === undefined) continue;
    readAttributes(attributes, tag.index + 1 + name.length, links);
    if (rawText.has(name.toLowerCase()) && !whole.endsWith('/>')) {
      const close = html.indexOf(`</${name}`, tags.lastIndex);
      if (close === -1) break;
      tags.lastIndex = close;
    }
  }
  return links;
}

/** Finds the addresses of `url(…)` and `@import` in a style sheet. */
export function findStyleAddresses(css: string): FoundAddress[] {
  const pattern = /\/\*[\s\S]*?\*\/|(?:url\(\s*|@import\s+)(?:"([^"]*)"|'([^']*)'|([^\s"')]+))/g;
  return [...css.matchAll(pattern)].flatMap((match) => {
    const address = match[1] ?? match[2] ?? match[3];
    if (address === undefined) return [];
    const quote = match[3] === undefined ? 1 : 0;
    const end = match.index + match[0].length - quote;
    return [{ start: end - address.length, end, address }];
  });
}

function readAttributes(text: string, offset: number, links: PageLinks): void {
  const pattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>`]+)))?/g;
  for (const match of text.matchAll(pattern)) {
    const value = match[2] ?? match[3] ?? match[4];
    const name = match[1]?.toLowerCase();
    if (value === undefined || name === undefined) continue;
    const end = offset + match.index + match[0].length - (match[4] === undefined ? 1 : 0);
    const start = end - value.length;
    if (name === 'id') {
      links.ids.push(decodeHTMLAttribute(value));
    } else if (singles.has(name)) {
      links.addresses.push({ start, end, address: decodeHTMLAttribute(value) });
    } else if (lists.has(name)) {
      links.addresses.push(...readList(value, start));
    } else if (name === 'content' && value.startsWith('/')) {
      // `<meta content="/…">`: a picture or address for other programs.
      links.addresses.push({ start, end, address: decodeHTMLAttribute(value) });
    }
  }
}

function readList(value: string, offset: number): FoundAddress[] {
  return [...value.matchAll(/(?:^|,)\s*([^\s,]+)/g)].map((match) => {
    const address = match[1] ?? '';
    const end = offset + match.index + match[0].length;
    return { start: end - address.length, end, address: decodeHTMLAttribute(address) };
  });
}
