import type { Claim, Knowledge } from '../knowledge/knowledge.ts';
import { statusAmong } from '../knowledge/relations.ts';
import {
  claimKindLabels,
  modalityLabels,
  outcomeLabels,
  relationLabels,
  statusLabels,
} from '../lib/labels.ts';
import { renderNote } from '../lib/render-note.ts';
import { urls } from '../lib/urls.ts';
import { buildActorRef, type ActorRef } from './actor-ref.ts';
import { buildCards, type CardView } from './card-view.ts';
import { buildClaimRef, type ClaimRef, type StatusRef } from './claim-ref.ts';
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
  /** `by`: the claim of another text that brought it about, and that text's year. */
  status: StatusRef & { meaning: string; by: { year: string; claim: ClaimRef } | null };
  /** How the status came about, text by text; empty if no other text speaks to it. */
  history: HistoryStep[];
  quotes: { n: number; url: string; html: string; hasSlips: boolean }[];
  /** Relations to other texts, then those within its own. */
  elsewhere: RelationView[];
  within: RelationView[];
  outcome: { state: string; reason: string; shownBy: ClaimRef[] } | null;
  noteHtml: string;
  /** Threads in which the claim has its place, with its neighbours there. */
  threads: {
    id: string;
    title: string;
    url: string;
    /** The claim's place, from 1. */
    place: number;
    length: number;
    previous: ClaimRef | undefined;
    next: ClaimRef | undefined;
  }[];
  previous: ClaimRef | undefined;
  next: ClaimRef | undefined;
  /** How to cite it. */
  citation: string;
  /** Previews of the actors and claims it is linked to. */
  cards: CardView[];
};

/** What one text says to a claim, and how the claim stands from then on. */
export type HistoryStep = {
  claim: ClaimRef;
  /** How the page's claim stands to it; `null` for that claim itself. */
  relation: { type: string; sign: string; words: string } | null;
  /** The new status, where this step changes it. */
  becomes: StatusRef | null;
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
  const siblings = knowledge.within(claim.article).claims;
  const place = siblings.indexOf(claim);
  const neighbour = (at: number): ClaimRef | undefined => {
    const other = at < 0 ? undefined : siblings[at];
    return other && buildClaimRef(knowledge, other.id);
  };
  const history = buildHistory(knowledge, claim);
  const threads = buildThreadPlaces(knowledge, id);
  const [by] = refs(claim.statusBy);
  const claimant = isActor(claim.claimant) ? [claim.claimant] : [];
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
    status: {
      ...ref.status,
      meaning: statusLabels[claim.status].meaning,
      by: by ? { year: by.article.years, claim: by } : null,
    },
    history,
    quotes: buildQuotedParagraphs(knowledge, claim.quotes).map(
      ({ article, n, url, html, hasSlips }, index) => ({
        n,
        url: index === 0 ? urls.quote(article, id) : url,
        html,
        hasSlips,
      }),
    ),
    elsewhere: links(false),
    within: links(true),
    outcome: claim.outcome
      ? {
          state: outcomeLabels[claim.outcome.state],
          reason: claim.outcome.reason,
          shownBy: refs(claim.outcome.shownBy),
        }
      : null,
    noteHtml: renderNote(claim.note),
    threads,
    previous: neighbour(place - 1),
    next: neighbour(place + 1),
    citation: `„${ref.statement}“ Schulterschluss, Aussage ${id}, nach „${ref.article.title}“ (${ref.article.written}), Absatz ${claim.quotes[0]?.n ?? ''}.`,
    cards: buildCards(knowledge, {
      actors: [...claimant, ...claim.via, ...claim.about],
      claims: [...history.map((step) => step.claim.id), ...(claim.outcome?.shownBy ?? [])].filter(
        (other) => other !== id,
      ),
    }),
  };
}

/** The claims of other texts that speak to this one, and those its updates lead on to, in order of time. */
function buildHistory(knowledge: Knowledge, claim: Claim): HistoryStep[] {
  const placeOf = (id: string): number => knowledge.placeInTime(knowledge.claim(id).article);
  const elsewhere = claim.links.filter(
    (link) => knowledge.claim(link.other).article !== claim.article,
  );
  const linked = new Set(elsewhere.map((link) => link.other));
  const others = [...linked, ...claim.chain.filter((id) => !linked.has(id) && id !== claim.id)];
  if (others.length === 0) return [];
  let status = statusAmong([]).status;
  // The claim comes first within its own text.
  return [claim.id, ...others]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((id) => {
      const link = elsewhere.find(({ other }) => other === id);
      const known = elsewhere.filter(({ other }) => placeOf(other) <= placeOf(id));
      const now = placeOf(id) < placeOf(claim.id) ? status : statusAmong(known).status;
      const becomes = now === status ? null : now;
      status = now;
      return {
        claim: buildClaimRef(knowledge, id),
        relation: id === claim.id ? null : relationOf(link),
        becomes: becomes && { id: becomes, ...statusWords(becomes) },
      };
    });
}

/** Seen from the page's claim: „diese Aussage stützt“ the other. */
function relationOf(link: Claim['links'][number] | undefined): HistoryStep['relation'] {
  if (!link) return { type: 'updates', sign: relationLabels.updates.sign, words: 'in der Folge' };
  const { sign, ...words } = relationLabels[link.type];
  return { type: link.type, sign, words: `diese Aussage ${words[link.direction]}` };
}

function statusWords(status: Claim['status']): { sign: string; name: string } {
  const { sign, name } = statusLabels[status];
  return { sign, name };
}

function buildThreadPlaces(knowledge: Knowledge, id: string): ClaimView['threads'] {
  return knowledge.threads.flatMap((thread) => {
    const at = thread.claims.indexOf(id);
    if (at < 0) return [];
    const neighbour = (place: number): ClaimRef | undefined => {
      const other = place < 0 ? undefined : thread.claims[place];
      return other === undefined ? undefined : buildClaimRef(knowledge, other);
    };
    return [
      {
        id: thread.id,
        title: thread.title,
        url: urls.thread(thread.id),
        place: at + 1,
        length: thread.claims.length,
        previous: neighbour(at - 1),
        next: neighbour(at + 1),
      },
    ];
  });
}

const weightWords: Record<1 | 2 | 3, string> = {
  1: 'Einzelheit',
  2: 'wichtig für den Text',
  3: 'trägt den Gedankengang des Textes',
};

function isActor(claimant: string): boolean {
  return claimant !== 'author' && claimant !== 'unnamed';
}
