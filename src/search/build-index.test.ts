import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { keyOf } from './analysis.ts';
import { buildIndex, type IndexFile } from './build-index.ts';
import { guardFetch, IndexFault, openEngine, type Engine, type PagefindModule } from './engine.ts';
import { keyJoint } from './index-text.ts';
import { search } from './search.ts';
import type { SearchPart } from './search-part.ts';
import { trimIndex } from './trim-index.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

const seeds = join(import.meta.dirname, '../../seeds');
const paragraphs = readdirSync(seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) =>
    readFileSync(join(seeds, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  );

const part = (id: string, text: string): SearchPart => ({
  art: 'artikel',
  id,
  quotes: [],
  linked: [],
  title: '',
  text,
  around: [],
  namings: [],
  readings: [],
  facets: [{ name: 'art', value: 'artikel', label: 'Absätze' }],
});

let folder: string;
let engine: Engine;
/** The same index as it is published. */
let trimmed: { engine: Engine; files: IndexFile[] };
let whole: IndexFile[];
let vocabulary: Vocabulary;
const realFetch = globalThis.fetch;

before(async () => {
  const { files, vocabulary: stored } = await buildIndex({
    records: paragraphs.map((lines, number) => ({
      url: `/artikel/${number}.html`,
      parts: lines.map((line, place) => part(`p${place + 1}`, line)),
    })),
    aliases: [],
    synonyms: [],
    related: [],
    compounds: new Map(),
    dictionary: ['Sanktion', 'Munition', 'Waffe', 'liefern', 'lockern', 'Eisenbahn', 'Netz'],
  });
  whole = files;
  folder = mkdtempSync(join(tmpdir(), 'schulterschluss-index-'));
  globalThis.fetch = (input) =>
    Promise.resolve(new Response(readFileSync(String(input).replace(/\?.*/, ''))));
  engine = await openFiles(join(folder, 'ganz'), files);
  const less = trimIndex(files);
  trimmed = { files: less, engine: await openFiles(join(folder, 'knapp'), less) };
  vocabulary = readVocabulary(stored);
});
after(() => {
  globalThis.fetch = realFetch;
  rmSync(folder, { recursive: true, force: true });
});

async function openFiles(target: string, files: readonly IndexFile[]): Promise<Engine> {
  for (const { path, content } of files) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), content);
  }
  const script = pathToFileURL(join(target, 'pagefind.js')).href;
  return openEngine(() => import(script) as Promise<PagefindModule>, `${target}/`, []);
}

test('Pagefind keeps every key as it is: each is found where it stands, and nowhere else', async () => {
  const expected = new Map<string, Map<string, number[]>>();
  const records = new Set<string>();
  for (const stem of vocabulary.stems.keys()) {
    for (const posting of await engine.find(keyOf(stem, 'stem'))) records.add(posting.record);
  }
  assert.equal(records.size, paragraphs.length);
  for (const record of records) {
    const { content } = await engine.load(record);
    content.split(/\s+/).forEach((token, position) => {
      const keys = token.split(keyJoint).slice(1);
      for (const key of keys.map((joined) => joined.replace(/\W+$/, ''))) {
        const places = expected.get(key) ?? new Map<string, number[]>();
        places.set(record, [...(places.get(record) ?? []), position]);
        expected.set(key, places);
      }
    });
  }
  assert.ok(expected.size > 1200, `${expected.size} keys`);
  for (const [key, places] of expected) {
    const found = new Map(
      (await engine.find(key)).map((posting) => [posting.record, posting.positions]),
    );
    assert.deepEqual(found, places, key);
  }
});

test('what is published finds every key at the same places, and nothing else', async () => {
  for (const key of [
    ...[...vocabulary.stems.keys()].map((stem) => keyOf(stem, 'stem')),
    ...[...vocabulary.parts.keys()].map((part) => keyOf(part, 'part')),
    ...[...vocabulary.acronyms.keys()].map((acronym) => keyOf(acronym, 'acronym')),
  ]) {
    assert.deepEqual(await trimmed.engine.find(key), await engine.find(key), key);
  }
});

test('published texts say the words as written, the facets, and no other key', async () => {
  const [posting] = await trimmed.engine.find(keyOf('munition', 'stem'));
  const stored = await trimmed.engine.load(posting?.record ?? '');
  const full = await engine.load(posting?.record ?? '');
  const written = (content: string): string[] =>
    content.split(/\s+/).map((token) => token.split(keyJoint)[0] ?? '');
  assert.deepEqual(written(stored.content), written(full.content));
  assert.deepEqual(stored.anchors, full.anchors);
  const keys = stored.content.match(new RegExp(`(?<=${keyJoint})[a-z]+`, 'g')) ?? [];
  assert.ok(keys.length > 0);
  assert.deepEqual([...new Set(keys.map((key) => key.slice(-2)))], ['qy']);
});

test('what is published is smaller, and a search loads little of it', () => {
  const sizes = (files: readonly IndexFile[], end: string): number[] =>
    files.filter(({ path }) => path.endsWith(end)).map(({ content }) => content.length);
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  for (const [end, most] of [
    ['.pf_index', 0.95],
    ['.pf_fragment', 0.7],
  ] as const) {
    const [before, after] = [sum(sizes(whole, end)), sum(sizes(trimmed.files, end))];
    assert.ok(after < most * before, `${end}: ${after} of ${before} bytes`);
  }
  assert.ok(Math.max(...sizes(trimmed.files, '.pf_index')) < 2000);
});

test('the words of a compound lead to its paragraph', async () => {
  const { hits } = await search('Lockerung Sanktionen', engine, vocabulary);
  assert.match(
    hits[0]?.words.map((word) => word.text).join(' ') ?? '',
    /Sanktionslockerung|Lockerung/,
  );
});

test('the found words are marked, and only they', async () => {
  const { hits } = await search('Äquidistanz', engine, vocabulary);
  assert.deepEqual(
    hits.map((hit) => hit.words.filter((word) => word.found).map((word) => word.text)),
    [['Äquidistanz']],
  );
});

test('what nobody wrote has no hit', async () => {
  for (const typed of ['Bundesliga', 'Kimono', 'Zugspitze', 'Aubergine']) {
    assert.deepEqual((await search(typed, engine, vocabulary)).hits, [], typed);
  }
});

test('a file that is missing, cut off or replaced is a fault, not an empty answer', async () => {
  const wasm = readFileSync(join(folder, 'ganz/wasm.de.pagefind'));
  const answers: [string, Response][] = [
    ['missing', new Response('', { status: 404 })],
    ['cut off', new Response(wasm.subarray(0, 2000))],
    ['replaced', new Response('<!doctype html><title>Wartung</title>')],
  ];
  for (const [name, answer] of answers) {
    const faults: string[] = [];
    const guarded = guardFetch(() => Promise.resolve(answer), '/pagefind/', 1000, faults);
    await assert.rejects(guarded('https://localhost/pagefind/wasm.de.pagefind'), IndexFault, name);
    assert.equal(faults.length, 1, name);
  }
});

test('a file that hangs is a fault after its time', async () => {
  const faults: string[] = [];
  const never: typeof fetch = (_, init) =>
    new Promise((_resolve, refuse) => {
      init?.signal?.addEventListener('abort', () => refuse(new Error('too slow')));
    });
  const guarded = guardFetch(never, '/pagefind/', 20, faults);
  await assert.rejects(guarded('/pagefind/x.pf_index'), IndexFault);
  assert.deepEqual(faults, ['x.pf_index: too slow']);
});
