import type { ArticleData } from '../schemas/article.ts';
import { writeMdx, type MdxBlock } from './write-mdx.ts';

/** The fields of an article file, in the order they are written. */
const keys = [
  'seed',
  'sha256',
  'title',
  'titleSource',
  'genre',
  'written',
  'completeness',
  'translation',
  'structure',
  'marks',
  'paragraphs',
  'removed',
  'withoutClaim',
  'corrections',
] as const satisfies readonly (keyof ArticleData)[];

/**
 * Writes an article file: front matter with one `key: JSON` a line (JSON is YAML 1.2), then the body.
 * The same article always gives the same bytes.
 */
export function writeArticle(data: ArticleData, blocks: readonly MdxBlock[]): string {
  const fields = keys.map((key) => `${key}: ${writeJson(data[key])}\n`);
  return `---\n${fields.join('')}---\n\n${writeMdx(blocks)}`;
}

/** JSON in which everything that a text file should not hold is written as an escape. */
function writeJson(value: unknown): string {
  const json = JSON.stringify(value);
  const marks =
    json === json.normalize('NFC') ? '' : '\\p{M}\\u{1100}-\\u{11ff}\\u{2126}\\u{212a}\\u{212b}';
  const hidden = new RegExp(
    `[\\u{7f}-\\u{9f}\\u{ad}\\u{61c}\\u{200b}-\\u{200f}\\u{2028}-\\u{202e}\\u{2060}-\\u{206f}\\u{e000}-\\u{f8ff}\\u{feff}\\u{fff0}-\\u{ffff}${marks}]`,
    'gu',
  );
  return json.replace(hidden, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
