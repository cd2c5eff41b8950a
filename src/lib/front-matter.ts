import { isMap, isScalar, LineCounter, parseDocument, type Node } from 'yaml';
import type { Issue } from './issue.ts';

/** A path into front matter: keys and list positions. */
export type FieldPath = readonly (string | number)[];

/** A content file taken apart: its fields, its body, and where each field stands. */
export type FrontMatter = {
  /** The YAML as plain values; `{}` where it could not be read. */
  data: unknown;
  /** The text behind the closing fence, unchanged. */
  body: string;
  /** 1-based line of the file where the body begins. */
  bodyLine: number;
  /** 1-based line of a field, or of its nearest parent that exists. */
  lineOf: (path: FieldPath) => number;
  issues: Issue[];
};

/**
 * Takes a content file apart at its `---` fences. Never throws: what is wrong with the file is returned
 * as issues with lines. `file` is used for the issues only.
 */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const issues: Issue[] = [];
  const report = (line: number, check: string, message: string, remedy: string): void => {
    issues.push({ file, line, check, message, remedy, severity: 'error' });
  };
  const nothing = { data: {}, body: text, bodyLine: 1, lineOf: () => 1, issues };

  if (text.trim() === '') {
    report(1, 'front-matter', 'The file is empty.', 'Write its front matter, or delete the file.');
    return nothing;
  }
  reportCharacters(text, report);
  const lines = text.split('\n');
  if (lines[0] !== '---') {
    const remedy = 'Begin the file with a line `---` and nothing else.';
    report(1, 'front-matter', 'The file does not begin with front matter.', remedy);
    return nothing;
  }
  const close = lines.indexOf('---', 1);
  if (close === -1) {
    const remedy = 'Close the front matter with a line `---`.';
    report(1, 'front-matter', 'The front matter is never closed.', remedy);
    return nothing;
  }

  const { data, lineOf } = readYaml(file, lines.slice(1, close).join('\n'), 1, issues);
  return {
    data,
    body: lines.slice(close + 1).join('\n'),
    bodyLine: close + 2,
    lineOf,
    issues,
  };
}

/**
 * Reads YAML with places. Refuses what a content file has no use for and what hides mistakes: anchors,
 * aliases, tags, merge keys, duplicate keys. `lineOffset` lines stand above the text in its file.
 */
export function readYaml(
  file: string,
  text: string,
  lineOffset: number,
  issues: Issue[],
): Pick<FrontMatter, 'data' | 'lineOf'> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, version: '1.2', merge: false });
  const lineAt = (offset: number): number => counter.linePos(offset).line + lineOffset;

  for (const error of [...document.errors, ...document.warnings]) {
    issues.push({
      file,
      line: lineAt(error.pos[0]),
      check: 'yaml',
      message: `The YAML cannot be read: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}.`,
      remedy: 'Quote the value with "…", and mind indents and duplicate keys.',
      severity: 'error',
    });
  }
  const special = /^\s*(?:- )?(?:[\w-]+:)?\s*([&*][\w-]+|!!?[\w/-]+)/m.exec(text);
  if (special && document.errors.length === 0) {
    issues.push({
      file,
      line: lineAt(special.index + special[0].length - 1),
      check: 'yaml',
      message: `The YAML uses an anchor, alias or tag: ${special[1]}.`,
      remedy: 'Write the value out, in quotes if it begins with &, * or !.',
      severity: 'error',
    });
  }
  const data: unknown = document.errors.length > 0 ? {} : document.toJS();
  const lineOf = (path: FieldPath): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = nodeAt(document.contents, path.slice(0, depth));
      if (node?.range) return lineAt(node.range[0]);
    }
    return lineOffset + (lineOffset > 0 ? 0 : 1);
  };
  return { data, lineOf };
}

function nodeAt(contents: Node | null, path: FieldPath): Node | undefined {
  let node: unknown = contents;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (!pair) return undefined;
      // The key tells the line even where its value is an empty or block value further down.
      if (depth === path.length - 1 && isScalar(pair.key)) return pair.key;
      node = pair.value;
    } else if (node && typeof node === 'object' && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(step)];
    } else {
      return undefined;
    }
  }
  return node as Node | undefined;
}

function reportCharacters(
  text: string,
  report: (line: number, check: string, message: string, remedy: string) => void,
): void {
  const found = /[\u{0}-\u{8}\u{b}-\u{1f}\u{7f}-\u{9f}\u{feff}\u{fffd}]/u.exec(text);
  if (found) {
    const line = text.slice(0, found.index).split('\n').length;
    const code = found[0].codePointAt(0) ?? 0;
    report(
      line,
      'characters',
      `The file holds the character U+${code.toString(16).toUpperCase().padStart(4, '0')}.`,
      'Save the file as UTF-8 without byte order mark, with line feeds alone, and remove the character.',
    );
  }
  if (text !== text.normalize('NFC')) {
    report(1, 'characters', 'The file is not in Unicode form NFC.', 'Save its text composed (NFC).');
  }
}
