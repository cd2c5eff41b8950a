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
  // A whole element on one line needs no attribute: its content is code, whatever it says.
  if (/^<(script|style|noscript)\b[^>]{0,2000}>.*<\/\1>$/i.test(text)) return true;
  if (
    /^<(?:script|style|noscript|iframe|ins|img|svg|link|meta)\b[^>]{0,2000}\b(?:src|href|async|data-[\w-]+|type|class|id|style)\s*=/i.test(
      text,
    )
  )
    return true;
  if (
    /^(?:window|document|var|let|const|googletag|dataLayer|_paq|fbq|gtag|ga|try|!?function|\(function|\(\(\)|if|jQuery|\$\()/.test(
      text,
    )
  ) {
    const signs = [
      /[;{}]\s*$/,
      /\)\s*;/,
      /=>|function\s*\(/,
      /\bwindow\.|\bdocument\./,
      /\.push\(/,
      /\|\|\s*[[{]/,
      /===?/,
      /"\s*:\s*["{[\d]/,
    ];
    return signs.filter((sign) => sign.test(text)).length >= 2;
  }
  return (
    /^(?:\}|\{|\)|\]|;|\/\/|\/\*|\*\/|<!\[CDATA\[|\/\/\s*\]\]>)[\s{}()[\];,*/]*$/.test(text) &&
    /[;})\]]\s*$/.test(text) &&
    /[{}()[\]]/.test(text) &&
    text.length >= 2
  );
}

/** „.box { display: none; }“: a selector, then declarations to the closing brace. */
function isStyle(text: string): boolean {
  const open = text.indexOf('{');
  if (open < 1 || open > 200 || !/[;}]$/.test(text)) return false;
  const selector = text.slice(0, open).trim();
  const words = selector.split(/[\s,>+~]+/);
  const known = words.every((word) =>
    /^(?:@[\w-]+|[.#:][\w:.#()-]*|\(?[\w-]+:?|[\w-]*[.#:[][\w:.#="'()\]-]*\)?|\d+\w*\)|\*)$/.test(
      word,
    ),
  );
  return (
    known &&
    /^\s*(?:[\w-]{1,40}\s*:\s*[^;{}]{1,300}[;}]|[.#@:]?[\w-]{1,60}\s*\{)/.test(
      text.slice(open + 1, open + 500),
    )
  );
}

function isJson(text: string): boolean {
  return (
    /^[[{]\s*"(?:@context|@type|@graph|props|url|id|type|config|page)"\s*:/.test(text) &&
    /[}\],{[]$/.test(text)
  );
}
