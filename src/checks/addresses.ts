import { urls } from '../lib/urls.ts';
import { articleOf } from './evidence.ts';
import type { Project } from './project.ts';

/** The addresses of the site's pages that a note may name, and the fragments of each. */
export type Addresses = {
  pages: ReadonlySet<string>;
  /** `address#fragment`. */
  fragments: ReadonlySet<string>;
};

/** All addresses that follow from the records. */
export function addressesOf({ drafts, topics, threads, sources }: Project): Addresses {
  const fixed = Object.values(urls).filter((url): url is string => typeof url === 'string');
  const pages = new Set([
    ...fixed,
    ...drafts.article.map(({ id }) => urls.article(id)),
    ...drafts.actor.map(({ id }) => urls.actor(id)),
    ...drafts.claim.map(({ id }) => urls.claim(id)),
    ...drafts.date.map(({ id }) => urls.date(id)),
    ...topics.entries.map(({ data }) => urls.topic(data.id)),
    ...threads.entries.map(({ data }) => urls.thread(data.id)),
    ...drafts.article.flatMap((a) =>
      drafts.article.filter((b) => a.id < b.id).map((b) => urls.pair(a.id, b.id)),
    ),
  ]);
  const fragments = new Set([
    ...[...sources.values()].flatMap(({ id, paragraphs }) =>
      paragraphs.map(({ n }) => urls.paragraph(id, n)),
    ),
    ...drafts.claim.map((claim) => urls.quote(articleOf(claim) ?? '', claim.id)),
  ]);
  return { pages, fragments };
}
