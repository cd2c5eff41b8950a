import type { LineRule } from './line-rule.ts';

const home = /^(?:Startseite|Home|Homepage|Sie sind hier|Start|News|Nachrichten|Übersicht)\b/i;

/** The path of a page through its site („Startseite > Politik > Ausland“) or a bar of sections. */
export const breadcrumb: LineRule = {
  reason: 'Navigationspfad der Seite.',
  matches: (text, place) => {
    if (section.test(text) || outlet.test(text) || isSectionBar(text)) return !place.afterProse;
    if (text.length > 160 || /[.!?]$/.test(text) || text.includes('«')) return false;
    if (/^(?:Startseite|Homepage|Home|Sie sind hier:?)$/i.test(text)) return true;
    const arrows = parts(text, /\s*[>›»→▸▶❯]\s*/);
    if (arrows.length >= 3 || (arrows.length === 2 && home.test(text))) return true;
    const bars = parts(text, /\s+[/|•·]\s+|\s*\|\s*/);
    if (bars.length >= 3 && (home.test(text) || bars.every((part) => section.test(part))))
      return true;
    return /^Sie (?:sind|befinden sich) hier:/i.test(text) && text.length <= 120;
  },
};

const section =
  /^(?:Aktuell|Aktuelles|Politik|Ausland|Inland|Welt|International|Deutschland|Europa|Asien|Wirtschaft|Finanzen|Kultur|Sport|Wissen|Wissenschaft|Technik|Digital|Netzwelt|Gesellschaft|Panorama|Meinung|Kommentare?|Debatte|Feuilleton|Video|Videos|Audio|Podcasts?|Abo|Suche|Menü|Region|Regional|Lokales|Fußball|Bundesliga|2\. Bundesliga|Champions League|Nationalmannschaft|Formel 1|Tennis|Handball|Motorsport|Leichtathletik|Wintersport|Börse|Märkte|Geldanlage|Unternehmen|Justiz|Kriminalität|Verbraucher|Energie|Umwelt|Klima|Medien|Musik|Film|Kino|Literatur|Bücher|Kunst|Theater|Stil|Mobilität|Bildung|Familie|Reisen|Geschichte|Medizin|Afrika|Amerika|Nahost|Naher Osten|Berlin|Öko|Nord|Leben|Reise|Auto|Karriere|Gesundheit|Mehr|Themen|E-Paper|Shop|Live|Live-?TV|Mediathek|Programm|Sendungen|Newsticker|Ticker)$/i;

/** „taz Politik Asien“, „SPIEGEL Politik Ausland“ */
function isSectionBar(text: string): boolean {
  const words = text.split(' ');
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => section.test(word) || outlet.test(word))
  );
}

/** Names of outlets as they stand in the head of their pages. */
const outlet =
  /^(?:tagesschau(?:\.de)?|DW(?:\.com)?|Deutsche Welle|Deutschlandfunk(?: Kultur| Nova)?|ntv(?:\.de)?|n-tv|ZDF(?:heute)?|ARD|WDR|NDR|BR24|MDR|SWR|SPIEGEL(?: Ausland| Politik)?|DER SPIEGEL|Spiegel Online|ZEIT ONLINE|DIE ZEIT|taz(?:\.de)?|Süddeutsche(?: Zeitung)?|SZ(?:\.de)?|FAZ(?:\.NET)?|Frankfurter Allgemeine|Frankfurter Rundschau|WELT|DIE WELT|NZZ|Neue Zürcher Zeitung|SRF|ORF(?:\.at)?|DER STANDARD|heise(?: online)?|Telepolis|Tagesspiegel|Der Tagesspiegel|RND|stern(?:\.de)?|FOCUS online|Handelsblatt|KBS WORLD(?: Radio)?|Redaktionsnetzwerk Deutschland)$/;

/** The parts between separators, or none where one is empty, long, or holds figures (a table). */
function parts(text: string, separator: RegExp): string[] {
  const found = text.split(separator).map((part) => part.trim());
  if (found[0] === '') found.shift();
  if (found.at(-1) === '') found.pop();
  const sound = found.every(
    (part) =>
      part !== '' &&
      part.length <= 60 &&
      !/\d/.test(part) &&
      part.split(' ').length <= 7 &&
      /^\p{Lu}/u.test(part),
  );
  return sound ? found : [];
}
