import { locateQuote, type Located, type Selector } from '../annotate/locate-quote.ts';
import { cleanLine } from '../edition/clean-line.ts';
import type { FieldPath } from '../lib/front-matter.ts';
import type { Issue } from '../lib/issue.ts';
import { seedPosition, seedSpan } from '../lib/origin.ts';
import { findEvidence } from './evidence.ts';
import type { Project, Source } from './project.ts';

/** Words that must stand in an article, and the field that gives them. */
type Quoted = {
  file: string;
  path: FieldPath;
  lineOf: (path: FieldPath) => number;
  source: Source;
  selector: Selector;
};

/**
 * Every quote stands verbatim and once in a paragraph of its article, and its bytes in the seed. What
 * does not is told apart by what an editor must do about it.
 */
export function checkQuotes(project: Project): Issue[] {
  const quoted = findEvidence(project).flatMap(({ article, ...field }): Quoted[] => {
    const source = project.sources.get(article);
    return source ? [{ ...field, source }] : [];
  });
  return quoted.flatMap((quote) => checkQuote(quote, project));
}

/** No record gives the same words twice. */
export function checkQuotesOnce(project: Project): Issue[] {
  const key = ({
    owner,
    article,
    path,
    selector,
  }: ReturnType<typeof findEvidence>[number]): string =>
    JSON.stringify([owner, path.slice(0, -1), article, selector]);
  const same = Map.groupBy(findEvidence(project), key);
  return [...same.values()].flatMap((fields) =>
    fields.slice(1).map(({ file, path, lineOf, selector }): Issue => ({
      file,
      line: lineOf(path),
      check: 'quote-once',
      message: 'The record gives these words as evidence already.',
      details: [{ label: 'quote', text: quoteText(selector.exact) }],
      remedy: 'Delete one of the two.',
      severity: 'error',
    })),
  );
}

/** The words for a speaker the text does not name stand in the text; `unnamed` gives some. */
export function checkClaimantWords(project: Project): Issue[] {
  return project.drafts.claim.flatMap((draft): Issue[] => {
    const { claimant, claimantWords, evidence } = draft.fields;
    const place = { file: draft.file, check: 'claimant-words', severity: 'error' as const };
    if (claimant === 'unnamed' && claimantWords === undefined) {
      return [
        {
          ...place,
          line: draft.lineOf(['claimant']),
          message: 'The speaker is unnamed, and the words the text has for them are missing.',
          remedy: 'Add `claimantWords` as they stand in the text („einige Beobachter“).',
        },
      ];
    }
    const source = project.sources.get(evidence?.[0]?.article ?? '');
    if (claimantWords === undefined || !source) return [];
    if (source.paragraphs.some(({ text }) => text.includes(claimantWords))) return [];
    const near = nearestLine(source, locateQuote(source.paragraphs, { exact: claimantWords }));
    return [
      {
        ...place,
        line: draft.lineOf(['claimantWords']),
        message: `The words for the speaker do not stand in article \`${source.id}\`.`,
        details: [{ label: 'words', text: quoteText(claimantWords) }, ...near],
        remedy: 'Copy them from the text, in the form they have there.',
      },
    ];
  });
}

function checkQuote(quote: Quoted, project: Project): Issue[] {
  const { file, path, lineOf, source, selector } = quote;
  const located = locateQuote(source.paragraphs, selector);
  const report = (message: string, details: Issue['details'], remedy: string): Issue[] => [
    {
      file,
      line: lineOf([...path, 'exact']),
      check: 'quote-in-seed',
      message,
      details: [{ label: 'quote', text: quoteText(selector.exact) }, ...(details ?? [])],
      remedy,
      severity: 'error',
    },
  ];
  if ('ambiguous' in located) {
    const places = located.ambiguous.map(({ n, from }) => `line ${lineAt(source, n, from)}`);
    return report(
      `The quote stands ${places.length} times in the source of article \`${source.id}\`.`,
      [{ label: 'places', text: places.join(', ') }],
      'Add the words right before it as `prefix`, or those right behind it as `suffix`.',
    );
  }
  if ('found' in located) {
    const inSeed = seedWords(source, located.found);
    if (inSeed === null) return [];
    return report(
      `The article has the quote, but ${source.seed?.file} does not: the seed has changed since.`,
      [{ label: 'seed', text: quoteText(inSeed) }],
      'Restore the seed, or run `npm run content` and read the claim again.',
    );
  }
  const { message, details, remedy } = diagnose(selector, source, located, project);
  return report(message, details, remedy);
}

/** What the seed has where the article has the quote; `null` where it is the same. */
function seedWords(
  source: Source,
  { n, from, to }: { n: number; from: number; to: number },
): string | null {
  const paragraph = source.paragraphs.find((candidate) => candidate.n === n);
  if (!paragraph || !source.seed) return null;
  const { line, start, end } = seedSpan(paragraph.origin, from, to);
  const raw = source.seed.lines[line - 1]?.slice(start, end) ?? '';
  const exact = paragraph.text.slice(from, to);
  if (raw === exact) return null;
  const clean = cleanLine(raw, line)
    .lines.map(({ text }) => text)
    .join(' ');
  // A paragraph wrapped over several lines of the seed is compared as far as its first line goes.
  return clean !== '' && exact.trim().startsWith(clean) ? null : raw;
}

