import { words } from './analysis.ts';

/**
 * Where the words of a corrected reading belong in the source's words: only those the source does not have, each at
 * the word it stands for. `from` is an offset in `exact`, in UTF-16 units. Where as many words became others, they
 * stand for one another in order; else the new ones stand at each word of the stretch they replace.
 */
export function alignReading(exact: string, reading: string): { from: number; text: string }[] {
  const source = tokensOf(exact);
  const read = tokensOf(reading);
  let [begin, end] = [0, 0];
  const shorter = Math.min(source.length, read.length);
  while (begin < shorter && isSame(source[begin], read[begin])) begin += 1;
  while (end < shorter - begin && isSame(source.at(-1 - end), read.at(-1 - end))) end += 1;
  const gone = source.slice(begin, source.length - end);
  const come = read.slice(begin, read.length - end);
  if (come.length === 0) return [];
  if (gone.length === come.length) {
    return gone.flatMap((token, at) => {
      const text = come[at]?.text ?? '';
      return isSame(token, come[at]) ? [] : [{ from: token.from, text }];
    });
  }
  const text = come.map((token) => token.text).join(' ');
  const bearers = gone.length > 0 ? gone : source.slice(Math.max(0, begin - 1)).slice(0, 1);
  return bearers.map(({ from }) => ({ from, text }));
}

type Token = { from: number; text: string };

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].map(({ index, 0: token }) => ({ from: index, text: token }));
}

/** Signs around a word make no difference. */
function isSame(one: Token | undefined, other: Token | undefined): boolean {
  return one !== undefined && other !== undefined && wordsOf(one) === wordsOf(other);
}

function wordsOf({ text }: Token): string {
  return [...words(text)].join(' ');
}
