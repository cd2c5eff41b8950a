import { z } from 'zod';
import { edtf } from './edtf.ts';
import { evidence } from './evidence.ts';
import { id } from './id.ts';

/** A dated event, period or state that the texts name; one entry an event, however many texts. */
export const date = z.strictObject({
  /** What happened, in a short German noun phrase. */
  title: z.string().min(4).max(120),
  /** When, as precisely as the texts allow and no more. */
  edtf,
  /** Why this dating: the text's words; outside knowledge is marked as the editor's. */
  reason: z.string().min(10),
  /** An event, a period, a state that lasts, or one that recurs. */
  kind: z.enum(['event', 'period', 'state', 'recurring']),
  /** Who took part. */
  actors: z.array(id),
  /** What each text says about it. */
  evidence: z.array(evidence).min(1),
});
export type DateData = z.infer<typeof date>;
