import type { LineRule } from './line-rule.ts';

/**
 * Scripts, styles and structured data that were copied along with the words. Code needs two signs: prose
 * that mentions a tag, an `import` or a pair of braces stays prose.
 */
export const code: LineRule = {
  reason: 'Programmcode der Seite.',
  matches: (text) => isJson(text) || isStyle(text) || isScript(text),
};

function isScript(text: string): boolean {
  if (/^<(?:script|style|noscript|iframe|ins|img|svg|link|meta)\b[^>]{0,2000}\b(?:src|href|async|data-[\w-]+|type|class|id|style)\s*=/i.test(text)) return true;
  if (/^(?:window|document|var|let|const|googletag|dataLayer|_paq|fbq|gtag|ga|try|!?function|\(function|\(\(\)|if|jQuery|\$\()/.test(text)) {
    const signs = [/[;{}]\s*$/, /\)\s*;/, /=>|function\s*\(/, /\bwindow\.|\bdocument\./, /\.push\(/, /\|\|\s*[[{]/, /===?/, /"\s*:\s*["{[\d]/];
    return signs.filter((sign) => sign.test(text)).length >= 2;
  }
  return /^(?:\}|\{|\)|\]|;|\/\/|\/\*|\*\/|<!\[CDATA\[|\/\/\s*\]\]>)[\s{}()[\];,*/]*$/.test(text) && /[;})\]]\s*$/.test(text) && /[{}()[\]]/.test(text) && text.length >= 2;
}

function isStyle(text: string): boolean {
  return /^(?:@media|@import|@font-face|:root|[.#]?[\w-]+(?:[\s,.>:#[\]="-]+[\w-]+){0,12})\s*\{[^{}]{0,4000}[\w-]+\s*:\s*[^{};]+;?[^{}]{0,4000}\}/.test(text) && /[;}]\s*$/.test(text);
}

function isJson(text: string): boolean {
  return /^[[{]\s*"(?:@context|@type|@graph|props|url|id|type|config|page)"\s*:/.test(text) && /[}\],{[]$/.test(text);
}
