import { scaleLinear } from 'd3-scale';

/** A stretch of the axis with one measure of its own. */
export type TimeSegment = {
  /** Moments in milliseconds since 1970. */
  from: number;
  to: number;
  /** Places in units of the view box. */
  start: number;
  end: number;
};

/** Moments to places, piece by piece; what lies in no piece stands at the nearest edge. */
export type TimeScale = { segments: TimeSegment[]; place: (moment: number) => number };

export function buildTimeScale(segments: readonly TimeSegment[]): TimeScale {
  const scale = scaleLinear()
    .domain(segments.flatMap(({ from, to }) => [from, to]))
    .range(segments.flatMap(({ start, end }) => [start, end]))
    .clamp(true);
  return { segments: [...segments], place: (moment) => scale(moment) };
}

export function startOfYear(year: number): number {
  return new Date(0).setUTCFullYear(year, 0, 1);
}

export function yearOf(moment: number): number {
  return new Date(moment).getUTCFullYear();
}
