import { z } from 'zod';

/** How many hints of each check the editors have looked at and left (`content/hint-limits.yaml`). */
export const hintLimits = z.record(z.string().regex(/^[a-z]+(-[a-z]+)*$/), z.int().min(0));
export type HintLimits = z.infer<typeof hintLimits>;
