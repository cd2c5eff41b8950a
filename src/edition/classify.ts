import type { ParagraphKind, Sheet } from '../schemas/article.ts';
import { advertisement } from './lines/advertisement.ts';
import { breadcrumb } from './lines/breadcrumb.ts';
import { byline } from './lines/byline.ts';
import { removeBoxes } from './boxes.ts';
import { isCaption, isCreditAlone } from './lines/caption.ts';
import { removeContentsTable } from './contents-table.ts';
import { comments } from './lines/comments.ts';
import { dateLine, isTimeAlone } from './lines/date-line.ts';
import { findFurniture } from './lines/furniture.ts';
import { isGenreLabel } from './lines/genre-label.ts';
import type { Place } from './lines/line-rule.ts';
import { navigation } from './lines/navigation.ts';
import { paywall } from './lines/paywall.ts';
import { player } from './lines/player.ts';
import { readingTime } from './lines/reading-time.ts';
import { isRelatedHeader, isRelatedLink, relatedReason } from './lines/related.ts';
import { share } from './lines/share.ts';
import { tags } from './lines/tags.ts';
import { removePageFoot } from './page-foot.ts';
import { splitLong, type Block } from './segment.ts';

/** A block with what it is; removed blocks carry the reason. */
export type ClassifiedBlock = Block & {
  kind: ParagraphKind | 'removed';
  reason?: string | undefined;
};

/** What is decided of a block: shown as what, or removed why. */
export type Decision = { kind: ParagraphKind | 'removed'; reason?: string };

/**
 * Tells what each block is: first what belongs to the page and not to the text, then captions, title,
 * lead and headings among the rest. What an editor decided for a line stands above every rule.
 */
export function classify(
  blocks: readonly Block[],
  overrides: Sheet['lines'] = [],
): ClassifiedBlock[] {
  const decided = new Map(overrides.map((one) => [one.line, one]));
  const decisions: (Decision | null)[] = blocks.map((block) => decided.get(block.line) ?? null);
  const firstProse = removeFurniture(blocks, decisions);
  removeContentsTable(blocks, decisions);
  removeBoxes(blocks, decisions, firstProse);
  removeRelated(blocks, decisions);
  removePageFoot(blocks, decisions, isProse);
  removePageHead(blocks, decisions);
  removeRepeatedQuotes(blocks, decisions);
  markCaptions(blocks, decisions);
  markHead(blocks, decisions);
  markHeadings(blocks, decisions);
  return blocks.flatMap((block, index): ClassifiedBlock[] => {
    const { kind, reason } = decisions[index] ?? { kind: 'paragraph' as const };
    if (kind === 'removed') return [{ ...block, kind, reason }];
    return splitLong(block).map((part) => ({ ...part, kind }));
  });
}

