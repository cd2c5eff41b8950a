import type { Knowledge } from '../knowledge/knowledge.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { isLarge } from './collection-size.ts';

/** The texts that say nothing of a matter, in order of time; of a large collection none is listed. */
export function listSilentTexts(knowledge: Knowledge, speaking: ReadonlySet<string>): ArticleRef[] {
  if (isLarge(knowledge)) return [];
  return knowledge.articlesInTime
    .filter(({ id }) => !speaking.has(id))
    .map(({ id }) => buildArticleRef(knowledge, id));
}
