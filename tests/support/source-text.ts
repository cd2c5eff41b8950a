import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A paragraph as an article page shows it: its anchor and the source's own words. */
export type ShownParagraph = {
  n: number;
  text: string;
  /** Ids of the quotes that begin in it (`aussage-…`). */
  quotes: string[];
};

/**
 * The source's words as they stand in an article page: what the page adds (readings, references to claims
 * and corrections) is left out, so that the text is the seed's again.
 */
export function readShownParagraphs(html: string): ShownParagraph[] {
  return elementsOf(parse(html))
    .filter((element) => classesOf(element).includes('block'))
    .map((element) => ({
      n: Number(/^p(\d+)$/.exec(attribute(element, 'id') ?? '')?.[1] ?? 0),
      text: sourceText(element),
      quotes: elementsOf(element)
        .map((inner) => attribute(inner, 'id') ?? '')
        .filter((id) => id.startsWith('aussage-')),
    }));
}

/** The words of every quotation (`blockquote`) of a page. */
export function readQuotations(html: string): string[] {
  return elementsOf(parse(html))
    .filter(({ tagName }) => tagName === 'blockquote')
    .map(sourceText);
}

/** The words marked within the quotations of a page. */
export function readMarkedWords(html: string): string[] {
  return elementsOf(parse(html))
    .filter(({ tagName }) => tagName === 'mark')
    .map(sourceText);
}

const added = new Set(['corr', 'q-ref', 'corr-ref']);

function sourceText(node: Node): string {
  if ('value' in node) return node.value;
  if (!('childNodes' in node)) return '';
  if ('tagName' in node && classesOf(node).some((name) => added.has(name))) return '';
  return node.childNodes.map(sourceText).join('');
}

function elementsOf(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

function classesOf(element: Element): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
