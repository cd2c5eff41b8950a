/** Headers above links to other texts. */
const header =
  /^(?:Lesen Sie (?:hierzu |dazu |hier |zum Thema )?auch|Lesen Sie (?:hier |dazu )?mehr(?: zum Thema)?|Lesen Sie (?:außerdem|weiter|dazu)|Lesen Sie mehr zum Thema|Mehr lesen über|Mehr aus \p{Lu}[\p{L}-]{2,30}|Mehr (?:zum Thema|dazu|zu diesem Thema|aus dem Ressort|Nachrichten|aus der Rubrik|Artikel|zu)|Dazu mehr|Mehr hierzu|Das könnte (?:Sie|dich) (?:auch )?interessieren|Empfohlene (?:Artikel|Beiträge|Inhalte|Themen)|Mehr Hintergründe|Hintergründe|Mehr zum Thema \p{Lu}[\p{L} -]{2,40}|Weitere Hintergründe|Auch interessant|Auch lesenswert|Interessant für Sie|Weitere (?:Artikel|Beiträge|Meldungen|Nachrichten|Themen|Informationen)(?: zum Thema)?|Passend (?:dazu|zum (?:Thema|Artikel))|Passende Artikel|Zum Thema|Siehe auch|Mehr lesen|Weiterführende (?:Links|Informationen|Artikel)|Links zum Thema|Aus dem Archiv|Meistgelesen(?:e Artikel)?|Am meisten gelesen|Meistkommentiert|Empfehlungen der Redaktion|Empfehlung der Redaktion|Unsere Empfehlungen?|Redaktionsempfehlung|Ähnliche (?:Artikel|Beiträge)|Verwandte (?:Artikel|Themen|Beiträge)|Aktuelles zum Thema|Hintergrund zum Thema|Top-?(?:Themen|Artikel|News|Stories)|Neueste Artikel|Aktuelle Meldungen|Mehr von (?:uns|diesem Autor|dieser Autorin)|Themenseite|Dossier|Im Dossier|Schwerpunkt zum Thema|Hören Sie (?:dazu )?auch|Sehen Sie (?:dazu )?auch|Video zum Thema|Podcast zum Thema|Audio zum Thema|Auch auf .{2,30}|Mehr auf \S{2,30}|Mehr zum Krieg.{0,40}|Alles zum Thema)$/iu;

/** What stands before the link where header and link share a line. */
const lead =
  /^(?:(?:→|➔|►|▶|»|>>|\+\+\+|•) ?)?(?:Lesen Sie (?:hierzu |dazu |hier |zum Thema )?auch|Lesen Sie (?:hier |dazu )?mehr(?: zum Thema| dazu)?|Mehr zum Thema|Mehr dazu|Siehe auch|Auch interessant|Passend dazu|Zum Thema|Weiterlesen|Mehr lesen|Aus dem Archiv|Hören Sie (?:dazu )?auch|Sehen Sie (?:dazu )?auch|Das könnte Sie (?:auch )?interessieren|Hintergrund|Video|Podcast|Interview|Analyse|Kommentar|Reportage|Newsblog|Liveblog)\s*[:|–>»]\s*\S/;
/** Words that name a kind of text may also open a sentence: with them a whole sentence stays. */
const weakLead =
  /^(?:Hintergrund|Video|Podcast|Interview|Analyse|Kommentar|Reportage|Newsblog|Liveblog)\b/;

/** Why links to other texts are not shown. */
export const relatedReason = 'Verweis auf andere Texte.';

/** Whether a line is the header of a box of links („Mehr zum Thema“). */
export function isRelatedHeader(text: string): boolean {
  return (
    text.length <= 80 &&
    header.test(text.replace(/\s*(?::|\.\.\.|…|»|>|→)$/, '').replace(/^(?:→|➔|►|▶|»|•) ?/, ''))
  );
}

/** Whether a line is header and link in one („Lesen Sie auch: Nordkorea testet Rakete“). */
export function isRelatedLink(text: string): boolean {
  if (text.length > 250) return false;
  if (/^(?:Dieses Thema im Programm|Über dieses Thema berichtete)\b/.test(text)) return true;
  if (
    /^Diese (?:Nachricht|Sendung|Meldung) wurde am .{4,80} (?:gesendet|ausgestrahlt)\.$/.test(text)
  )
    return true;
  if (!lead.test(text)) return false;
  const words = text.replace(/^(?:→|➔|►|▶|»|>>|\+\+\+|•) ?/, '');
  return weakLead.test(words) ? /^[^:|]+\|/.test(words) && !/[.!?]$/.test(words) : true;
}
