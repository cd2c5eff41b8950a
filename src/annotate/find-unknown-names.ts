import { isPlaceAdjective, nameForms } from '../lib/german.ts';
import { readTokens } from './actors/tokens.ts';
import { findActors, type KnownActor, type TextBlock } from './find-actors.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { findKnownPeople } from './unknown/known-people.ts';
import { findOrganisations } from './unknown/organisations.ts';
import { findPeople, findSpeakers, findSurnames, surnamesOf } from './unknown/people.ts';
import { findPlaces } from './unknown/place-names.ts';
import { withoutCredit } from './without-credit.ts';
import { findTowns, findTownsAgain, townWords } from './unknown/town-names.ts';

/** A name no actor covers: block number, UTF-16 offsets in the block's text (end exclusive), the words. */
export type UnknownName = { n: number; from: number; to: number; surface: string };

/**
 * Finds names of people, organisations, states and capitals that no actor covers, for an editor who takes
 * in a new text. German writes every noun large, so a name needs a cue: a given name, an office, a head
 * word; states and capitals come from lists, and behind „in“ a word is a town that is none of the `words` of
 * German, which are given in lower case. Returns them in order, none overlapping another; never throws.
 */
export function findUnknownNames(
  blocks: readonly TextBlock[],
  actors: readonly KnownActor[],
  words: ReadonlySet<string>,
): UnknownName[] {
  const marks = Map.groupBy(
    findActors(blocks, actors, { suppress: [], add: [] }),
    (mark) => mark.n,
  );
  const known = knownWords(actors);
  const adjectives = placeAdjectives(actors);
  const read = blocks.map((block) => {
    const tokens = readTokens(block.kind === 'caption' ? withoutCredit(block.text) : block.text);
    return { ...block, tokens, people: findPeople(tokens) };
  });
  const towns = new Set(read.flatMap(({ tokens }) => townWords(tokens, findTowns(tokens, words))));
  const surnames = new Set(read.flatMap(({ tokens, people }) => surnamesOf(tokens, people)));

  return read.flatMap(({ n, text, tokens, people }) => {
    const spans = [
      ...findOrganisations(tokens),
      ...people,
      ...findPlaces(tokens),
      ...findTowns(tokens, words),
      ...findTownsAgain(tokens, towns),
      ...findKnownPeople(tokens),
      ...findSpeakers(tokens),
      ...findSurnames(tokens, surnames),
    ].flatMap(({ first, last }) => {
      const [begin, end] = [tokens[first], tokens[last]];
      if (!begin || !end) return [];
      const words = tokens.slice(first, last + 1).map((token) => token.lower);
      // A capital that is no government here is still no unknown name.
      if (known.has(words.join(' ')) || adjectives.has(words[0] ?? '')) return [];
      const marked = (marks.get(n) ?? []).some(
        (mark) => mark.from < end.to && begin.from < mark.to,
      );
      return marked ? [] : [{ from: begin.from, to: end.to }];
    });
    return resolveOverlaps(spans).map(({ from, to }) => ({
      n,
      from,
      to,
      surface: text.slice(from, to),
    }));
  });
}

/** Every form of every actor with its genitive, in lower case with single spaces. */
function knownWords(actors: readonly KnownActor[]): ReadonlySet<string> {
  return new Set(
    actors.flatMap((actor) =>
      actor.aliases.flatMap((alias) =>
        nameForms(
          readTokens(alias.form)
            .map((token) => token.lower)
            .join(' '),
        ),
      ),
    ),
  );
}

/** „Moskauer“ before „Zeitung“ says where, and begins no name. */
function placeAdjectives(actors: readonly KnownActor[]): ReadonlySet<string> {
  return new Set(
    actors.flatMap((actor) =>
      actor.aliases
        .filter((alias) => alias.kind === 'adjective' && isPlaceAdjective(alias.form))
        .map((alias) => alias.form.toLowerCase()),
    ),
  );
}
