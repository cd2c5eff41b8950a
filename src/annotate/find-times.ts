import type { EdtfBounds } from '../lib/edtf.ts';
import { locateQuote } from './locate-quote.ts';
import { findAgo } from './times/ago.ts';
import { boundPoints } from './times/bound-points.ts';
import { writingDays, type Parser, type TimeKind } from './times/candidate.ts';
import { findCenturies } from './times/century.ts';
import { findDays } from './times/day.ts';
import { findDaytimes } from './times/daytime.ts';
import { findDecades } from './times/decade.ts';
import { findDurations } from './times/duration.ts';
import { findFirstMonths } from './times/first-months.ts';
import { findHolidays } from './times/holiday.ts';
import { halvePeriods } from './times/halves.ts';
import { joinDayParts } from './times/join-day-parts.ts';
import { joinRanges } from './times/join-ranges.ts';
import { findMonthHalves } from './times/month-half.ts';
import { findMonthWeeks } from './times/month-week.ts';
import { findMonths } from './times/month.ts';
import { findNamedPeriods } from './times/named-period.ts';
import { joinNights } from './times/nights.ts';
import { findQuarters } from './times/quarter.ts';
import { findRecentSpans } from './times/recent-span.ts';
import { findRecurring } from './times/recurring.ts';
import { findRelativeDays } from './times/relative-day.ts';
import { findRelativePeriods } from './times/relative-period.ts';
import { resolveDates } from './times/resolve-dates.ts';
import { resolveOverlaps } from './times/resolve-overlaps.ts';
import { findSeasons } from './times/season.ts';
import { findSequences } from './times/sequence.ts';
import { findSince } from './times/since.ts';
import { findTerms } from './times/term.ts';
import { findVague } from './times/vague.ts';
import { findRecurringWeekdays, findWeekdays } from './times/weekday.ts';
import { findWeekdaysOfMonths } from './times/weekday-of-month.ts';
import { findYears } from './times/year.ts';

export type { TimeKind } from './times/candidate.ts';

/** A block of clean text. */
export type TimeBlock = { n: number; text: string };

/** A mark an editor suppresses or adds; those that name an actor are not about times. */
export type TimeException = {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
  actor?: string | undefined;
  kind?: string | undefined;
  edtf?: string | null | undefined;
};
export type TimeExceptions = {
  suppress: readonly TimeException[];
  add: readonly TimeException[];
};

/** A time expression: UTF-16 offsets in the text of block `n`, end exclusive. */
export type FoundTime = {
  n: number;
  from: number;
  to: number;
  surface: string;
  /** Dated by the text's own words and its time of writing; `null` where these do not allow it. */
  edtf: string | null;
  /** `date`: placed in time; `duration`: a length; `set`: recurring; `vague`: in time, but undated. */
  kind: TimeKind;
};

/** In order: of candidates of the same length the earlier parser's stays. */
const parsers: readonly Parser[] = [
  findDays,
  findMonths,
  findMonthHalves,
  findMonthWeeks,
  findFirstMonths,
  findWeekdaysOfMonths,
  findSeasons,
  findQuarters,
  findHolidays,
  findYears,
  findDecades,
  findCenturies,
  findRelativePeriods,
  findTerms,
  findRelativeDays,
  findWeekdays,
  findRecurringWeekdays,
  findDaytimes,
  findAgo,
  findSince,
  findRecentSpans,
  findSequences,
  findRecurring,
  findDurations,
  findNamedPeriods,
  findVague,
];

/**
 * Finds every time expression of a text, ordered by place, never overlapping. `written` is when the text
 * was written, as first and last day; where it is `null` or open, what is counted from it stays undated.
 *
 * An expression is marked with the words that make it one: „seit 1961“, „vor einem Jahr“, „im Laufe der
 * letzten zwei Jahre“, „im vergangenen Jahr“, „von 2019 bis 2023“; a preposition that only governs stays
 * outside („im“ Februar 2019, „aus dem“ Jahr 2017, „in den“ Achtzigerjahren). Events are no times.
 * A `date` always has an EDTF; parts („Anfang“, „Mitte“, „Ende“) are thirds.
 */
export function findTimes(
  blocks: readonly TimeBlock[],
  written: EdtfBounds | null,
  exceptions: TimeExceptions = { suppress: [], add: [] },
): FoundTime[] {
  const days = writingDays(written);
  const found = blocks.flatMap(({ n, text }) => {
    const candidates = resolveOverlaps(parsers.flatMap((parse) => parse(text)));
    const told = joinDayParts(joinNights(candidates, text), text);
    const refined = resolveOverlaps(boundPoints(joinRanges(halvePeriods(told, text), text), text));
    return resolveDates(refined, text, days).map((time) => ({ n, ...time }));
  });
  const suppressed = exceptions.suppress.flatMap((exception) => placeOf(blocks, exception));
  const added = exceptions.add.flatMap((exception) =>
    placeOf(blocks, exception).map((place) => ({
      ...place,
      kind: (exception.edtf ?? null) === null ? ('vague' as const) : ('date' as const),
      edtf: exception.edtf ?? null,
    })),
  );
  const kept = found.filter(
    (time) => ![...suppressed, ...added].some((place) => overlaps(time, place)),
  );
  const order = new Map(blocks.map(({ n }, index) => [n, index]));
  const texts = new Map(blocks.map(({ n, text }) => [n, text]));
  return [...kept, ...added]
    .sort((a, b) => (order.get(a.n) ?? 0) - (order.get(b.n) ?? 0) || a.from - b.from)
    .map(({ n, from, to, edtf, kind }) => ({
      n,
      from,
      to,
      surface: (texts.get(n) ?? '').slice(from, to),
      edtf,
      kind,
    }));
}

type Place = { n: number; from: number; to: number };

function placeOf(blocks: readonly TimeBlock[], exception: TimeException): Place[] {
  if (exception.actor !== undefined || exception.kind !== undefined) return [];
  const { exact, prefix, suffix } = exception;
  const located = locateQuote(blocks, { exact, prefix, suffix });
  return 'found' in located ? [located.found] : [];
}

function overlaps(a: Place, b: Place): boolean {
  return a.n === b.n && a.from < b.to && b.from < a.to;
}
