import { z } from 'zod';
import { edtf } from './edtf.ts';
import { evidence } from './evidence.ts';
import { id } from './id.ts';
import { relation } from './relation.ts';

export const claimKinds = [
  'fact',
  'statement',
  'assessment',
  'forecast',
  'motive',
  'demand',
] as const;

export const modalities = ['asserted', 'reported', 'supposed', 'denied', 'conditional'] as const;

export const outcomeStates = ['fulfilled', 'partly', 'unfulfilled', 'open'] as const;
export type OutcomeState = (typeof outcomeStates)[number];

/** One assertion of one text, in one self-contained German sentence of our own. */
export const claim = z.strictObject({
  /** The assertion in one German sentence of our own words; the claim's title everywhere. */
  statement: z.string().min(10).max(320),
  /** What sort of assertion: fact, statement, assessment, forecast, motive or demand. */
  kind: z.enum(claimKinds),
  /** How surely the text says it, as its grammar shows. */
  modality: z.enum(modalities),
  /** Who says it: an actor's id; `author` for the text itself; `unnamed` with `claimantWords`. */
  claimant: z.union([z.literal('author'), z.literal('unnamed'), id]),
  /** The text's words for a speaker it does not name („einige Beobachter“). */
  claimantWords: z.string().min(1).optional(),
  /** The chain through which it reaches us, from the speaker to the text (actor ids). */
  via: z.array(id).default([]),
  /** The actors it is about. */
  about: z.array(id).min(1),
  /** When it is about (not when it was said); `null` where the text places it nowhere. */
  when: edtf.nullable(),
  /** Topics of `content/topics.yaml`. */
  topics: z.array(id).min(1),
  /** 3 carries the text's argument, 2 matters for it, 1 is detail. */
  weight: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  /** The words that bear it out. */
  evidence: z.array(evidence).min(1),
  /** How it stands to claims of this and other texts. */
  relations: z.array(relation).default([]),
  /** What became of a forecast, as later texts of this collection report it. */
  outcome: z
    .strictObject({
      state: z.enum(outcomeStates),
      /** Claims of later texts that show it; empty only where it is open. */
      shownBy: z.array(id).default([]),
      /** One German sentence. */
      reason: z.string().min(20),
    })
    .optional(),
});
export type ClaimData = z.infer<typeof claim>;
