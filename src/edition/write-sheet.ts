import type { Sheet } from '../schemas/article.ts';

/**
 * Writes an editorial sheet as YAML for people to go on with: strings quoted, one field a line, lists as
 * blocks. Deterministic.
 */
export function writeSheet(sheet: Sheet): string {
  const { written, completeness, translation } = sheet;
  return [
    field('id', sheet.id),
    field('title', sheet.title),
    field('titleSource', sheet.titleSource),
    field('genre', sheet.genre),
    'written:',
    field('  edtf', written.edtf),
    field('  reason', written.reason),
    ...(written.outside === undefined ? [] : [field('  outside', written.outside)]),
    'completeness:',
    field('  state', completeness.state),
    field('  reason', completeness.reason),
    ...(translation === null
      ? ['translation: null']
      : [
          'translation:',
          field('  from', translation.from),
          field('  certainty', translation.certainty),
          field('  reason', translation.reason),
        ]),
    field('structure', sheet.structure),
    ...list('corrections', sheet.corrections),
    'marks:',
    ...list('suppress', sheet.marks.suppress).map((line) => `  ${line}`),
    ...list('add', sheet.marks.add).map((line) => `  ${line}`),
    ...list('lines', sheet.lines),
    ...list('withoutClaim', sheet.withoutClaim),
    '',
  ].join('\n');
}

function field(key: string, value: unknown): string {
  return `${key}: ${quote(value)}`;
}

/** JSON is YAML; what an editor could not see is written as an escape. */
function quote(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u{7f}-\u{9f}\u{ad}\u{300}-\u{36f}\u{61c}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{e000}-\u{f8ff}\u{feff}\u{fff0}-\u{ffff}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function list(key: string, items: readonly object[]): string[] {
  if (items.length === 0) return [`${key}: []`];
  return [
    `${key}:`,
    ...items.flatMap((item) =>
      Object.entries(item)
        .filter(([, value]) => value !== undefined)
        .map(([name, value], index) => `  ${index === 0 ? '- ' : '  '}${name}: ${quote(value)}`),
    ),
  ];
}
