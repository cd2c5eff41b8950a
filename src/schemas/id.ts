import { z } from 'zod';

/** An id is its file's name: lower-case ASCII words joined by single hyphens, umlauts written out. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const id = z.string().regex(idPattern, {
  error: 'An id consists of a–z, 0–9 and single hyphens; umlauts are written out.',
});
export type Id = z.infer<typeof id>;
