import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  compareEdtf,
  edtfBounds,
  edtfOverlaps,
  edtfPrecision,
  endsBefore,
  formatEdtf,
} from './edtf.ts';

test('a date has a first and a last day', () => {
  const cases: [string, string | null, string | null][] = [
    ['2019-04-25', '2019-04-25', '2019-04-25'],
    ['2019-02', '2019-02-01', '2019-02-28'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2022~', '2022-01-01', '2022-12-31'],
    ['196X', '1960-01-01', '1969-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2018/2019', '2018-01-01', '2019-12-31'],
    ['195X/196X', '1950-01-01', '1969-12-31'],
    ['1961/..', '1961-01-01', null],
    ['1945/', '1945-01-01', null],
    ['/2019-04', null, '2019-04-30'],
    ['../2022', null, '2022-12-31'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2022-24', '2022-12-01', '2023-02-28'],
    ['2022-33', '2022-01-01', '2022-03-31'],
    ['[2023-09-04..2023-09-05]', '2023-09-04', '2023-09-05'],
    ['{2014,2019}', '2014-01-01', '2019-12-31'],
    ['-0043', '-0043-01-01', '-0043-12-31'],
  ];
  for (const [text, min, max] of cases) assert.deepEqual(edtfBounds(text), { min, max }, text);
});

test('what is no date, runs backwards or says nothing has no bounds', () => {
  for (const text of [
    '',
    '5',
    '20',
    '201',
    'null',
    'true',
    '25.04.2019',
    '2019-4',
    '2019-13',
    '2019-00',
    '2019-02-29',
    '2019-02-30',
    '20190425',
    '12019',
    'XXXX',
    'XXXX-04-25',
    '..',
    '/',
    '../..',
    '/..',
    '2019/2018',
    '2019-04-25/2019-04-24',
    '2018/2019/2020',
    'gestern',
  ]) {
    assert.equal(edtfBounds(text), null, text);
  }
});

test('a date is as fine as it says', () => {
  assert.equal(edtfPrecision('2019-04-25'), 'day');
  assert.equal(edtfPrecision('2019-04~'), 'month');
  assert.equal(edtfPrecision('2019-04-XX'), 'month');
  assert.equal(edtfPrecision('2022-21'), 'season');
  assert.equal(edtfPrecision('2022?'), 'year');
  assert.equal(edtfPrecision('196X'), 'decade');
  assert.equal(edtfPrecision('19XX'), 'century');
  assert.equal(edtfPrecision('2018/2019'), 'interval');
  assert.equal(edtfPrecision('5'), null);
});

test('dates are ordered by their begin, then by their end, and open ones lie outside', () => {
  const ordered = [
    '/2019-04',
    '-0043',
    '195X/196X',
    '196X',
    '1961/..',
    '2019-02',
    '2019-02/2019-03',
    'gestern',
  ];
  assert.deepEqual([...ordered].reverse().sort(compareEdtf), ordered);
  assert.equal(compareEdtf('2019', '2019'), 0);
});

test('overlap and order in time are told from bounds', () => {
  assert.ok(edtfOverlaps('2019-04', '2019'));
  assert.ok(edtfOverlaps('1961/..', '2023-09'));
  assert.ok(!edtfOverlaps('2018', '2019'));
  assert.ok(!edtfOverlaps('2018', 'gestern'));
  assert.ok(endsBefore({ min: null, max: '2019-04-30' }, { min: '2023-09-01', max: null }));
  assert.ok(!endsBefore({ min: '2019-01-01', max: null }, { min: '2023-09-01', max: null }));
});

test('readers see German', () => {
  const cases: [string, string][] = [
    ['2019-04-25', '25. April 2019'],
    ['2019-02', 'Februar 2019'],
    ['2019', '2019'],
    ['2022~', 'um 2022'],
    ['2022?', 'vermutlich 2022'],
    ['2022%', 'vermutlich um 2022'],
    ['2019-04-25~', 'um den 25. April 2019'],
    ['196X', '1960er-Jahre'],
    ['18XX', '19. Jahrhundert'],
    ['195X/196X', '1950er- und 1960er-Jahre'],
    ['195X/197X', '1950er- bis 1970er-Jahre'],
    ['1945/196X', '1945 bis in die 1960er-Jahre'],
    ['2019-02-21/2019-02-28', 'Ende Februar 2019'],
    ['2020-02-21/2020-02-29', 'Ende Februar 2020'],
    ['2019-02-11/2019-02-20', 'Mitte Februar 2019'],
    ['2022-01/2022-04', 'Anfang 2022'],
    ['2022-09/2022-12', 'Ende 2022'],
    ['2022-03/2022-05', 'März bis Mai 2022'],
    ['2023-12/2024-02', 'Dezember 2023 bis Februar 2024'],
    ['2023-09-04/2023-09-06', '4. bis 6. September 2023'],
    ['2019-04-25/2019-05-03', '25. April bis 3. Mai 2019'],
    ['2024-12-08/2025-02', '8. Dezember 2024 bis Februar 2025'],
    ['2018/2019', '2018 bis 2019'],
    ['1961/..', 'seit 1961'],
    ['2008~/..', 'seit etwa 2008'],
    ['196X/..', 'seit den 1960er-Jahren'],
    ['1945/', 'ab 1945'],
    ['../2022', 'bis 2022'],
    ['/2019-04', 'spätestens April 2019'],
    ['2023~/2025~', 'etwa 2023 bis 2025'],
    ['1945/1994~', '1945 bis etwa 1994'],
    ['2017?/2021?', 'vermutlich 2017 bis 2021'],
    ['2017?/2018', 'vermutlich 2017 bis 2018'],
    ['[2023-09-04..2023-09-06]', 'zwischen dem 4. und dem 6. September 2023'],
    ['[2019-04-25..2019-05-03]', 'zwischen dem 25. April und dem 3. Mai 2019'],
    ['[2019-03..2019-04]', 'zwischen März und April 2019'],
    ['[2024-12-08..2025-02]', 'zwischen dem 8. Dezember 2024 und Februar 2025'],
    ['2022-21/2022-22', 'Frühling 2022 bis Sommer 2022'],
    ['{2014,2019}', '2014 und 2019'],
    ['[2014,2019]', '2014 oder 2019'],
    ['2022-21', 'Frühling 2022'],
    ['2022-33', '1. Quartal 2022'],
    ['-0043', '44 v. Chr.'],
    ['unbekannt', 'unbekannt'],
  ];
  for (const [text, words] of cases) assert.equal(formatEdtf(text), words);
});

test('the words do not depend on where the clock stands', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'America/Los_Angeles';
  assert.equal(formatEdtf('2019-01-01'), '1. Januar 2019');
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});
