import { isGivenName } from './given-names.ts';
import { neighbour, wordSet, type Rule } from './candidate.ts';
import { isCapital, isSpace } from './tokens.ts';

/** English and other words behind a name that make it the name of something else: „China Daily“. */
const foreignHeads =
  wordSet(`Daily Times Today Herald Post Mobile Telecom Airlines Airways Evergrande Cables
  Tower Towers Organization Plaza International Media Group Holdings Hall Mellon University Institute Hotel
  Business Insider Journal Review Street Center Centre DC Wizards Capitals Nationals Redskins Commanders
  Corporation Inc Ltd Bank Steel Unicom Petroleum Railway Open Masters Masters`);
/** Words before a name that make it part of another name: „Bank of China“, „Air China“. */
const foreignOpeners = wordSet('of the Air Radio Miss New');
/** Seas, walls and dishes that bear a nation's adjective for a name. */
const thingHeads = wordSet(
  `Meer Meeres Meers Mauer Roulette Grippe Salat Ei Dogge Schäferhund Tee`,
);

/** Drops names that are part of the name of something else. */
export const foreignNames: Rule = (candidates) =>
  candidates.filter((candidate) => {
    const next = neighbour(candidate, 1);
    const before = neighbour(candidate, -1);
    if (candidate.kind === 'adjective') {
      return (
        !(
          next &&
          isCapital(candidate.block.tokens[candidate.first]?.text) &&
          thingHeads.has(next.lower)
        ) && !(next && /^(?:meer(?:es|s)?|roulette)$/u.test(next.lower))
      );
    }
    if (candidate.form.words.length > 1) return true;
    const following = candidate.block.tokens[candidate.last + 1];
    const single =
      candidate.block.tokens[candidate.last]?.lower === candidate.form.words[0]?.toLowerCase();
    if (
      single &&
      next &&
      isSpace(following?.gap) &&
      isCapital(next.text) &&
      foreignHeads.has(next.lower)
    )
      return false;
    if (before && foreignOpeners.has(before.lower) && before.text !== 'Mit') return false;
    // „George Washington“, „Jack London“: a given name makes a person of a place.
    if (
      candidate.form.actorType !== 'person' &&
      candidate.kind === 'metonym' &&
      before &&
      isSpace(candidate.block.tokens[candidate.first]?.gap)
    ) {
      return !isGivenName(before.text);
    }
    return true;
  });
