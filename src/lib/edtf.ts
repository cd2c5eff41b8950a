import edtf from 'edtf';

/** First and last day an EDTF expression may mean, as ISO days; `null` where an interval is open. */
export type EdtfBounds = { min: string | null; max: string | null };

/**
 * Bounds of an EDTF expression (ISO 8601-2:2019, levels 0–2 as package `edtf` reads them), or `null`
 * where the text is no EDTF, is an impossible date, or an interval that runs backwards.
 */
export function edtfBounds(text: string): EdtfBounds | null {
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

function isoDay(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}
