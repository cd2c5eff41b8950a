import { patternRule } from './line-rule.ts';

/** What leads to the readers' comments. */
export const comments = patternRule('Hinweis auf Leserkommentare.', 160, [
  /^(?:\d{1,5} |Keine |Alle |Zu den |Zum |Zur )?(?:Leser)?[Kk]ommentare?(?::? \(?\d{1,5}\)?)?(?: (?:lesen|schreiben|anzeigen|ansehen|verfassen|laden|öffnen))?(?: \(?\d{1,5}(?: (?:Beiträge|Kommentare))?\)?)?$/,
  /^(?:Artikel|Beitrag|Text) kommentieren$/,
  /^(?:Bitte )?[Mm]elden Sie sich (?:bitte )?an, um (?:zu kommentieren|einen Kommentar|mitzudiskutieren)/,
  /^(?:Kommentieren|Diskutieren|Mitdiskutieren|Debatte|Zum Forum|Zur Diskussion|Forum öffnen|Ihr Kommentar|Ihre Meinung|Leserbriefe?|Leserbrief schreiben)(?: ?\(\d{1,5}\))?[.!?]?$/,
  /^(?:Diskutieren Sie|Diskutiere|Kommentieren Sie|Schreiben Sie uns|Was (?:ist|denken|meinen) (?:Ihre|Sie))\b(?=.*\b(?:mit|Artikel|Kommentar|Meinung|Beitrag|Thema|Forum|Leserbrief|dazu)\b)/,
  /^(?:Kommentarfunktion|Die Kommentare|Der Kommentarbereich|Die Diskussion)\b.*\b(?:geschlossen|deaktiviert|beendet)\.?$/,
]);
