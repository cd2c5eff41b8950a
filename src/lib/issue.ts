/**
 * One fault or hint an editor can mend: where it is, what it is, and how to mend it.
 *
 * `check` is a permanent kebab-case name; `details` are labelled words shown below the message
 * (the quote, the nearest sentence, …).
 */
export type Issue = {
  /** Path from the project's root, `/`-separated. */
  file: string;
  /** 1-based line in `file`; 1 where a file as a whole is meant. */
  line: number;
  /** Permanent name of the check. */
  check: string;
  /** The field meant, steps joined by dots; lets a check that knows more replace what a schema says. */
  field?: string;
  /** One full English sentence. */
  message: string;
  details?: { label: string; text: string }[];
  /** What to do, in the imperative. */
  remedy: string;
  /** `error` stops the build; a `hint` is counted in the edition report. */
  severity: 'error' | 'hint';
};

/** Prints an issue in its one form: place and name, message, details, remedy. No trailing line feed. */
export function formatIssue(issue: Issue): string {
  const details = issue.details ?? [];
  const width = Math.max(0, ...details.map((detail) => detail.label.length));
  return [
    `${issue.file}:${issue.line}  ${issue.check}${issue.severity === 'hint' ? ' (hint)' : ''}`,
    `  ${issue.message}`,
    ...details.map((detail) => `    ${detail.label.padEnd(width)}  ${detail.text}`),
    `  ${issue.remedy}`,
  ].join('\n');
}

/** Orders issues by file, line and name, so that a report reads like the files. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.check, b.check),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
