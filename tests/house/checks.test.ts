import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { seededFaults } from '../../src/checks/fixtures/seeded-faults.ts';
import { listFiles } from '../../src/commands/list-files.ts';
import { root } from '../../src/commands/root.ts';

const described = new Set(
  [...readFileSync(join(root, 'docs/checks.md'), 'utf8').matchAll(/`([a-z]+(?:-[a-z]+)*)`/g)].map(
    ([, name]) => name,
  ),
);
const rooms = ['checks', 'edition', 'lib', 'schemas', 'commands/build'];
const code = rooms
  .flatMap((room) =>
    listFiles(join(root, 'src', room)).map((file) => join(root, 'src', room, file)),
  )
  .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|fixtures/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

test('every check that a seeded fault proves is described', () => {
  const undescribed = seededFaults.map(({ check }) => check).filter((name) => !described.has(name));
  assert.deepEqual([...new Set(undescribed)], []);
});

test('every check that the code names is described', () => {
  const named = [...code.matchAll(/\bcheck: '([a-z-]+)'/g)].map(([, name]) => name);
  assert.ok(named.length > 30);
  assert.deepEqual(
    named.filter((name) => !described.has(name)),
    [],
  );
});

test('every name in the first column of the tables is a check of the code', () => {
  const rows = readFileSync(join(root, 'docs/checks.md'), 'utf8').matchAll(/^\| (`[^|]+) \|/gm);
  const names = [...rows].flatMap(([, cell = '']) => cell.match(/[a-z]+(?:-[a-z]+)*/g) ?? []);
  assert.ok(names.length > 40);
  assert.deepEqual(
    names.filter((name) => !code.includes(`'${name}'`)),
    [],
  );
});
