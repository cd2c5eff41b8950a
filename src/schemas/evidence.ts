import { z } from 'zod';
import { id } from './id.ts';

/** The words of a source that bear something out; found verbatim and once, or the build fails. */
export const evidence = z.strictObject({
  /** The article whose words these are. */
  article: id,
  /** The source's own words, never the corrected reading. */
  exact: z.string().min(1),
  /** Words that stand right before `exact`, where `exact` alone is not unique. */
  prefix: z.string().min(1).optional(),
  /** Words that stand right behind `exact`, where `exact` alone is not unique. */
  suffix: z.string().min(1).optional(),
});
export type Evidence = z.infer<typeof evidence>;
