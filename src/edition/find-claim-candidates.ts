import { splitSentences } from '../lib/sentences.ts';
import { isScene } from './scenes.ts';
import type { ParagraphKind } from '../schemas/article.ts';

/** A sentence or clause that asserts something, for an editor to judge. */
export type ClaimCandidate = {
  /** Number of its paragraph. */
  n: number;
  /** UTF-16 offsets in the paragraph's text, end exclusive. */
  from: number;
  to: number;
  surface: string;
  /** What speaks for a claim, in German. */
  reason: string;
};

/**
 * Finds what a text asserts: every sentence that says something, and the clauses of compound sentences by
 * themselves. Questions, headings without a verb, captions and mere announcements („Was das Treffen
 * verrät.“) assert nothing. In the order of the text; a sentence stands before its clauses.
 */
export function findClaimCandidates(
  blocks: readonly { n: number; kind: ParagraphKind; text: string }[],
): ClaimCandidate[] {
  const found: ClaimCandidate[] = [];
  for (const { n, kind, text } of blocks) {
    const sentences =
      kind === 'title' || kind === 'heading'
        ? [{ from: 0, to: text.length }]
        : splitSentences(text);
    // What an interviewer says before the question is the question's, not the text's.
    const asked =
      /\?[“”"«»]?$/.test(text) && /^(?:[\p{L} .]{2,30}: )?(?:Herr|Frau) \p{Lu}/u.test(text);
    for (const span of sentences) {
      const words = text.slice(span.from, span.to);
      if (asked || !asserts(words, kind)) continue;
      const add = (from: number, to: number): void => {
        const surface = text.slice(from, to);
        found.push({ n, from, to, surface, reason: reasonFor(surface) });
      };
      add(span.from, span.to);
      const clauses = splitClauses(words);
      if (clauses.length < 2) continue;
      for (const clause of clauses) add(span.from + clause.from, span.from + clause.to);
    }
  }
  return found;
}

const auxiliary =
  /(?<!\p{L})(?:ist|sind|war|waren|sei|seien|wäre|wären|wird|werden|wurde|wurden|würde|würden|hat|haben|habe|hatte|hatten|hätte|hätten|kann|können|konnte|konnten|könne|könnte|könnten|muss|müssen|musste|mussten|müsse|müsste|müssten|soll|sollen|solle|sollte|sollten|will|wollen|wolle|wollte|wollten|darf|dürfen|dürfe|dürfte|dürften|mag|mögen|möge|möchte|möchten|lässt|lassen|ließ|ließen|gibt|gab|gäbe|gebe|bleibt|blieb|bleibe|geht|ging|gehe|steht|stand|stehe|kommt|kam|komme|liegt|lag|liege|fand|fanden|fordert|braucht|hält|halten|scheint|rücken|trifft|warnt|weiß|wissen|wusste|wussten|kennt|fiel|fielen|fällt|fallen|stieg|stiegen|sank|sanken|zog|zogen|nahm|nahmen|nimmt|hielt|hielten|ließen|rief|riefen|schrieb|schrieben|sprach|sprachen|spricht|sah|sahen|sieht|starb|starben|stirbt|trug|trugen|trägt|verlor|verloren|verliert|gewann|gewannen|begann|begannen|blieben|lief|liefen|läuft|fuhr|fuhren|fährt|flog|flogen|schlug|schlugen|brach|brachen|bricht|warf|warfen|half|halfen|hilft|griff|griffen|trat|traten|tritt|traf|trafen|tat|bat|baten|lagen|saß|schwieg|schoss|schossen|bot|boten|gaben|kamen|gingen|standen|wuchs|wuchsen|wächst|schuf|schufen|erhielt|erhielten|entstand|verschwand|entschied|entschieden|bewies|wies|wiesen|verlieh|unterlag|unterschrieb|dient|spielt|zahlt|zeigt|zielt|träfe|käme|ginge|läge|hieße)(?!\p{L})/u;

/** Lower-case words that look like verbs and are none. */
const noVerb = new Set(
  'mit seit nicht jetzt weit laut erst selbst fast statt samt zuletzt nebst meist sonst bereit bekannt gut rot alt kalt nichts hart damit somit womit derzeit zurzeit zeit jederzeit insgesamt überhaupt zunächst höchst direkt oft dort wert äußerst mindestens indirekt bedingt geeint bisweilen heute jüngst harte erste letzte zweite dritte beste größte'.split(
    ' ',
  ),
);

/** Whether words hold a finite verb, by its form: enough to tell a sentence from a label. */
function hasVerb(text: string): boolean {
  return findVerb(text) !== null;
}

const pluralVerb =
  /(?:^|[.:“”] )(?:(?:Die|Viele|Alle|Mehrere|Einige|(?:Rund |Etwa |Fast )?\d[\d.]*) )?\p{Lu}[\p{L}-]+(?: und \p{Lu}[\p{L}-]+)? (\p{Ll}{3,}(?<!lich|isch|ig)(?:en|eln|ern))(?= )/u;

/** A small word with a verb's ending that is no attribute („den verfeindeten Nachbarn“). */
const verbLike =
  /(?<!\p{L})(?:(?<!(?<!\p{L})(?:der|die|das|den|dem|des|eine?[mnrs]?|mit|von|und|im|zum|zur) )\p{Ll}{3,}(?:t|te|ten|en|eln)(?!\p{L})|\p{Ll}{3,}(?:t|te|ten|en|eln)(?!\p{L}| \p{Lu}))/gu;

function findVerb(text: string): string | null {
  const known = auxiliary.exec(text)?.[0];
  if (known !== undefined) return known;
  const words = text.match(verbLike) ?? [];
  // „Nutzer melden Probleme“: a plural's verb directly behind its noun.
  const plural = pluralVerb.exec(text)?.[1];
  if (plural !== undefined && !noPlural.has(plural)) return plural;
  return (
    words.find(
      (word) =>
        !noVerb.has(word) &&
        (/(?:t|te|eln)$/.test(word) ||
          /(?:ier|isier|end|nehm|geb|steh|geh|komm|halt|such|sprech|treff|fordern?|woll|könn)en$/.test(
            word,
          ) ||
          /\p{Ll}{3,}ten$/u.test(word)),
    ) ?? null
  );
}

const noPlural = new Set(
  'gegen neben wegen einen ihren seinen unseren deren denen allen vielen beiden zwischen neuen alten ersten letzten anderen eigenen großen weiten zusammen außen oben unten innen morgen jeden jenen welchen zeiten'.split(
    ' ',
  ),
);

function asserts(sentence: string, kind: ParagraphKind): boolean {
  const words = sentence.replace(/[\s“”"«»’)\]]+$/, '');
  // An item of a list that begins small goes on with the sentence above it.
  if (/^(?:[•▪■*–-]|\d{1,2}[.)]) ?\p{Ll}/u.test(sentence)) return false;
  if (isPageTalk(words) || isScene(sentence)) return false;
  // Greetings and thanks, behind a speaker's name too, assert nothing.
  if (
    words.length < 90 &&
    /^(?:[\p{L} .]{2,30}: )?(?:(?:Herr|Frau) (?:Dr\. |Prof\. )?\p{Lu}[\p{L}-]+, )?[„"»“]?(?:[Gg]uten (?:Tag|Morgen|Abend)|Herzlich willkommen|Willkommen|[Vv]ielen Dank|[Hh]erzlichen Dank|[Ww]ir danken|[Dd]anke|Hallo|Liebe (?:Leser|Nutzer)|Schön, dass|Auf Wiedersehen|Ich danke Ihnen|Wir danken)(?!\p{L})/u.test(
      words,
    )
  )
    return false;
  // A question quoted behind the words of a statement belongs to the statement.
  if (/\?$/.test(words) && !/^[^„"»“?]{25,}[„"»“]/.test(sentence)) return false;
  if ((sentence.match(/\p{L}{2,}/gu)?.length ?? 0) < 3) return false;
  if (kind === 'title' || kind === 'heading')
    return (
      hasVerb(sentence) &&
      !/: (?:Was|Wie|Warum|Wer|Wo|Wann|Wohin|Woher|Weshalb|So) /.test(sentence) &&
      !/^(?:Der|Die|Das|Ein|Eine) [^,]+, (?:der|die|das|den|dem|deren|dessen) [^,]+$/u.test(
        sentence,
      ) &&
      (/^Wer [^,]+, (?:muss|darf|soll|kann|braucht|hat|ist|wird|\p{Ll}{3,}t) /u.test(sentence) ||
        !/^(?:Was|Wie|Warum|Wer|Wo|Wann|Wohin|Woher|Weshalb|So|Für wen|Mit wem|Von wem|Wem|Wen|Worum|Worauf|Woran|Womit|Wofür|Wogegen)\s/.test(
          sentence,
        ))
    );
  if (kind === 'caption')
    return (
      hasVerb(sentence) &&
      sentence.length >= 40 &&
      !/\b(?:Bild|Foto|Quelle|Grafik)\s?:/.test(sentence)
    );
  // „Was das bedeutet, erklärt der Experte“ announces, too.
  if (
    /^(?:Was|Wie|Warum|Wer|Wo)\s[^,]{3,60}, (?:erklärt|erläutert|sagt|verrät|zeigt|lesen Sie|schildert|beantwortet)\s/u.test(
      words,
    )
  )
    return false;
  // „Was das Treffen verrät.“ announces; „Was … eint, ist …“ asserts.
  if (
    /^(?:Was|Wie|Warum|Wer|Wo|Wann|Wohin|Woher|Weshalb)\s[^,;:]*(?:, (?:wenn|weil|obwohl|als|seit|während|bevor|nachdem)\s[^,;:]*)?$/u.test(
      words,
    )
  )
    return false;
  if (/^(?:Die Frage|Bleibt die Frage|Fragt sich)\b[^.]*\bob\b/.test(words) && sentence.length < 60)
    return false;
  if (
    /^(?:Ein Überblick|Eine Analyse|Ein Kommentar|Ein Gastbeitrag|Fragen und Antworten|Der Überblick|Die wichtigsten)\b/.test(
      words,
    ) &&
    sentence.length < 80
  )
    return false;
  return !isAnnouncement(words) && (hasVerb(sentence) || sentence.length >= 40);
}

/** „Die Politologin Beispiel über das Kalkül von …“, „Die Entwicklungen vom Freitag zum Nachlesen“ */
function isAnnouncement(words: string): boolean {
  const subject =
    /^((?:Der|Die|Ein|Eine|Unser|Unsere) \p{Lu}[^.,:;]{3,60}?)\s(?:über|im Gespräch|im Interview)\s/u.exec(
      words,
    )?.[1];
  return (
    (subject !== undefined && !hasVerb(subject) && !/\p{Ll}{3}en(?: |$)/u.test(subject)) ||
    /\b(?:zum Nachlesen|im Überblick|im Liveticker|im Newsblog|in Bildern|zum Nachhören)[.!]?$/.test(
      words,
    )
  );
}

/** What the page says about itself or asks of its readers, and a reporter of the reader's eyes. */
function isPageTalk(words: string): boolean {
  return (
    words.length < 160 &&
    (/^(?:Wir (?:beenden|schließen|verabschieden|berichten (?:hier|live|weiter)|halten Sie)|Damit (?:endet|beenden wir)|Hier (?:endet|lesen Sie|finden Sie)|Alle (?:Entwicklungen|aktuellen)|Mehr (?:dazu|Informationen) )\b.*(?:Ticker|Blog|Liveblog|Laufenden|Interesse|Entwicklungen|lesen|finden|Uhr|dazu)/.test(
      words,
    ) ||
      /^(?:Man muss sich|Man stelle sich|Stellen Sie sich|Sehen Sie|Lesen Sie|Schauen Sie|Klicken Sie)\b.*(?:ansehen|anschauen|vorstellen|vor\b|Sie)/.test(
        words,
      ))
  );
}

/** A sentence with more cuts than these is a list or no sentence; its clauses would say nothing. */
const mostCuts = 40;

type Clause = { from: number; to: number };

const subordinator =
  'dass|weil|da|denn|doch|aber|sondern|während|obwohl|obgleich|obschon|wenn|falls|sofern|sobald|solange|nachdem|bevor|bis|indem|sodass|so dass|damit|um|ohne dass|wobei|was|wodurch|womit|wofür|wogegen|weshalb|weswegen|worauf|woran|wo|ob|wie|als|auch wenn|selbst wenn|selbst als|nur weil|und|oder|jedoch|dennoch|dagegen|zumal|wohingegen|allerdings';
const relative =
  'der|die|das|dem|den|deren|dessen|denen|welche|welcher|welches|in dem|in der|in denen|mit dem|mit der|mit denen|auf die|auf der|für die|von denen|bei dem|bei der|durch die|aus dem|über die';
const opening = new RegExp(
  `,\\s+(?:und |oder |aber |vor allem |insbesondere |nämlich )?(?=[„"»]?(?:${subordinator}|${relative})(?!\\p{L}))|,\\s+(?=\\p{Ll}[\\p{L}]*(?:t|te|en|ten)?\\s+(?:er|sie|es|man|dies|das|der|die|dieser|dieses)(?!\\p{L}))|\\s[–—]\\s|;\\s+|:\\s+|(?<=[“”"«]),?\\s+(?=(?:sagt|sagte|heißt|hieß|schreibt|schrieb|stellt|stellte|erklärt|erklärte|beschreibt|meint|meinte|so|spricht|betont|betonte|fügte|teilte)(?!\\p{L}))|,\\s+(?=[„"»])|(?<=\\p{L}),\\s+(?=[^,]{12,160}(?:zu|um\\w*zu\\w*) \\p{Ll}+en(?:[,.]|$))|\\s(?=und (?:es|er|sie|man|dies|damit|dabei|dadurch|dass|deshalb|daher|auch|kann|können|könnte|muss|müssen|soll|sollte|will|wird|werden|hat|haben|hatte|hatten|ist|sind|war|waren|ließ|ließen|bedrohen|eröffnete|die beim)(?!\\p{L}))`,
  'gu',
);

/**
 * The clauses of a sentence that could stand as assertions of their own: cut at conjunctions, relative
 * pronouns, dashes, colons. What is left too short or without a verb joins its neighbour.
 */
function splitClauses(sentence: string): Clause[] {
  if (sentence.length < 60) return [];
  const cuts: { end: number; start: number }[] = [];
  for (const { 0: mark, index } of sentence.matchAll(opening)) {
    cuts.push({ end: index, start: index + mark.length });
  }
  if (cuts.length > mostCuts) return [];
  const clauses: Clause[] = [];
  let from = 0;
  for (const { end, start } of [...cuts, { end: sentence.length, start: sentence.length }]) {
    const words = sentence.slice(from, end);
    const last = clauses.at(-1);
    if (stands(words)) clauses.push({ from, to: end });
    else if (last && !stands(sentence.slice(last.from, last.to))) last.to = end;
    else if (end - from >= 3) clauses.push({ from, to: end });
    from = start;
  }
  return clauses
    .filter(
      (clause) => stands(sentence.slice(clause.from, clause.to)) && !isFrame(sentence, clause),
    )
    .map((clause) => trimClause(sentence, clause))
    .filter((clause) => clause.to - clause.from < sentence.length - 8);
}

/** „Es gibt Anzeichen dafür, dass …“: the short frame says little without what it frames. */
function isFrame(sentence: string, clause: Clause): boolean {
  return (
    clause.to - clause.from < 45 &&
    /^,\s+(?:dass|ob|was|wie|wo|warum)(?!\p{L})/u.test(sentence.slice(clause.to, clause.to + 12))
  );
}

function stands(words: string): boolean {
  return (
    words.length >= 22 &&
    (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4 &&
    (hasVerb(words) || endsLikeVerb(words))
  );
}

/** German clauses end with their verb: „… zu leisten“, „… verweist“. */
function endsLikeVerb(words: string): boolean {
  return /\p{Ll}{3}(?:en|t)$/u.test(words.replace(/[^\p{L}]{1,6}$/u, ''));
}

/** Without the conjunction's comma, closing marks and outer spaces. */
function trimClause(sentence: string, clause: Clause): Clause {
  let { from, to } = clause;
  while (to > from && /[\s,.;:]/.test(sentence[to - 1] ?? '')) to -= 1;
  while (from < to && /[\s,;:–—]/.test(sentence[from] ?? '')) from += 1;
  return { from, to };
}

/** Signs of an assertion, the most telling first. */
const signs: readonly { reason: string; pattern: RegExp }[] = [
  {
    reason: 'Zuschreibung',
    pattern:
      /(?<!\p{L})(?:sagte?n?|erklärt(?:e|en)?|betont(?:e|en)?|teilten?|meint(?:e|en)?|meinen|glaubt(?:e|en)?|schreibt|schrieb|berichtet(?:e|en)?|stellt(?:e|en)?|beschreibt|heißt es|hieß es|warn(?:t|te|ten|en)|kritisiert(?:e|en)?|behauptet(?:e|en|er|en)?|[Ll]aut|zufolge|[Nn]ach Angaben|[Gg]emäß|dementiert(?:e|en)?|fordert(?:e|en)?|forderten|räumt(?:e|en)?|spricht|sprach|weist|wies|hält|halten|geht man davon aus|fügte|verweist|sieht|schätzt|schätzen|rechnet|vermutet|kündigt(?:e|en)?|bestätigt(?:e|en)?)(?!\p{L})/u,
  },
  {
    reason: 'Vermutung oder Möglichkeit',
    pattern:
      /(?<!\p{L})(?:könnten?|dürften?|müssten?|sollten?|würden?|vielleicht|möglicherweise|wahrscheinlich|vermutlich|wohl|offenbar|anscheinend|angeblich|mutmaßlich|womöglich|denkbar|möglich|scheint|schien|scheinen|fraglich|unklar|ungewiss|unwahrscheinlich)(?!\p{L})/u,
  },
  {
    reason: 'indirekte Rede oder Konjunktiv',
    pattern:
      /(?<!\p{L})(?:sei|seien|habe|hätten?|werde|wäre|wären|könne|müsse|solle|wolle|dürfe|gebe|brauche|gehe|liege|komme|bleibe|führe|stehe|lasse|mache)(?!\p{L})/u,
  },
  {
    reason: 'Vorhersage oder Absicht',
    pattern:
      /(?<!\p{L})(?:wird|werden|will|wollen|soll|sollen|plant|planen|künftig|in Zukunft|langfristig|strebt|anstreben)(?!\p{L})/u,
  },
  {
    reason: 'Notwendigkeit oder Forderung',
    pattern:
      /(?<!\p{L})(?:muss|müssen|musste|mussten|darf|dürfen|braucht|brauchen|notwendig|unverzichtbar|nötig|dringend)(?!\p{L})/u,
  },
  {
    reason: 'Ursache oder Folge',
    pattern:
      /(?<!\p{L})(?:weil|denn|deshalb|daher|deswegen|darum|dadurch|sodass|wegen|aufgrund|angesichts|infolge|damit|führt|bedeutete?|impliziert|nachdem|hängt|Da|da|Aus diesem Grund)(?!\p{L})/u,
  },
  {
    reason: 'Zahl oder Zeitangabe',
    pattern:
      /\d[\d.,:]*(?: (?:Millionen|Milliarden|Prozent|Euro|Dollar|Jahren?|Tonnen|Uhr|Soldaten|Menschen))?|(?<!\p{L})(?:Millionen|Milliarden|Prozent|Dutzende|Hunderte|Tausende|Zehntausende|zwei|drei|vier|fünf|erste[rsnm]?|letzten|seit)(?!\p{L})/u,
  },
  {
    reason: 'Verneinung',
    pattern:
      /(?<!\p{L})(?:nicht|nie|niemals|niemand|kein\p{Ll}*|nichts|weder|kaum|ohne|nur)(?!\p{L})/u,
  },
  {
    reason: 'Wertung oder Vergleich',
    pattern:
      /(?<!\p{L})(?:besser|schlechter|mehr|weniger|beste[rsn]?|größte[rsn]?|wichtig\p{Ll}*|entscheidend\p{Ll}*|gefährlich\p{Ll}*|schwierig\p{Ll}*|schwer|gut|schlecht|leicht|kompliziert|stark|schwach|gering\p{Ll}*|hoch|erfolglos|wenig|magere|als)(?!\p{L})/u,
  },
];

/** „Zuschreibung („laut“), Zahl oder Zeitangabe („48 Millionen“)“: the signs with the words that are one. */
function reasonFor(words: string): string {
  const found = signs.flatMap(({ reason, pattern }) => {
    const sign = pattern.exec(words)?.[0].trim();
    return sign === undefined ? [] : [`${reason} („${sign}“)`];
  });
  if (found.length > 0) return `Aussagesatz mit: ${found.slice(0, 3).join(', ')}`;
  // A plural's verb looks like an infinitive or an adjective; the last such word is the likeliest.
  const plural = (
    words.match(/(?<!\p{L})\p{Ll}{3,}(?<!lich|isch|ig|bar|los|sam|en|de)en(?!\p{L})/gu) ?? []
  )
    .filter((word) => !noPlural.has(word))
    .at(-1);
  const verb = findVerb(words) ?? plural;
  return verb === undefined ? 'Aussagesatz' : `Aussagesatz mit dem Verb „${verb}“`;
}
