import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { keyOf } from './analysis.ts';
import { buildIndex } from './build-index.ts';
import { guardFetch, IndexFault, openEngine, type Engine, type PagefindModule } from './engine.ts';
import { keyJoint } from './index-text.ts';
import { search } from './search.ts';
import type { SearchPart } from './search-part.ts';
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
  title: '',
  text,
  extra: [],
  namings: [],
  readings: [],
  facets: [{ name: 'art', value: 'artikel', label: 'Absätze' }],
});

let folder: string;
let engine: Engine;
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
    compounds: new Map(),
    dictionary: ['Sanktion', 'Munition', 'Waffe', 'liefern', 'lockern', 'Eisenbahn', 'Netz'],
  });
  folder = mkdtempSync(join(tmpdir(), 'schulterschluss-index-'));
  for (const { path, content } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  globalThis.fetch = (input) =>
    Promise.resolve(new Response(readFileSync(String(input).replace(/\?.*/, ''))));
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  engine = await openEngine(() => import(script) as Promise<PagefindModule>, `${folder}/`, []);
  vocabulary = readVocabulary(stored);
});
after(() => {
  globalThis.fetch = realFetch;
  rmSync(folder, { recursive: true, force: true });
});

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
  assert.ok(expected.size > 1500, `${expected.size} keys`);
  for (const [key, places] of expected) {
    const found = new Map(
      (await engine.find(key)).map((posting) => [posting.record, posting.positions]),
    );
    assert.deepEqual(found, places, key);
  }
});

test('the words of a compound lead to its paragraph', async () => {
  const { hits } = await search('Lockerung Sanktionen', [], engine, vocabulary);
  assert.match(
    hits[0]?.words.map((word) => word.text).join(' ') ?? '',
    /Sanktionslockerung|Lockerung/,
  );
});

test('the found words are marked, and only they', async () => {
  const { hits } = await search('Äquidistanz', [], engine, vocabulary);
  assert.deepEqual(
    hits.map((hit) => hit.words.filter((word) => word.found).map((word) => word.text)),
    [['Äquidistanz']],
  );
});

test('what nobody wrote has no hit', async () => {
  for (const typed of ['Bundesliga', 'Kimono', 'Zugspitze', 'Aubergine']) {
    assert.deepEqual((await search(typed, [], engine, vocabulary)).hits, [], typed);
  }
});

test('a file that is missing, cut off or replaced is a fault, not an empty answer', async () => {
  const whole = readFileSync(join(folder, 'wasm.de.pagefind'));
  const answers: [string, Response][] = [
    ['missing', new Response('', { status: 404 })],
    ['cut off', new Response(whole.subarray(0, 2000))],
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
