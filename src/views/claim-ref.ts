import type { Claim, ClaimStatus, Knowledge } from '../knowledge/knowledge.ts';
import { claimKindLabels, modalityLabels, statusLabels } from '../lib/labels.ts';
import { urls } from '../lib/urls.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { formatWhen } from './format-when.ts';

/** A claim as lists and relations show it. */
export type ClaimRef = {
  id: string;
  statement: string;
  url: string;
  article: ArticleRef;
  /** „Prognose, vermutet“; the kind alone where the text says it without reserve. */
  nature: string;
  kind: string;
  /** How surely it is said; empty where the text says it without reserve, as most are. */
  reserve: string;
  claimant: string;
  /** When it is about, in German words. */
  when: string | null;
  status: StatusRef;
};

export type StatusRef = { id: ClaimStatus; sign: string; name: string };

export function buildClaimRef(knowledge: Knowledge, id: string): ClaimRef {
  const claim = knowledge.claim(id);
  const { sign, name } = statusLabels[claim.status];
  const kind = claimKindLabels[claim.kind].singular;
  const reserve = claim.modality === 'asserted' ? '' : modalityLabels[claim.modality].name;
  return {
    id,
    statement: claim.statement,
    url: urls.claim(id),
    article: buildArticleRef(knowledge, claim.article),
    nature: reserve === '' ? kind : `${kind}, ${reserve}`,
    kind,
    reserve,
    claimant: claimantName(knowledge, claim),
    when: formatWhen(claim.when),
    status: { id: claim.status, sign, name },
  };
}

/** Who says it, in words: an actor's name, the text itself, or the text's words for the unnamed. */
export function claimantName(knowledge: Knowledge, claim: Claim): string {
  if (claim.claimant === 'author') return 'der Text selbst';
  if (claim.claimant === 'unnamed')
    return claim.claimantWords ? `„${claim.claimantWords}“` : 'ungenannt';
  return knowledge.actor(claim.claimant).name;
}
