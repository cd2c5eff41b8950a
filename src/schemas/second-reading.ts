import { z } from 'zod';
import { aliasKinds } from './actor.ts';
import { claimKinds, modalities } from './claim.ts';
import { relationTypes } from './relation.ts';

const span = {
  line: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(0),
  surface: z.string(),
};
const quoted = z.strictObject({ article: z.string(), exact: z.string().min(1) });

/** What a second reader marked in one text, independently of the first (`content/second-reading/NNN.json`). */
export const secondReading = z.strictObject({
  article: z.string(),
  claims: z.array(
    z.strictObject({
      key: z.string(),
      line: z.int().min(1),
      exact: z.string().min(1),
      statement: z.string(),
      kind: z.enum(claimKinds),
      modality: z.enum(modalities),
      claimant: z.string(),
      topics: z.array(z.string()),
    }),
  ),
  mentions: z.array(z.strictObject({ ...span, actor: z.string(), kind: z.enum(aliasKinds) })),
  times: z.array(
    z.strictObject({
      ...span,
      edtf: z.string().nullable(),
      kind: z.enum(['date', 'duration', 'set', 'vague']),
    }),
  ),
});
export type SecondReading = z.infer<typeof secondReading>;

/** Relations a second reader found across texts (`relations-*.json`). */
export const secondRelations = z.array(
  z.strictObject({
    type: z.enum(relationTypes),
    from: quoted,
    to: quoted,
    reason: z.string(),
  }),
);
export type SecondRelations = z.infer<typeof secondRelations>;

const share = z.number().min(0).max(1);

/** How far two readings agree, counted before any difference was settled (`agreement.json`). */
export const agreement = z.strictObject({
  /** Day of the count, ISO. */
  counted: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  mentions: z.strictObject({
    first: z.int(),
    second: z.int(),
    /** Of the first reading's marks, those the second has at the same words with the same actor. */
    ofFirst: share,
    ofSecond: share,
  }),
  times: z.strictObject({
    first: z.int(),
    second: z.int(),
    ofFirst: share,
    ofSecond: share,
    /** Of the times both marked, those with the same meaning in EDTF bounds. */
    sameTime: share,
  }),
  claims: z.strictObject({
    first: z.int(),
    second: z.int(),
    ofFirst: share,
    ofSecond: share,
    /** Of the claims both have: same kind, modality, claimant, and kind corrected for chance (Cohen's κ). */
    sameKind: share,
    kindKappa: z.number(),
    sameModality: share,
    modalityKappa: z.number(),
    sameClaimant: share,
  }),
  relations: z.strictObject({
    /** Relations across texts. */
    first: z.int(),
    second: z.int(),
    /** Of the second reading's, those the first has between the same words, whatever the type. */
    ofSecond: share,
    /** Of these, those of the same type. */
    sameType: share,
  }),
});
export type Agreement = z.infer<typeof agreement>;
