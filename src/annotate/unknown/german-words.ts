/** Endings of inflected German nouns and adjectives. */
const endings = ['', 'e', 'n', 's', 'en', 'es', 'er', 'em', 'ern', 'nen', 'se', 'sen', 'ns'];
/** What joins the parts of a compound. */
const links = ['', 's', 'es', 'n', 'en', 'er', 'e'];
/** Endings that make nouns of any word, which dictionaries therefore leave out; participles: „Verbündeten“. */
const derived =
  /\p{L}{3}(?:ung|heit|keit|schaft|ion|tät|ismus|ment|anz|enz)(?:en|s)?$|\p{L}{2}(?:ig|lich|isch)e[mnrs]?$|(?:^(?:ver|be|er|ent|zer)|ge)\p{L}{2,}(?:t|en)e[mnrs]?$/u;
const shortestPart = 3;

/** Tells German words, inflected or compound, from names: by the words a dictionary knows, in lower case. */
export function isGermanWord(word: string, known: ReadonlySet<string>): boolean {
  const lower = word.toLowerCase();
  return isInflected(lower, known) || isCompound(lower, known, shortestPart);
}

function isInflected(word: string, known: ReadonlySet<string>): boolean {
  if (derived.test(word)) return true;
  // „Länder“ is of „Land“, but no „Öster…“ of „Oster…“.
  const rest = word.slice(1).replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
  const bare = word.charAt(0) + rest;
  return endings.some((ending) => {
    const stem = word.slice(0, word.length - ending.length);
    if (!word.endsWith(ending) || stem.length < shortestPart) return false;
    return known.has(stem) || known.has(`${stem}e`) || known.has(bare.slice(0, stem.length));
  });
}

/** Whether a word falls into words of so many letters at least; the first may be such a word of longer parts. */
function isCompound(word: string, known: ReadonlySet<string>, shortest: number): boolean {
  for (let at = shortest; at <= word.length - shortest; at += 1) {
    if (!isInflected(word.slice(at), known)) continue;
    const first = word.slice(0, at);
    const isWord = links.some((link) => {
      const stem = first.slice(0, first.length - link.length);
      return first.endsWith(link) && stem.length >= shortest && isInflected(stem, known);
    });
    if (isWord || (shortest === shortestPart && isCompound(first, known, shortest + 1)))
      return true;
  }
  return false;
}
