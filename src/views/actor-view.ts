import type { Actor, Knowledge, Mention } from '../knowledge/knowledge.ts';
import { actorTypeLabels, aliasKindLabels } from '../lib/labels.ts';
import { renderNote } from '../lib/render-note.ts';
import { urls } from '../lib/urls.ts';
import { actorTypes, type ActorType } from '../schemas/actor.ts';
import { buildActorRef, type ActorRef } from './actor-ref.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { buildCards, type CardView } from './card-view.ts';
import { buildClaimRef, type ClaimRef } from './claim-ref.ts';
import { formatWhen } from './format-when.ts';
import type { GraphicTable } from './graphics/graphic.ts';
import { buildSparklineTable } from './graphics/sparkline-table.ts';
import { buildNamingCounts, type NamingCounts } from './naming-counts.ts';
import { buildQuoteViews, buildWordsUrl, type QuoteView } from './quote-view.ts';
import { listSilentTexts } from './silent-texts.ts';
import { writeMarkedText } from './write-marked-text.ts';

export type ActorView = {
  ref: ActorRef;
  type: string;
  description: string;
  noteHtml: string;
  roles: { role: string; when: string | null; quotes: QuoteView[] }[];
  memberOf: ActorRef[];
  /** Every form the texts use, most frequent first. */
  forms: { surface: string; kind: string; count: number; articles: ArticleRef[] }[];
  mentionCount: number;
  /** Sentences that name the actor, by article in order of time. */
  sentences: {
    article: ArticleRef;
    count: number;
    lines: { n: number; url: string; html: string }[];
  }[];
  /** Texts that do not name the actor; none are listed in a large collection. */
  absentFrom: ArticleRef[];
  about: ClaimRef[];
  by: ClaimRef[];
  via: ClaimRef[];
  with: { actor: ActorRef; count: number }[];
  identifiers: { name: string; value: string; url: string }[];
  /** Previews of the actors and, where they are not too many, the claims it is linked to. */
  cards: CardView[];
  /** Whether the claims have previews. */
  hasClaimCards: boolean;
};

/** With previews of more claims than these a page would weigh more than what it shows. */
const mostClaimCards = 80;

/** All an actor's page shows. */
export function buildActorView(knowledge: Knowledge, id: string): ActorView {
  const actor = knowledge.actor(id);
  const mentions = knowledge.namings(id);
  const refs = (wanted: (claim: Knowledge['claims'][number]) => boolean): ClaimRef[] =>
    knowledge.claims.filter(wanted).map((claim) => buildClaimRef(knowledge, claim.id));
  const about = refs((claim) => claim.about.includes(id));
  const by = refs((claim) => claim.claimant === id);
  const via = refs((claim) => claim.via.includes(id));
  const claims = [...new Set([...about, ...by, ...via].map((claim) => claim.id))];
  const hasClaimCards = claims.length <= mostClaimCards;
  return {
    ref: buildActorRef(knowledge, id),
    type: actorTypeLabels[actor.type].singular,
    description: actor.description,
    noteHtml: renderNote(actor.note),
    roles: actor.roles.map(({ role, when, quotes }) => ({
      role,
      when: formatWhen(when),
      quotes: buildQuoteViews(knowledge, quotes),
    })),
    memberOf: actor.memberOf.map((other) => buildActorRef(knowledge, other)),
    forms: buildForms(knowledge, mentions),
    mentionCount: mentions.length,
    sentences: buildSentences(knowledge, mentions),
    absentFrom: listSilentTexts(knowledge, knowledge.namedIn(id)),
    about,
    by,
    via,
    with: knowledge.coOccurrences
      .filter(({ a, b }) => a === id || b === id)
      .map(({ a, b, sentences }) => ({
        actor: buildActorRef(knowledge, a === id ? b : a),
        count: sentences.length,
      })),
    identifiers: buildIdentifiers(actor.identifiers),
    cards: buildCards(knowledge, {
      actors: actor.memberOf,
      claims: hasClaimCards ? claims : [],
    }),
    hasClaimCards,
  };
}

/** Actors by kind: all of them, or those of one kind or one text. */
export type ActorRegister = {
  id: ActorType;
  name: string;
  actors: { actor: ActorRef; description: string; counts: number[]; total: number }[];
}[];

/** A list of actors with a page of its own; `index` is that of all. */
export type ActorList = {
  /** Name of the page without folder and ending: `art-staaten`. */
  page: string;
  url: string;
  /** As a heading: „Staaten“, „Akteure in Text 000“. */
  title: string;
  /** As a way to narrow the list down. */
  name: string;
  facet: 'art' | 'text' | null;
  count: number;
  /** What each of an actor's numbers counts. */
  unit: NamingCounts['unit'];
  /** Which of the numbers is that of the list's own text. */
  place: number | undefined;
  groups: ActorRegister;
};

