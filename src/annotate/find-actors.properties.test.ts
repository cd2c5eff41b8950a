import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findActors, type KnownActor, type TextBlock } from './find-actors.ts';
import { readActors, readArticles } from './fixtures/read-content.ts';

const actors = readActors();
const articles = readArticles();
const none = { suppress: [], add: [] };
const words = [
  ...articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(' '))),
  ...'Kim Yo-jong Melania al- Nord- und „ “ - – / ( ) . , : 2019 UNKim\u00ad é'.split(' '),
];
const block = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join(' '));
const text: fc.Arbitrary<TextBlock[]> = fc
  .array(block, { minLength: 1, maxLength: 5 })
  .map((texts) => texts.map((each, at) => ({ n: at + 1, kind: 'paragraph', text: each })));

test('marks lie inside their block, in order, apart, and say the words they cover', () => {
  fc.assert(
    fc.property(text, (blocks) => {
      let before = { n: 0, to: 0 };
      for (const mark of findActors(blocks, actors, none)) {
        const words = blocks[mark.n - 1]?.text ?? '';
        assert.ok(mark.from < mark.to && mark.to <= words.length);
        assert.equal(mark.surface, words.slice(mark.from, mark.to));
        assert.ok(mark.n > before.n || (mark.n === before.n && mark.from >= before.to));
        assert.ok(actors.some(({ id }) => id === mark.actor));
        before = mark;
      }
    }),
    { numRuns: 400 },
  );
});

test('the same text gives the same marks, whatever the order of the actors', () => {
  const reversed = [...actors].reverse();
  fc.assert(
    fc.property(text, (blocks) => {
      const marks = findActors(blocks, actors, none);
      assert.deepEqual(findActors(blocks, actors, none), marks);
      assert.deepEqual(findActors(blocks, reversed, none), marks);
    }),
    { numRuns: 100 },
  );
});

test('a paragraph that names nobody changes no mark of the others', () => {
  const plain = 'Am Abend zog ein Gewitter über die Berge, und die Wanderer suchten Schutz.';
  for (const { paragraphs } of articles) {
    const marks = findActors(paragraphs, actors, none);
    const more = [...paragraphs, { n: 999, kind: 'paragraph' as const, text: plain }];
    assert.deepEqual(findActors(more, actors, none), marks);
  }
});

test('a sentence that names nobody changes no mark of its paragraph', () => {
  const plain = ' Am Abend zog ein Gewitter über die Berge.';
  for (const { paragraphs } of articles) {
    const longer = paragraphs.map((each) => ({ ...each, text: each.text + plain }));
    assert.deepEqual(findActors(longer, actors, none), findActors(paragraphs, actors, none));
  }
});

test('the work grows with the text, not with its square or the number of actors', () => {
  const all = articles.flatMap(({ paragraphs }) => paragraphs);
  const times = (count: number): TextBlock[] =>
    Array.from({ length: count }, (_, round) =>
      all.map((each, at) => ({ ...each, n: round * all.length + at + 1 })),
    ).flat();
  const crowd: KnownActor[] = [
    ...actors,
    ...Array.from({ length: 2000 }, (_, at): KnownActor => ({
      id: `person-${String(at)}`,
      type: 'person',
      name: `Vorname Nachname${String(at)}`,
      aliases: [
        { form: `Vorname Nachname${String(at)}`, kind: 'name', short: false, compound: true },
      ],
    })),
  ];
  const seconds = (blocks: readonly TextBlock[], known: readonly KnownActor[]): number => {
    findActors(blocks, known, none);
    const begin = process.cpuUsage();
    findActors(blocks, known, none);
    const { user, system } = process.cpuUsage(begin);
    return (user + system) / 1e6;
  };
  const small = seconds(times(2), actors);
  // Eightfold text, generously: a square would be sixty-four times the work.
  assert.ok(seconds(times(16), actors) < Math.max(small, 0.02) * 24);
  assert.ok(seconds(times(2), crowd) < Math.max(small, 0.02) * 4);
});

test('one enormous paragraph of names alone is read in time', () => {
  const kims =
    'Kim und Putin in Moskau, Kim Jong-un und Kim Il-sung im Westen, Nord- und Südkorea. ';
  const begin = performance.now();
  findActors([{ n: 1, kind: 'paragraph', text: kims.repeat(2000) }], actors, none);
  assert.ok(performance.now() - begin < 10_000);
});
