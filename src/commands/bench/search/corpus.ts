import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { urls } from '../../../lib/urls.ts';
import { readKnowledge } from '../../read-knowledge.ts';
import { root } from '../../root.ts';
import type { JudgedQuery } from '../relevance.ts';
import { cutForeignArticles, type ForeignArticle } from './foreign-articles.ts';
import { readForeignText } from './foreign-text.ts';

/** The collection, and foreign articles up to the size asked for. */
export type Corpus = { knowledge: Knowledge; foreign: ForeignArticle[] };

/** Throws where more articles are asked for and there is no foreign text. */
export function readCorpus(articles: number): Corpus {
  const knowledge = readKnowledge(root);
  const missing = articles - knowledge.articles.length;
  if (missing <= 0) return { knowledge, foreign: [] };
  const text = readForeignText();
  if (!text) throw new Error('There is no foreign text.');
  return { knowledge, foreign: cutForeignArticles(text, missing) };
}

/** A judged query and the half it belongs to: what is tuned with, and what is only checked with. */
export type BenchQuery = JudgedQuery & { use: 'tune' | 'check' };

/** The project's queries; a place is the address of a paragraph from the root on. */
export function readQueries(knowledge: Knowledge): BenchQuery[] {
  const stored = JSON.parse(readFileSync(join(root, 'tests/fixtures/queries.json'), 'utf8')) as {
    query: string;
    use: 'tune' | 'check';
    relevant: { article: string; lines: number[]; grade: number }[];
  }[];
  const addresses = new Map(
    knowledge.articles.flatMap((article) =>
      article.paragraphs.map(({ n, line }) => [
        `${article.number}:${line}`,
        urls.paragraph(article.id, n),
      ]),
    ),
  );
  const address = (place: string): string => {
    const found = addresses.get(place);
    if (found === undefined) throw new Error(`A query names ${place}, where no paragraph stands.`);
    return found;
  };
  return stored.map(({ query, use, relevant }) => ({
    query,
    use,
    relevant: new Map(
      relevant.flatMap(({ article, lines, grade }) =>
        lines.map((line): [string, number] => [address(`${article}:${line}`), grade]),
      ),
    ),
  }));
}

/** All paragraphs with their addresses, article by article. */
export function paragraphsOf({ knowledge, foreign }: Corpus): { id: string; text: string }[][] {
  return [
    ...knowledge.articles.map(({ id, paragraphs }) =>
      paragraphs.map(({ n, text }) => ({ id: urls.paragraph(id, n), text })),
    ),
    ...foreign.map(({ id, paragraphs }) =>
      paragraphs.map((text, at) => ({ id: urls.paragraph(id, at + 1), text })),
    ),
  ];
}
