import type { Decision } from './classify.ts';
import { byline, isCallingAlone, isNameAlone } from './lines/byline.ts';
import { comments } from './lines/comments.ts';
import { consent, opensConsent } from './lines/consent.ts';
import { dateLine, isTimeAlone } from './lines/date-line.ts';
import { newsletter, opensNewsletter } from './lines/newsletter.ts';
import { paywall } from './lines/paywall.ts';
import { player } from './lines/player.ts';
import { readingTime } from './lines/reading-time.ts';
import { relatedReason } from './lines/related.ts';
import { isShareWords, share } from './lines/share.ts';
import { support } from './lines/support.ts';
import type { Block } from './segment.ts';

/** Families whose lines come in boxes; those that make one offer share a box. */
const families: ReadonlyMap<string, string> = new Map([
  [newsletter.reason, 'offer'],
  [paywall.reason, 'offer'],
  [support.reason, 'support'],
  [consent.reason, 'consent'],
  [player.reason, 'player'],
]);
const widestBox = 7;

/**
 * Removes what only its neighbours tell from the text: the lines between a box's first line and its button
 * („Newsletter“, „Täglich um 7 Uhr …“, „Jetzt abonnieren“), single words of a share bar, and the author's
 * name and calling beside the date. Looks a few lines far, so that it stays linear.
 */
export function removeBoxes(
  blocks: readonly Block[],
  decisions: (Decision | null)[],
  firstProse: number,
): void {
  removeHeldTogether(blocks, decisions);
  removeVideoTitles(blocks, decisions);
  removeTeasers(blocks, decisions);
  removeBesideDates(blocks, decisions, firstProse);
}

function reasonAt(decisions: readonly (Decision | null)[], at: number): string | undefined {
  const decision = decisions[at];
  return decision?.kind === 'removed' ? decision.reason : undefined;
}

function removeHeldTogether(blocks: readonly Block[], decisions: (Decision | null)[]): void {
  for (const [begin, block] of blocks.entries()) {
    const reason = reasonAt(decisions, begin);
    const family = families.get(reason ?? '');
    if (reason === undefined || family === undefined) continue;
    // A header promises a box; below any other line only what is as short as a label can belong to one.
    const opens = opensNewsletter(block.text) || opensConsent(block.text);
    const longest = opens ? 200 : 60;
    for (let end = begin + 1; end < Math.min(blocks.length, begin + widestBox); end += 1) {
      const next = blocks[end];
      if (!next) break;
      if (families.get(reasonAt(decisions, end) ?? '') === family) {
        if (opensNewsletter(next.text) || opensConsent(next.text)) break;
        for (let at = begin + 1; at < end; at += 1) decisions[at] ??= { kind: 'removed', reason };
        break;
      }
      if (decisions[end] !== null) break;
      if (next.text.length > longest || (!opens && /[.!?…:]$/.test(next.text))) break;
    }
  }
}

const playerLength = /^\(?(?:\d{1,2}:)?\d{1,2}:\d{2}\)?$/;

/** Titles of videos: beside the notice that scripts are off, or below „Video“ and its length. */
function removeVideoTitles(blocks: readonly Block[], decisions: (Decision | null)[]): void {
  for (const [at, block] of blocks.entries()) {
    if (
      decisions[at] === null &&
      playerLength.test(blocks[at - 1]?.text ?? '') &&
      /^(?:Video|Audio|Podcast)\b/.test(blocks[at - 2]?.text ?? '') &&
      decisions[at - 2]?.kind === 'removed' &&
      block.text.length <= 120 &&
      !/[.!?…]["“”«»]?$/.test(block.text)
    )
      decisions[at] = { kind: 'removed', reason: player.reason };
    if (!/^To view this video\b/.test(block.text)) continue;
    for (const beside of [at - 1, at + 1]) {
      const text = blocks[beside]?.text ?? '';
      const title = beside < at && text.length <= 90 && !/[.!?…]["“”«»]?$/.test(text);
      if (decisions[beside] === null && (title || isTimeAlone(text)))
        decisions[beside] = { kind: 'removed', reason: player.reason };
    }
  }
}

const genreLabel =
  /^(?:analyse|interview|hintergrund|liveblog|livestream|faq|kommentar|reportage|porträt|exklusiv|bilder|podcast|weltspiegel|marktbericht|faktenfinder|kolumne|gastbeitrag)$/i;

/** A box that leads to another text: kind of text, title, a sentence, „mehr“. */
function removeTeasers(blocks: readonly Block[], decisions: (Decision | null)[]): void {
  for (const [begin, { text }] of blocks.entries()) {
    if (decisions[begin] !== null || !genreLabel.test(text)) continue;
    for (let end = begin + 1; end < Math.min(blocks.length, begin + widestBox); end += 1) {
      const next = blocks[end]?.text ?? '';
      if (/^mehr$/i.test(next)) {
        for (let at = begin; at < end; at += 1)
          decisions[at] ??= { kind: 'removed', reason: relatedReason };
        break;
      }
      if (decisions[end] !== null || next.length > 160) break;
    }
  }
}

const headReasons: ReadonlySet<string | undefined> = new Set([
  byline.reason,
  dateLine.reason,
  readingTime.reason,
  share.reason,
  player.reason,
  comments.reason,
]);

function removeBesideDates(
  blocks: readonly Block[],
  decisions: (Decision | null)[],
  firstProse: number,
): void {
  let titled = false;
  for (const [at, { text }] of blocks.entries()) {
    if (decisions[at] !== null) continue;
    const before = reasonAt(decisions, at - 1);
    const after = reasonAt(decisions, at + 1);
    if ((before === share.reason || after === share.reason) && isShareWords(text)) {
      decisions[at] = { kind: 'removed', reason: share.reason };
      continue;
    }
    if (at > firstProse) continue;
    if (/^Quelle: .{2,40}$/.test(text) && headReasons.has(before) && headReasons.has(after)) {
      decisions[at] = { kind: 'removed', reason: byline.reason };
      continue;
    }
    const named =
      titled && isNameAlone(text) && (headReasons.has(before) || headReasons.has(after));
    const calling = before === byline.reason && isCallingAlone(text);
    if (named || calling) decisions[at] = { kind: 'removed', reason: byline.reason };
    else titled ||= text.split(' ').length >= 3;
  }
}
