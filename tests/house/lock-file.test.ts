import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  completeLock,
  findMissingPlatforms,
  type LockFile,
} from '../../src/commands/lock/missing-platforms.ts';
import { root } from '../../src/commands/root.ts';

const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as LockFile;
const npmSettings = readFileSync(join(root, '.npmrc'), 'utf8');

test('the lock file holds the packages of every platform', () => {
  const missing = findMissingPlatforms(lock).map(({ name, range }) => `${name}@${range}`);
  assert.deepEqual(missing, [], 'Run `node src/commands/complete-lock.ts`.');
});

test('the lock file brings Node for both kinds of Linux machine, in one version', () => {
  const versions = ['x64', 'arm64'].map(
    (cpu) => lock.packages[`node_modules/node-linux-${cpu}`]?.version,
  );
  assert.match(String(versions[0]), /^24\./);
  assert.equal(versions[0], versions[1]);
});

test('no package is installed by running its scripts', () => {
  assert.match(npmSettings, /^ignore-scripts=true$/m);
});

test('the lock file names no registry', () => {
  assert.doesNotMatch(JSON.stringify(lock), /"resolved":/);
});

test('a platform package that was dropped is missed', () => {
  const { 'node_modules/@rolldown/binding-darwin-arm64': dropped, ...packages } = lock.packages;
  assert.ok(dropped);
  const missing = findMissingPlatforms({ packages });
  assert.deepEqual(
    missing.map(({ name }) => name),
    ['@rolldown/binding-darwin-arm64'],
  );
});

test('a dropped platform package is put back where its name and version say what it is', () => {
  const completed = completeLock<LockFile>({
    packages: {
      'node_modules/a': {
        version: '1.0.0',
        optionalDependencies: { '@a/windows-x64': '1.0.0', '@a/anything': '1.0.0' },
      },
    },
  });
  assert.deepEqual(completed.packages['node_modules/@a/windows-x64'], {
    version: '1.0.0',
    cpu: ['x64'],
    optional: true,
    os: ['win32'],
  });
  assert.deepEqual(
    findMissingPlatforms(completed).map(({ name }) => name),
    ['@a/anything'],
  );
});
