import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupRuns, weave } from './weave.ts';

test('a quote that begins inside another is cut, never nested wrongly', () => {
  const text = 'Russland braucht Arbeitskräfte und Munition.';
  const need = { from: 0, to: 30, id: 'workers' };
  const shells = { from: 17, to: 44, id: 'shells' };
  assert.deepEqual(
    weave(text, [need, shells]).map((segment) => [
      segment.text,
      segment.marks.map((m) => m.id).join('+'),
    ]),
    [
      ['Russland braucht ', 'workers'],
      ['Arbeitskräfte', 'workers+shells'],
      [' und Munition.', 'shells'],
    ],
  );
});

test('text without marks stays whole', () => {
  assert.deepEqual(weave('Kim reist.', []), [{ from: 0, to: 10, text: 'Kim reist.', marks: [] }]);
});

test('whatever the marks, the segments joined are the text and carry every mark in full', () => {
  const marks = fc.array(
    fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), marks, (text, given) => {
      const segments = weave(text, given);
      assert.equal(segments.map((segment) => segment.text).join(''), text);
      for (const mark of given.filter((m) => m.from < m.to && m.to <= text.length)) {
        const covered = segments.filter((segment) => segment.marks.includes(mark));
        assert.equal(
          covered.map((segment) => segment.text).join(''),
          text.slice(mark.from, mark.to),
        );
      }
    }),
    { numRuns: 500 },
  );
});

test('neighbours that agree form one run', () => {
  assert.deepEqual(
    groupRuns(['a1', 'a2', 'b1', 'a3'], (item) => item[0] ?? '').map((run) => run.items.length),
    [2, 1, 1],
  );
});
