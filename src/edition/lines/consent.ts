import type { LineRule } from './line-rule.ts';

/** Boxes that stand in for embedded content and ask for consent, cookie walls, notes on tracking. */
export const consent: LineRule = {
  reason: 'Einwilligung in Cookies oder externe Inhalte.',
  matches: (text) => text.length <= 1500 && (isHeading(text) || isButton(text) || isRequest(text)),
};

/** Whether a line is the header of a box that stands in for embedded content. */
export function opensConsent(text: string): boolean {
  return /^(?:Empfohlener|Externer|Eingebetteter|Redaktionell empfohlener) .*Inhalt[.:!]?$/i.test(
    text,
  );
}

function isHeading(text: string): boolean {
  return /^(?:Empfohlener (?:redaktioneller |externer )?Inhalt|(?:Externer|Eingebetteter) Inhalt(?: von .{1,30})?|Redaktionell empfohlener Inhalt|Inhalt von (?:X|Twitter|YouTube|Facebook|Instagram|TikTok|Telegram|Datawrapper)|(?:X|Twitter|YouTube|Facebook|Instagram|TikTok|Google|Datawrapper)[- ]?(?:Inhalt|Inhalte) (?:anzeigen|laden|aktivieren|zulassen)|Datenschutz(?:einstellungen|hinweise?|erklärung)?|Cookie-?(?:Einstellungen|Hinweis|Richtlinie|Banner)|Ihre Privatsphäre(?: ist uns wichtig)?|Wir (?:benötigen|brauchen) Ihre (?:Zustimmung|Einwilligung)|Ihre (?:Zustimmung|Einwilligung)|Privatsphäre-?Einstellungen|Einwilligung|Zustimmung erforderlich|Einwilligung(?:en)? widerrufen)[.:!]?$/i.test(
    text,
  );
}

function isButton(text: string): boolean {
  return /^(?:Alle(?:s)? (?:Cookies )?(?:akzeptieren|annehmen|ablehnen|zulassen)|(?:Jetzt )?(?:[Aa]lle )?(?:externen?|den) Inhalte? (?:immer )?(?:laden|anzeigen|einblenden|aktivieren)|(?:(?:X|Twitter|YouTube|Facebook|Instagram|TikTok|Google|Datawrapper)-)?(?:Inhalte?|Video|Karte|Grafik|Beitrag|Podcast|Post) (?:immer )?(?:laden|anzeigen|einblenden|aktivieren|entsperren)|(?:Akzeptieren|Zustimmen|Ablehnen|Einverstanden|Einwilligen)(?: und (?:weiter|fortfahren|schließen|weiterlesen))?|Nur (?:technisch )?(?:notwendige|erforderliche)(?: Cookies)?(?: akzeptieren| zulassen)?|Mehr Informationen|Einstellungen(?: anpassen| verwalten| öffnen)?|Cookies (?:akzeptieren|ablehnen|verwalten|zulassen)|Auswahl (?:bestätigen|speichern)|Mit Werbung (?:weiterlesen|lesen|nutzen)|Zustimmen und mit Werbung lesen)[.!]?$/i.test(
    text,
  );
}

const subject =
  /\bIhre Daten\b|externe[nrsm]? (?:\p{L}+ )?(?:Inhalte?|Inhalts|Medien|Dienste?|Quellen?|Buchempfehlung)|\bInhalte? von \p{Lu}|\bCookies?\b|Cookie-|Datenschutz(?:erklärung|bestimmung|einstellung|hinweis)|Einwilligung|personenbezogene Daten|Drittplattform|Drittanbieter|Zustimm+ung|Tracking|Werbeblocker|Ad-?[Bb]locker|eingebettete[nr]? (?:Inhalt|Video|Beitrag|Tweet|Post)|Amazon Affiliate|Affiliate-|Drittland/u;
const subjects = new RegExp(subject.source, 'gu');
const address =
  /\b(?:[Ww]ir|[Uu]ns|[Uu]nser\p{L}*|Sie|Ihnen|Ihr\p{L}*|[Ii]ch|[Mm]ir|[Dd]u|[Dd]eine\p{L}*)(?!\p{L})/u;
const action =
  /laden|geladen|(?:an|ein)gezeigt|anzuzeigen|anzeigen|ein(?:zu)?blenden|akzeptier|zustimmen|widerruf|übermittel|eingebunden|eingebettet|aktivier|deaktivier|verwenden|nutzen|einverstanden|ergänzt|empfohlen|speicher|verarbeit|übertrag|Provision/;
/** Somebody of the text is speaking: then „Ihre Zustimmung“ is meant for somebody else. */
const speech =
  /[“"«],? (?:sagte|sagt|erklärte|schrieb|so|betonte|teilte)|\b(?:sagte|erklärte|betonte|berichtete|kritisierte|schrieb) /;

/** „*Affiliate-Link: Wir erhalten eine Provision, wenn Sie …“, „Mit * gekennzeichnete Links sind …“ */
/** What a page says to browsers that block it, and how to mend that. */
const browser =
  /^(?:\S{2,40} benötigt JavaScript\b|(?:Bitte )?(?:[Aa]ktivieren|[Dd]eaktivieren|[Ss]chalten) Sie (?:bitte )?(?:JavaScript|Ihren (?:Ad|Werbe)-?[Bb]locker|Cookies)\b|(?:Ihr|Der) Browser (?:ist veraltet|unterstützt|oder Adblocker)\b|Ihr Browser\b.*\bnicht\b.*\b(?:unterstützt|aktiviert)|Optimieren Sie Ihre Browsereinstellungen|Bitte passen Sie die (?:Browser-?)?[Ee]instellungen an|JavaScript ist (?:deaktiviert|nicht aktiviert)).{0,300}$/;

const affiliate =
  /^\W{0,3}(?:Affiliate-?[Ll]inks?\b|(?:Die )?[Mm]it (?:einem )?(?:\*|Sternchen|Einkaufswagen\p{L}*|Symbol)\S* (?:gekennzeichnete[nr]?|markierte[nr]?|versehene[nr]?) Links?\b|(?:Dieser|Der) (?:Artikel|Beitrag|Text) enthält (?:sogenannte )?(?:Affiliate|Provisions)-?[Ll]inks\b|Als Amazon-Partner\b).{0,400}$/u;

function isRequest(text: string): boolean {
  if (affiliate.test(text) || browser.test(text)) return true;
  if (!subject.test(text) || !address.test(text) || !action.test(text) || speech.test(text))
    return false;
  return (
    (text.match(subjects)?.length ?? 0) >= 2 ||
    /^Wir (?:und unsere|verarbeiten|verwenden|nutzen)\b.*(?:Daten|Cookies|Technologien).*(?:stimmen Sie|Klick|personalis|Partner)/.test(
      text,
    ) ||
    /^(?:Mit Ihrer|Ich bin|Wir (?:ver|nutzen|und|benötigen|brauchen)|An dieser Stelle|Hier (?:können|finden)|Um |Dieser? (?:Inhalt|externe|Artikel|Website|Seite)|Diese|Zur |Zum |Sie können|Bitte|Durch|Damit|Unsere)/.test(
      text,
    )
  );
}
