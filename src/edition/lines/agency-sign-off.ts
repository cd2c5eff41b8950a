import type { LineRule } from './line-rule.ts';

/** Names of agencies as sign-offs write them. */
const agency =
  /^(?:dpa(?:-\w+)?|dpa\/\w+|afp|ap|rtr|reuters|epd|kna|apa|sda|sid|dts|dapd|ddp|tass|itar-tass|interfax|yonhap|kcna|xinhua|ansa|afx|ots|rnd|keystone-sda|agenturen|mit agenturen)$/i;

/** The address of an outlet: „ntv.de“. */
const site = /^[\w-]+\.(?:de|com|ch|at|org|net|eu)$/i;

/** Words of which outlets call themselves: „ZEIT ONLINE“, „SPIEGEL“, „F.A.Z.“. */
const outletWord =
  /^(?:ZEIT|ONLINE|Zeit|Online|DIE|Die|DER|Der|SPIEGEL|Spiegel|WELT|Welt|FAZ|NZZ|SZ|taz|RND|ntv|tagesschau|ZDF|ARD|stern|Stern|Tagesspiegel|Handelsblatt|BBC|CNN|DW)$/;

/** Initials of an editor: „lw“, „mfr“, „pcl“. */
const initials = /^[a-zäöü]{2,4}$/;

/**
 * The line with which an editorial office signs a report: „dp/pcl“, „(dpa, AFP)“, „mfr/ak (epd)“,
 * „Quelle: dpa“, „Mit Material der Nachrichtenagentur AFP“.
 */
export const agencySignOff: LineRule = {
  reason: 'Kürzel der Redaktion oder Agentur.',
  matches: (text, place) =>
    text.length <= 120 &&
    (isWording(text) ||
      (text.length <= 60 && !place.beforeProse && isInitials(text, place.afterProse)) ||
      isAgencies(text)),
};

function isWording(text: string): boolean {
  return (
    (/^(?:Quellen?|Source)\s?: ?[\w/., -]{2,50}$/.test(text) &&
      tokensOf(text.replace(/^\w+\s?:/, '')).every(
        (token) =>
          agency.test(token) ||
          initials.test(token) ||
          site.test(token) ||
          outletWord.test(token) ||
          /^(?:\p{Lu}\.){2,4}$/u.test(token),
      )) ||
    (/^(?:\(?Mit (?:Material|Informationen|Agenturmaterial|Inhalten)\b.{0,60}|Agenturmaterial.{0,30}|\(?mit Agenturen\)?)$/i.test(
      text,
    ) &&
      !/[.!?]\s/.test(text))
  );
}

/** „(dpa/AFP)“: agencies alone, in brackets or joined. */
function isAgencies(text: string): boolean {
  const tokens = tokensOf(text);
  return (
    text.length <= 60 &&
    tokens.length > 0 &&
    tokens.some((token) => agency.test(token)) &&
    tokens.every((token) => agency.test(token) || initials.test(token))
  );
}

/** „dp/pcl“, „kle (lw)“: initials only, joined by a slash or in brackets, at the end of the text. */
function isInitials(text: string, afterProse: boolean): boolean {
  if (!afterProse) return false;
  return (
    /^[a-zäöü]{2,4}(?:\/[a-zäöü]{2,4})+$/.test(text) ||
    /^\([a-zäöü]{2,4}(?:[/, ]+[a-zäöü]{2,4})*\)$/.test(text)
  );
}

function tokensOf(text: string): string[] {
  return text.split(/[\s/,;|()[\]–]+|\bund\b|\bvia\b/).filter((token) => token !== '');
}
