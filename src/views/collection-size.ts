import type { Knowledge } from '../knowledge/knowledge.ts';

/** So many texts can stand side by side: as columns, bars, or in a list of what is not there. */
const mostSideBySide = 12;

/** Whether there are too many texts to show each of them wherever texts are compared. */
export function isLarge({ articles }: Pick<Knowledge, 'articles'>): boolean {
  return articles.length > mostSideBySide;
}
