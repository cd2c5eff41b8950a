import edtf from 'edtf';

/** First and last day an EDTF expression may mean, as ISO days; `null` where an interval is open. */
export type EdtfBounds = { min: string | null; max: string | null };

/**
 * Bounds of an EDTF expression (ISO 8601-2:2019, levels 0–2 as package `edtf` reads them), or `null`
 * where the text is no EDTF, is an impossible date, or an interval that runs backwards.
 */
export function edtfBounds(text: string): EdtfBounds | null {
  if (!hasRealDays(text)) return null;
  try {
    const value = edtf(text);
    const min = isoDay(value.min);
    const max = isoDay(value.max);
    if (min !== null && max !== null && min > max) return null;
    return { min, max };
  } catch {
    return null;
  }
}

/**
 * Whether every year has four digits and every day is in the calendar: the package reads `2019-02-29` as
 * 1 March, and `20190425` as milliseconds.
 */
function hasRealDays(text: string): boolean {
  if (/(?<![Y\d])\d{5,}/.test(text)) return false;
  return [...text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)].every(([day]) => {
    const date = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
  });
}

function isoDay(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}
