import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIndex } from 'pagefind';
import { escapeHtml } from '../../../lib/html.ts';
import { urls } from '../../../lib/urls.ts';
import type { SearchRecord } from '../../../search/search-part.ts';
import { root } from '../../root.ts';
import { readSearchSource } from '../../search-source.ts';
import { writeSearchIndex } from '../../write-search-index.ts';
import { paragraphsOf, readCorpus, type Corpus } from './corpus.ts';
import { engines } from './engines.ts';
import type { ForeignArticle } from './foreign-articles.ts';

// Writes the index of one engine, in a process of its own so that its time can be told:
//   node write-index.ts <engine> <articles> <folder>
// „nothing“ reads the texts and writes none: what all the others take besides.
const [name = '', articles = '', folder = ''] = process.argv.slice(2);
const corpus = readCorpus(Number(articles));
const paragraphs = paragraphsOf(corpus);
mkdirSync(folder, { recursive: true });
if (name === 'own') await writeOwn(corpus);
else if (name === 'pagefind') await writePagefind();
else if (name !== 'nothing') {
  const { engine } = await engines[name as keyof typeof engines].load();
  writeFileSync(join(folder, 'index.json'), await engine.build(paragraphs.flat()));
}

async function writeOwn({ knowledge, foreign }: Corpus): Promise<void> {
  const source = readSearchSource(root, knowledge);
  const records = [...source.records, ...foreign.map(foreignRecord)];
  await writeSearchIndex({ ...source, records }, folder);
}

function foreignRecord({ id, title, paragraphs: texts }: ForeignArticle): SearchRecord {
  return {
    url: urls.article(id),
    text: { number: id.replace(/\D/g, '').padStart(4, '1'), title, written: '2020', place: 9 },
    parts: texts.map((text, at) => ({
      art: 'artikel',
      id: `p${at + 1}`,
      quotes: [],
      linked: [],
      title: '',
      text,
      around: [],
      namings: [],
      readings: [],
      facets: [{ name: 'art', value: 'artikel', label: 'Absätze' }],
    })),
  };
}

/** Each paragraph has an id and a title of its own, so that Pagefind finds it as a sub-result. */
async function writePagefind(): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error('Pagefind did not start.');
  for (const article of paragraphs) {
    const [url = ''] = article[0]?.id.split('#') ?? [];
    const blocks = article.map(({ id, text }) => {
      const anchor = id.split('#')[1] ?? '';
      return `<p id="${anchor}" data-pagefind-title="${anchor}">${escapeHtml(text)}</p>`;
    });
    await index.addHTMLFile({
      url,
      content: `<html lang="de"><title>${url}</title><body>${blocks.join('\n')}</body></html>`,
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await index.deleteIndex();
}
