import { z } from 'zod';
import { actorTypes, aliasKinds } from '../schemas/actor.ts';
import { paragraphKinds } from '../schemas/article.ts';
import { claimKinds, modalities, outcomeStates } from '../schemas/claim.ts';
import { relationTypes } from '../schemas/relation.ts';

const text = z.string();
const id = text.describe('Kennung; zugleich der Name der Seite.');
const edtf = text.describe('Zeitangabe in EDTF (ISO 8601-2:2019).');
const day = text
  .nullable()
  .describe('Kalendertag nach ISO 8601; null, wo das Intervall offen ist.');

const place = {
  article: id,
  line: z.int().min(1).describe('Zeile der Quelldatei, von 1 an gezählt.'),
  start: z.int().min(0).describe('Beginn in dieser Zeile, in UTF-16-Einheiten.'),
  end: z.int().min(0).describe('Ende in dieser Zeile, ausschließlich.'),
};
const quote = z.strictObject({ ...place, exact: text.describe('Wortlaut der Quelle.') });
const correction = z.strictObject({
  line: place.line,
  start: place.start,
  end: place.end,
  exact: text,
  reading: text.describe('Was gemeint ist; leer, wo Wörter überzählig sind.'),
  reason: text,
  kind: text,
});

/** The public files of `dist/daten`, each with its schema; titles and descriptions are German. */
export const publicSchemas = {
  articles: z
    .array(
      z.strictObject({
        id,
        seed: text.describe('Name der Quelldatei.'),
        sha256: text.describe('SHA-256 der Quelldatei.'),
        title: text,
        titleSource: z.enum(['text', 'editorial']),
        genre: text,
        written: z.strictObject({
          edtf,
          min: day,
          max: day,
          reason: text,
          outside: text.nullable().describe('Wissen der Redaktion, das nicht im Text steht.'),
        }),
        completeness: z.strictObject({ state: text, reason: text }),
        translation: z.strictObject({ from: text, certainty: text, reason: text }).nullable(),
        paragraphs: z.array(
          z.strictObject({ n: z.int(), kind: z.enum(paragraphKinds), line: z.int(), text }),
        ),
        removed: z.array(z.strictObject({ line: z.int(), text, reason: text })),
        corrections: z.array(correction),
      }),
    )
    .describe('Die Texte mit Datierung, Absätzen, Entferntem und Korrekturen.'),
  actors: z
    .array(
      z.strictObject({
        id,
        type: z.enum(actorTypes),
        name: text,
        description: text,
        aliases: z.array(z.strictObject({ form: text, kind: z.enum(aliasKinds) })),
        searchAliases: z.array(text).describe('Weitere Suchwörter; nicht aus den Texten.'),
        roles: z.array(
          z.strictObject({ role: text, when: edtf.nullable(), evidence: z.array(quote) }),
        ),
        memberOf: z.array(id),
        identifiers: z.record(text, text),
        evidence: z.array(quote),
      }),
    )
    .describe('Personen, Staaten und Einrichtungen mit ihren Namensformen.'),
  mentions: z
    .array(z.strictObject({ ...place, surface: text, actor: id, kind: z.enum(aliasKinds) }))
    .describe('Jede Nennung eines Akteurs.'),
  times: z
    .array(
      z.strictObject({
        ...place,
        surface: text,
        edtf: edtf.nullable(),
        kind: z.enum(['date', 'duration', 'set', 'vague']),
        date: id.optional(),
      }),
    )
    .describe('Jede Zeitangabe.'),
  claims: z
    .array(
      z.strictObject({
        id,
        article: id,
        statement: text,
        kind: z.enum(claimKinds),
        modality: z.enum(modalities),
        claimant: text.describe('Kennung eines Akteurs, „author“ oder „unnamed“.'),
        claimantWords: text.nullable(),
        via: z.array(id),
        about: z.array(id),
        when: edtf.nullable(),
        topics: z.array(id),
        weight: z.int(),
        evidence: z.array(quote),
        relations: z.array(z.strictObject({ type: z.enum(relationTypes), to: id, reason: text })),
        incoming: z.array(z.strictObject({ type: z.enum(relationTypes), from: id, reason: text })),
        status: z.enum(['updated', 'contradicted', 'confirmed', 'standing']),
        outcome: z
          .strictObject({ state: z.enum(outcomeStates), shownBy: z.array(id), reason: text })
          .optional(),
      }),
    )
    .describe('Die Aussagen mit Beleg, Sprecher, Beziehungen und Stand.'),
  dates: z
    .array(
      z.strictObject({
        id,
        title: text,
        edtf,
        min: day,
        max: day,
        kind: text,
        reason: text,
        actors: z.array(id),
        evidence: z.array(quote),
      }),
    )
    .describe('Ereignisse, Zeiträume und Zustände.'),
  topics: z
    .array(
      z.strictObject({
        id,
        name: text,
        question: text,
        searchAliases: z.array(text),
        claims: z.array(id),
      }),
    )
    .describe('Die Themen und ihre Aussagen.'),
  threads: z
    .array(
      z.strictObject({
        id,
        title: text,
        lead: text,
        before: text,
        after: text,
        claims: z.array(id),
      }),
    )
    .describe('Verläufe über die Jahre.'),
};

export type PublicName = keyof typeof publicSchemas;
export const publicNames = Object.keys(publicSchemas) as PublicName[];
export type PublicData = { [Name in PublicName]: z.infer<(typeof publicSchemas)[Name]> };

/** The JSON Schema (draft 2020-12) of one public file. */
export function jsonSchema(name: PublicName): unknown {
  return { title: `${name}.json`, ...z.toJSONSchema(publicSchemas[name]) };
}
