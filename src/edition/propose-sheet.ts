import type { Sheet } from '../schemas/article.ts';
import { isProse, startsWithDateline, type ClassifiedBlock } from './classify.ts';
import { findSlips } from './find-slips.ts';
import { agencySignOff } from './lines/agency-sign-off.ts';
import { byline } from './lines/byline.ts';
import { dateLine, isTimeAlone, readDays } from './lines/date-line.ts';
import { paywall } from './lines/paywall.ts';
import { writeId } from './write-id.ts';

/**
 * Drafts the editorial sheet of an unknown text from its classified blocks, for a person to complete.
 * `number` is the seed's three digits, `raw` its lines as they are. What the text does not tell stays open:
 * an undated text gets an open interval, never the day of the import.
 */
export function proposeSheet(
  number: string,
  raw: readonly string[],
  blocks: readonly ClassifiedBlock[],
): Sheet {
  const shown = blocks.filter((block) => block.kind !== 'removed');
  const title = shown.find((block) => block.kind === 'title')?.text;
  const words = title ?? firstWords(shown);
  return {
    id: writeId(number, words),
    title: title ?? `Ohne Titel: ${words} …`,
    titleSource: title === undefined ? 'editorial' : 'text',
    genre: proposeGenre(blocks),
    written: proposeWritten(blocks),
    completeness: proposeCompleteness(blocks),
    translation: proposeTranslation(shown),
    structure: describeStructure(shown),
    corrections: findSlips(raw, shown),
    marks: { suppress: [], add: [] },
    lines: blocks
      .filter((block) => block.kind === 'removed')
      .map(({ line, reason = '' }) => ({ line, kind: 'removed' as const, reason })),
    withoutClaim: [],
  };
}

function firstWords(shown: readonly ClassifiedBlock[]): string {
  const text = (shown.find((block) => isProse(block.text)) ?? shown[0])?.text ?? 'Text';
  return text
    .split(' ')
    .slice(0, 6)
    .join(' ')
    .replace(/[.,;:!?–-]+$/, '');
}

function proposeGenre(blocks: readonly ClassifiedBlock[]): string {
  const lines = blocks
    .filter((block) => block.kind === 'removed' || block.kind === 'heading')
    .map((block) => block.text);
  const named =
    /\b(Kommentar|Analyse|Gastbeitrag|Interview|Reportage|Kolumne|Essay|Leitartikel|Glosse|Porträt|Rezension)\b/;
  const found = lines
    .filter((line) => line.length <= 80)
    .map((line) => named.exec(line)?.[1])
    .find(Boolean);
  if (found) return found;
  const shown = blocks.filter((block) => block.kind !== 'removed');
  if (
    shown.filter((block) => isTimeAlone(block.text) || /^\d{1,2}[.:]\d{2} Uhr\b/.test(block.text))
      .length >= 2
  )
    return 'Liveticker';
  const prose = shown.filter((block) => block.kind === 'paragraph');
  const questions = prose.filter(
    (block) => /\?$/.test(block.text) && /\b(?:Sie|Ihnen|Ihre?n?)\b/.test(block.text),
  );
  if (questions.length >= 3 && questions.length * 4 >= prose.length) return 'Interview';
  return prose.some((block) => startsWithDateline(block.text)) ? 'Agenturmeldung' : 'Bericht';
}

/** What is copied from the web was published on it: the first page went online in August 1991. */
const firstYearOfTheWeb = 1991;

function proposeWritten(blocks: readonly ClassifiedBlock[]): Sheet['written'] {
  const dated = blocks.filter(
    (block) =>
      block.kind === 'removed' &&
      (block.reason === dateLine.reason ||
        block.reason === byline.reason ||
        // „dpa | 17.02.2026, 11:20 Uhr“
        (block.reason === agencySignOff.reason && block.text.length <= 160)),
  );
  for (const block of dated) {
    // The first day of a page is that of its publication; later ones tell of changes.
    const day = readDays(block.text).sort()[0];
    if (day !== undefined)
      return {
        edtf: day,
        reason: `Datumszeile des Textes: „${block.text}“ (Zeile ${block.line}).`,
      };
  }
  const text = blocks
    .filter((block) => block.kind !== 'removed')
    .map((block) => block.text)
    .join('\n');
  const years = [
    ...text.matchAll(
      /(?<![\d.,-])(?<!\b(?:[Bb]is|[Aa]b|[Bb]is zum Jahr|[Bb]is Ende|[Bb]is Mitte|[Bb]is Anfang|[Bb]is spätestens) )(19\d\d|20\d\d)(?![\d]|er\b|[.,]\d)/g,
    ),
  ].map((match) => Number(match[1]));
  const latest = Math.max(0, ...years);
  if (latest >= firstYearOfTheWeb) {
    return {
      edtf: `${latest}/..`,
      reason: `Der Text trägt kein Datum; das jüngste Jahr, das er nennt, ist ${latest}.`,
    };
  }
  return {
    edtf: `${firstYearOfTheWeb}/..`,
    reason:
      'Der Text trägt kein Datum und nennt kein Jahr; aus dem Netz kopiert, ist er nicht älter als dieses.',
  };
}

