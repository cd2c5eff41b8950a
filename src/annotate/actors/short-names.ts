import { neighbour, type Rule } from './candidate.ts';

/**
 * Short names of states and organisations („der Norden“, „Sicherheitsrat“) stand only in texts that name
 * the actor in full, and not where a word beside them names another („Nationaler Sicherheitsrat“).
 */
export const shortNames: Rule = (candidates) => {
  const named = new Set(
    candidates
      .filter((each) => !each.form.short && each.kind !== 'adjective')
      .map((each) => each.actor),
  );
  return candidates.filter((candidate) => {
    if (!candidate.form.short || candidate.form.actorType === 'person') return true;
    if (!named.has(candidate.actor)) return false;
    const before = neighbour(candidate, -1);
    const next = neighbour(candidate, 1);
    if (before && /(?:isch|national)e[mnrs]?$|^national$/u.test(before.lower)) return false;
    return !(next && /^(?:des|der)$/u.test(next.lower));
  });
};
