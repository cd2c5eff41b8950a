import { patternRule } from './line-rule.ts';

/** Labels of audio and video players. */
export const player = patternRule('Bedienelement eines Abspielers.', 120, [
  /^(?:(?:Video|Audio|Podcast|Beitrag|Artikel|Sendung)(?:beitrag)? (?:abspielen|anhören|starten|ansehen|herunterladen|stoppen|pausieren|vorlesen(?: lassen)?)|Anhören|Abspielen|Play|Pause|Vorlesen|Player überspringen|Diesen Artikel (?:an|vor)(?:hören|lesen(?: lassen)?)|Hören Sie diesen (?:Artikel|Text|Beitrag).{0,60}|Artikel (?:zum )?Hören|Hören|Download|Ton (?:an|aus)|Video verfügbar bis.{0,40}|Noch verfügbar.{0,40}|Die Wiedergabe wurde unterbrochen|(?:Das )?(?:Video|Audio|Bild|Element|Der Player) (?:konnte|kann) nicht (?:geladen|abgespielt|angezeigt) werden|(?:Das )?(?:Video|Audio|Der Beitrag) ist nicht (?:mehr )?verfügbar|Verschenken|Jetzt live|Live(?:stream)?(?: starten)?)[.:]?$/i,
  /^(?:\d{1,2}:)?\d{1,2}:\d{2} ?\/ ?(?:\d{1,2}:)?\d{1,2}:\d{2}$/,
  /^(?:Video|Audio|Podcast|Dauer|Länge):? ?\(?\d{1,3}(?::\d{2}|[.,]\d)?(?: ?(?:Min\.?|Minuten?|Sek\.?|min))?\)?$/,
  /^(?:Audio|Podcast): \p{Lu}[^.!?:]{1,40}$/u,
  /^Dies(?:e Audioversion|er (?:Text|Artikel)) (?:wurde|wird) (?:künstlich|von einer|mit (?:KI|künstlicher))/,
  /^(?:Hören|Sehen) Sie (?:unsere|alle|weitere|diesen) (?:Beiträge|Sendungen|Podcasts|Folgen|Beitrag)\b.{0,80}$/,
  /^To view this video please enable JavaScript\b/,
  /^(?:Artikel|Beitrag|Text)? ?(?:anhören|hören|vorlesen)[ ,:•|(-]*\d{1,3}(?::\d{2})? ?(?:Min\.?|Minuten)?\)?$/i,
  /^\(?\d{1,3}:\d{2} ?(?:Min\.?|Minuten|min)\)?$/,
]);
