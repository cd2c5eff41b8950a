import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue, type Issue } from '../lib/issue.ts';
import { checkProject } from './check-project.ts';
import { seededFaults, type SeededFault } from './fixtures/seeded-faults.ts';
import { asFiles, smallProject } from './fixtures/small-project.ts';
import { readProject } from './read-project.ts';

type Texts = Map<string, string | Uint8Array>;

function check(files: Texts): Issue[] {
  return checkProject(readProject(asFiles(files)));
}

function lineIn(files: Texts, { file, at }: SeededFault): number {
  if (typeof at === 'number') return at;
  const content = files.get(file);
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  const line = text
    .split(/\r?\n/)
    .findIndex((words) => words.replace(/^[\s-]+/, '').startsWith(at.replace(/^[\s-]+/, '')));
  assert.notEqual(line, -1, `${file} has no line that begins with ${at}`);
  return line + 1;
}

test('a project without fault has no issue, not even a hint', () => {
  assert.deepEqual(check(smallProject()).map(formatIssue), []);
});

for (const fault of seededFaults) {
  test(`found: ${fault.name}`, () => {
    const files: Texts = smallProject();
    fault.seed(files);
    const issues = check(files).filter(({ severity }) => severity === 'error');
    const printed = issues.map(formatIssue).join('\n\n');
    const line = lineIn(files, fault);
    const found = issues.find(
      (issue) =>
        issue.check === fault.check &&
        issue.file === fault.file &&
        issue.line === line &&
        fault.says.test(formatIssue(issue)),
    );
    assert.ok(found, `not found at ${fault.file}:${line}:\n${printed}`);
    const others = issues.filter(
      (issue) =>
        issue !== found &&
        !(fault.also ?? []).some((also) => `${issue.check} ${issue.file}`.startsWith(also)),
    );
    assert.deepEqual(others.map(formatIssue), [], 'one fault, one issue');
  });
}

test('every fault has a name of its own, and there are more than a hundred', () => {
  assert.equal(new Set(seededFaults.map(({ name }) => name)).size, seededFaults.length);
  assert.ok(seededFaults.length > 100);
});

test('faults of several files are all told in one run', () => {
  const files: Texts = smallProject();
  const names = [
    'an id in the wrong case',
    'an impossible date of a sheet',
    'a relation to itself',
    'a duplicate key',
    'an alias that names two actors',
    'an expression that ends the build',
    'a file that begins with a dot',
    'words of removed boilerplate',
    'a title that YAML takes for true',
    'an unknown field',
  ];
  const seeded = names.map((name) => seededFaults.find((fault) => fault.name === name));
  // The first and the last are in one file: the one must not hide the other.
  for (const fault of seeded.filter((one) => one?.name !== 'a duplicate key')) fault?.seed(files);
  const printed = check(files).map(formatIssue).join('\n\n');
  for (const fault of seeded.filter((one) => one?.name !== 'a duplicate key')) {
    assert.match(printed, fault?.says ?? /^$/, fault?.name);
  }
});
