import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimeSpan, type Zone } from './time-span.ts';

const days = (zone: Zone | null | undefined): string | null | undefined =>
  zone &&
  `${new Date(zone.from).toISOString().slice(0, 10)} ${new Date(zone.to - 1).toISOString().slice(0, 10)}`;

test('a month is one zone from its first to its last day', () => {
  const span = readTimeSpan('2019-04');
  assert.equal(days(span?.start), '2019-04-01 2019-04-30');
  assert.equal(span?.isOneZone, true);
});

test('a period begins and ends somewhere in the units it names', () => {
  const span = readTimeSpan('1945/196X');
  assert.equal(days(span?.start), '1945-01-01 1945-12-31');
  assert.equal(days(span?.end), '1960-01-01 1969-12-31');
  assert.equal(span?.isOneZone, false);
});

test('what still lasts has no end, what is told as over has no beginning', () => {
  assert.equal(readTimeSpan('1961/..')?.end, null);
  assert.equal(readTimeSpan('/2019-04')?.start, null);
  assert.equal(days(readTimeSpan('/2019-04')?.end), '2019-04-01 2019-04-30');
});

test('words that place nothing give no span', () => {
  assert.equal(readTimeSpan('XXXX'), null);
  assert.equal(readTimeSpan('../..'), null);
});
