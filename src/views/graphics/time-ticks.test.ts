import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTicks } from './time-ticks.ts';

test('months that are shortened have a full stop, short ones are written out', () => {
  const [from, to] = [Date.UTC(2019, 0, 1), Date.UTC(2019, 11, 31)];
  const names = findTicks({ from, to, start: 0, end: 1200 }, 12).map(({ name }) => name);
  assert.equal(names.join(' '), 'Jan. Febr. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.');
});
