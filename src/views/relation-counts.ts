import { relationLabels } from '../lib/labels.ts';
import { relationTypes, type RelationType } from '../schemas/relation.ts';

/** How many relations of one type there are, with its sign and words. */
export type RelationCount = { type: RelationType; sign: string; n: number; words: string };

/** The types that occur, in the fixed order. */
export function buildRelationCounts(counts: Record<RelationType, number>): RelationCount[] {
  return relationTypes
    .filter((type) => counts[type] > 0)
    .map((type) => {
      const { sign, singular, plural } = relationLabels[type];
      const n = counts[type];
      return { type, sign, n, words: `${n} ${n === 1 ? singular : plural}` };
    });
}
