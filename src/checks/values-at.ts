import type { FieldPath } from '../lib/front-matter.ts';

/** The values a path leads to; `*` stands for every item of a list. */
export function valuesAt(
  value: unknown,
  steps: readonly string[],
  path: FieldPath = [],
): { path: FieldPath; value: unknown }[] {
  const [step, ...rest] = steps;
  if (step === undefined) return [{ path, value }];
  if (step === '*') {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item, index) => valuesAt(item, rest, [...path, index]));
  }
  if (typeof value !== 'object' || value === null || !(step in value)) return [];
  return valuesAt((value as Record<string, unknown>)[step], rest, [...path, step]);
}
