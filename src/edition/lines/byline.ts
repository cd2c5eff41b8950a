import type { LineRule } from './line-rule.ts';

const particle = '(?:von|van|de|der|den|zu|zur|zum|und zu|al|el|bin|ibn|la|le|di|da|dos|ter)';
const given = "(?:(?:Prof\\.|Dr\\.|\\p{Lu}\\.)\\s?)*\\p{Lu}[\\p{L}’'.-]*";
/** At least two names: „Max Mustermann“, „Anna-Lena von der Beispiel“, „A. B. Muster“. */
const person = `${given}(?: ${particle}){0,3}(?: \\p{Lu}[\\p{L}’'.-]+){1,3}`;
const people = `${person}(?:(?:,| und| &| sowie| /) ${person}){0,5}`;
const place =
  '(?:,? (?:in |aus |zurzeit |z\\. ?Z\\. |derzeit )?(?:ARD-Studio |ARD |ZDF |DLF |SRF )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}(?:/\\p{Lu}[\\p{L}-]+)?){0,2}';

/** „(dpa)“, „/AFP“: the agency whose words the author used. */
const agency = '(?: ?[(/]\\s?(?:dpa|AFP|afp|AP|KNA|epd|SID|sid|Reuters|rtr)\\)?)?';

const credited = new RegExp(
  `^(?:Von|VON|von|Text(?: und (?:Fotos?|Bilder))?:|Autor(?:in|en|:in)?:|Interview:|Protokoll:|(?:Unter )?Mitarbeit(?: von)?:?|Aufgezeichnet von|Bericht(?: von)?:|Reportage von|Ein (?:Kommentar|Gastbeitrag|Gastkommentar|Interview|Essay|Bericht|Artikel|Beitrag|Leitartikel|Porträt) von|Eine (?:Analyse|Reportage|Kolumne|Glosse|Einschätzung|Rezension) von|Kommentar von|Analyse von|Gastbeitrag von|Interview von|Kolumne von|Es berichtet|Das Interview führten?|Die Fragen stellten?|Redaktion:|Foto und Text:|geschrieben von|Veröffentlicht von) ?:? ?${people}${place}${agency}\\.?$`,
  'u',
);

/** „Max Mustermann aus Tokio“, „AUS MOSKAU KLARA BEISPIEL“, „Erika Beispiel, ARD Tokio“; only above the text. */
const correspondent = new RegExp(
  `^(?!Von )${people},? aus \\p{Lu}[\\p{L}-]+$|^(?:AUS|Aus) \\p{Lu}[\\p{L}-]+ (?:berichtet |BERICHTET )?${people}$|^${people}, (?:ARD|ZDF|DLF|DW|SRF|ORF|WDR|NDR|BR|SWR|MDR|HR|RBB|SPIEGEL|dpa|AFP|epd|taz)(?:[- ]\\p{Lu}[\\p{L}-]+){0,2}$`,
  'u',
);

const office =
  /^[Vv]on (?:unserem|unserer|unseren) (?:\p{L}+ )?(?:Korrespondent|Redakteur|Mitarbeiter|Reporter|Autor)\p{L}*(?: .{0,60})?$|^(?:Von|von|Redaktion:?) (?:dpa|AFP|epd|KNA|Reuters|afp|DW|der Redaktion|Redaktion)(?:[/, ]+(?:dpa|AFP|epd|KNA|Reuters|afp|DW))*$/u;

/** A line that names who wrote the text, and nothing else: „Von Max Mustermann, Berlin“. */
export const byline: LineRule = {
  reason: 'Verfasserzeile.',
  matches: (text, place) =>
    text.length <= 140 &&
    !/[:!?]$/.test(text) &&
    (credited.test(text) ||
      // „Autor, Kelly Ng“, „Rolle, BBC News“
      /^(?:Autor(?:in|en)?|Rolle), \p{Lu}[^.!?]{2,80}$/u.test(text) ||
      (!place.afterProse && correspondent.test(text)) ||
      office.test(text) ||
      conversation.test(text) ||
      (place.afterProse && !place.beforeProse && bracketed.test(text))),
};

/** „Georg Beispiel im Gespräch mit Petra Muster“ */
const conversation = new RegExp(
  `^${people} im (?:Gespräch|Interview) mit ${people}$|^(?:Moderation|Im Gespräch|Am Mikrofon): ${people}$`,
  'u',
);

/** „(Max Mustermann)“ below the last paragraph. */
const bracketed = new RegExp(`^\\(${people}(?:, [\\p{Ll}]{2,4})?\\)$`, 'u');
const name = new RegExp(
  `^(?!(?:Ein|Eine|Der|Die|Das|Kein|Keine|Neue[rs]?|Im|Am|Was|Wie|Warum|So|Mehr|Viel|Viele|Zwei|Drei|Große[rs]?|Alle|Nur|Nach|Vor|Trotz|Unser|Unsere|Auch|Alles|Nichts) )${people}${place}$`,
  'u',
);

const names = new RegExp(person, 'gu');

/** The people a byline names: „Von Max Mustermann und Erika Beispiel, Seoul“. */
export function readPeople(text: string): string[] {
  const words = text.replace(
    /^(?:Von|VON|von|Text(?: und \p{L}+)?:|Autor(?:in|en)?:|(?:Ein|Eine|Das)?[ ]?\p{Lu}\p{L}+(?: von|:))\s/u,
    '',
  );
  return words.match(names) ?? [];
}

/** „Redakteurin“, „Korrespondent in Tokio“: below an author's name. */
export function isCallingAlone(text: string): boolean {
  return (
    text.length <= 80 &&
    /^(?:\p{L}+-?)?(?:[Rr]edakteur|[Kk]orrespondent|[Rr]eporter|[Aa]utor|[Vv]olontär|[Kk]olumnist|[Jj]ournalist|[Rr]essortleiter)(?:in)?(?: (?:im|in|für|bei|der|des|mit)\b[^.!?]*)?$/u.test(
      text,
    )
  );
}

/** Whether a piece of a line is a name alone; a proof only beside a date, a reading time or the like. */
export function isNameAlone(text: string): boolean {
  return text.length <= 80 && name.test(text);
}
