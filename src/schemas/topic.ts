import { z } from 'zod';
import { id } from './id.ts';

/** A topic of the small, defined list (`content/topics.yaml`). */
export const topic = z.strictObject({
  id,
  /** The topic's name in German. */
  name: z.string().min(3),
  /** The question the topic answers, as a German sentence. */
  question: z.string().min(10),
  /** Words readers search for that the texts do not use. */
  searchAliases: z.array(z.string()).default([]),
});
export const topics = z.array(topic);
export type Topic = z.infer<typeof topic>;
