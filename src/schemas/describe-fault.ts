import type { z } from 'zod';
import type { FieldPath } from '../lib/front-matter.ts';

/** A fault of a field in the words of an editor, and the field that is meant. */
export type FieldFault = { path: FieldPath; message: string; remedy: string };

/** Keys that other content systems act upon, and what an editor who writes them expects. */
const runawayKeys = new Map([
  ['slug', 'The address of a record follows from its file name.'],
  ['id', 'The id of a record is its file name.'],
  ['layout', 'The page of a record follows from its collection.'],
]);

/** Describes one fault zod found in `data`: one description for each unknown key, else one. */
export function describeFault(fault: z.core.$ZodIssue, data: unknown): FieldFault[] {
  const path = fault.path.filter((step) => typeof step !== 'symbol');
  if (fault.code === 'unrecognized_keys') {
    return fault.keys.map((key) => ({
      path: [...path, key],
      message: `No field is called \`${[...path, key].join('.')}\`.`,
      remedy: `${runawayKeys.get(key) ?? 'Look for a slip in its name.'} Rename or delete the field.`,
    }));
  }
  const name = path.length > 0 ? `Field \`${path.join('.')}\`` : 'The record';
  const value = valueAt(data, path);
  if (value === undefined && path.length > 0) {
    return [{ path, message: `${name} is missing.`, remedy: 'Add the field.' }];
  }
  const given =
    value === null || typeof value !== 'object' ? ` (given: ${JSON.stringify(value)})` : '';
  return [
    {
      path,
      message: `${name} is not valid${given}: ${sentence(fault.message)}`,
      remedy:
        typeof value === 'boolean' || typeof value === 'number'
          ? 'Write the value in quotes if it is meant as words, or mend it.'
          : 'Mend the field as its schema in src/schemas describes it.',
    },
  ];
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

function sentence(message: string): string {
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
