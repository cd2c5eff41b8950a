const blocks =
  'html|head|title|meta|link|script|body|header|main|footer|nav|section|article|div|p|h[1-6]|ul|ol|li|dl|dt|dd|' +
  'table|caption|thead|tbody|tr|th|td|details|summary|figure|figcaption|blockquote|form|dialog';
const aroundBlocks = new RegExp(
  `\\s*(</?(?:${blocks})(?=[\\s>])(?:[^>"]|"[^"]*")*>|<!doctype html>)\\s*`,
  'gi',
);
/** What shows its white space as it is. */
const asWritten = /(<(?:pre|textarea)\b[\s\S]*?<\/(?:pre|textarea)>)/;

/** The page without the white space around tags of blocks, one space elsewhere: no reader sees more, and all wait for it. */
export function dropSpaces(html: string): string {
  return html
    .split(asWritten)
    .map((part, index) =>
      index % 2 === 0 ? part.replace(aroundBlocks, '$1').replace(/>\s{2,}</g, '> <') : part,
    )
    .join('');
}
