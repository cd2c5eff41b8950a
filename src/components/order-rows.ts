export type SortOrder = 'asc' | 'desc';

const collator = new Intl.Collator('de', { numeric: true });

/**
 * The places of the rows in their new order, by the texts of one column: `[2, 0, 1]` puts the third row
 * first. Words as a German dictionary has them, numbers by value; a dash and nothing at all come last in
 * either order; equals stay as they were.
 */
export function orderRows(texts: readonly string[], order: SortOrder, isNumber: boolean): number[] {
  const sign = order === 'asc' ? 1 : -1;
  const value = (text: string): number =>
    Number(text.replace(/[.\s\u00a0]/g, '').replace(',', '.'));
  const compare = isNumber
    ? (a: string, b: string): number => value(a) - value(b)
    : (a: string, b: string): number => collator.compare(a, b);
  const isBlank = (text: string): boolean => text === '' || text === '–';
  return texts
    .map((text, place) => ({ text, place }))
    .sort((a, b) => {
      const blanks = Number(isBlank(a.text)) - Number(isBlank(b.text));
      if (blanks !== 0 || isBlank(a.text)) return blanks || a.place - b.place;
      return sign * compare(a.text, b.text) || a.place - b.place;
    })
    .map(({ place }) => place);
}
