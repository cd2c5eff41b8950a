import { neighbour, type Candidate, type Rule } from './candidate.ts';
import { directions } from './compass.ts';
import type { NameForm } from './name-index.ts';

/**
 * Short names of states and organisations („der Norden“, „Sicherheitsrat“) stand only in texts that name
 * the actor in full, and not where a word beside them names another („Nationaler Sicherheitsrat“). The
 * halves of a country are named by their direction only near a naming of either half.
 */
export const shortNames: Rule = (candidates, { blocks, forms }) => {
  const position = new Map(blocks.map((block, at) => [block, at]));
  const firm = candidates.filter((each) => !each.form.short);
  const named = new Set(firm.filter((each) => each.kind !== 'adjective').map((each) => each.actor));
  const halves = new Set(forms.filter((form) => isDirection(form)).map((form) => form.actor));
  const halvesNamedAt = new Set(
    firm.filter((each) => halves.has(each.actor)).map((each) => position.get(each.block)),
  );
  return candidates.filter((candidate) => {
    if (!candidate.form.short || candidate.form.actorType === 'person') return true;
    if (isDirection(candidate.form)) {
      const at = position.get(candidate.block) ?? 0;
      return [at, at - 1, at - 2, at - 3].some((near) => halvesNamedAt.has(near));
    }
    // „des Sicherheitsrats“ needs no full name where the words around it are those of the world's council.
    if (!named.has(candidate.actor) && !isSpokenOfCouncil(candidate)) return false;
    const before = neighbour(candidate, -1);
    const next = neighbour(candidate, 1);
    if (before && /(?:isch|national)e[mnrs]?$|^national$/u.test(before.lower)) return false;
    return !(next && /^(?:des|der)$/u.test(next.lower));
  });
};

/** Resolutions and vetoes are business of one council only. */
function isSpokenOfCouncil({ form, block }: Candidate): boolean {
  return (
    /rat$/u.test(form.form) &&
    /(?<!\p{L})(?:Resolution|Beschluss|Beschlüsse|Veto|Vetomacht|Vetorecht|Sanktion|\p{L}*[Ee]mbargo|[Ss]tändige[nrs]? Mitglied|Vereinte)/u.test(
      block.text,
    )
  );
}

function isDirection(form: NameForm): boolean {
  return form.short && directions.has(form.form.toLowerCase());
}
