import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readData, readSeedLines } from '../support/published-data.ts';
import { openReader } from '../support/reader.ts';

type Article = ReturnType<typeof readData<'articles'>>[number];
type Span = { line: number; start: number; end: number };

const reader = await openReader();
const articles = readData('articles');
const claims = readData('claims');

suite('The address of a claim lights all its words in the text and nothing else', () => {
  for (const article of articles) {
    test(`in ${article.id}, without script, the readings as well as the source’s words`, () =>
      reader.visit(
        `artikel/${article.id}.html`,
        async ({ page }) => {
          const own = claims.filter((claim) => claim.article === article.id);
          assert.ok(own.length > 0);
          for (const isSource of [false, true]) {
            if (isSource && article.corrections.length > 0) await page.locator('#wortlaut').check();
            const lit = await page.evaluate(
              litWords,
              own.map(({ id }) => id),
            );
            assert.deepEqual(
              lit.map(withoutSpaces),
              own.map(({ evidence }) => withoutSpaces(shownWords(article, evidence, isSource))),
            );
          }
        },
        { javaScriptEnabled: false },
      ));
  }
});

/** What stands on another ground than its paragraph after the way to each claim. Runs in the page. */
function litWords(ids: readonly string[]): string[] {
  const isSeen = (node: Element): boolean => node.checkVisibility();
  const isLit = (node: Element): boolean =>
    !node.classList.contains('block') &&
    (getComputedStyle(node).backgroundColor !== 'rgba(0, 0, 0, 0)' ||
      (node.parentElement !== null && isLit(node.parentElement)));
  return ids.map((id) => {
    location.hash = `aussage-${id}`;
    return [...document.querySelectorAll('.block')]
      .flatMap((block) => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const words: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement;
          if (parent && isSeen(parent) && isLit(parent)) words.push(node.textContent ?? '');
        }
        return words;
      })
      .join('');
  });
}

/** The words of some quotes: the source’s, or with each reading that any of them belongs to. */
function shownWords(article: Article, quotes: readonly Span[], isSource: boolean): string {
  const lines = readSeedLines(article.seed);
  return [...quotes]
    .sort((a, b) => a.line - b.line || a.start - b.start)
    .map(({ line, start, end }) => {
      const words = lines[line - 1] ?? '';
      if (isSource) return words.slice(start, end);
      let text = '';
      let at = start;
      for (const slip of article.corrections) {
        if (slip.line !== line || slip.end <= start || slip.start >= end) continue;
        text += words.slice(at, slip.start) + slip.reading;
        at = slip.end;
      }
      return text + words.slice(at, end);
    })
    .join('');
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
