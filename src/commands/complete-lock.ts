import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { completeLock, findMissingPlatforms, type LockFile } from './lock/missing-platforms.ts';
import { root } from './root.ts';

// Run by hand after `npm install` where the test of the lock file asks for it.
const file = join(root, 'package-lock.json');
const lock = completeLock(JSON.parse(readFileSync(file, 'utf8')) as LockFile);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
for (const { by, name, range } of findMissingPlatforms(lock)) {
  console.error(
    `package-lock.json still lacks ${name}@${range}, which ${by} names: add it by hand.`,
  );
  process.exitCode = 1;
}
