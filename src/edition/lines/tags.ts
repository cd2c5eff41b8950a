import { patternRule } from './line-rule.ts';

/** Key words and the links of a page's own address. */
export const tags = patternRule('Schlagworte oder Adresse der Seite.', 300, [
  /^(?:Schlagw[oö]rte?r?|Tags?|Stichw[oö]rte?r?|Themen|Mehr Themen|Keywords|Thema|Dossier|Rubrik|Ressort|Kategorien?|Weitere Themen|Personen|Orte)\s*:\s*[^.!?]{2,250}$/,
  /^(?:#[\p{L}\d_]+[\s,]*){2,}$/u,
  /^(?:URL|Kurz-?[Ll]ink|Permalink|Kurz-URL|Link zum Artikel|Artikel-URL|Link|Dokument-ID|Artikel-ID|ID)\s*:\s*\S+$/,
  /^(?:Kurzlink: ?)?https?:\/\/p\.dw\.com\/\S+$/,
  /^https?:\/\/[^\s<>]{6,250}$/,
  /^(?:URL dieses Artikels|Dieser Artikel im Netz)\s*:?\s*\S*$/,
]);
