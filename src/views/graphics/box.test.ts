import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxesOverlap, spreadAlong } from './box.ts';

const box = (x: number, y: number) => ({ x, y, width: 10, height: 10 });

test('boxes that touch do not overlap, unless they must keep room', () => {
  assert.equal(boxesOverlap(box(0, 0), box(10, 0)), false);
  assert.equal(boxesOverlap(box(0, 0), box(10, 0), 2), true);
  assert.equal(boxesOverlap(box(0, 0), box(9, 9)), true);
});

test('what has room stays where it wishes to be', () => {
  assert.deepEqual(spreadAlong([20, 60], [10, 10], 4, 0, 100), [20, 60]);
});

test('two at one place move apart evenly', () => {
  assert.deepEqual(spreadAlong([50, 50], [10, 10], 4, 0, 100), [43, 57]);
});

test('at the edge all move inwards, order kept', () => {
  assert.deepEqual(spreadAlong([0, 0, 2], [10, 10, 10], 0, 0, 100), [5, 15, 25]);
  assert.deepEqual(spreadAlong([99, 100], [10, 10], 0, 0, 100), [85, 95]);
});

test('two hundred at one place stand side by side', () => {
  const sizes = Array.from({ length: 200 }, () => 3);
  const places = spreadAlong(
    sizes.map(() => 500),
    sizes,
    1,
    0,
    1000,
  );
  for (const [index, place] of places.slice(1).entries()) {
    assert.ok(place - (places[index] ?? 0) >= 4 - 1e-9);
  }
});
