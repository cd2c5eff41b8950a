import type { Knowledge } from '../knowledge/knowledge.ts';
import { claimKindLabels, modalityLabels, outcomeLabels, statusLabels } from '../lib/labels.ts';
import { renderNote } from '../lib/render-note.ts';
import { urls } from '../lib/urls.ts';
import { buildActorRef, type ActorRef } from './actor-ref.ts';
import { buildClaimRef, type ClaimRef } from './claim-ref.ts';
import { buildQuotedParagraphs } from './quote-view.ts';
import { buildLinkView, type RelationView } from './relation-view.ts';

export type ClaimView = {
  ref: ClaimRef;
  kind: { name: string; url: string };
  modality: { name: string; meaning: string };
  /** The speaker, where it is an actor with a page. */
  claimant: ActorRef | null;
  via: ActorRef[];
  about: ActorRef[];
  topics: { name: string; url: string }[];
  weight: string;
  status: { sign: string; name: string; meaning: string; by: ClaimRef[] };
  quotes: { n: number; url: string; html: string }[];
  /** Relations to other texts, then those within its own. */
  elsewhere: RelationView[];
  within: RelationView[];
  chain: ClaimRef[];
  outcome: { state: string; reason: string; shownBy: ClaimRef[] } | null;
  noteHtml: string;
  /** Threads in which the claim has its place. */
  threads: { title: string; url: string }[];
  previous: ClaimRef | undefined;
  next: ClaimRef | undefined;
  /** How to cite it. */
  citation: string;
};

/** All a claim's page shows. */
export function buildClaimView(knowledge: Knowledge, id: string): ClaimView {
  const claim = knowledge.claim(id);
  const ref = buildClaimRef(knowledge, id);
  const refs = (ids: readonly string[]): ClaimRef[] =>
    ids.map((other) => buildClaimRef(knowledge, other));
  const links = (isWithin: boolean): RelationView[] =>
    claim.links
      .filter((link) => (knowledge.claim(link.other).article === claim.article) === isWithin)
      .map((link) => buildLinkView(knowledge, id, link));
  const siblings = knowledge.claims.filter((other) => other.article === claim.article);
  const place = siblings.indexOf(claim);
  const neighbour = (at: number): ClaimRef | undefined => {
    const other = at < 0 ? undefined : siblings[at];
    return other && buildClaimRef(knowledge, other.id);
  };
  const { sign, name, meaning } = statusLabels[claim.status];
  return {
    ref,
    kind: { name: ref.kind, url: urls.claimsBy('art', claimKindLabels[claim.kind].slug) },
    modality: modalityLabels[claim.modality],
    claimant: isActor(claim.claimant) ? buildActorRef(knowledge, claim.claimant) : null,
    via: claim.via.map((actor) => buildActorRef(knowledge, actor)),
    about: claim.about.map((actor) => buildActorRef(knowledge, actor)),
    topics: claim.topics.map((topic) => ({
      name: knowledge.topic(topic).name,
      url: urls.topic(topic),
    })),
    weight: weightWords[claim.weight],
    status: { sign, name, meaning, by: refs(claim.statusBy) },
    quotes: buildQuotedParagraphs(knowledge, claim.quotes).map(({ article, n, html }, index) => ({
      n,
      url: index === 0 ? urls.quote(article, id) : urls.paragraph(article, n),
      html,
    })),
    elsewhere: links(false),
    within: links(true),
    chain: refs(claim.chain),
    outcome: claim.outcome
      ? {
          state: outcomeLabels[claim.outcome.state],
          reason: claim.outcome.reason,
          shownBy: refs(claim.outcome.shownBy),
        }
      : null,
    noteHtml: renderNote(claim.note),
    threads: knowledge.threads
      .filter((thread) => thread.claims.includes(id))
      .map((thread) => ({ title: thread.title, url: urls.thread(thread.id) })),
    previous: neighbour(place - 1),
    next: neighbour(place + 1),
    citation: `„${ref.statement}“ Schulterschluss, Aussage ${id}, nach „${ref.article.title}“ (${ref.article.written}), Absatz ${claim.quotes[0]?.n ?? ''}.`,
  };
}

const weightWords: Record<1 | 2 | 3, string> = {
  1: 'Einzelheit',
  2: 'wichtig für den Text',
  3: 'trägt den Gedankengang des Textes',
};

function isActor(claimant: string): boolean {
  return claimant !== 'author' && claimant !== 'unnamed';
}
