import { textWidth } from './text-width.ts';
import type { TimeSegment } from './time-scale.ts';

/** A mark of the ruler; minor ones have no name. */
export type Tick = { moment: number; name: string };

const day = 86_400_000;

/**
 * The marks of a stretch of axis, as fine as their names, `size` high, have room side by side, but none
 * finer than `finest`.
 */
export function findTicks(
  segment: TimeSegment,
  size: number,
  finest: 'day' | 'year' = 'day',
): Tick[] {
  const perUnit = (segment.end - segment.start) / Math.max(1, segment.to - segment.from);
  for (const { length, begin, next, name } of steps) {
    if (finest === 'year' && length < 365 * day) continue;
    const ticks: Tick[] = [];
    for (let moment = begin(segment.from); moment <= segment.to; moment = next(moment)) {
      if (moment >= segment.from) ticks.push({ moment, name: name(moment) });
      if (ticks.length > 400) break;
    }
    const widest = Math.max(0, ...ticks.map((tick) => textWidth(tick.name, size)));
    if (widest + 10 <= length * perUnit) return ticks;
  }
  return [];
}

type Step = {
  /** In milliseconds, at least. */
  length: number;
  /** The first mark not far before a moment. */
  begin: (moment: number) => number;
  next: (moment: number) => number;
  name: (moment: number) => string;
};

const steps: readonly Step[] = [
  ...[1, 2, 5].map(dayStep),
  ...[1, 3].map(monthStep),
  ...[1, 2, 5, 10, 20, 50, 100].map(yearStep),
];

function dayStep(days: number): Step {
  return {
    length: days * day,
    begin: (moment) => Math.ceil(moment / day) * day,
    next: (moment) => moment + days * day,
    name: (moment) => `${new Date(moment).getUTCDate()}. ${monthOf(moment)}`,
  };
}

function monthStep(months: number): Step {
  const shift = (moment: number, by: number): number => {
    const date = new Date(moment);
    return Date.UTC(
      date.getUTCFullYear(),
      Math.floor(date.getUTCMonth() / months) * months + by,
      1,
    );
  };
  return {
    length: months * 28 * day,
    begin: (moment) => shift(moment, 0),
    next: (moment) => shift(moment, months),
    name: monthOf,
  };
}

/** What is shortened has a full stop; what is short is not shortened. */
const months = 'Jan. Febr. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'.split(' ');

function monthOf(moment: number): string {
  return months[new Date(moment).getUTCMonth()] ?? '';
}

function yearStep(years: number): Step {
  const shift = (moment: number, by: number): number =>
    new Date(0).setUTCFullYear(
      Math.floor(new Date(moment).getUTCFullYear() / years) * years + by,
      0,
      1,
    );
  return {
    length: years * 365 * day,
    begin: (moment) => shift(moment, 0),
    next: (moment) => shift(moment, years),
    name: (moment) => String(new Date(moment).getUTCFullYear()),
  };
}
