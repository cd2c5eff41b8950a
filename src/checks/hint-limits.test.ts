import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkProject } from './check-project.ts';
import { asFiles, smallProject } from './fixtures/small-project.ts';
import { checkHintLimits } from './hint-limits.ts';
import { readProject } from './read-project.ts';

const limits = 'content/hint-limits.yaml';

function check(text: string | undefined): string[] {
  const files = smallProject();
  const topics = files.get('content/topics.yaml') ?? '';
  files.set(
    'content/topics.yaml',
    `${topics}\n- id: wetter\n  name: "Wetter"\n  question: "Regnet es dort?"\n`,
  );
  if (text !== undefined) files.set(limits, text);
  const project = readProject(asFiles(files));
  return checkHintLimits(project, checkProject(project)).map(
    ({ file, line, check: name, message }) => `${file}:${line} ${name} ${message}`,
  );
}

test('a hint more than the editors have left is an error that says how many there are', () => {
  assert.deepEqual(check('alias-unused: 3\ntopic-unused: 0\n'), [
    `${limits}:2 hint-limit Hints of \`topic-unused\`: 1; the editors have left 0.`,
  ]);
  assert.deepEqual(check('alias-unused: 3\n'), [
    `${limits}:1 hint-limit Hints of \`topic-unused\`: 1; the editors have left 0.`,
  ]);
});

test('as many hints as the editors have left pass, and fewer', () => {
  assert.deepEqual(check('topic-unused: 1\n'), []);
  assert.deepEqual(check('topic-unused: 2\n'), []);
});

test('a project without limits has none', () => {
  assert.deepEqual(check(undefined), []);
});
