import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readData } from '../support/published-data.ts';
import { dist } from '../support/site.ts';
import {
  readMarkedWords,
  readQuotations,
  readShownParagraphs,
  type ShownParagraph,
} from '../support/source-text.ts';

const page = (path: string): string => readFileSync(join(dist, path), 'utf8');
const articles = readData('articles');
const claims = readData('claims');
const shown = new Map(
  articles.map(({ id }) => [id, readShownParagraphs(page(`artikel/${id}.html`))]),
);
const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('every article page shows the source word for word, slips included', () => {
  for (const { id, paragraphs } of articles) {
    const own = shown.get(id) ?? [];
    // A title that an editor gave stands in the head, not among the source's paragraphs.
    assert.deepEqual(
      own.map(({ n, text }) => ({ n, text: squeeze(text) })),
      paragraphs.map(({ n, text }) => ({ n, text: squeeze(text) })),
      id,
    );
  }
});

test('every quote of every claim stands in the built article, in the paragraph its address leads to', () => {
  for (const { id, article, evidence } of claims) {
    const paragraphs = shown.get(article) ?? [];
    for (const [index, { exact }] of evidence.entries()) {
      const holders = paragraphs.filter(({ text }) => squeeze(text).includes(squeeze(exact)));
      assert.ok(holders.length > 0, `${id}: ${exact}`);
      if (index > 0) continue;
      const isTarget = ({ quotes }: ShownParagraph): boolean => quotes.includes(`aussage-${id}`);
      assert.ok(holders.some(isTarget), `${article}.html has no #aussage-${id} at: ${exact}`);
    }
  }
});

test('every claim page marks the very words of its quotes', () => {
  for (const { id, evidence } of claims) {
    const html = page(`aussagen/${id}.html`);
    const marked = readMarkedWords(html).map(squeeze);
    for (const { exact } of evidence) assert.ok(marked.includes(squeeze(exact)), `${id}: ${exact}`);
  }
});

test('what claim pages quote stands in an article', () => {
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => squeeze(text)));
  for (const { id } of claims) {
    for (const words of readQuotations(page(`aussagen/${id}.html`)).map(squeeze)) {
      const pieces = words.split(/\s?…\s?/).filter((piece) => piece.trim() !== '');
      for (const piece of pieces) {
        assert.ok(
          texts.some((text) => text.includes(piece.trim())),
          `${id}: ${piece}`,
        );
      }
    }
  }
});

test('a quote whose words are changed on the page is found to be missing', () => {
  const [first] = articles;
  const [claim] = claims.filter(({ article }) => article === first?.id);
  const html = page(`artikel/${first?.id}.html`);
  const words = claim?.evidence[0]?.exact ?? '';
  const changed = html.replace(
    /(<p class="block[^>]*>)([\s\S]*?<\/p>)/g,
    (_, open: string, rest: string) => open + rest.replaceAll('Nordkorea', 'Nordkoera'),
  );
  const texts = readShownParagraphs(changed).map(({ text }) => squeeze(text));
  assert.ok(words.includes('Nordkorea'));
  assert.ok(texts.every((text) => !text.includes(squeeze(words))));
});