/** Whether a block reads as running text: long, or a sentence of some length that ends. */
export function isProse(text: string): boolean {
  return text.length > 140 || (text.length > 40 && /[.!?…][“”"«»’)\]]*$/.test(text));
}

/** Removes the lines of the page; returns the index of the block with which the running text begins. */
function removeFurniture(blocks: readonly Block[], decisions: (Decision | null)[]): number {
  // Amid the text the rules are strictest: what they take for furniture there is furniture anywhere.
  const anywhere: Place = { afterProse: true, beforeProse: true };
  const reasons = blocks.map((block, index) =>
    decisions[index] ? null : findFurniture(block.text, anywhere),
  );
  const prose = [...blocks.keys()].filter(
    (index) =>
      reasons[index] === null &&
      decisions[index]?.kind !== 'removed' &&
      isProse(blocks[index]?.text ?? ''),
  );
  // The first piece of running text may be the lead: below it the head of the page goes on.
  const first = prose[1] ?? prose[0] ?? blocks.length;
  const last = prose.at(-1) ?? -1;
  const times = blocks.filter((block) => isTimeAlone(block.text)).length;
  for (const [index, block] of blocks.entries()) {
    if (decisions[index]) continue;
    const place = { afterProse: index > first, beforeProse: index < last };
    // A time alone dates the page in its head; two or more belong to the entries of a ticker.
    // The credit of a picture amid the text is told from a sign-off by the photographer's name.
    if (place.beforeProse && isCreditAlone(block.text) && photographer.test(block.text)) continue;
    const lone = times === 1 && isTimeAlone(block.text) && !place.afterProse && index > 0;
    const reason = reasons[index] ?? (lone ? dateLine.reason : findFurniture(block.text, place));
    if (reason !== null) decisions[index] = { kind: 'removed', reason };
  }
  return first;
}

/** „Vladimir Beispiel / Sputnik / Reuters“ */
const photographer = /^\p{Lu}\p{Ll}[\p{L}.-]* \p{Lu}[\p{L}.-]+ ?[/|]/u;

/** Boxes of links: their header, and the headlines below it until the text goes on. */
function removeRelated(blocks: readonly Block[], decisions: (Decision | null)[]): void {
  for (const [index, block] of blocks.entries()) {
    if (decisions[index]) continue;
    if (isRelatedLink(block.text)) {
      decisions[index] = { kind: 'removed', reason: relatedReason };
      continue;
    }
    if (!isRelatedHeader(block.text)) continue;
    const links: number[] = [];
    let next = index + 1;
    for (; next < blocks.length; next += 1) {
      const candidate = blocks[next];
      if (!candidate || linkReasons.has(decisions[next]?.reason)) continue;
      if (decisions[next] || !isHeadline(candidate.text)) break;
      links.push(next);
    }
    // Before more text, the last of several headlines may be the heading of what follows: it stands apart.
    const goesOn = next < blocks.length;
    const [first, last] = [blocks[links[0] ?? -1], blocks[links.at(-1) ?? -1]];
    if (goesOn && first && last && links.length > 1) {
      const apart = last.gap > first.gap;
      const shortest = links.slice(0, -1).every((link) => (blocks[link]?.text.length ?? 0) > 45);
      if (apart || (last.text.length <= 40 && shortest)) links.pop();
    }
    if (goesOn && links.length === 0 && !/[:…]$/.test(block.text) && isQuestionOrTopic(block.text))
      continue;
    decisions[index] = { kind: 'removed', reason: relatedReason };
    for (const link of links) decisions[link] = { kind: 'removed', reason: relatedReason };
  }
}

/** What may stand between the links of a box: their dates, authors and readers' comments. */
const linkReasons: ReadonlySet<string | undefined> = new Set([
  byline.reason,
  dateLine.reason,
  readingTime.reason,
  comments.reason,
  player.reason,
  advertisement.reason,
  breadcrumb.reason,
  paywall.reason,
  tags.reason,
]);

/** „Zum Thema“ above running text may be a heading of the text itself. */
function isQuestionOrTopic(text: string): boolean {
  return /^(?:Zum Thema|Im Dossier|Dossier|Aus dem Archiv)$/i.test(text);
}

/** A headline of another text: short, no full stop (a question mark may stand). */
function isHeadline(text: string): boolean {
  return (
    text.length <= 160 && !/[.…][“”"«»’)]*$/.test(text) && !/:$/.test(text) && !isCaption(text)
  );
}

/**
 * Names of outlet and section above a line of the page, where that stands above the title: no kicker is parted from
 * its title by a menu.
 */
function removePageHead(blocks: readonly Block[], decisions: (Decision | null)[]): void {
  const isSaid = ({ text }: Block, at: number): boolean =>
    decisions[at] == null && text.split(' ').length >= 4;
  const title = blocks.findIndex(isSaid);
  // Above a sentence, a few words may be the title themselves.
  if (!isTitle(blocks[title]?.text ?? '')) return;
  let below = false;
  for (let at = title - 1; at >= 0; at -= 1) {
    const decision = decisions[at];
    const text = blocks[at]?.text ?? '';
    if (decision != null) below ||= pageReasons.has(decision.reason);
    else if (below && text.length <= 40 && /[\p{L}\d]$/u.test(text) && !isGenreLabel(text))
      decisions[at] = { kind: 'removed', reason: navigation.reason };
  }
}

/** What stands only above a page's title and kicker. */
const pageReasons: ReadonlySet<string | undefined> = new Set([
  navigation.reason,
  breadcrumb.reason,
  advertisement.reason,
]);

/** A sentence lifted out of the text as ornament would stand twice; the text keeps it. */
function removeRepeatedQuotes(blocks: readonly Block[], decisions: (Decision | null)[]): void {
  const quotes = [...blocks.keys()].filter(
    (index) => !decisions[index] && isQuoteAlone(blocks[index]?.text ?? ''),
  );
  if (quotes.length === 0 || quotes.length > 12) return;
  for (const index of quotes) {
    const words = bare(blocks[index]?.text ?? '');
    if (words.length < 25) continue;
    const origin = blocks.find(
      (other, at) =>
        at !== index &&
        decisions[at]?.kind !== 'removed' &&
        other.text.length > words.length + 20 &&
        bare(other.text).includes(words),
    );
    if (origin) {
      const reason = `Herausgehobenes Zitat; es steht im Text in Zeile ${origin.line}.`;
      decisions[index] = { kind: 'removed', reason };
    }
  }
}

function bare(text: string): string {
  return text.replace(/[„“”"«»‚‘’']/g, '').replace(/[.!?]$/, '');
}

/** A line that is one quotation from its first to its last character. */
export function isQuoteAlone(text: string): boolean {
  return (
    text.length <= 300 &&
    /^(?:„[^„“”]*[“”]|"[^"]*"|»[^»«]*«|«[^«»]*»|“[^“”]*”)[.!?]?$/.test(text) &&
    / /.test(text)
  );
}

function markCaptions(blocks: readonly Block[], decisions: (Decision | null)[]): void {
  const first = decisions.findIndex((decision) => decision?.kind !== 'removed');
  const firstProse = blocks.findIndex((block, at) => decisions[at] == null && isProse(block.text));
  for (const [index, block] of blocks.entries()) {
    if (decisions[index] || !isCaption(block.text)) continue;
    decisions[index] = { kind: 'caption' };
    // The words of a caption often stand on the line above its credit.
    const before = index - 1;
    const words = blocks[before];
    if (
      !words ||
      // A source is named below tables and boxes of the text, too.
      (/^[([]?Quellen?\b/.test(block.text) && isProse(words.text)) ||
      isListItem(words.text) ||
      decisions[before] ||
      before === first ||
      !isCreditAlone(block.text)
    )
      continue;
    // In the head a sentence between the page's lines and a credit is the picture's.
    const inHead = decisions[before - 1]?.kind === 'removed' && words.text.length <= 160;
    const close = block.gap === 0 || words.gap > block.gap || !isProse(words.text) || inHead;
    if (words.text.length <= 220 && close && (blocks[index + 1]?.gap ?? 1) >= block.gap) {
      const proseBefore = firstProse !== -1 && firstProse < before;
      if (proseBefore || !isProse(words.text)) decisions[before] = { kind: 'caption' };
    }
  }
}

/** Title, kicker and lead: what stands above the running text. */
function markHead(blocks: readonly Block[], decisions: (Decision | null)[]): void {
  const open = [...blocks.keys()].filter((index) => decisions[index]?.kind !== 'removed');
  const textAt = (at: number): string => blocks[open[at] ?? -1]?.text ?? '';
  const free = (at: number): boolean => open[at] !== undefined && decisions[open[at]] == null;
  const set = (at: number, kind: ParagraphKind): void => {
    const index = open[at];
    if (index !== undefined) decisions[index] = { kind };
  };
  if (open.length < 2) return;
  let at = 0;
  while (
    open[at] !== undefined &&
    (decisions[open[at] ?? -1]?.kind === 'caption' || textAt(at).length < 3)
  )
    at += 1;
  const titled = decisions.some((decision) => decision?.kind === 'title');
  while (!titled && free(at) && isGenreLabel(textAt(at)) && isTitle(textAt(at + 1))) {
    set(at, 'heading');
    at += 1;
  }
  let hasTitle = titled;
  const run = titled ? 0 : headRun(at);
  if (run >= 3) {
    // Names of outlet and section stand above the title: the first line that says something is the title.
    const offsets = [...Array(run).keys()];
    const spoken = offsets.find((offset) => textAt(at + offset).split(' ').length >= 4);
    const longest = offsets.reduce((a, b) =>
      textAt(at + b).length > textAt(at + a).length ? b : a,
    );
    const chosen = spoken ?? longest;
    for (const offset of offsets.slice(0, chosen)) set(at + offset, 'heading');
    set(at + chosen, 'title');
    at += chosen + 1;
    hasTitle = true;
  } else if (!titled && free(at) && isTitle(textAt(at))) {
    const kicker =
      free(at + 1) &&
      isKicker(textAt(at), textAt(at + 1)) &&
      isTitle(textAt(at + 1)) &&
      (!isQuoteAlone(textAt(at + 1)) || isCalledInterview(blocks)) &&
      isFollowedByProse(at + 1);
    if (kicker) set(at, 'heading');
    set(kicker ? at + 1 : at, 'title');
    at += kicker ? 2 : 1;
    hasTitle = true;
  } else if (titled) {
    while (open[at] !== undefined && decisions[open[at] ?? -1] != null) at += 1;
  }
  while (open[at] !== undefined && decisions[open[at] ?? -1]?.kind === 'caption') at += 1;
  // A second short line without a full stop below the title is a subtitle.
  const lead = textAt(at);
  if (
    !free(at) ||
    lead.length < 40 ||
    lead.length > 600 ||
    startsWithDateline(lead) ||
    isQuoteAlone(lead) ||
    (/\?$/.test(lead) && isCalledInterview(blocks))
  )
    return;
  const index = open[at] ?? 0;
  const following = blocks[index + 1];
  const nextOpen = open[at + 1];
  if (nextOpen === undefined) return;
  // Below byline and date a paragraph before the first heading may be the text's first.
  const closed = closesHead(decisions[index - 1]);
  const apart = following !== undefined && closesHead(decisions[index + 1]);
  const beforeHeading = isHeadingText(textAt(at + 1)) && isProse(textAt(at + 2));
  const proseLengths = open
    .slice(at + 1)
    .map((one) => blocks[one]?.text.length ?? 0)
    .filter((length) => length > 90)
    .sort((a, b) => a - b);
  const median = proseLengths[Math.floor(proseLengths.length / 2)] ?? 0;
  const shorter =
    lead.length < median * (proseLengths.length >= 2 ? 0.75 : 0.5) && !isNarrative(lead);
  if (
    hasTitle
      ? apart ||
        (beforeHeading && (!closed || lead.length < median * 0.9)) ||
        shorter ||
        !/[.!?…“”":]$/.test(lead)
      : apart || (beforeHeading && lead.length < median * 0.9)
  )
    set(at, 'lead');

  /** How many lines in a row could be the title. */
  function headRun(from: number): number {
    let length = 0;
    while (
      length < 6 &&
      free(from + length) &&
      isTitle(textAt(from + length)) &&
      textAt(from + length).length <= 110 &&
      !isTimeAlone(textAt(from + length)) &&
      !/\?$/.test(textAt(from + length))
    )
      length += 1;
    return isFollowedByProse(from + length - 1) ? length : 0;
  }

  function isFollowedByProse(from: number): boolean {
    return open.slice(from + 1, from + 4).some((one) => isProse(blocks[one]?.text ?? ''));
  }
}

/** A story's first paragraph may be as short as a lead, but it is told in the past tense. */
function isNarrative(text: string): boolean {
  return /(?<!\p{L})(?:ging|lag|lagen|kam|kamen|stand|standen|reiste|reisten|begann|fuhr|fuhren|sprach|sprachen|schwieg|schwiegen|setzte|setzten|saß|saßen|trat|traten|lief|liefen|fiel|fielen|zog|zogen|stieg|stiegen|hielt|hielten|schien|rief|riefen|dachte|wusste|wollte|wollten|wartete|warteten|klingelte|öffnete|legte|stellte|trug|trugen|blickte|schaute)(?!\p{L})/u.test(
    text,
  );
}

/** What stands between the head of a page and its text. */
const headReasons = new Set([
  byline.reason,
  dateLine.reason,
  readingTime.reason,
  share.reason,
  player.reason,
  tags.reason,
]);

function closesHead(decision: Decision | null | undefined): boolean {
  return decision?.kind === 'caption' || headReasons.has(decision?.reason ?? '');
}

function isTitle(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 160 &&
    /\p{L}/u.test(text) &&
    !/(?:[^.…]\.|[,;:])$/.test(text) &&
    !isListItem(text) &&
    !isSpeakerLine(text)
  );
}

/** Whether a line is the kicker of the title below it: short, and hardly longer than that title. */
function isKicker(text: string, title: string): boolean {
  if (text.length > 50 || /[.!“”"]$/.test(text) || text.split(' ').length > 6) return false;
  // Below a question as title stands a sentence; another headline below it is the title itself.
  if (/\?$/.test(text)) return title.length <= 60 && !/[.?!]$/.test(title);
  return text.split(' ').length <= 5 && title.length > text.length * 0.75;
}

/** „Seoul (dpa) –“: an agency's report begins; it has no lead. */
export function startsWithDateline(text: string): boolean {
  if (/^\p{Lu}\p{L}{2,20} [-–—] (?:Der|Die|Das|Ein|Eine|Nach|Mit|Im|In|Bei|Zum|Seit) /u.test(text))
    return true;
  return /^\p{Lu}[\p{L}.-]+(?:[ /]\p{Lu}[\p{L}.-]+){0,3}(?:,? \d{1,2}\. ?\p{L}+)? ?(?:\((?:[\p{L}/, -]{2,30})\)|, \d{1,2}\.) ?[–—-]/u.test(
    text,
  );
}

function markHeadings(blocks: readonly Block[], decisions: (Decision | null)[]): void {
  const shown = [...blocks.keys()].filter(
    (index) => decisions[index]?.kind !== 'removed' && decisions[index]?.kind !== 'caption',
  );
  const interview =
    isInterview(shown.map((index) => blocks[index]?.text ?? '')) || isCalledInterview(blocks);
  for (const [at, index] of shown.entries()) {
    const block = blocks[index];
    if (!block || decisions[index] || !isHeadingText(block.text)) continue;
    // The time of a ticker's entry may stand between its heading and its text.
    let below = at + 1;
    while (below < at + 3 && isTimeAlone(blocks[shown[below] ?? -1]?.text ?? '')) below += 1;
    const after = blocks[shown[below] ?? -1]?.text;
    const before = at > 0 ? (blocks[shown[at - 1] ?? -1]?.text ?? '') : '';
    if (after === undefined || /:$/.test(before)) continue;
    if (isNumbered(block.text) && (isNumbered(after) || isNumbered(before))) continue;
    if (interview && /\?$/.test(block.text)) continue;
    if (isTimeAlone(block.text) || /^\+{2,3} .*\+{2,3}$/.test(block.text)) {
      decisions[index] = { kind: 'heading' };
      continue;
    }
    if (isQuoteAlone(before)) {
      // „Kim Jong Un, Machthaber“ below a quotation names who said it.
      if (/^[–—-]? ?\p{Lu}[^?!]{2,80}$/u.test(block.text) && block.text.includes(',')) {
        decisions[index] = { kind: 'caption' };
        continue;
      }
    }
    // Two headings may follow each other; three short lines are a list or a table.
    const run = runLength(shown, at, blocks, decisions);
    if (run <= 2 && (isProse(after) || run === 2)) decisions[index] = { kind: 'heading' };
  }
}

/** How many undecided heading-like lines stand in a row around this one. */
function runLength(
  shown: readonly number[],
  at: number,
  blocks: readonly Block[],
  decisions: readonly (Decision | null)[],
): number {
  const short = (position: number): boolean => {
    const index = shown[position];
    if (index === undefined) return false;
    const decision = decisions[index];
    const text = blocks[index]?.text ?? '';
    return (
      (decision == null || decision.kind === 'heading') &&
      !isTimeAlone(text) &&
      (isHeadingText(text) || text.length <= 30) &&
      !isProse(text)
    );
  };
  let from = at;
  let to = at;
  // Three are enough to know; looking no further keeps a long table linear.
  while (at - from < 3 && short(from - 1)) from -= 1;
  while (to - at < 3 && short(to + 1)) to += 1;
  return to - from + 1;
}

/** Whether a line could be a heading by its own looks: short, no full stop, no list, no table, no speaker. */
export function isHeadingText(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 100 &&
    text.split(' ').length <= 15 &&
    /\p{L}{2}/u.test(text) &&
    !/[.,;:…]$/.test(text) &&
    !/[.!?][“”"«»]$/.test(text) &&
    !isListItem(text) &&
    !isSpeakerLine(text) &&
    !(isQuoteAlone(text) && text.length > 60) &&
    (text.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0) <= 2 &&
    !/ [|\t] /.test(text) &&
    !/^[(\[<{\\/*_=~`@&$!]/.test(text) &&
    !/^(?:https?:|www\.)/.test(text)
  );
}

function isListItem(text: string): boolean {
  return /^[•▪■●◦‣*–—-] ?\S/.test(text) && !/^–? ?„/.test(text);
}

function isNumbered(text: string): boolean {
  return /^\d{1,2}[.)] /.test(text);
}

/** „SPIEGEL: Herr Kim, …“, „Frage: …“: a turn of an interview. */
function isSpeakerLine(text: string): boolean {
  return /^(?:[\p{Lu}\d][\p{Lu}\d. -]{1,25}|Frage|Antwort|taz|tagesschau(?:\.de)?|Zeit Online|Herr \p{Lu}\p{L}+|Frau \p{Lu}\p{L}+): .*[?.!]$/u.test(
    text,
  );
}

/** „INTERVIEW“, „Interview: Max Mustermann“, „… im Gespräch mit …“, „Danke für das Gespräch“. */
function isCalledInterview(blocks: readonly Block[]): boolean {
  return blocks.some(
    ({ text }) =>
      text.length <= 120 &&
      (/^(?:(?:Das|Ein|Im) )?(?:Exklusiv-?)?Interview(?:$|[.:!]|\b.{0,20} (?:mit|von|führten?)\b)/i.test(
        text,
      ) ||
        /\b(?:[Dd]anke?|[Dd]ank) (?:Ihnen )?für das (?:Gespräch|Interview)\b/.test(text)),
  );
}

/** In an interview short questions are turns, in a report they are headings: they address somebody. */
function isInterview(texts: readonly string[]): boolean {
  const questions = texts.filter((text) => /\?$/.test(text) && text.length <= 200);
  const addressed = questions.filter((text) =>
    /\b(?:Sie|Ihnen|Ihr|Ihre[nmrs]?|Herr|Frau)\b/.test(text),
  );
  return questions.length >= 2 && addressed.length * 3 >= questions.length;
}
