import { patternRule } from './line-rule.ts';

/** Buttons and jumps of the page. */
export const navigation = patternRule('Bedienelement der Seite.', 120, [
  /^(?:Zum (?:Inhalt|Hauptinhalt|Seitenanfang|Menü|Footer)(?: springen| wechseln)?|Zur (?:Startseite|Navigation|Suche|Übersicht|Homepage|Hauptnavigation)(?: springen| wechseln)?|Direkt zum Inhalt|Nach oben(?: scrollen)?|Zurück(?: zur (?:Startseite|Übersicht)| nach oben| zum Seitenanfang)?|Menü(?: öffnen| schließen)?|Hauptnavigation|Navigation(?: öffnen| überspringen)?|Suche(?: öffnen| starten)?|Suchen|Schließen|Abbrechen|Weiter|Nächste[rs]? (?:Artikel|Beitrag|Seite|Meldung)|Vorherige[rs]? (?:Artikel|Beitrag|Seite|Meldung)|Mehr (?:anzeigen|laden|lesen|erfahren)|Weitere laden|Alle (?:Artikel|Beiträge|Themen|Meldungen)(?: anzeigen)?|Inhalt|Inhaltsverzeichnis|Skip to content|Ressorts?|Seite \d{1,2}(?: von \d{1,2})?|Auf einer Seite lesen|Inhalt auf einer Seite|Bild vergrößern|Bildergalerie(?: öffnen)?|Galerie(?: öffnen)?|Vollbild|Bild \d{1,3} von \d{1,3}|Fehler (?:gefunden|melden)\??|Fehler im Artikel\??|Artikel melden|Einloggen|Anmelden|Registrieren|Abmelden|Login|Logout|Mein Konto|E-Paper|ePaper|Push-(?:Mitteilungen|Benachrichtigungen)(?: aktivieren)?|Schrift(?:größe)?|Schriftgröße ändern|Dark Mode|Mehr)$/i,
  /^(?:(?:Impressum|Datenschutz(?:erklärung|einstellungen|hinweise)?|AGB|Kontakt|Nutzungsbedingungen|Mediadaten|Hilfe|FAQ|Jobs|Karriere|Barrierefreiheit|Über uns|Cookie-Einstellungen|Privacy(?: Manager)?|Redaktion|Werben|Newsletter|Abo|RSS|Archiv|Sitemap|Kündigen|Verträge hier kündigen|Nutzungsrechte)[\s|•·,/-]*){2,}$/,
  /^(?:Impressum|Datenschutz|AGB|Artikelzusammenfassung|Verträge hier kündigen|Abo kündigen|Cookie-Manager|Nutzungsbasierte Onlinewerbung)$/,
  /^(?:Detailansicht|Vollansicht|Großansicht|Lightbox|Bilderstrecke) (?:öffnen|schließen|anzeigen)$/,
  /^(?:Den nächsten Abschnitt|Nächsten Abschnitt|Abschnitt|Diesen Bereich).{0,60} überspringen$/,
]);
