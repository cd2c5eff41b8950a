import { patternRule } from './line-rule.ts';

/** What the editorial office says about the text itself: where it came from, what was changed. */
export const editorialNote = patternRule('Hinweis der Redaktion zum Text.', 600, [
  /^\(?(?:Transparenzhinweis|Transparenz|Hinweis der Redaktion|Anmerkung der Redaktion|Anm\. ?d\. ?(?:Red|Redaktion)\.?|Redaktioneller Hinweis|Korrekturhinweis|Hinweis in eigener Sache|In eigener Sache)\s*:/,
  /^Hinweis: (?:Der|Die|Unser|Unsere) (?:Autor|Verfasser|Kolumnist|Redakteur)(?:in|en|innen)?\b/,
  /^\(?In einer (?:früheren|ersten|vorherigen) (?:Version|Fassung) (?:dieses|des) (?:Artikels|Textes|Beitrags|Interviews|Berichts)\b/,
  /^\(?(?:Dieser|Der) (?:Artikel|Beitrag|Text|Gastbeitrag|Kommentar) (?:ist |wurde |erschien |stammt |entstand )(?:.{0,40} )?(?:zuerst|zunächst|ursprünglich|erstmals|im Original|aktualisiert|nachträglich|maschinell|automatisch|aus dem Englischen)\b/,
  /^\(?(?:Zuerst erschienen|Zuerst veröffentlicht|Übersetzung|Übersetzt|Aus dem (?:Englischen|Amerikanischen|Französischen|Russischen|Koreanischen|Chinesischen)(?: übersetzt)?|Deutsche Übersetzung)(?: von|:| aus dem| in| bei| auf) ?\p{L}.{2,120}$/u,
  // What broadcasters say of their guests, and tickers of their end.
  /^(?:Äußerungen|Die Äußerungen|Meinungen) unserer (?:Gesprächspartner|Gäste|Autoren|Gastautoren)\b/,
  /^(?:Dieser|Unser|Der|Das) (?:News|Live)?-?(?:[Bb]log|[Tt]icker|Liveticker|Newsblog|Liveblog)\b.{0,40}(?:geschlossen|beendet|archiviert)[.!]?$/,
  /^\((?:Bericht(?:et)? von|Reporter:|Geschrieben von|Redigiert von|Übersetzt von)\b.{0,400}\)?$/,
  /^(?:Die|Unsere) (?:Kolumne|Gastbeiträge|Beiträge in dieser Rubrik)\b.{0,120}(?:Meinung|Ansicht|Auffassung)\b/,
]);
