import { patternRule } from './line-rule.ts';

/** The word over an advertisement. */
export const advertisement = patternRule('Kennzeichnung von Werbung.', 60, [
  /^[-–—+*|[( ]*(?:anzeigen?|werbung|advertisement|advertorial|sponsored|gesponsert|promotion)[-–—+*|\]) :]*$/i,
  /^(?:Ende der|Weiter nach der|Nach der) (?:Anzeige|Werbung)\b.{0,20}$/i,
  /^(?:Anzeige|Werbung) (?:überspringen|schließen|ausblenden|endet hier)$/i,
]);
