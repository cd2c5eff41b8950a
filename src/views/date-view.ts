import type { DateEntry, Knowledge } from '../knowledge/knowledge.ts';
import { dateKindLabels } from '../lib/labels.ts';
import { renderNote } from '../lib/render-note.ts';
import { buildActorRef, type ActorRef } from './actor-ref.ts';
import { buildArticleRef, type ArticleRef } from './article-ref.ts';
import { buildCards, type CardView } from './card-view.ts';
import { buildClaimRef, type ClaimRef } from './claim-ref.ts';
import { buildDateRef, type DateRef } from './date-ref.ts';
import { boundsWords, htmlDate } from './format-when.ts';
import { buildQuoteViews, buildWordsUrl, type QuoteView } from './quote-view.ts';
import { listSilentTexts } from './silent-texts.ts';
import { writeMarkedText } from './write-marked-text.ts';

export type DateView = {
  ref: DateRef;
  kind: string;
  edtf: string;
  /** First and last possible day in words; `undefined` where `when` says it all. */
  bounds: string | undefined;
  reason: string;
  noteHtml: string;
  actors: ActorRef[];
  /** What each text says about it, texts in order of time. */
  sayings: { article: ArticleRef; quotes: QuoteView[] }[];
  silent: ArticleRef[];
  /** Expressions of time in the texts that mean it. */
  marks: { surface: string; url: string; article: ArticleRef; n: number; html: string }[];
  /** Claims whose words overlap with the words about it. */
  claims: ClaimRef[];
  previous: DateRef | undefined;
  next: DateRef | undefined;
  /** Previews of the actors and claims it is linked to. */
  cards: CardView[];
};

/** All a date's page shows. */
export function buildDateView(knowledge: Knowledge, id: string): DateView {
  const date = knowledge.date(id);
  const place = knowledge.dates.indexOf(date);
  const neighbour = (at: number): DateRef | undefined => {
    const other = at < 0 ? undefined : knowledge.dates[at];
    return other && buildDateRef(knowledge, other.id);
  };
  const sayings = knowledge.articlesInTime
    .map((article) => ({
      article: buildArticleRef(knowledge, article.id),
      quotes: buildQuoteViews(
        knowledge,
        date.quotes.filter((quote) => quote.article === article.id),
      ),
    }))
    .filter(({ quotes }) => quotes.length > 0);
  const claims = knowledge.claims.filter((claim) =>
    claim.quotes.some((quote) => date.quotes.some((own) => overlap(quote, own))),
  );
  return {
    ref: buildDateRef(knowledge, id),
    kind: dateKindLabels[date.kind],
    edtf: date.edtf,
    bounds: htmlDate(date.edtf) === undefined ? boundsWords(date.bounds) : undefined,
    reason: date.reason,
    noteHtml: renderNote(date.note),
    actors: date.actors.map((actor) => buildActorRef(knowledge, actor)),
    sayings,
    silent: listSilentTexts(knowledge, new Set(sayings.map(({ article }) => article.id))),
    marks: buildMarks(knowledge, id),
    claims: claims.map((claim) => buildClaimRef(knowledge, claim.id)),
    previous: neighbour(place - 1),
    next: neighbour(place + 1),
    cards: buildCards(knowledge, {
      actors: date.actors,
      claims: claims.map((claim) => claim.id),
    }),
  };
}

/** The dates by period: decades until 2009, then years. */
export type DatePeriod = {
  id: string;
  name: string;
  dates: { ref: DateRef; kind: string; articles: ArticleRef[] }[];
};

export function buildDatePeriods(knowledge: Knowledge): DatePeriod[] {
  const periods = Map.groupBy(knowledge.dates, (date) => periodOf(date).id);
  return [...periods]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, dates]) => ({
      id,
      name: dates[0] ? periodOf(dates[0]).name : id,
      dates: dates.map((date) => ({
        ref: buildDateRef(knowledge, date.id),
        kind: dateKindLabels[date.kind],
        articles: knowledge.articlesInTime
          .filter((article) => date.quotes.some((quote) => quote.article === article.id))
          .map((article) => buildArticleRef(knowledge, article.id)),
      })),
    }));
}

/** What has no beginning stands where it ended at the latest. */
function periodOf({ bounds }: DateEntry): { id: string; name: string } {
  const year = (bounds.min ?? bounds.max)?.slice(0, 4);
  if (year === undefined) return { id: 'offen', name: 'Zeit unbestimmt' };
  if (year >= '2010') return { id: year, name: year };
  const decade = `${year.slice(0, 3)}0`;
  return { id: decade, name: `${decade}er-Jahre` };
}

function buildMarks(knowledge: Knowledge, id: string): DateView['marks'] {
  return knowledge.times
    .filter((time) => time.date === id)
    .flatMap((time) => {
      const sentence = knowledge
        .article(time.article)
        .sentences.find(({ n, from, to }) => n === time.n && from <= time.from && time.to <= to);
      if (!sentence) return [];
      const { from, text } = sentence;
      return [
        {
          surface: time.surface,
          url: buildWordsUrl(knowledge, { ...time, from, to: sentence.to }),
          article: buildArticleRef(knowledge, time.article),
          n: time.n,
          html: writeMarkedText(text, [{ from: time.from - from, to: time.to - from }]),
        },
      ];
    });
}

type Place = { article: string; n: number; from: number; to: number };

function overlap(a: Place, b: Place): boolean {
  return a.article === b.article && a.n === b.n && a.from < b.to && b.from < a.to;
}