function proposeCompleteness(blocks: readonly ClassifiedBlock[]): Sheet['completeness'] {
  const shown = blocks.filter((block) => block.kind !== 'removed' && block.kind !== 'caption');
  const first = shown[0]?.text ?? '';
  const last = shown.at(-1)?.text ?? '';
  const walled = blocks.some((block) => block.reason === paywall.reason);
  const opening =
    /^(?:Auf der anderen Seite|Andererseits|Zum anderen|Zweitens|Außerdem|Zudem|Darüber hinaus|Dennoch|Trotzdem|Deshalb|Daher|Denn|Und|Aber|Jedoch|Allerdings|Dagegen|Hingegen|Dies(?:e[rsmn]?)?|Ebenso)\b|^\p{Ll}/u;
  const found = opening.exec(first)?.[0];
  const beginning = shown[0]?.kind === 'paragraph' && found !== undefined;
  const ending = !/[.!?…][“”"«»’)\]]*$/.test(last) && last.length > 60;
  if (beginning && (ending || walled))
    return { state: 'excerpt', reason: `Der Text setzt mit „${found}“ ein und bricht am Ende ab.` };
  if (beginning)
    return {
      state: 'beginning-missing',
      reason: `Der Text setzt mit „${found}“ ein; davor fehlt vermutlich etwas.`,
    };
  if (walled) return { state: 'end-missing', reason: 'Der Text endet an einer Bezahlschranke.' };
  if (ending)
    return {
      state: 'end-missing',
      reason: `Der letzte Absatz endet ohne Satzzeichen („… ${last.slice(-30)}“).`,
    };
  return { state: 'complete', reason: 'Anfang und Ende sind abgeschlossen; zu prüfen.' };
}

/** Signs of a translation from English, each with the words that give it away. */
const traces: readonly RegExp[] = [
  /\[(?:their|his|her|its|our|the|they|he|she|it|we|sic)\]/gi,
  // Between small letters: names („School of International Studies“) are English with reason.
  /(?<=\p{Ll} )(?:the|and|with|for|from|which|their|that|this|would|should|been|of)(?= \p{Ll})/gu,
  /(?<!\p{L})als a (?=\p{Ll})/gu,
  /(?<!\p{L})Herrn? (?:Putin|Kim|Trump|Biden|Xi|Selenskyj|Obama|Musk)(?!\p{L})/gu,
  /\bEi im Gesicht\b|\bmacht(?:e|en)? Sinn\b|\bam Ende des Tages\b|\bauf die falsche Fährte\b|\bin den Fußstapfen\b|\bder Elefant im Raum\b|\bin 20\d\d(?= \p{Ll})/gu,
];

function proposeTranslation(shown: readonly ClassifiedBlock[]): Sheet['translation'] {
  const text = shown.map((block) => block.text).join('\n');
  const found = traces.flatMap((trace) =>
    (text.match(trace) ?? []).slice(0, 2).map((words) => words.trim()),
  );
  if (found.length < 2) return null;
  const words = [...new Set(found)].map((one) => `„${one}“`).join(', ');
  return {
    from: 'Englisch',
    certainty: found.length >= 4 ? 'probable' : 'possible',
    reason: `Spuren des Englischen: ${words}; zu prüfen.`,
  };
}

function describeStructure(shown: readonly ClassifiedBlock[]): string {
  const count = (kind: string): number => shown.filter((block) => block.kind === kind).length;
  const parts = [
    number(count('paragraph') + count('lead'), 'ein Absatz', 'Absätze'),
    count('heading') === 0
      ? 'kein Zwischentitel'
      : number(count('heading'), 'ein Zwischentitel', 'Zwischentitel'),
    count('lead') > 0 ? 'mit Vorspann' : 'ohne Vorspann',
  ];
  if (count('caption') > 0) parts.push(number(count('caption'), 'eine Bildzeile', 'Bildzeilen'));
  return `${parts.join(', ')}. Entwurf des Importeurs, vom Herausgeber zu ergänzen.`;
}

function number(count: number, one: string, many: string): string {
  return count === 1 ? one : `${count} ${many}`;
}