type Diagnosis = { message: string; details: NonNullable<Issue['details']>; remedy: string };

/** Why a quote is not found, the surest reason first. */
function diagnose(
  selector: Selector,
  source: Source,
  located: Located,
  project: Project,
): Diagnosis {
  const { exact } = selector;
  const texts = source.paragraphs.map(({ text }) => text);
  const id = `\`${source.id}\``;
  const copy = 'Copy the words from the seed, or name another article.';

  if (texts.some((text) => text.includes(exact))) {
    return {
      message: `The quote stands in article ${id}, but not between these neighbours.`,
      details: [
        ...(selector.prefix ? [{ label: 'prefix', text: quoteText(selector.prefix) }] : []),
        ...(selector.suffix ? [{ label: 'suffix', text: quoteText(selector.suffix) }] : []),
      ],
      remedy: 'Copy `prefix` and `suffix` from the seed, with the spaces that adjoin the quote.',
    };
  }
  const removed = source.removed.find(({ text }) => text.includes(exact));
  if (removed) {
    return {
      message: `The quote stands in words that article ${id} does not show.`,
      details: [{ label: 'removed', text: `line ${removed.line}: ${removed.reason}` }],
      remedy: 'Quote the text itself, or list the line in the sheet as a paragraph.',
    };
  }
  const other = [...project.sources.values()].find(
    (candidate) =>
      candidate !== source && candidate.paragraphs.some(({ text }) => text.includes(exact)),
  );
  if (other) {
    return {
      message: `The quote does not stand in article ${id}, but in \`${other.id}\`.`,
      details: [],
      remedy: `Write \`${other.id}\` as the article, in a record of that text.`,
    };
  }
  const squeeze = (text: string): string => text.replace(/\s+/g, '');
  if (squeeze(texts.join('')).includes(squeeze(exact)) && squeeze(exact).length > 12) {
    const inside = texts.some((text) => squeeze(text).includes(squeeze(exact)));
    if (!inside) {
      return {
        message: `The quote runs across two paragraphs of article ${id}.`,
        details: [],
        remedy: 'Quote each paragraph in an evidence of its own.',
      };
    }
  }
  const alike = texts.map((text) => similarStretch(text, exact)).find((words) => words !== null);
  if (alike !== undefined && alike !== null) {
    return {
      message: `The quote differs from article ${id} in quotation marks, dashes or spaces only.`,
      details: [{ label: 'source', text: quoteText(alike) }],
      remedy: 'Copy the signs of the source, its straight quotes included.',
    };
  }
  const reading = source.corrections.find(
    (correction) =>
      correction.reading !== '' &&
      texts.some((text) => text.replace(correction.exact, correction.reading).includes(exact)),
  );
  const corrected = source.corrections.reduce(
    (words, correction) => words.map((text) => text.replace(correction.exact, correction.reading)),
    texts,
  );
  if (reading || corrected.some((text) => text.includes(exact))) {
    return {
      message: `The quote follows a corrected reading, not the words of article ${id}.`,
      details: reading
        ? [
            { label: 'source', text: quoteText(reading.exact) },
            { label: 'reading', text: quoteText(reading.reading) },
          ]
        : [],
      remedy: 'Quote the words of the source with its slips; the site shows the reading.',
    };
  }
  return {
    message: `The quote does not stand in the source of article ${id}.`,
    details: nearestLine(source, located),
    remedy: copy,
  };
}

/** The stretch of a text that is the quote but for marks and spaces, or `null`. */
function similarStretch(text: string, exact: string): string | null {
  const at = foldSigns(text).indexOf(foldSigns(exact));
  return at === -1 ? null : text.slice(at, at + exact.length);
}

/** Folds signs to one of their kind without changing the length. */
function foldSigns(text: string): string {
  return text
    .replace(/[„“”"«»‟]/g, '"')
    .replace(/[‚‘’'‹›`´]/g, "'")
    .replace(/[‐‑–—−-]/g, '-')
    .replace(/[\u{a0}\u{202f}\u{2009}\t]/gu, ' ');
}

function nearestLine(source: Source, located: Located): { label: string; text: string }[] {
  if (!('missing' in located) || !located.nearest) return [];
  const { n, sentence, likeness } = located.nearest;
  const paragraph = source.paragraphs.find((candidate) => candidate.n === n);
  const line = lineAt(source, n, paragraph?.text.indexOf(sentence) ?? 0);
  const percent = Math.min(99, Math.round(likeness * 100));
  return [{ label: 'nearest', text: `… ${sentence} … (line ${line}, ${percent} %)` }];
}

function lineAt(source: Source, n: number, offset: number): number {
  const paragraph = source.paragraphs.find((candidate) => candidate.n === n);
  return paragraph ? seedPosition(paragraph.origin, Math.max(0, offset)).line : 1;
}

function quoteText(words: string): string {
  return `„${words}“`;
}
