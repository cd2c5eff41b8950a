import type { Issue } from '../lib/issue.ts';
import type { ArticleData, Correction, Sheet } from '../schemas/article.ts';
import { classify } from './classify.ts';
import type { DroppedCharacter } from './clean-line.ts';
import { locateInSeed } from './locate-in-seed.ts';
import { readSeed } from './read-seed.ts';
import { segment } from './segment.ts';
import type { MdxBlock } from './write-mdx.ts';

/** What an article is built from; names and lines are for its issues. */
export type ArticleSource = {
  /** File name of the seed, without folder. */
  seed: string;
  /** SHA-256 of the seed's bytes, hexadecimal. */
  sha256: string;
  text: string;
  sheet: Sheet;
  /** Path of the sheet. */
  sheetFile: string;
  /** Line of a field of the sheet. */
  lineOf: (path: readonly (string | number)[]) => number;
};

/** Joins seed and sheet to an article: its fields and the blocks of its body, with what an editor must mend. */
export function buildArticle(source: ArticleSource): {
  data: ArticleData;
  blocks: MdxBlock[];
  issues: Issue[];
} {
  const { sheet, sheetFile, lineOf } = source;
  const issues: Issue[] = [];
  const seed = readSeed(source.text);
  const blocks = classify(segment(seed), sheet.lines);
  const report = (
    path: (string | number)[],
    check: string,
    message: string,
    remedy: string,
  ): void => {
    issues.push({ file: sheetFile, line: lineOf(path), check, message, remedy, severity: 'error' });
  };

  const beginnings = new Set(blocks.map((block) => block.line));
  for (const [index, { line }] of sheet.lines.entries()) {
    if (beginnings.has(line)) continue;
    const message = `No block of the seed begins at line ${line}.`;
    report(['lines', index], 'sheet-line', message, 'Name the line at which the block begins.');
  }
  const shown = blocks.filter((block) => block.kind !== 'removed');
  const removedLines = new Set(
    blocks
      .filter((block) => block.kind === 'removed')
      .flatMap((block) => block.lines.map((line) => line.line)),
  );

  const corrections: ArticleData['corrections'] = [];
  for (const [index, correction] of sheet.corrections.entries()) {
    const spans = locateInSeed(seed.raw, correction);
    const [span] = spans;
    if (!span || spans.length > 1) {
      const places = spans.map((one) => one.line).join(', ');
      report(
        ['corrections', index, 'exact'],
        'correction-in-seed',
        span
          ? `The words „${correction.exact}“ stand ${spans.length} times in the seed (lines ${places}).`
          : `The words „${correction.exact}“ do not stand in the seed.`,
        span
          ? 'Add the words before or behind as `prefix` or `suffix`.'
          : 'Copy them from the seed.',
      );
    } else if (removedLines.has(span.line)) {
      const message = `The words „${correction.exact}“ stand in line ${span.line}, which is not shown.`;
      report(['corrections', index], 'correction-shown', message, 'Delete the correction.');
    } else {
      corrections.push({ ...orderedCorrection(correction), ...span });
    }
  }
  corrections.sort((a, b) => a.line - b.line || a.start - b.start);
  for (const [index, correction] of corrections.entries()) {
    const next = corrections[index + 1];
    if (next?.line !== correction.line || next.start >= correction.end) continue;
    const message = `The corrections of „${correction.exact}“ and „${next.exact}“ overlap.`;
    report(
      ['corrections'],
      'correction-overlap',
      message,
      'Make one correction of them, or shorten one.',
    );
  }
  for (const [index, sentence] of sheet.withoutClaim.entries()) {
    const spans = locateInSeed(seed.raw, sentence).filter(
      (span) => sentence.line === undefined || span.line === sentence.line,
    );
    if (spans.length === 1) continue;
    const found = spans.length === 0 ? 'do not stand' : `stand ${spans.length} times`;
    const message = `The words „${sentence.exact}“ ${found} in the seed.`;
    report(
      ['withoutClaim', index],
      'sentence-in-seed',
      message,
      'Copy the sentence from the seed, long enough to be unique, or name its line.',
    );
  }

  const { id: _id, lines: _lines, withoutClaim, corrections: _corrections, ...described } = sheet;
  const removed = blocks
    .filter((block) => block.kind === 'removed')
    .flatMap(({ lines, reason = '' }) => lines.map(({ line, text }) => ({ line, text, reason })));
  const data: ArticleData = {
    seed: source.seed,
    sha256: source.sha256,
    ...described,
    paragraphs: shown.map(({ kind, line, origin }, index) => ({
      n: index + 1,
      kind: kind === 'removed' ? 'paragraph' : kind,
      line,
      origin,
    })),
    removed: [...removed, ...describeDropped(seed.dropped)].sort((a, b) => a.line - b.line),
    withoutClaim,
    corrections,
  };
  const words = shown.map(({ kind, text }) => ({
    kind: kind === 'removed' ? ('paragraph' as const) : kind,
    text,
  }));
  return { data, blocks: words, issues };
}

function orderedCorrection(correction: Correction): Correction {
  const { exact, prefix, suffix, reading, reason, kind } = correction;
  return { exact, ...(prefix && { prefix }), ...(suffix && { suffix }), reading, reason, kind };
}

/** One entry a line and character, named by its code point: the character itself cannot be seen. */
function describeDropped(dropped: readonly DroppedCharacter[]): ArticleData['removed'] {
  const counts = new Map<string, { line: number; code: number; count: number }>();
  for (const { line, code } of dropped) {
    const entry = counts.get(`${line} ${code}`) ?? { line, code, count: 0 };
    entry.count += 1;
    counts.set(`${line} ${code}`, entry);
  }
  return [...counts.values()].map(({ line, code, count }) => ({
    line,
    text: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    reason: count === 1 ? 'Unsichtbares Zeichen.' : `Unsichtbares Zeichen, ${count}-mal.`,
  }));
}
