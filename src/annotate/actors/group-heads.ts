import type { Rule } from './candidate.ts';

/**
 * A group is named by its noun: in „nordkoreanische Gastarbeiter“ the adjective goes on naming the state,
 * and „Gastarbeiter“ names the group.
 */
export const groupHeads: Rule = (candidates) => {
  const adjectives = new Set(
    candidates
      .filter((candidate) => candidate.kind === 'adjective' && candidate.first === candidate.last)
      .map((candidate) => `${String(candidate.block.n)}:${String(candidate.first)}`),
  );
  return candidates.map((candidate) => {
    const key = `${String(candidate.block.n)}:${String(candidate.first)}`;
    const head = candidate.block.tokens[candidate.first + 1];
    const shortens =
      candidate.form.actorType === 'group' &&
      candidate.kind !== 'adjective' &&
      candidate.last > candidate.first &&
      adjectives.has(key);
    return shortens && head
      ? { ...candidate, first: candidate.first + 1, from: head.from }
      : candidate;
  });
};
