import assert from 'node:assert/strict';
import { test } from 'node:test';
import { weekdayOf } from './calendar.ts';
import { easterSunday } from './easter.ts';

test('Easter falls where calendars print it, the earliest and the latest possible day too', () => {
  assert.deepEqual([1818, 1943, 1954, 1981, 2000, 2019, 2023, 2024, 2038].map(easterSunday), [
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2019-04-21',
    '2023-04-09',
    '2024-03-31',
    '2038-04-25',
  ]);
});

test('Easter is a Sunday from 22 March to 25 April in every year of the calendar', () => {
  for (let year = 1583; year < 2600; year += 1) {
    const day = easterSunday(year) ?? '';
    assert.equal(weekdayOf(day), 6, day);
    assert.ok(day.slice(5) >= '03-22' && day.slice(5) <= '04-25', day);
  }
});

test('years before the calendar have no Easter by it', () => {
  assert.equal(easterSunday(1582), null);
});
