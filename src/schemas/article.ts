import { z } from 'zod';
import { edtf } from './edtf.ts';
import { id } from './id.ts';

export const paragraphKinds = ['title', 'heading', 'lead', 'caption', 'paragraph'] as const;
export type ParagraphKind = (typeof paragraphKinds)[number];

/** When a text was written, as an interval, and why we think so. */
export const written = z.strictObject({
  /** EDTF interval or date. */
  edtf,
  /** The reason in German, from the text's own words. */
  reason: z.string().min(10),
  /** What the editor knows from outside and used for the dating, marked as such. */
  outside: z.string().min(10).optional(),
});

/** A slip of the source and its reading (TEI *sic* / *corr*); the source's words stay the base text. */
export const correction = z.strictObject({
  /** The source's own words. */
  exact: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
  /** What is meant. May be empty where words are superfluous. */
  reading: z.string(),
  /** Why, in German. */
  reason: z.string().min(5),
  /** What sort of slip. */
  kind: z.enum([
    'typo',
    'grammar',
    'word-order',
    'leftover',
    'missing',
    'repetition',
    'translation',
  ]),
});
export type Correction = z.infer<typeof correction>;

/** A mark an editor suppresses or adds, where the rules of recognition are wrong. */
export const markException = z.strictObject({
  exact: z.string().min(1),
  prefix: z.string().min(1).optional(),
  suffix: z.string().min(1).optional(),
  /** The actor to add, or whose mark to suppress; for times leave out. */
  actor: id.optional(),
  kind: z.enum(['name', 'metonym', 'demonym', 'adjective', 'role']).optional(),
  /** For an added time mark: its EDTF, or null where vague. */
  edtf: edtf.nullable().optional(),
  reason: z.string().min(5),
});

export const markExceptions = z.strictObject({
  suppress: z.array(markException).default([]),
  add: z.array(markException).default([]),
});

const described = {
  /** The text's title: its own, or an editor's. */
  title: z.string().min(3),
  /** Whether the title is the text's own or editorial. */
  titleSource: z.enum(['text', 'editorial']),
  /** Bericht, Analyse, Kommentar, … in German. */
  genre: z.string().min(3),
  written,
  /** How much of the text there is („ohne Anfang“), with the reason. */
  completeness: z.strictObject({
    state: z.enum(['complete', 'beginning-missing', 'end-missing', 'excerpt']),
    reason: z.string().min(10),
  }),
  /** Signs that the text was translated, from which language, how surely; null where there are none. */
  translation: z
    .strictObject({
      from: z.string().min(2),
      certainty: z.enum(['certain', 'probable', 'possible']),
      reason: z.string().min(10),
    })
    .nullable(),
  /** One or two sober German sentences on the text's structure and manner. */
  structure: z.string().min(10),
  corrections: z.array(correction).default([]),
  marks: markExceptions.default({ suppress: [], add: [] }),
};

/** The editorial sheet of a seed (`seeds/NNN_….yaml`): what an editor decided about it. */
export const sheet = z.strictObject({
  /** The article's id; begins with the seed's number. */
  id,
  ...described,
  /** Line kinds the reader of seeds got wrong: `line` is 1-based in the seed. */
  lines: z
    .array(
      z.strictObject({
        line: z.int().min(1),
        kind: z.enum([...paragraphKinds, 'removed']),
        reason: z.string().min(5),
      }),
    )
    .default([]),
  /** Sentences that carry no claim, each with its reason (first words suffice when unique). */
  withoutClaim: z
    .array(
      z.strictObject({
        exact: z.string().min(1),
        /** 1-based line of the seed, where the words alone stand more than once. */
        line: z.int().min(1).optional(),
        reason: z.string().min(5),
      }),
    )
    .default([]),
});
export type Sheet = z.infer<typeof sheet>;

const span = { line: z.int().min(1), start: z.int().min(0), end: z.int().min(0) };

/** An article as generated from seed and sheet (`content/article/*.mdx`); its body holds the paragraphs. */
export const article = z.strictObject({
  /** File name of the seed. */
  seed: z.string(),
  /** SHA-256 of the seed's bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  ...described,
  /** One entry a block of the body, in order. */
  paragraphs: z.array(
    z.strictObject({
      /** The paragraph's permanent number, from 1. */
      n: z.int().min(1),
      kind: z.enum(paragraphKinds),
      /** 1-based line of the seed where it begins. */
      line: z.int().min(1),
      /** Where its characters came from: runs `[offset, line, start]`; see `lib/origin.ts`. */
      origin: z.array(z.tuple([z.int(), z.int(), z.int()])).min(1),
    }),
  ),
  /** What of the seed is not shown, and why. */
  removed: z.array(z.strictObject({ line: z.int().min(1), text: z.string(), reason: z.string() })),
  /** Sentences that carry no claim, as the sheet lists them. */
  withoutClaim: z.array(
    z.strictObject({ exact: z.string(), line: z.int().min(1).optional(), reason: z.string() }),
  ),
  /** Corrections with their place in the seed. */
  corrections: z.array(correction.extend(span)),
});
export type ArticleData = z.infer<typeof article>;
