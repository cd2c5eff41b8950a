import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue, sortIssues, type Issue } from './issue.ts';

const quote: Issue = {
  file: 'content/claim/002-keine-beweise.mdx',
  line: 9,
  check: 'quote-in-seed',
  message: 'The quote does not stand in the source of article `002`.',
  details: [
    { label: 'quote', text: '„keine stichhaltige Beweise“' },
    { label: 'nearest', text: '… "keine stichhaltigen Beweise" … (line 35, 96 %)' },
  ],
  remedy: 'Copy the words from the seed, or name another article.',
  severity: 'error',
};

test('an issue says where, what, the words and how to mend it', () => {
  assert.equal(
    formatIssue(quote),
    [
      'content/claim/002-keine-beweise.mdx:9  quote-in-seed',
      '  The quote does not stand in the source of article `002`.',
      '    quote    „keine stichhaltige Beweise“',
      '    nearest  … "keine stichhaltigen Beweise" … (line 35, 96 %)',
      '  Copy the words from the seed, or name another article.',
    ].join('\n'),
  );
});

test('a hint says that it is one', () => {
  assert.match(formatIssue({ ...quote, severity: 'hint' }), /:9 {2}quote-in-seed \(hint\)\n/);
});

test('issues come in the order of files and lines', () => {
  const at = (file: string, line: number, check: string): Issue => ({
    ...quote,
    file,
    line,
    check,
  });
  const sorted = sortIssues([at('b', 1, 'x'), at('a', 10, 'x'), at('a', 9, 'y'), at('a', 9, 'x')]);
  assert.deepEqual(
    sorted.map(({ file, line, check }) => `${file}:${line} ${check}`),
    ['a:9 x', 'a:9 y', 'a:10 x', 'b:1 x'],
  );
});
