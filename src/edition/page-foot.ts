import type { Decision } from './classify.ts';
import { isAuthorNote, isNoteOn, opensAuthorNote } from './lines/author-note.ts';
import { byline, readPeople } from './lines/byline.ts';
import { isCreditAlone } from './lines/caption.ts';
import { consent } from './lines/consent.ts';
import { newsletter } from './lines/newsletter.ts';
import { paywall } from './lines/paywall.ts';
import { relatedReason } from './lines/related.ts';
import { support } from './lines/support.ts';
import type { Block } from './segment.ts';

/** Why the small lines below the text are not shown. */
export const footReason = 'Fuß der Seite: steht hinter dem Text zwischen Elementen der Seite.';
/** Why a note on the author is not shown. */
export const authorReason = 'Angaben zum Verfasser.';

/** What asks readers for something has a header of its own („taz lesen kann jede:r“). */
const offers: ReadonlySet<string | undefined> = new Set([
  newsletter.reason,
  paywall.reason,
  support.reason,
  consent.reason,
]);

/**
 * Removes what stands below the end of the text: notes on the author, and short lines among the furniture
 * of the foot („Nordlicht“, „Hier anmelden“). A line directly below the last paragraph stays.
 */
export function removePageFoot(
  blocks: readonly Block[],
  decisions: (Decision | null)[],
  isProse: (text: string) => boolean,
): void {
  const authors = blocks.flatMap(({ text }, at) =>
    decisions[at]?.reason === byline.reason ? readPeople(text) : [],
  );
  /** Where a header up to two lines above opens a box about a person. */
  const openedAbove = (at: number): number | null => {
    for (const above of [at - 1, at - 2])
      if (decisions[above] === null && opensAuthorNote(blocks[above]?.text ?? '')) return above;
    return null;
  };
  let last = blocks.length - 1;
  while (last >= 0) {
    const text = blocks[last]?.text ?? '';
    if (decisions[last] === null && isProse(text)) {
      const opened = openedAbove(last);
      const note = opened !== null || isAuthorNote(text) || isNoteOn(text, authors);
      if (!note || !hasProseBefore(blocks, decisions, opened ?? last, isProse)) break;
      for (let at = opened ?? last; at <= last; at += 1)
        decisions[at] ??= { kind: 'removed', reason: authorReason };
    }
    last -= 1;
  }
  if (last < 0) return;
  // Captions and the lines of a box of links say nothing of where the text has ended.
  let furniture = 0;
  for (let at = last + 1; at < blocks.length; at += 1) {
    const decision = decisions[at];
    const text = blocks[at]?.text ?? '';
    if (decision?.kind === 'removed') {
      if (decision.reason !== relatedReason) furniture += 1;
      continue;
    }
    if (decision !== null || isCreditAlone(text)) continue;
    const ends = /[.!?…]["“”»«)]*$/.test(text);
    const opensOffer = !ends && offers.has(decisions[at + 1]?.reason);
    if (opensOffer || furniture >= (ends ? 2 : 1))
      decisions[at] = { kind: 'removed', reason: footReason };
  }
}

function hasProseBefore(
  blocks: readonly Block[],
  decisions: readonly (Decision | null)[],
  end: number,
  isProse: (text: string) => boolean,
): boolean {
  for (let at = end - 1; at >= 0; at -= 1)
    if (decisions[at] === null && isProse(blocks[at]?.text ?? '')) return true;
  return false;
}
