import { neighbour, wordSet, type Candidate, type Rule } from './candidate.ts';
import { isGivenName } from './given-names.ts';
import { isCapital } from './tokens.ts';

/** English and other words behind a name that make it the name of something else: „China Daily“. */
const foreignHeads =
  wordSet(`Daily Times Today Herald Post Mobile Telecom Airlines Airways Evergrande Cables Tower
  Towers Organization Plaza International Media Group Holdings Hall Mellon University Institute Hotel Business Insider
  Journal Review Street Center Centre Wizards Capitals Nationals Commanders Corporation Inc Ltd Bank Steel Unicom
  Petroleum Railway Open Masters`);
/** Words before a name that make it part of another name: „Bank of China“, „Air China“. */
const foreignOpeners = wordSet('of the Air Radio Miss New');
/** Seas, walls and games that bear a nation's adjective for a name. */
const thingHeads = wordSet('Meer Meeres Meers Mauer Roulette');

/** Drops names that are part of the name of something else. */
export const foreignNames: Rule = (candidates) =>
  candidates.filter((candidate) => {
    const next = neighbour(candidate, 1);
    if (candidate.kind === 'adjective') return !(next && thingHeads.has(next.lower));
    return candidate.form.words.length > 1 || !isPartOfForeignName(candidate);
  });

function isPartOfForeignName(candidate: Candidate): boolean {
  const before = neighbour(candidate, -1);
  const next = neighbour(candidate, 1);
  if (before && foreignOpeners.has(before.lower)) return true;
  // A genitive belongs to its owner: „Chinas Bank“ is China's.
  const word = candidate.block.tokens[candidate.last]?.lower;
  const bare = word === candidate.form.words[0]?.toLowerCase();
  if (bare && next && isCapital(next.text) && foreignHeads.has(next.lower)) return true;
  // „George Washington“, „Andrew Carnegie“: a given name makes a person of a place or a body.
  const impersonal = candidate.form.actorType !== 'person';
  const doubtful = candidate.kind === 'metonym' || candidate.form.short;
  return impersonal && doubtful && before !== undefined && isGivenName(before.text);
}
