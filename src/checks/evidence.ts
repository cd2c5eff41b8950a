import type { Selector } from '../annotate/locate-quote.ts';
import type { FieldPath } from '../lib/front-matter.ts';
import type { Draft } from '../schemas/read-record.ts';
import type { Project } from './project.ts';

/** Words a record gives as evidence, and where they stand in its file. */
export type EvidenceField = {
  file: string;
  /** The record's collection and id, as one word for comparisons. */
  owner: string;
  path: FieldPath;
  lineOf: (path: FieldPath) => number;
  /** The article's id as it stands, whether or not there is such an article. */
  article: string;
  selector: Selector;
};

/** All evidence of actors, claims and dates that is readable, in faulty records too. */
export function findEvidence({ drafts }: Project): EvidenceField[] {
  const of = (draft: Draft, list: unknown, path: FieldPath): EvidenceField[] =>
    !Array.isArray(list)
      ? []
      : list.flatMap((item: unknown, index) => {
          const { article, exact, prefix, suffix } = asMap(item);
          if (typeof article !== 'string' || typeof exact !== 'string' || exact === '') return [];
          const selector = { exact, prefix: asText(prefix), suffix: asText(suffix) };
          const { file, lineOf } = draft;
          const owner = `${draft.collection}/${draft.id}`;
          return [{ file, owner, path: [...path, index], lineOf, article, selector }];
        });
  return [...drafts.actor, ...drafts.claim, ...drafts.date].flatMap((draft) => {
    const roles = draft.raw['roles'];
    return [
      ...of(draft, draft.raw['evidence'], ['evidence']),
      ...(Array.isArray(roles)
        ? roles.flatMap((role: unknown, index) =>
            of(draft, asMap(role)['evidence'], ['roles', index, 'evidence']),
          )
        : []),
    ];
  });
}

/** The id of the article a claim belongs to: that of its first evidence. */
export function articleOf(claim: Draft<'claim'>): string | undefined {
  const list = claim.raw['evidence'];
  const { article } = asMap(Array.isArray(list) ? list[0] : undefined);
  return asText(article);
}

export function asMap(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
