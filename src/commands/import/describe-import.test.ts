import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readActors } from '../../annotate/fixtures/read-content.ts';
import { edtfBounds } from '../../lib/edtf.ts';
import { germanWords } from '../read-dictionary.ts';
import { describeImport, importText } from './describe-import.ts';
import { readMarkedPage } from './fixtures/read-marked-page.ts';

type Described = {
  articles: {
    written: { edtf: string };
    paragraphs: { kind: string; text: string }[];
    removed: { text: string }[];
  }[];
  mentions: { surface: string; actor: string }[];
  times: { surface: string; edtf: string | null }[];
  unknownNames: { surface: string }[];
  claimCandidates: { exact: string; reason: string }[];
};

const folder = new URL('fixtures/', import.meta.url);
const actors = readActors();
const words = germanWords();
/** Invented pages in as many layouts, marked by hand. */
const texts = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const pages = texts.map((name) => {
  const page = readMarkedPage(readFileSync(new URL(name, folder), 'utf8'));
  const imported = importText(name, new TextEncoder().encode(page.text), '099');
  if ('check' in imported) throw new Error(imported.message);
  return { name, page, found: describeImport(imported, actors, words) as Described };
});

/** Words as they compare whatever stored them. */
const plain = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\u{ad}|&shy;/gu, '')
    .replaceAll('&uuml;', 'ü')
    .replaceAll('&bdquo;', '„')
    .replace(/\s+/gu, ' ');

/** How much of what was found is right, and how much of what is right was found. */
function compare(pairs: (one: (typeof pages)[number]) => { right: string[]; found: string[] }): {
  precision: number;
  recall: number;
  faults: string[];
} {
  let hits = 0;
  let found = 0;
  let right = 0;
  const faults: string[] = [];
  for (const one of pages) {
    const lists = pairs(one);
    const left = lists.found.map(plain);
    for (const words of lists.right.map(plain)) {
      const at = left.indexOf(words);
      if (at === -1) faults.push(`${one.name} missed ${words}`);
      else left.splice(at, 1);
      hits += at === -1 ? 0 : 1;
    }
    faults.push(...left.map((words) => `${one.name} false ${words}`));
    found += lists.found.length;
    right += lists.right.length;
  }
  return { precision: hits / found, recall: hits / right, faults };
}

function assertAtLeast(
  least: number,
  { precision, recall, faults }: ReturnType<typeof compare>,
): void {
  const figures = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
  assert.ok(Math.min(precision, recall) >= least, `${figures}\n${faults.join('\n')}`);
}

test('what belongs to the page is told from the text, and each paragraph is what it is', () => {
  assertAtLeast(
    0.97,
    compare(({ page, found: { articles } }) => ({
      right: page.blocks.map(({ kind, text }) => `${kind} ${text}`),
      found: [
        ...(articles[0]?.paragraphs ?? []).map(({ kind, text }) => `${kind} ${text}`),
        ...(articles[0]?.removed ?? [])
          .filter(({ text }) => !/^U\+/.test(text))
          .map(({ text }) => `removed ${text}`),
      ],
    })),
  );
});

test('the day of writing is read from the lines of the page, whatever their form', () => {
  for (const { name, page, found } of pages)
    assert.equal(found.articles[0]?.written.edtf, page.written, name);
});

test('actors are found as a reader finds them', () => {
  assertAtLeast(
    0.97,
    compare(({ page, found }) => ({
      right: page.mentions.map((mention) => mention.join(' = ')),
      found: found.mentions.map(({ surface, actor }) => `${surface} = ${actor}`),
    })),
  );
});

test('times are dated as a reader dates them', () => {
  const bounds = (edtf: string): string => {
    const { min, max } = edtfBounds(edtf) ?? { min: null, max: null };
    return `${min} to ${max}`;
  };
  assertAtLeast(
    0.95,
    compare(({ page, found }) => ({
      right: page.times.filter(([, edtf]) => !/^[?DS]$/.test(edtf)).map(([, edtf]) => bounds(edtf)),
      found: found.times.flatMap(({ edtf }) => (edtf === null ? [] : [bounds(edtf)])),
    })),
  );
});

test('names that no actor covers are found', () => {
  assertAtLeast(
    0.93,
    compare(({ page, found }) => ({
      right: page.names,
      found: found.unknownNames.map(({ surface }) => surface),
    })),
  );
});

test('candidates are what a reader would take for a claim, and leave few of those out', () => {
  let candidates = 0;
  let right = 0;
  let claims = 0;
  let hits = 0;
  const overlap = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
  for (const { page, found } of pages) {
    const exact = found.claimCandidates.map((one) => plain(one.exact));
    const marked = page.claims.map(plain);
    candidates += exact.length;
    claims += marked.length;
    right += exact.filter((one) => marked.some((claim) => overlap(claim, one))).length;
    hits += marked.filter((claim) => exact.some((one) => overlap(claim, one))).length;
  }
  assert.ok(right / candidates >= 0.88, `precision ${right / candidates}`);
  assert.ok(hits / claims >= 0.93, `recall ${hits / claims}`);
});
