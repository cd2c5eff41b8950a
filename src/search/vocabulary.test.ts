import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from './query.ts';
import {
  openVocabulary,
  readVocabulary,
  shardVocabulary,
  type VocabularyFile,
} from './vocabulary.ts';
import { stopWords, verbForms, weakWords } from './word-classes.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** A vocabulary of the size of hundreds of articles, and a few words that are looked for in it. */
const file: VocabularyFile = {
  paragraphs: 10_000,
  words: [
    ...Array.from({ length: 13_000 }, (_, at): [string, number] => [
      `X${letters[at % 26]}${letters[Math.floor(at / 26) % 26]}${letters[Math.floor(at / 676) % 26]}uno`,
      1,
    ]),
    ['Munition', 30],
    ['Lieferung', 20],
    ['Wladiwostok', 3],
    ['Nahrungsmittel', 9],
  ],
  parts: [['lockerung', 4]],
  aliases: [],
  namings: {},
  synonyms: [['lebensmittel', 'nahrungsmittel']],
  related: [],
  whole: [],
  stopWords,
  weakWords,
  verbForms,
  facets: [],
  shards: [],
};

test('a small vocabulary stays one file', () => {
  const small = { ...file, words: file.words.slice(-4) };
  assert.equal(shardVocabulary(small).core, small);
});

test('a large one is loaded by what is typed, and understands the same', async () => {
  const { core, shards } = shardVocabulary(file);
  const whole = readVocabulary(file);
  for (const typed of [
    'Munition',
    'Munitionslieferung',
    'Vladivostok',
    'Lebensmittel',
    'Lockerung',
    'Nichtda',
  ]) {
    const loaded: string[] = [];
    const vocabulary = await openVocabulary(core, (name) => {
      loaded.push(name);
      return Promise.resolve(shards.get(name) ?? { words: [], parts: [] });
    }).prepare(typed);
    assert.deepEqual(readQuery(typed, vocabulary), readQuery(typed, whole), typed);
    assert.ok(loaded.length < 25, `${typed}: ${loaded.length} of ${shards.size} shards`);
  }
});

test('a shard is loaded once', async () => {
  const { core, shards } = shardVocabulary(file);
  let loads = 0;
  const vocabulary = openVocabulary(core, (name) => {
    loads += 1;
    return Promise.resolve(shards.get(name) ?? { words: [], parts: [] });
  });
  await vocabulary.prepare('Munition');
  await vocabulary.prepare('Munition');
  assert.equal(loads, 1);
});

test('a word that is not searched for is kin of none („sich“ and „Gesicht“)', () => {
  const words: [string, number][] = [
    ['Gesicht', 1],
    ['sich', 9],
  ];
  const { families } = readVocabulary({ ...file, words, parts: [] });
  assert.deepEqual([...families.values()], [['gesicht']]);
});
