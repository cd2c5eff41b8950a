import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { resolveOverlaps } from './resolve-overlaps.ts';

test('the longest of overlapping spans stays: „UN-Sicherheitsrat“ over „UN“', () => {
  assert.deepEqual(
    resolveOverlaps([
      { from: 0, to: 2 },
      { from: 0, to: 17 },
    ]),
    [{ from: 0, to: 17 }],
  );
});

test('spans that only touch both stay, in the order of the text', () => {
  assert.deepEqual(
    resolveOverlaps([
      { from: 9, to: 15 },
      { from: 0, to: 9 },
    ]),
    [
      { from: 0, to: 9 },
      { from: 9, to: 15 },
    ],
  );
});

test('what a dropped span hid at its other end may stay', () => {
  assert.deepEqual(
    resolveOverlaps([
      { from: 0, to: 4 },
      { from: 3, to: 9 },
      { from: 8, to: 20 },
    ]),
    [
      { from: 0, to: 4 },
      { from: 8, to: 20 },
    ],
  );
});

test('nothing overlaps, and everything left out overlaps something longer or as long', () => {
  const span = fc
    .record({ from: fc.nat(60), length: fc.integer({ min: 1, max: 12 }) })
    .map(({ from, length }) => ({ from, to: from + length }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
      const kept = resolveOverlaps(spans);
      for (const [at, one] of kept.entries()) {
        const next = kept[at + 1];
        if (next) assert.ok(one.to <= next.from);
      }
      for (const one of spans) {
        if (kept.includes(one)) continue;
        assert.ok(
          kept.some(
            (k) => k.from < one.to && one.from < k.to && k.to - k.from >= one.to - one.from,
          ),
        );
      }
    }),
  );
});
