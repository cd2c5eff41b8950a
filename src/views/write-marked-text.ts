import { weave, type WeavableMark } from '../annotate/weave.ts';
import { escapeHtml, writeElement } from '../lib/html.ts';

/** Writes a text with some of its words marked; overlapping marks become one run. */
export function writeMarkedText(text: string, marks: readonly WeavableMark[]): string {
  let html = '';
  let run = '';
  for (const segment of weave(text, marks)) {
    if (segment.marks.length > 0) {
      run += segment.text;
      continue;
    }
    html += closeRun(run) + escapeHtml(segment.text);
    run = '';
  }
  return html + closeRun(run);
}

function closeRun(run: string): string {
  return run === '' ? '' : writeElement('mark', {}, escapeHtml(run));
}
