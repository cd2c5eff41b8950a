const credit =
  /\s?[|©]|\s(?=(?:KCNA|AFP|AP|REUTERS|Reuters|dpa|TASS|Imago|imago|Getty)(?:[/ ][\p{L} ]+)?$)|(?<!\p{L})(?:Fotos?|Bild(?:er)?|Grafik|Quelle|Archivbild|Symbolbild|Illustration|Karte|Video)\s?:/u;

/** The words of a caption up to its credit: who took the picture is no name of the text. */
export function withoutCredit(caption: string): string {
  return caption.slice(0, credit.exec(caption)?.index ?? caption.length);
}
