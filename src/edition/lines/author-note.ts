const calling =
  '(?:\\p{L}+-?)?(?:[Rr]edakteur|[Kk]orrespondent|[Pp]rofessor|[Jj]ournalist|[Hh]istoriker|[Pp]olitologe|[Pp]olitologin|[Pp]olitikwissenschaft|[Mm]itarbeiter|[Dd]irektor|[Pp]ublizist|[Dd]ozent|[Ff]ellow|[Ll]eiter|[Ee]xperte|[Ee]xpertin|[Aa]utor|[Ss]chriftsteller|[Ff]orscher|[Vv]olontär|[Rr]eporter|[Kk]olumnist|[Pp]räsident|[Ww]issenschaftl|[Öö]konom|[Jj]urist|[Ss]oziologe|[Ss]oziologin|[Kk]oordinator|[Ss]tipendiat|[Hh]erausgeber|[Cc]hef|[Aa]nalyst)';
const opening = new RegExp(
  `^(?:(?:Der|Die|Unser|Unsere) (?:Autor(?:in|en|innen)?|Verfasser(?:in)?|Gastautor(?:in)?|Kolumnist(?:in)?|Kommentator(?:in)?) (?:dieses \\p{L}+ )?(?:ist|war|sind|arbeitet|lehrt|forscht|schreibt|berichtet|lebt|leitet)|(?:Zum Autor|Zur Autorin|Zu den Autoren|Über den Autor|Über die Autorin|Zur Person)\\b)`,
  'u',
);
const working = new RegExp(
  `(?<!\\p{L})(?:${calling}|lehrt|forscht|schreibt|berichtet|arbeitet|lebt)`,
  'u',
);
/** „Maria Muster, Jahrgang 1980, ist Redakteurin im Ressort Ausland.“ */
const named = new RegExp(
  `^\\p{Lu}[\\p{L}.-]+(?: \\p{Lu}[\\p{L}.-]+| von| van| de){1,3},? (?:(?:\\d{2},|Jahrgang \\d{4},|geboren \\d{4}) .{0,80})?(?:ist|arbeitet|lehrt|forscht|schreibt|berichtet|leitet)(?: .{0,60})? ${calling}.{0,60} (?:im Ressort|in der Redaktion|der Redaktion|für (?:die|den|das) (?:SPIEGEL|ZEIT|taz|F\\.?A\\.?Z\\.?|NZZ|SZ|WELT|dpa))\\b`,
  'u',
);

/** The header of a box about the author or the person interviewed. */
export function opensAuthorNote(text: string): boolean {
  return /^(?:Zum Autor|Zur Autorin|Zu den Autoren|Zur Person|Zu den Personen|Über (?:den|die) (?:Autor|Autorin|Autoren|Person|Kolumnisten|Kolumnistin)|(?:Der|Die) (?:Autor|Autorin|Kolumnist|Kolumnistin)|Die Autoren|Unser(?:e)? (?:Gesprächspartner|Interviewpartner|Autor)(?:in)?)[.:]?$/.test(
    text,
  );
}

/** Whether a paragraph says of one of the people the byline names what they are or do. */
export function isNoteOn(text: string, authors: readonly string[]): boolean {
  if (text.length > 500) return false;
  const author = authors.find((name) => text.startsWith(name));
  return (
    author !== undefined &&
    /^,? ?(?:(?:Jahrgang|geboren) \d{4}, |\d{2}, )?\(?(?:ist|war|schreibt|berichtet|arbeitet|lebt|lehrt|forscht|leitet|verantwortet|kommentiert|beschäftigt sich|hat)\b/.test(
      text.slice(author.length),
    )
  );
}

/** Whether a paragraph tells who the author is, and no more; only meant for the end of a text. */
export function isAuthorNote(text: string): boolean {
  return text.length <= 500 && ((opening.test(text) && working.test(text)) || named.test(text));
}
