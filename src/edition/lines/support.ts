import type { LineRule } from './line-rule.ts';

const appeal =
  /\b(?:[Uu]nterstützen Sie (?:uns|unsere|unseren|den|die|jetzt)|[Uu]nterstütze uns|[Ss]penden Sie|taz zahl ich|[Jj]etzt unterstützen|[Ww]erden Sie (?:Mitglied|Unterstützer|Förderer|Abonnent)|[Ii]hr Beitrag (?:hilft|sichert)|freiwillige[nrs]? (?:Beitrag|Bezahl|Zahlung|Unterstützung)|Gemeinsam für freie Presse|[Ii]hnen hat (?:der|dieser) (?:Artikel|Text) gefallen|Gefällt Ihnen (?:der|dieser))/;

/** Appeals to the readers' purse. */
export const support: LineRule = {
  reason: 'Bitte um Unterstützung des Mediums.',
  matches: (text) =>
    text.length <= 700 &&
    appeal.test(text) &&
    !/[“"«],? (?:sagte|sagt|erklärte|schrieb|so)\b|\b(?:rief|riefen|forderte|appellierte|bat)\b/.test(
      text,
    ),
};
