import { edtfBounds } from '../../lib/edtf.ts';
import type { Candidate, Resolver } from './candidate.ts';

/** „in der zweiten Hälfte“ before „der fünfziger Jahre“, „des Februars“, „des 19. Jahrhunderts“. */
const half =
  /(?:^|[^\p{L}\p{M}])(([Ee]rste|[Zz]weite)[nr]?\s(?:Hälfte\s(?:de[sr]|vo[nm])\s(?:Monats\s)?))$/u;

const halved: ReadonlySet<Candidate['unit']> = new Set(['month', 'decade', 'century']);

/** Takes „erste“ and „zweite Hälfte“ into the month, decade or century they halve. */
export function halvePeriods(candidates: readonly Candidate[], text: string): Candidate[] {
  if (!/Hälfte/u.test(text)) return [...candidates];
  return candidates.map((candidate) => {
    if (!halved.has(candidate.unit)) return candidate;
    const found = half.exec(text.slice(Math.max(0, candidate.from - 32), candidate.from));
    if (found?.[1] === undefined) return candidate;
    const second = /^zweite/iu.test(found[2] ?? '');
    const edtf: Resolver = (context) => halfOf(candidate.edtf(context), second);
    return { ...candidate, from: candidate.from - found[1].length, edtf, unit: undefined };
  });
}

/** Half of a month („2026-06“ → 1st to 15th), decade („195X“ → 1950 to 1954) or century, as EDTF. */
export function halfOf(edtf: string | null, second: boolean): string | null {
  if (edtf === null) return null;
  if (/^\d{4}-\d{2}$/u.test(edtf)) {
    const last = edtfBounds(edtf)?.max;
    return second ? `${edtf}-16/${last}` : `${edtf}-01/${edtf}-15`;
  }
  const length = /^\d{3}X$/u.test(edtf) ? 10 : /^\d{2}XX$/u.test(edtf) ? 100 : null;
  if (length === null) return null;
  const first = Number(edtf.replaceAll('X', '0')) + (second ? length / 2 : 0);
  const year = (number: number): string => String(number).padStart(4, '0');
  return `${year(first)}/${year(first + length / 2 - 1)}`;
}
