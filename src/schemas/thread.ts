import { z } from 'zod';
import { id } from './id.ts';

/** A story across the years (`content/threads.yaml`): editorial order over derived relations. */
export const thread = z.strictObject({
  id,
  /** The story's question („Was wurde aus den Waffenlieferungen?“). */
  title: z.string().min(5),
  /** Two or three German sentences. */
  lead: z.string().min(40),
  /** One line on how it began, with its year („2023: keine stichhaltigen Beweise“). */
  before: z.string().min(5),
  /** One line on where it stands, with its year. */
  after: z.string().min(5),
  /** Claims in order of time. */
  claims: z.array(id).min(2),
});
export const threads = z.array(thread);
export type ThreadData = z.infer<typeof thread>;