/** The list of all actors, then one for each kind and each text. */
export function buildActorLists(knowledge: Knowledge): ActorList[] {
  const namings = buildNamingCounts(knowledge);
  const all = buildActorRegister(knowledge, namings);
  const list = (
    page: string,
    head: Pick<ActorList, 'title' | 'name' | 'facet'>,
    groups: ActorRegister,
    place?: number,
  ): ActorList => ({
    ...head,
    page,
    url: urls.actor(page),
    count: groups.reduce((sum, { actors }) => sum + actors.length, 0),
    unit: namings.unit,
    place: namings.unit === 'Text' ? place : undefined,
    groups,
  });
  const byKind = all.map((group) =>
    list(
      `art-${actorTypeLabels[group.id].slug}`,
      { title: group.name, name: group.name, facet: 'art' },
      [group],
    ),
  );
  const byText = knowledge.articlesInTime.map(({ id: article, number, title }) => {
    const named = new Set(knowledge.within(article).mentions.map(({ actor }) => actor));
    return list(
      `text-${number}`,
      { title: `Akteure in „${title}“`, name: `Text ${number}: ${title}`, facet: 'text' },
      all
        .map((group) => ({
          ...group,
          actors: group.actors.filter(({ actor }) => named.has(actor.id)),
        }))
        .filter(({ actors }) => actors.length > 0),
      knowledge.placeInTime(article),
    );
  });
  return [
    list('index', { title: 'Akteure', name: 'Alle', facet: null }, all),
    ...byKind,
    ...byText.filter(({ count }) => count > 0),
  ];
}

/** What the page of a list shows: the list among all others, and its figures as a table. */
export type ActorListPage = { lists: ActorList[]; page: string; table: GraphicTable };

/** The pages of all lists that narrow the actors down in one way; of the one whole list where `facet` is null. */
export function buildActorListPages(
  knowledge: Knowledge,
  facet: ActorList['facet'],
): ActorListPage[] {
  const lists = buildActorLists(knowledge);
  return lists
    .filter((list) => list.facet === facet)
    .map(({ page, groups }) => {
      const listed = groups.flatMap(({ actors }) => actors.map(({ actor }) => actor.id));
      return { lists, page, table: buildSparklineTable(knowledge, listed) };
    });
}

function buildActorRegister(knowledge: Knowledge, namings: NamingCounts): ActorRegister {
  return actorTypes
    .map((type) => ({
      id: type,
      name: actorTypeLabels[type].plural,
      actors: knowledge.actors
        .filter((actor) => actor.type === type)
        .sort((a, b) => collator.compare(sortName(a), sortName(b)))
        .map(({ id, description }) => {
          const counts = namings.of(id);
          const total = counts.reduce((sum, count) => sum + count, 0);
          return { actor: buildActorRef(knowledge, id), description, counts, total };
        }),
    }))
    .filter((group) => group.actors.length > 0);
}

/**
 * People by surname: the shortest of their names that begins or ends the whole one („Putin“, „Kim“). Of whom the texts
 * know no such name, the whole one.
 */
function sortName({ name, type, aliases }: Actor): string {
  if (type !== 'person') return name;
  const [surname] = aliases
    .filter(({ form, kind }) => kind === 'name' && form !== name)
    .map(({ form }) => form)
    .filter((form) => name.endsWith(form) || name.startsWith(`${form} `))
    .sort((a, b) => a.length - b.length);
  return surname === undefined ? name : `${surname} ${name}`;
}

const collator = new Intl.Collator('de');

function buildForms(knowledge: Knowledge, mentions: readonly Mention[]): ActorView['forms'] {
  const groups = Map.groupBy(mentions, ({ surface, kind }) => `${kind} ${surface}`);
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      const articles = new Set(group.map((mention) => mention.article));
      return [
        {
          surface: first.surface,
          kind: aliasKindLabels[first.kind],
          count: group.length,
          articles: knowledge.articlesInTime
            .filter((article) => articles.has(article.id))
            .map((article) => buildArticleRef(knowledge, article.id)),
        },
      ];
    })
    .sort((a, b) => b.count - a.count || a.surface.localeCompare(b.surface, 'de'));
}

function buildSentences(
  knowledge: Knowledge,
  mentions: readonly Mention[],
): ActorView['sentences'] {
  const byArticle = Map.groupBy(mentions, ({ article }) => article);
  return knowledge.articlesInTime.flatMap((article) => {
    const here = byArticle.get(article.id);
    if (!here) return [];
    const lines = article.sentences.flatMap(({ n, from, to, text }) => {
      const named = here
        .filter((mention) => mention.n === n && mention.from >= from && mention.to <= to)
        .map((mention) => ({ from: mention.from - from, to: mention.to - from }));
      if (named.length === 0) return [];
      const url = buildWordsUrl(knowledge, { article: article.id, n, from, to });
      return [{ n, url, html: writeMarkedText(text, named) }];
    });
    return [{ article: buildArticleRef(knowledge, article.id), count: here.length, lines }];
  });
}

function buildIdentifiers(identifiers: {
  wikidata?: string | undefined;
  gnd?: string | undefined;
}): ActorView['identifiers'] {
  const { wikidata, gnd } = identifiers;
  return [
    ...(wikidata
      ? [{ name: 'Wikidata', value: wikidata, url: `https://www.wikidata.org/wiki/${wikidata}` }]
      : []),
    ...(gnd ? [{ name: 'GND', value: gnd, url: `https://d-nb.info/gnd/${gnd}` }] : []),
  ];
}
