const credit =
  /(?:^|[\s([|/•])(?:Fotos?|Bild(?:er|quelle|rechte|nachweis|material)?|Grafik(?:en)?|Illustration(?:en)?|Karte|Infografik|Screenshot|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Montage|Collage|Video|Quelle|Copyright|Credits?|Photos?)(?: ?\(?Archiv\)?)? ?[:©] ?(\S[^:]{0,98}\S)[)\]]?$/u;
const articleBefore =
  /\b(?:[Dd](?:as|ie|em|en|er|es)|[Ee]ine?[nrms]?|[Dd]iese[mnrs]?|[Kk]eine?|[Ii]m|[Zz]um|[Vv]om|[Ii]hr|[Ss]ein|[Mm]ein|[Uu]nser|[Jj]edes|[Nn]eues) (?:Fotos?|Bild(?:er)?|Grafik|Karte|Video|Quelle|Illustration)\s?:/u;
const rights = /(?:©|\([cC]\)) ?[\p{L}\d][^.!?]{1,80}$/u;
const houses =
  /(?:\b[Pp]icture[ -]?[Aa]lliance\b|\bGetty Images\b|\bGETTY\b|\bimago(?: images)?\b|\bIMAGO\b|\bshutterstock\b|\bKeystone\b|\bAdobe Stock\b|\bEPA(?:-EFE)?\b|\bAP Photo\b|\bunsplash\b|\bPixabay\b|\bCC[ -]BY(?:-SA|-NC|-ND)?\b|\bPublic Domain\b|\bKCNA\b|\bREUTERS\b|\bReuters\b|\bAFP\b|\bdpa\b|\bTASS\b|\bSputnik\b|\bYONHAP\b|\bYonhap\b|\bAP\b)/u;
/** „… trifft Putin | REUTERS“, „… in Moskau / dpa“, „… in Moskau. (KEYSTONE/EPA)“. */
const houseTail = /(?:\s[|•]\s?|\s\/\s|\s\(|\s\[|\.\s)([\p{L}\d /.,&'’-]{2,70})[)\]]?$/u;

/** Whether a line is a picture's caption or credit: „Kim und Putin, hier 2019. Bild: kremlin.ru“, „© dpa“. */
export function isCaption(text: string): boolean {
  if (text.length > 500) return false;
  return hasCredit(text);
}

/** Whether a line is nothing but a credit: „Foto: KCNA/dpa“, „(Bild: Kreml)“, „© Reuters“. */
export function isCreditAlone(text: string): boolean {
  if (text.length > 120 || !hasCredit(text) || /[.!?] ?[|•(]|^[^:]{4,}: .+[|•]/.test(text))
    return false;
  return (
    /^[([|]?\s?(?:Fotos?|Bild\p{L}*|Grafik\p{L}*|Illustration|Karte|Quelle|Screenshot|Symbol\p{L}+|Archiv\p{L}+|Credits?|Photos?|Copyright|©|\([cC]\))/u.test(
      text,
    ) ||
    (houses.test(text) && text.length <= 60 && !/\p{Ll}{4,} \p{Ll}/u.test(text))
  );
}

function hasCredit(whole: string): boolean {
  // The name of one house reads like words of a sentence; others are glued to the word before.
  const text = whole
    .replace(/picture[ -]alliance/g, 'Picture-Alliance')
    .replace(/(?<=\p{Ll})(?=(?:Bild|Foto): ?[\p{Lu}(])/u, ' ');
  const named = credit.exec(text)?.[1];
  if (/^Bild(?:quelle|unterschrift), \S/.test(text)) return true;
  if (named !== undefined && !articleBefore.test(text) && !isSentence(named)) return true;
  if (rights.test(text) && text.length <= 300) return true;
  const tail = houseTail.exec(text)?.[1];
  if (
    tail !== undefined &&
    houses.test(tail) &&
    !/\p{Ll}{3,} \p{Ll}{2,}/u.test(tail) &&
    text.length <= 400
  ) {
    // „… sagte er. (dpa)“ is the sign-off of a paragraph; a caption is short or has no verb of speech.
    return text.length <= 220 && !/\b(?:sagte|teilte|erklärte|berichtete|hieß)\b/.test(text);
  }
  return (
    houses.test(text) &&
    text.length <= 70 &&
    /^[\p{Lu}\d][\p{L}\d .,&'’-]*(?: ?[/|] ?[\p{L}\d .,&'’-]+)+$/u.test(text)
  );
}

/** What follows „Bild:“ is a credit as long as it is no sentence. */
function isSentence(text: string): boolean {
  return (
    (/[.!?]$/.test(text) && !/\b(?:e\. ?V|Inc|Ltd|Co|4\.0|3\.0|2\.0)\.?$/.test(text)) ||
    /^\p{Ll}+ \p{Ll}/u.test(text)
  );
}
