import { createIndex } from 'pagefind';
import { fold, stem } from './analysis.ts';
import { lexiconOf } from './compounds.ts';
import {
  compoundCutter,
  facetKey,
  indexText,
  keyJoint,
  partId,
  partSign,
  titleSign,
  type Counts,
} from './index-text.ts';
import type { SearchRecord, SearchSource } from './search-part.ts';
import type { VocabularyFile } from './vocabulary.ts';
import { stopWords, verbForms, weakWords } from './word-classes.ts';

/** The files of the index: path below `pagefind/` and bytes. */
export type IndexFile = { path: string; content: Uint8Array };

/**
 * Builds the search index from a private copy of the texts in which every word carries its keys; the
 * published pages stay untouched. Returns Pagefind's files and the vocabulary. Throws where Pagefind
 * refuses a record.
 */
export async function buildIndex(
  source: SearchSource,
): Promise<{ files: IndexFile[]; vocabulary: VocabularyFile }> {
  const cutWord = compoundCutter(
    lexiconOf(withOwnNouns(source)),
    new Map([...source.compounds].map(([word, parts]) => [fold(word), parts])),
  );
  const counts: Counts = { words: new Map(), compoundParts: new Map(), namings: new Map() };
  const facets = facetTable(source.records);
  const { index, errors } = await createIndex({ forceLanguage: 'de' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);

  let paragraphs = 0;
  for (const record of source.records) {
    const textOf = (id: string): string =>
      record.parts.find((other) => other.id === id)?.text ?? '';
    const blocks = record.parts.map((part) => {
      const counted = part.art === 'artikel' ? paragraphs : -1;
      if (part.art === 'artikel') paragraphs += 1;
      const codes = part.facets.map(({ name, value }) => facetKey(facets.place(name, value)));
      const head = [partSign, ...codes].join(keyJoint);
      return `<p><b id="${partId(part, textOf)}">${head}</b> ${escapeHtml(indexText(part, cutWord, counts, counted))}</p>`;
    });
    const added = await index.addHTMLFile({
      url: record.url,
      content: `<!doctype html><html lang="de"><title>${escapeHtml(recordTitle(record))}</title><body data-pagefind-body>${blocks.join('\n')}</body></html>`,
    });
    if (added.errors.length > 0)
      throw new Error(`Pagefind: ${record.url}: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return {
    // Pagefind's ready-made interfaces are not used.
    files: files.filter(({ path }) => !/-ui\.|highlight|-worker|wasm\.unknown/.test(path)),
    vocabulary: vocabularyOf(source, counts, paragraphs, facets.rows),
  };
}

/** What a stored record says about all its parts; the reverse is `readRecordTitle`. */
function recordTitle({ text }: SearchRecord): string {
  return text ? `${text.number} ${text.place} ${text.written} ${titleSign} ${text.title}` : '–';
}

/** The dictionary and the capitalised words of the texts themselves, which it may not know. */
function* withOwnNouns(source: SearchSource): Generator<string> {
  yield* source.dictionary;
  for (const record of source.records) {
    for (const part of record.parts) {
      // Not after a full stop: what begins a sentence may be any word.
      for (const match of part.text.matchAll(/(?<=[\p{Ll},;] )\p{Lu}\p{Ll}{3,}/gu)) yield match[0];
    }
  }
}

function facetTable(records: readonly SearchRecord[]): {
  rows: VocabularyFile['facets'];
  place: (name: string, value: string) => number;
} {
  const rows: VocabularyFile['facets'] = [];
  const places = new Map<string, number>();
  for (const { name, value, label } of records
    .flatMap(({ parts }) => parts)
    .flatMap((p) => p.facets)) {
    if (places.has(`${name} ${value}`)) continue;
    places.set(`${name} ${value}`, rows.length);
    rows.push([name, value, label]);
  }
  return { rows, place: (name, value) => places.get(`${name} ${value}`) ?? 0 };
}

function vocabularyOf(
  source: SearchSource,
  counts: Counts,
  paragraphs: number,
  facets: VocabularyFile['facets'],
): VocabularyFile {
  const words = [...counts.words.values()].map(({ forms, parts }): [string, number] => {
    const [written] = [...forms].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0] ?? [''];
    return [written, parts.size];
  });
  const parts = [...counts.compoundParts].map(([part, at]): [string, number] => [part, at.size]);
  const namings = [...counts.namings].map(([naming, at]): [string, number] => [naming, at.size]);
  return {
    paragraphs,
    words: words.sort((a, b) => compare(a[0], b[0])),
    parts: parts.sort((a, b) => compare(a[0], b[0])),
    aliases: source.aliases
      .map(({ form, actor, kind }): VocabularyFile['aliases'][number] => [
        aliasKey(form),
        actor,
        kind,
      ])
      .sort((a, b) => compare(a.join(' '), b.join(' ')))
      .filter((alias, place, all) => alias.join(' ') !== all[place - 1]?.join(' ')),
    namings: Object.fromEntries(namings.sort((a, b) => compare(a[0], b[0]))),
    synonyms: source.synonyms.map((group) => group.map(fold)),
    related: source.related.map(({ from, to }) => [from.map(fold), to.map(fold)]),
    whole: [...source.compounds]
      .flatMap(([word, parts]) => (parts.length === 0 ? [stem(fold(word))] : []))
      .filter((word, place, all) => all.indexOf(word) === place)
      .sort(compare),
    stopWords,
    weakWords,
    verbForms,
    facets,
    shards: [],
  };
}

/** A name as it is looked up: folded words, single spaces, without the small words queries are read without. */
function aliasKey(form: string): string {
  const all = fold(form).match(/[a-z0-9]+/g) ?? [];
  const telling = all.filter((word) => !stopWords.includes(word));
  return (telling.length > 0 ? telling : all).join(' ');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
