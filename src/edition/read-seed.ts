import { cleanLine, type CleanLine, type DroppedCharacter } from './clean-line.ts';

/** One line of a seed as a reader sees it. A seed line may give several (U+2028). */
export type SeedLine = CleanLine & {
  /** 1-based line of the seed. */
  line: number;
  /** The line as it stands in the seed. */
  raw: string;
};

/** A seed taken apart into lines. */
export type Seed = {
  /** The seed's lines as they are, split at LF, CRLF and CR; `raw[0]` is line 1. */
  raw: string[];
  /** Clean lines, empty ones included. */
  lines: SeedLine[];
  /** Invisible characters that cleaning took out. */
  dropped: DroppedCharacter[];
};

/** Takes the text of a seed (as `decodeSeed` gives it) apart into clean lines that know their columns. */
export function readSeed(text: string): Seed {
  const raw = splitLines(text);
  const lines: SeedLine[] = [];
  const dropped: DroppedCharacter[] = [];
  for (const [index, content] of raw.entries()) {
    const clean = cleanLine(content, index + 1);
    for (const line of clean.lines) lines.push({ ...line, line: index + 1, raw: content });
    // A byte order mark is no character of the text.
    dropped.push(...clean.dropped.filter((one) => one.code !== 0xfeff || index > 0));
  }
  return { raw, lines, dropped };
}

/** The seed's lines as everyone counts them: split at LF, CRLF and CR. */
export function splitLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}
