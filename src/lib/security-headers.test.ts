import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  metaPolicy,
  securityHeaders,
  writeHeadersFile,
  writeHtaccess,
} from './security-headers.ts';

const policy = String(securityHeaders['Content-Security-Policy']);

test('the policy allows this site alone, and no inline script or style', () => {
  assert.match(policy, /^default-src 'none'; /);
  assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
  assert.match(policy, /require-trusted-types-for 'script'/);
});

test('the pages carry the same policy, but for what only a header can say', () => {
  assert.equal(metaPolicy, policy.replace("frame-ancestors 'none'; ", ''));
});

test('files for hosts carry every header', () => {
  for (const [name, value] of Object.entries(securityHeaders)) {
    assert.ok(writeHeadersFile().includes(`\n  ${name}: ${value}\n`));
    assert.ok(writeHtaccess().includes(`\n  Header always set ${name} "${value}"\n`));
  }
});
