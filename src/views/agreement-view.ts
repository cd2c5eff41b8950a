import type { Agreement } from '../schemas/second-reading.ts';

/** One line of the table; `null` where there is nothing to count. Shares are from 0 to 1. */
export type AgreementRow = {
  name: string;
  first: number | null;
  second: number | null;
  /** Of the first reading, what the second has too. */
  ofFirst: number | null;
  ofSecond: number | null;
  kappa: number | null;
  /** Whether the line says more of the one above it. */
  part: boolean;
};

export type AgreementView = {
  /** Day of the count, ISO. */
  counted: string;
  rows: AgreementRow[];
};

/** The figures in the order in which they are read: what was found, then how it was judged. */
export function buildAgreementView({
  counted,
  mentions,
  times,
  claims,
  relations,
}: Agreement): AgreementView {
  return {
    counted,
    rows: [
      found('Nennungen von Akteuren', mentions),
      found('Zeitangaben', times),
      judged('gleiche Zeit', times.sameTime),
      found('Aussagen', claims),
      judged('gleiche Art', claims.sameKind, claims.kindKappa),
      judged('gleiche Sicherheit', claims.sameModality, claims.modalityKappa),
      judged('gleicher Sprecher', claims.sameClaimant),
      found('Beziehungen zwischen Texten', { ...relations, ofFirst: null }),
      judged('gleicher Typ', relations.sameType),
    ],
  };
}

function found(
  name: string,
  counts: Pick<AgreementRow, 'first' | 'second' | 'ofFirst' | 'ofSecond'>,
): AgreementRow {
  const { first, second, ofFirst, ofSecond } = counts;
  return { name, first, second, ofFirst, ofSecond, kappa: null, part: false };
}

/** What was judged of the finds both readings have: one share, the same from either side. */
function judged(name: string, share: number, kappa: number | null = null): AgreementRow {
  return { name, first: null, second: null, ofFirst: share, ofSecond: share, kappa, part: true };
}
