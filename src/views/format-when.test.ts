import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsWords, formatWhenOf } from './format-when.ts';

test('first and last possible day are said in one, and one alone or none as they are', () => {
  const cases = [
    ['2023-09-11', '2023-09-13', 'zwischen dem 11. und dem 13. September 2023'],
    ['2019-03-01', '2019-04-30', 'zwischen dem 1. März und dem 30. April 2019'],
    ['2022-01-01', '2022-01-10', 'zwischen dem 1. und dem 10. Januar 2022'],
    ['2023-09-05', '2023-09-05', 'am 5. September 2023'],
    [null, '2022-04-30', 'Beginn offen, spätestens 30. April 2022'],
    ['1961-01-01', null, 'frühestens 1. Januar 1961, Ende offen'],
  ] as const;
  for (const [min, max, words] of cases) assert.equal(plain(boundsWords({ min, max })), words);
});

test('behind a verb a time has its preposition, but for words that need none', () => {
  const cases = [
    ['2023-09-05', 'am 5. September 2023'],
    ['2019-04', 'im April 2019'],
    ['2022-21', 'im Frühling 2022'],
    ['2019-03/2019-04', 'zwischen März und April 2019'],
    ['2024-12-08/2025-02', 'zwischen dem 8. Dezember 2024 und Februar 2025'],
    ['2019-02-21/2019-02-28', 'Ende Februar 2019'],
    ['2019', '2019'],
    ['2023-09-05~', 'um den 5. September 2023'],
    ['2023~/2025~', 'etwa 2023 bis 2025'],
  ] as const;
  for (const [edtf, words] of cases) assert.equal(plain(formatWhenOf(edtf)), words);
});

/** Spaces that no line breaks, as any other. */
function plain(words: string): string {
  return words.replaceAll('\u00a0', ' ');
}
