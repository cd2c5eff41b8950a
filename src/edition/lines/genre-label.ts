/** Kinds of newspaper texts, as pages print them above the title. */
const kinds =
  'Analyse|Anal[yi]sis|Interview|Exklusiv-?Interview|Hintergrund|Live-?Blog|News-?Blog|Live-?Ticker|News-?Ticker|Ticker|FAQ|Kommentar|Pro und Contra|Reportage|Feature|Porträt|Exklusiv|Kolumne|Gastbeitrag|Gastkommentar|Essay|Leitartikel|Glosse|Meinung|Debatte|Rezension|Faktencheck|Faktenfinder|Marktbericht|Nachruf|Bericht|Protokoll|Liveblog|Fragen und Antworten|Chronik|Rückblick|Ausblick|Eilmeldung|Update|Überblick|Die Lage|Presseschau|Medienbericht|Dokumentation';

const label = new RegExp(`^(?:(?:Der|Die|Das|Ein|Eine|Unser) )?(?:${kinds})[.:!]?$`, 'i');

/** Whether a line names nothing but the kind of text: „INTERVIEW“, „Der Kommentar“. It is never the title. */
export function isGenreLabel(text: string): boolean {
  return text.length <= 30 && label.test(text);
}
