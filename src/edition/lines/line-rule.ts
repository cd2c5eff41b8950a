/** Where a line stands among the blocks of its page. */
export type Place = {
  /** The text has begun: running text beyond a lead stands before it. */
  afterProse: boolean;
  /** A paragraph of running text stands somewhere behind it. */
  beforeProse: boolean;
};

/** A family of lines that belong to the page and not to the text. Rules are tried in order; the first wins. */
export type LineRule = {
  /** Why such a line is not shown, in German. */
  reason: string;
  /** Whether a clean line is of this family. Linear in its length. */
  matches: (text: string, place: Place) => boolean;
};

/** A rule that asks for no more than one of its patterns; lines above `longest` units never match. */
export function patternRule(
  reason: string,
  longest: number,
  patterns: readonly RegExp[],
): LineRule {
  return {
    reason,
    matches: (text) => text.length <= longest && patterns.some((pattern) => pattern.test(text)),
  };
}
