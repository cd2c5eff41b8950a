import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropSpaces } from './drop-spaces.ts';

test('spaces around blocks go', () => {
  assert.equal(
    dropSpaces(
      '<ul class="plain"> <li>\n  Text 001 </li> <li> <a href="a.html">Akteure</a> </li> </ul>',
    ),
    '<ul class="plain"><li>Text 001</li><li><a href="a.html">Akteure</a></li></ul>',
  );
});

test('spaces between words and what stands among them stay, and so do those in attributes and code', () => {
  for (const html of [
    '<p>Kim <b>reist</b> <i>nach</i> Moskau</p>',
    '<p title="a > b"><span> 7 </span> <picture></picture></p>',
    '<pre>\n <p> x </p>\n</pre>',
  ]) {
    assert.equal(dropSpaces(html), html);
  }
});
