import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderNote } from './render-note.ts';

test('a note is paragraphs with emphasis and links', () => {
  assert.equal(
    renderNote('Der Text nennt *keinen* Tag.\n\nSiehe [Hanoi](hanoi-gipfel-2019.html).'),
    '<p>Der Text nennt <em>keinen</em> Tag.</p>\n<p>Siehe <a href="hanoi-gipfel-2019.html">Hanoi</a>.</p>',
  );
});

test('quotation marks stay as the editor wrote them', () => {
  assert.equal(
    renderNote('„Kim“ steht im Text als "Kim".'),
    '<p>„Kim“ steht im Text als "Kim".</p>',
  );
});

test('an empty note is empty', () => {
  assert.equal(renderNote(' \n'), '');
});

test('code in a note is refused', () => {
  for (const note of [
    '{process.exit(0)}',
    '<b>fett</b>',
    'import x from "y"',
    'Text {1 + 1} Text',
  ]) {
    assert.throws(() => renderNote(note), /holds code/);
  }
});
