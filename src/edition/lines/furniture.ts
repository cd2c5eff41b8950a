import { advertisement } from './advertisement.ts';
import { agencySignOff } from './agency-sign-off.ts';
import { breadcrumb } from './breadcrumb.ts';
import { byline, isNameAlone } from './byline.ts';
import { code } from './code.ts';
import { comments } from './comments.ts';
import { consent } from './consent.ts';
import { copyright } from './copyright.ts';
import { dateLine } from './date-line.ts';
import { editorialNote } from './editorial-note.ts';
import { feedback } from './feedback.ts';
import type { LineRule, Place } from './line-rule.ts';
import { navigation } from './navigation.ts';
import { newsletter } from './newsletter.ts';
import { paywall } from './paywall.ts';
import { player } from './player.ts';
import { readingTime } from './reading-time.ts';
import { share } from './share.ts';
import { support } from './support.ts';
import { tags } from './tags.ts';

/** All families of lines that belong to the page and not to the text, in the order they are tried. */
export const furniture: readonly LineRule[] = [
  code,
  advertisement,
  dateLine,
  readingTime,
  byline,
  breadcrumb,
  share,
  comments,
  player,
  navigation,
  consent,
  newsletter,
  paywall,
  support,
  copyright,
  editorialNote,
  feedback,
  agencySignOff,
  tags,
];

/** Families that share lines with each other: „Von Max Mustermann | 4. Mai 2023 | Lesezeit: 3 Min.“ */
const companions: readonly LineRule[] = [
  dateLine,
  readingTime,
  byline,
  share,
  comments,
  player,
  agencySignOff,
  breadcrumb,
];

/**
 * Why a line is not shown, or `null` where it belongs to the text. A line of several pieces is furniture
 * when each of them is; a bare name counts beside a date or the like.
 */
export function findFurniture(text: string, place: Place): string | null {
  const rule = furniture.find((one) => one.matches(text, place));
  if (rule) return rule.reason;
  if (text.length > 240) return null;
  return findCompanions(text, place);
}

function findCompanions(text: string, place: Place): string | null {
  const pieces = cut(text, /\s*[|•·●]\s*|\s+[–—-]\s+|\s+\/\s+|;\s+/);
  const reasons: string[] = [];
  for (const piece of pieces) {
    const parts = pieceReason(piece, place) !== null || isAlone(piece) ? [piece] : cutSoftly(piece);
    if (parts.length === 1 && pieces.length === 1) return null;
    for (const part of parts) {
      const reason = pieceReason(part, place);
      if (reason !== null) reasons.push(reason);
      else if (!isAlone(part)) return null;
    }
  }
  return reasons[0] ?? null;
}

function pieceReason(piece: string, place: Place): string | null {
  return companions.find((one) => one.matches(piece, place))?.reason ?? null;
}

/** A name or a place; a proof only beside a date, a reading time or the like. */
function isAlone(piece: string): boolean {
  return isNameAlone(piece) || isPlaceAlone(piece);
}

function cut(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim().replace(/,$/, ''))
    .filter((piece) => piece !== '');
}

/** Where no separator stands: before a label, a date or „Von“, behind a year or „Uhr“. */
function cutSoftly(text: string): string[] {
  const boundary =
    /,?\s+(?=(?:Stand|Veröffentlicht|Aktualisiert|Zuletzt aktualisiert|Lesezeit|Lesedauer|Von \p{Lu}|vom \d)|(?<!(?:am|vom|Stand:?|\p{L}:|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag),?\s{1,2})\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu})|vor \d|\d{1,3} ?[Mm]in)|(?<=(?:19|20)\d\d)\s+(?=\p{Lu})|(?<=Uhr)\s+(?=\p{Lu}|\d)/u;
  return cut(text, boundary);
}

/** „Berlin“, „Seoul/Tokio“: a place beside name or date. */
function isPlaceAlone(text: string): boolean {
  return text.length <= 30 && /^\p{Lu}[\p{L}-]+(?:[ /]\p{Lu}[\p{L}-]+)?$/u.test(text);
}
