import { wordSet, type Candidate, type Rule } from './candidate.ts';
import { isCapital, isHyphen, type Token } from './tokens.ts';

/** Heads that turn a name into the name of a thing: a currency is not its state, nor is a dish. */
const thingHeads = wordSet(
  'Dollar Dollars Dollarn Pfund Yen Won Yuan Euro Restaurant Restaurants Imbiss Kohl Böller Böllern Kracher Salat',
);
/** First parts behind which a surname still names its bearer: „Anti-Putin-Protest“. */
const openers = wordSet('Anti Pro Ex Nicht Post Vor Nach Neo Prä Super Ultra Mit Ohne');

/**
 * A name as part of a hyphen compound („UN-Sanktionen“, „Nordkorea-Russland-Bündnis“): kept where the
 * form allows it; dropped in currencies and in double names of other people („Müller-Kim“).
 */
export const compoundParts: Rule = (candidates) => {
  const named = new Set(candidates.map((each) => `${String(each.block.n)}:${String(each.last)}`));
  return candidates.filter((candidate) => {
    const { tokens, text } = candidate.block;
    const next = tokens[candidate.last + 1];
    const before = tokens[candidate.first - 1];
    const leads = /^[-\u2010\u2011]/u.test(text.slice(candidate.to, candidate.to + 1));
    const follows = isHyphen(tokens[candidate.first]?.gap);
    if (leads && !candidate.form.compound) return false;
    if (leads && next && isHyphen(next.gap) && thingHeads.has(next.lower)) return false;
    if (candidate.kind === 'adjective' && !hasReadableEnding(candidate, next)) return false;
    if (!follows || !before || candidate.form.actorType !== 'person') return true;
    const partnerNamed = named.has(`${String(candidate.block.n)}:${String(candidate.first - 1)}`);
    return leads || partnerNamed || openers.has(before.lower) || !isCapital(before.text);
  });
};

/** „Russisch“ written large and bare is the language, unless it opens „Russisch-nordkoreanische …“. */
function hasReadableEnding(candidate: Candidate, next: Token | undefined): boolean {
  const word = candidate.block.tokens[candidate.last];
  if (!word || !isCapital(word.text) || !/isch$/u.test(word.text)) return true;
  const partOf = candidate.last > candidate.first;
  return partOf || (next !== undefined && isHyphen(next.gap) && !isCapital(next.text));
}
