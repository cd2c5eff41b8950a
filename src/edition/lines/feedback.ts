import { patternRule } from './line-rule.ts';

/** Questions of the page to its readers, and the buttons and addresses for their answers. */
export const feedback = patternRule('Frage der Seite an ihre Leser.', 240, [
  /^(?:War (?:dieser|der) (?:Artikel|Beitrag|Text|Inhalt)|Fanden Sie (?:diesen|den) (?:Artikel|Beitrag|Text)|Wie (?:fanden|bewerten|gefällt|hilfreich finden) (?:Sie|Ihnen)\b|Hat Ihnen (?:dieser|der) (?:Artikel|Beitrag|Text)|Bewerten Sie (?:diesen|den) (?:Artikel|Beitrag|Text)|Artikel bewerten)\b.{0,80}$/,
  /^(?:Ja\b[ |/,]*Nein|👍.*|Danke für (?:Ihr|Dein) Feedback[.!]?|Vielen Dank für (?:Ihr|Dein) Feedback[.!]?)$/,
  /^(?:Haben|Hast) (?:Sie|du) (?:Fragen|Anregungen|Hinweise|einen Fehler|Fehler|eine Frage|Kritik|Feedback|Tipps|Themenvorschläge)\b.{0,200}(?:Schreiben Sie|schreiben Sie|schreib|Mail|@|kontaktieren|melden)/,
  /^(?:Schreiben Sie (?:uns|der Redaktion|dem Autor|der Autorin)|Kontakt(?:ieren Sie uns)?:?|Feedback an|Leserpost|Ihre Nachricht)\b.{0,120}\S@\S+\.?$/,
  /^(?:So erreichen Sie|Kontakt zu) (?:den Autor|die Autorin|uns|die Redaktion|unsere Redaktion)\b.{0,100}$/,
]);
