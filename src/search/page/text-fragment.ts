import type { HitWord } from '../search.ts';

const wordsAround = 3;
const mostWords = 12;

/**
 * The first found words of a paragraph as a text directive („:~:text=…“), with the words around them, so that
 * browsers lead to this very place (WICG Scroll to Text Fragment, section 3.3). Empty where none is found.
 */
export function writeTextFragment(words: readonly HitWord[]): string {
  const from = words.findIndex(({ found }) => found);
  if (from === -1) return '';
  const end = words.findIndex(({ found }, place) => place > from && !found);
  const to = Math.min(end === -1 ? words.length : end, from + mostWords);
  const write = (start: number, stop: number): string =>
    encodeURIComponent(
      words
        .slice(Math.max(0, start), stop)
        .map(({ text }) => text)
        .join(' '),
      // A bare hyphen would be read as a sign of the directive.
    ).replaceAll('-', '%2D');
  const before = write(from - wordsAround, from);
  const after = write(to, to + wordsAround);
  return `:~:text=${before && `${before}-,`}${write(from, to)}${after && `,-${after}`}`;
}
