import { splitSentences } from '../../../lib/sentences.ts';
import { picker } from '../picker.ts';

/** An article that only distracts: no query of the collection is answered by it. */
export type ForeignArticle = { id: string; title: string; paragraphs: string[] };

const paragraphsPerArticle = 25;

/**
 * So many articles of 25 paragraphs. Real paragraphs come first; where they are used up, paragraphs are put
 * together of their sentences. The same arguments give the same articles.
 */
export function cutForeignArticles(text: readonly string[], count: number): ForeignArticle[] {
  const pick = picker(count);
  let sentences: string[] | undefined;
  const paragraph = (place: number): string => {
    const real = text[place];
    if (real !== undefined) return real;
    sentences ??= text.flatMap((whole) =>
      splitSentences(whole).map(({ from, to }) => whole.slice(from, to)),
    );
    return Array.from({ length: 1 + (place % 4) }, () => pick(sentences ?? [])).join(' ');
  };
  return Array.from({ length: count }, (_, article) => ({
    id: `fremd-${article + 1}`,
    title: `Fremder Text ${article + 1}`,
    paragraphs: Array.from({ length: paragraphsPerArticle }, (__, at) =>
      paragraph(article * paragraphsPerArticle + at),
    ),
  }));
}
