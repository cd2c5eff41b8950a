import type { z } from 'zod';
import type { AliasKind } from '../schemas/actor.ts';
import type { markExceptions, ParagraphKind } from '../schemas/article.ts';
import type { Candidate, ReadBlock, Rule } from './actors/candidate.ts';
import { capitals } from './actors/capitals.ts';
import { compass } from './actors/compass.ts';
import { compoundParts } from './actors/compound-parts.ts';
import { foreignNames } from './actors/foreign-names.ts';
import { groupHeads } from './actors/group-heads.ts';
import { buildNameIndex, type KnownActor, type NameIndex } from './actors/name-index.ts';
import { predecessors } from './actors/predecessors.ts';
import { placeAdjectives } from './actors/place-adjectives.ts';
import { readCandidates } from './actors/read-candidates.ts';
import { shortNames } from './actors/short-names.ts';
import { surnames } from './actors/surnames.ts';
import { readSuspended } from './actors/suspended-hyphens.ts';
import { readTokens } from './actors/tokens.ts';
import { locateQuote } from './locate-quote.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { withoutCredit } from './without-credit.ts';

export type { KnownActor } from './actors/name-index.ts';

/** A block of clean text; `n` is its permanent number in the article. */
export type TextBlock = { n: number; kind: ParagraphKind; text: string };

/** Marks an editor suppresses or adds. */
export type MarkExceptions = z.infer<typeof markExceptions>;

/** A naming of an actor: block number, UTF-16 offsets in the block's text (end exclusive), the words. */
export type ActorMark = {
  n: number;
  from: number;
  to: number;
  surface: string;
  actor: string;
  kind: AliasKind;
};

/** What can be judged by the words themselves comes first, so that a dropped form hides no shorter one. */
const wordRules: readonly Rule[] = [compoundParts, foreignNames, groupHeads];
/** What needs the sentence or the whole text comes after overlaps are resolved. */
const contextRules: readonly Rule[] = [
  placeAdjectives,
  capitals,
  predecessors,
  compass,
  shortNames,
  surnames,
];

/**
 * Finds every naming of a known actor in a text: names in all spellings and cases, short names in context,
 * capitals that stand for governments, demonyms, adjectives, parts of hyphen compounds. Blocks are one
 * text in reading order. Returns marks in order, none overlapping another; never throws. The work grows
 * with the length of the text, not with the number of actors.
 */
export function findActors(
  blocks: readonly TextBlock[],
  actors: readonly KnownActor[],
  exceptions: MarkExceptions,
): ActorMark[] {
  const index = indexOf(actors);
  const read: ReadBlock[] = blocks.map(({ n, kind, text }) => ({
    n,
    kind,
    text,
    tokens: readTokens(kind === 'caption' ? withoutCredit(text) : text),
  }));
  const context = { blocks: read, forms: index.forms, predecessors: index.predecessors };
  const apply = (candidates: readonly Candidate[], rules: readonly Rule[]): readonly Candidate[] =>
    rules.reduce((kept, rule) => rule(kept, context), candidates);

  const judged = apply(
    read.flatMap((block) => [...readCandidates(block, index), ...readSuspended(block, index)]),
    wordRules,
  );
  const byBlock = Map.groupBy(judged, (candidate) => candidate.block);
  const resolved = read.flatMap((block) => resolveOverlaps(byBlock.get(block) ?? []));
  const marks = apply(resolved, contextRules).map(({ block, from, to, actor, kind }) => ({
    n: block.n,
    from,
    to,
    surface: block.text.slice(from, to),
    actor,
    kind,
  }));
  return applyExceptions(marks, blocks, exceptions);
}

const indexes = new WeakMap<readonly KnownActor[], NameIndex>();

/** The index of a list of actors is built once. */
function indexOf(actors: readonly KnownActor[]): NameIndex {
  const known = indexes.get(actors);
  if (known) return known;
  const index = buildNameIndex(actors);
  indexes.set(actors, index);
  return index;
}

/** An exception without an actor concerns times; one whose words are not found changes nothing here. */
function applyExceptions(
  marks: readonly ActorMark[],
  blocks: readonly TextBlock[],
  { suppress, add }: MarkExceptions,
): ActorMark[] {
  let kept = [...marks];
  for (const exception of suppress) {
    const place = exception.actor === undefined ? null : located(blocks, exception);
    if (!place) continue;
    kept = kept.filter((mark) => mark.actor !== exception.actor || !overlap(mark, place));
  }
  for (const exception of add) {
    const place = exception.actor === undefined ? null : located(blocks, exception);
    if (!place || exception.actor === undefined) continue;
    kept = kept.filter((mark) => !overlap(mark, place));
    kept.push({
      ...place,
      surface: exception.exact,
      actor: exception.actor,
      kind: exception.kind ?? 'name',
    });
  }
  const order = new Map(blocks.map((block, position) => [block.n, position]));
  return kept.sort((a, b) => (order.get(a.n) ?? 0) - (order.get(b.n) ?? 0) || a.from - b.from);
}

function located(
  blocks: readonly TextBlock[],
  selector: MarkExceptions['add'][number],
): { n: number; from: number; to: number } | null {
  const result = locateQuote(blocks, selector);
  return 'found' in result ? result.found : null;
}

function overlap(mark: ActorMark, place: { n: number; from: number; to: number }): boolean {
  return mark.n === place.n && mark.from < place.to && place.from < mark.to;
}
