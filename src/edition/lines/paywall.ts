import { patternRule } from './line-rule.ts';

/** Texts of a paywall and offers of a subscription. */
export const paywall = patternRule('Bezahlschranke oder Abonnementwerbung.', 500, [
  /^(?:Jetzt |Hier )?(?:[Ww]eiterlesen|[Ll]esen Sie (?:jetzt )?weiter|[Ll]esen Sie diesen (?:Artikel|Beitrag|Text)) (?:mit|auf|bei|in) .{0,120}(?:\+|[Pp]lus|Abo\b|Probeabo|Premium|Digital).{0,160}$/,
  /^(?:Jetzt weiterlesen|Weiterlesen mit|Jetzt testen|Jetzt abonnieren|Abo (?:testen|abschließen|wählen)|Zum Angebot|Zu den Angeboten|Angebot (?:wählen|sichern)|Bereits (?:Abonnent|Abonnentin|Kunde|registriert|Digitalabonnent)(?::?in)?\??|Probeabo(?: starten)?|Jetzt Abonnent werden|Jetzt (?:gratis|kostenlos) testen)\b.{0,80}$/,
  /^(?:Dieser|Der|Dieser gesamte|Dieses) (?:Artikel|Inhalt|Beitrag|Text|Interview|Video)\b.{0,60}\b(?:nur|exklusiv|kostenpflichtig|abopflichtig)\b.{0,40}\b(?:Abonnent|Abo|Plus|Premium|Mitglied|Nutzer|Leser)/,
  /^(?:Exklusiv für|Nur für|Für) (?:Abonnent|Abonnementen|Plus-|Digital-?Abonnent|Mitglieder|registrierte)/,
  /^(?:Sie haben|Haben Sie|Du hast|Hast du|Sie sind|Schon) (?:bereits |schon |noch )?(?:ein(?:en)? |kein )?(?:\p{L}+-?)?(?:Abo\b|Abonnement|Zugang|Konto\b|Abonnent)/u,
  /^(?:Testen Sie|Sichern Sie sich|Abonnieren Sie|Unterstützen Sie unabhängigen|Ihr Abo|Wählen Sie)\b.{0,200}(?:Monat|Euro|€|Abo|kostenlos|gratis|\+|Plus|jederzeit kündbar)/,
  /^(?:\d{1,2}|Vier|Ein|Drei) (?:Wochen?|Monate?)\b.{0,60}(?:€|Euro|gratis|kostenlos|testen)/,
  /^(?:(?:SPIEGEL|WELT|Welt|taz|SZ|FAZ|F|Z|S|NZZ|Bild|BILD|heise|Tagesspiegel|Stern)\s?(?:\+|[Pp]lus)(?:[- ](?:Artikel|Abo|Inhalt))?|(?:Plus|Premium|Abo)-?(?:Artikel|Inhalt|Beitrag)|(?:Z\+ )?\(?abopflichtiger Inhalt\)?;?)$/,
  /^(?:Mit|Ohne) (?:einem |Ihrem |dem )?(?:\p{Lu}[\p{L}+-]*[- ]){0,3}(?:Abo|Abonnement|Digitalabo|Plus-Zugang)\b.{0,160}(?:Artikel|Inhalte|lesen|Zugriff|Zugang)/u,
  /^(?:Sie (?:wollen|möchten)|(?:Wollen|Möchten) Sie) (?:mehr|weiter|diesen|alle)\b.{0,80}(?:lesen|hören|sehen)\?$/,
  /(?:monatlich|jederzeit) kündbar[.!]?$/,
  /\b\d{1,2} (?:Wochen|Monate) (?:kostenlos|gratis|für \d)\b.{0,120}(?:lesen|testen|bestellen|Abo)/,
  /^Registrieren Sie sich\b.{0,120}(?:kostenlos|lesen|weiter)/,
]);
