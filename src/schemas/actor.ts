import { z } from 'zod';
import { edtf } from './edtf.ts';
import { evidence } from './evidence.ts';
import { id } from './id.ts';

export const actorTypes = [
  'person',
  'state',
  'government',
  'organisation',
  'medium',
  'think-tank',
  'group',
] as const;
export type ActorType = (typeof actorTypes)[number];

export const aliasKinds = ['name', 'metonym', 'demonym', 'adjective', 'role'] as const;
export type AliasKind = (typeof aliasKinds)[number];

/** A form by which texts name the actor; inflection is a rule in code. */
export const alias = z.strictObject({
  /** The uninflected form, or the stem of an adjective („nordkoreanisch“). */
  form: z.string().min(1),
  /** Name, metonym (capital for government), demonym, adjective or role. */
  kind: z.enum(aliasKinds),
  /** A short name that needs the full name, or no rival, before it in the text („Kim“). */
  short: z.boolean().default(false),
  /** May stand as first part of a compound („UN“ in „UN-Sanktionen“, „Ukraine“ in „Ukraine-Krieg“). */
  compound: z.boolean().default(true),
});
export type Alias = z.infer<typeof alias>;

/** A person, state, government, organisation, medium or think tank that the texts name. */
export const actor = z.strictObject({
  /** The name in the usual German form; the page's title. */
  name: z.string().min(2),
  /** What it is. */
  type: z.enum(actorTypes),
  /** A line below the name: who this is, from the texts. */
  description: z.string().min(5).max(200),
  /** Forms by which the texts name it. */
  aliases: z.array(alias).min(1),
  /** Further names readers search for; not from the texts and marked so. */
  searchAliases: z.array(z.string().min(1)).default([]),
  /** Offices and functions, with the words that bear them out. */
  roles: z
    .array(
      z.strictObject({
        /** The role in German („Außenminister Russlands“). */
        role: z.string().min(2),
        /** When the text has the actor hold it, EDTF; `null` where it says nothing. */
        when: edtf.nullable(),
        evidence: z.array(evidence).min(1),
      }),
    )
    .default([]),
  /** The state that took its place: its capital stands for this one where a text tells of an earlier year. */
  successor: z
    .strictObject({
      actor: id,
      /** The year in which it did. */
      year: z.number().int(),
    })
    .nullable()
    .default(null),
  /** Actors this one belongs to or speaks for. */
  memberOf: z.array(id).default([]),
  /** Words that justify the page: at least one naming. */
  evidence: z.array(evidence).min(1),
  /** Verified external identifiers, e.g. `wikidata: Q7747`. */
  identifiers: z
    .strictObject({
      wikidata: z
        .string()
        .regex(/^Q[1-9]\d*$/)
        .optional(),
      gnd: z
        .string()
        .regex(/^[\dX-]{8,12}$/)
        .optional(),
    })
    .default({}),
});
export type ActorData = z.infer<typeof actor>;
