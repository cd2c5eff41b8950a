/** Up to how many UTF-16 units words are named in full; longer ones by their beginning and end. */
const inFull = 90;
const atBeginning = 6;
const atEnd = 4;

/**
 * The part of an address that lets a browser mark words on arrival (URL Fragment Text Directives, section 3.3),
 * to stand behind `#p7`. Browsers take it off before they look for the id; the words must stand on the page as
 * given, from word border to word border, or only the id counts.
 */
export function textDirective(text: string): string {
  const words = text.trim().split(/\s+/);
  const parts =
    text.length <= inFull || words.length <= atBeginning + atEnd
      ? [words]
      : [words.slice(0, atBeginning), words.slice(-atEnd)];
  return `:~:text=${parts.map((part) => encode(part.join(' '))).join(',')}`;
}

/** What stands before the directive: the id alone. */
export function withoutDirective(fragment: string): string {
  return fragment.split(':~:', 1)[0] ?? '';
}

// Letters stay as they are: browsers write them out, and pages are lighter. A hyphen would end a prefix or begin a suffix.
function encode(words: string): string {
  return words.replace(/[^\p{L}\p{N}]/gu, encodeURIComponent).replaceAll('-', '%2D');
}
