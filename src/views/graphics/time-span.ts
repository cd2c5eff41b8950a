import { edtfBounds } from '../../lib/edtf.ts';

/** First and last moment of something, in milliseconds since 1970; the last is the end of its day. */
export type Zone = { from: number; to: number };

/**
 * What an EDTF expression says, as a bar can show it. Something began within `start` and ended within
 * `end`; where both are the same zone, all that is known is that it lay therein. `null` where it is open.
 */
export type TimeSpan = {
  start: Zone | null;
  end: Zone | null;
  /** Nothing is known of the beginning, as against: it has always been so. */
  isOneZone: boolean;
};

const day = 86_400_000;

/** Reads any EDTF expression that has bounds; `null` for those that have none. */
export function readTimeSpan(edtf: string): TimeSpan | null {
  const whole = zoneOf(edtf);
  if (whole === null) return null;
  const [first, last] = edtf.split('/');
  if (first === undefined || last === undefined || /[[{]/.test(edtf)) {
    return { start: whole.zone, end: whole.zone, isOneZone: true };
  }
  const start = zoneOf(first)?.zone ?? null;
  const end = zoneOf(last)?.zone ?? null;
  return start === null && end === null ? null : { start, end, isOneZone: false };
}

function zoneOf(edtf: string): { zone: Zone | null } | null {
  const bounds = edtf === '' || edtf === '..' ? null : edtfBounds(edtf);
  if (bounds === null) return null;
  const { min, max } = bounds;
  if (min === null || max === null) return { zone: null };
  return { zone: { from: Date.parse(min), to: Date.parse(max) + day } };
}
