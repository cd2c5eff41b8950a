import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { findBadCharacters } from './characters.ts';
import type { Issue } from './issue.ts';

/** A path into front matter: keys and list positions. */
export type FieldPath = readonly (string | number)[];

/** A content file taken apart: its fields, its body, and where each field stands. */
export type FrontMatter = {
  /** The YAML as plain values; `{}` where it could not be read. */
  data: unknown;
  /** The text behind the closing fence, unchanged; empty where there is no fence. */
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
  const issues: Issue[] = findBadCharacters(file, text);
  const nothing = { data: {}, body: '', bodyLine: 1, lineOf: () => 1, issues };
  const refuse = (message: string, remedy: string): FrontMatter => {
    issues.push({ file, line: 1, check: 'front-matter', message, remedy, severity: 'error' });
    return nothing;
  };

  if (text.trim() === '') {
    return refuse('The file is empty.', 'Write its front matter, or delete the file.');
  }
  // Reported above; read on, so that the file's other faults are told in the same run.
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (lines[0] !== '---') {
    return refuse(
      'The file does not begin with front matter.',
      'Begin the file with a line `---` and nothing else.',
    );
  }
  const close = lines.indexOf('---', 1);
  if (close === -1) {
    return refuse(
      'The front matter is never closed.',
      'Close the front matter with a line `---` and nothing else.',
    );
  }

  const { data, lineOf } = readYaml(file, lines.slice(1, close).join('\n'), 1, issues);
  return { data, body: lines.slice(close + 1).join('\n'), bodyLine: close + 2, lineOf, issues };
}

/**
 * Reads YAML with places. Refuses what a content file has no use for and what hides mistakes: anchors,
 * aliases, tags, merge keys, duplicate keys, keys that are no words. `lineOffset` lines stand above the
 * text in its file.
 */
export function readYaml(
  file: string,
  text: string,
  lineOffset: number,
  issues: Issue[],
): Pick<FrontMatter, 'data' | 'lineOf'> {
  const counter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    merge: false,
    // Unknown tags are reported below, as issues.
    logLevel: 'silent',
  });
  const lineAt = (offset: number): number => counter.linePos(offset).line + lineOffset;
  const report = (offset: number, message: string, remedy: string): void => {
    issues.push({ file, line: lineAt(offset), check: 'yaml', message, remedy, severity: 'error' });
  };

  // One slip often makes the parser stumble several times over the same line.
  const firsts = new Map(
    document.errors.toReversed().map((error) => [lineAt(error.pos[0]), error]),
  );
  for (const error of [...firsts.values()].reverse()) {
    const reason = error.message.split('\n')[0]?.replace(/ at line .*$/, '') ?? '';
    report(
      error.pos[0],
      `The YAML cannot be read: ${reason}.`,
      'Quote the value with "…", indent with spaces, and name each key once.',
    );
  }
  const special = reportSpecialNodes(document, report);

  const readable = document.errors.length === 0 && !special;
  const data: unknown = readable ? document.toJS() : {};
  const lineOf = (path: FieldPath): number => {
    for (let depth = path.length; depth > 0; depth -= 1) {
      const node = nodeAt(document.contents, path.slice(0, depth));
      if (node?.range) return lineAt(node.range[0]);
    }
    return lineOffset + (lineOffset > 0 ? 0 : 1);
  };
  return { data, lineOf };
}

/** Reports what YAML can do and a content file must not; says whether it found any. */
function reportSpecialNodes(
  document: Document.Parsed,
  report: (offset: number, message: string, remedy: string) => void,
): boolean {
  let found = false;
  const refuse = (node: Node, message: string, remedy: string): void => {
    found = true;
    report(node.range?.[0] ?? 0, message, remedy);
  };
  const quoted = 'Write the value out, in quotes if it begins with &, * or !.';
  visit(document, {
    Node: (_key, node) => {
      if (isAlias(node)) refuse(node, `The YAML uses an alias: *${node.source}.`, quoted);
      else if (node.anchor) refuse(node, `The YAML uses an anchor: &${node.anchor}.`, quoted);
      // Block collections carry the tag of the standard once they are read; only written tags count.
      if (!isAlias(node) && node.tag && !isPlainTag(node.tag)) {
        refuse(node, `The YAML uses a tag: ${node.tag}.`, quoted);
      }
    },
    Pair: (_key, { key }) => {
      if (!isNode(key)) return;
      const name = isScalar(key) ? key.value : null;
      if (typeof name !== 'string') {
        refuse(
          key,
          `The YAML has a key that is no word: ${String(key)}.`,
          'Name fields with words.',
        );
      } else if (unsafeKeys.has(name)) {
        refuse(key, `The YAML has the key \`${name}\`, which no record has.`, 'Delete the key.');
      }
    },
  });
  return found;
}

/** `__proto__` and its like would reach into the objects of the program; `<<` would merge records. */
const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);

function isPlainTag(tag: string): boolean {
  return /^tag:yaml\.org,2002:(?:map|seq|str|int|float|bool|null)$/.test(tag);
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
    } else if (isCollection(node)) {
      node = node.items[Number(step)];
    } else {
      return undefined;
    }
  }
  return isNode(node) ? node : undefined;
}
