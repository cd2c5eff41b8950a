import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { findActors, type KnownActor } from '../../annotate/find-actors.ts';
import { findTimes } from '../../annotate/find-times.ts';
import { findUnknownNames } from '../../annotate/find-unknown-names.ts';
import { buildArticle } from '../../edition/build-article.ts';
import { classify } from '../../edition/classify.ts';
import { decodeSeed } from '../../edition/decode-seed.ts';
import { findClaimCandidates } from '../../edition/find-claim-candidates.ts';
import { proposeSheet } from '../../edition/propose-sheet.ts';
import { readSeed, type Seed } from '../../edition/read-seed.ts';
import { segment } from '../../edition/segment.ts';
import { writeArticle } from '../../edition/write-article.ts';
import { publicArticle } from '../../export/public-data.ts';
import { edtfBounds } from '../../lib/edtf.ts';
import { formatIssue, type Issue } from '../../lib/issue.ts';
import { seedParts } from '../../lib/origin.ts';
import type { Sheet } from '../../schemas/article.ts';
import { readParagraphs } from '../../schemas/read-paragraphs.ts';
import { readRecord } from '../../schemas/read-record.ts';

/** A text taken in: its seed, the proposed sheet and what the sheet makes of it. */
export type Imported = {
  file: string;
  seed: Seed;
  sheet: Sheet;
  article: ReturnType<typeof buildArticle>;
  sha256: string;
};

/** A span of the untouched seed. */
type SeedSpan = { line: number; start: number; end: number };

/** Reads a text and proposes its sheet; the number is the one the seed would get. */
export function importText(file: string, bytes: Uint8Array, number: string): Imported | Issue {
  const decoded = decodeSeed(bytes);
  if ('fault' in decoded) {
    const { line, message, remedy } = decoded.fault;
    return { file, line, check: 'seed-encoding', message, remedy, severity: 'error' };
  }
  const seed = readSeed(decoded.text);
  const sheet = proposeSheet(number, seed.raw, classify(segment(seed)));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const source = {
    seed: basename(file),
    sha256,
    text: decoded.text,
    sheet,
    sheetFile: file,
    lineOf: () => 1,
  };
  const article = buildArticle(source);
  const [fault] = article.issues;
  return fault ?? { file, seed, sheet, article, sha256 };
}

/**
 * What the rules find in a text, in the shapes of the public data; offsets are those of the seed's lines. The words of
 * German, in lower case, tell names from nouns.
 */
export function describeImport(
  { seed, sheet, article }: Imported,
  actors: readonly KnownActor[],
  words: ReadonlySet<string>,
): object {
  const { data, blocks } = article;
  const text = writeArticle(data, blocks);
  const { record, issues } = readRecord('article', `content/article/${sheet.id}.mdx`, text);
  if (!record)
    throw new Error(`The generated article is not readable. ${issues.map(formatIssue).join(' ')}`);
  const paragraphs = readParagraphs(record.body, data.paragraphs);
  const origins = new Map(paragraphs.map(({ n, origin }) => [n, origin]));
  /** The part of a span that stands on one line; of several the longest. */
  const placeOf = ({ n, from, to }: { n: number; from: number; to: number }): SeedSpan => {
    const parts = seedParts(origins.get(n) ?? [[0, 1, 0]], from, to);
    const { line, start, end } = parts.reduce((a, b) =>
      b.end - b.start > a.end - a.start ? b : a,
    );
    // The space that joins hard-wrapped lines stands in no line of the seed.
    const words = seed.raw[line - 1]?.slice(start, end) ?? '';
    return { line, start, end: start + words.trimEnd().length };
  };
  const wordsAt = ({ line, start, end }: SeedSpan): string =>
    seed.raw[line - 1]?.slice(start, end) ?? '';
  const bounds = edtfBounds(data.written.edtf);
  const marks = { suppress: [], add: [] };

  return {
    articles: [
      publicArticle({
        ...data,
        id: sheet.id,
        paragraphs,
        bounds: bounds ?? { min: null, max: null },
      }),
    ],
    mentions: findActors(paragraphs, actors, marks).map(({ actor, kind, ...mark }) => {
      const place = placeOf(mark);
      return { article: sheet.id, ...place, surface: wordsAt(place), actor, kind };
    }),
    times: findTimes(paragraphs, bounds, marks).map(({ edtf, kind, ...mark }) => {
      const place = placeOf(mark);
      return { article: sheet.id, ...place, surface: wordsAt(place), edtf, kind };
    }),
    unknownNames: findUnknownNames(paragraphs, actors, words).map((mark) => {
      const place = placeOf(mark);
      return { ...place, surface: wordsAt(place) };
    }),
    claimCandidates: findClaimCandidates(paragraphs).map(({ reason, ...mark }) => {
      const place = placeOf(mark);
      return { ...place, exact: wordsAt(place), reason };
    }),
  };
}
