import type { Issue } from './issue.ts';

/** Control characters, invisible ones and what remains of failed decoding; line feed and tab are text. */
const bad =
  /[\u{0}-\u{8}\u{b}-\u{1f}\u{7f}-\u{9f}\u{ad}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffd}\u{e000}-\u{f8ff}]/gu;

/**
 * Finds what must not stand in a text an editor writes: one issue for each sort of character, at the line
 * where it first stands, and one where the text is not composed (Unicode NFC).
 */
export function findBadCharacters(file: string, text: string): Issue[] {
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const { 0: character, index } of text.matchAll(bad)) {
    if (seen.has(character)) continue;
    seen.add(character);
    issues.push({
      file,
      line: lineAt(text, index),
      check: 'characters',
      message: `The file holds ${nameOf(character)}.`,
      remedy:
        'Save the file as UTF-8 without byte order mark, with line feeds alone, and remove the character.',
      severity: 'error',
    });
  }
  const lines = text.split('\n');
  const decomposed = lines.findIndex((line) => line !== line.normalize('NFC'));
  if (decomposed !== -1) {
    issues.push({
      file,
      line: decomposed + 1,
      check: 'characters',
      message: 'The file is not in Unicode form NFC: an umlaut is written as letter and mark.',
      details: [{ label: 'words', text: lines[decomposed]?.trim() ?? '' }],
      remedy: 'Save its text composed (NFC).',
      severity: 'error',
    });
  }
  return issues;
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = names.get(character);
  return `the character U+${code}${name ? ` (${name})` : ''}`;
}

const names = new Map([
  ['\u{0}', 'NUL'],
  ['\r', 'carriage return'],
  ['\u{7f}', 'DEL'],
  ['\u{ad}', 'soft hyphen'],
  ['\u{200b}', 'zero-width space'],
  ['\u{feff}', 'byte order mark'],
  ['\u{fffd}', 'replacement character'],
]);

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
