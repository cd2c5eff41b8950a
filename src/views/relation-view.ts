import type { ClaimLink, CrossRelation, Knowledge } from '../knowledge/knowledge.ts';
import { relationLabels } from '../lib/labels.ts';
import type { RelationType } from '../schemas/relation.ts';
import { buildClaimRef, type ClaimRef } from './claim-ref.ts';
import { buildQuoteViews, type QuoteView } from './quote-view.ts';

/** A claim with the words that bear it out, as one side of a relation. */
export type SideView = { claim: ClaimRef; quotes: QuoteView[] };

/** Two claims side by side: the left one `word` the right one, and why. */
export type RelationView = {
  type: RelationType;
  sign: string;
  word: string;
  left: SideView;
  right: SideView;
  reason: string;
};

/** A link of a claim, the claim itself on the left. */
export function buildLinkView(knowledge: Knowledge, id: string, link: ClaimLink): RelationView {
  const { sign, ...words } = relationLabels[link.type];
  return {
    type: link.type,
    sign,
    word: words[link.direction],
    left: buildSide(knowledge, id),
    right: buildSide(knowledge, link.other),
    reason: link.reason,
  };
}

/** A relation between two texts, the text that was written first on the left. */
export function buildRelationView(
  knowledge: Knowledge,
  relation: CrossRelation,
  firstArticle: string,
): RelationView {
  const direction = knowledge.claim(relation.from).article === firstArticle ? 'out' : 'in';
  const [id, other] =
    direction === 'out' ? [relation.from, relation.to] : [relation.to, relation.from];
  return buildLinkView(knowledge, id, { ...relation, direction, other });
}

function buildSide(knowledge: Knowledge, id: string): SideView {
  const { quotes } = knowledge.claim(id);
  return {
    claim: buildClaimRef(knowledge, id),
    quotes: buildQuoteViews(knowledge, quotes),
  };
}
