import { z } from 'zod';
import { id } from './id.ts';

/** How one claim stands to another. Inverses are derived, never written. */
export const relationTypes = ['supports', 'contradicts', 'updates', 'refines', 'restates'] as const;
export type RelationType = (typeof relationTypes)[number];

export const relation = z.strictObject({
  /** Supports, contradicts, updates (a later state of affairs), refines or restates. */
  type: z.enum(relationTypes),
  /** The claim this one speaks to. */
  to: id,
  /** One German sentence that names what makes it so; shown between the two quotes. */
  reason: z.string().min(20),
});
export type Relation = z.infer<typeof relation>;
