import type { Knowledge } from '../../knowledge/knowledge.ts';
import { formatEdtf } from '../../lib/edtf.ts';
import { dateKindLabels } from '../../lib/labels.ts';
import { urls } from '../../lib/urls.ts';
import { buildArticleRef } from '../article-ref.ts';
import { readTimeSpan, type TimeSpan } from './time-span.ts';

/** Something that happened or lasted. */
export type TimelineItem = {
  title: string;
  url: string;
  /** German words for `edtf`. */
  when: string;
  edtf: string;
  span: TimeSpan;
  /** It filled its time, as against: it lay somewhere therein. */
  lasts: boolean;
  recurs: boolean;
  kind: string;
  /** „Text 000“ and so on. */
  texts: string[];
};

/** A text and when it may have been written, in milliseconds since 1970. */
export type TimelineText = {
  label: string;
  title: string;
  url: string;
  when: string;
  /** The same behind „geschrieben“. */
  writtenWhen: string;
  from: number;
  to: number;
  /** How often it names the actor the timeline is about. */
  namings: number | undefined;
};

export type TimelineData = {
  items: TimelineItem[];
  texts: TimelineText[];
};

const day = 86_400_000;

/** Every date of the collection, and all texts. */
export function buildTimelineData(knowledge: Knowledge): TimelineData {
  return {
    items: inTime(knowledge.dates.flatMap((date) => buildItem(knowledge, date))),
    texts: knowledge.articlesInTime.map(({ id }) => buildText(knowledge, id, undefined)),
  };
}

/** What an actor took part in, the offices held, and the texts with their namings of the actor. */
export function buildActorTimelineData(knowledge: Knowledge, actor: string): TimelineData {
  const roles = knowledge.actor(actor).roles.flatMap(({ role, when, quotes }): TimelineItem[] => {
    const span = when === null ? null : readTimeSpan(when);
    if (when === null || span === null) return [];
    const texts = [...new Set(quotes.map(({ article }) => article))];
    return [
      {
        title: role,
        url: '#aemter',
        when: formatEdtf(when),
        edtf: when,
        span,
        lasts: true,
        recurs: false,
        kind: 'Amt oder Rolle',
        texts: texts.map((id) => buildArticleRef(knowledge, id).label),
      },
    ];
  });
  const dates = knowledge.dates
    .filter(({ actors }) => actors.includes(actor))
    .flatMap((date) => buildItem(knowledge, date));
  const namings = Map.groupBy(knowledge.namings(actor), ({ article }) => article);
  return {
    items: inTime([...roles, ...dates]),
    texts: knowledge.articlesInTime.map(({ id }) =>
      buildText(knowledge, id, namings.get(id)?.length ?? 0),
    ),
  };
}

/** By their beginning; what has none stands where it ended at the latest. */
function inTime(items: readonly TimelineItem[]): TimelineItem[] {
  const place = ({ span }: TimelineItem): number => span.start?.from ?? span.end?.to ?? 0;
  return [...items].sort((a, b) => place(a) - place(b));
}

function buildItem(
  knowledge: Knowledge,
  { id, title, edtf, kind, quotes }: Knowledge['dates'][number],
): TimelineItem[] {
  const span = readTimeSpan(edtf);
  if (span === null) return [];
  return [
    {
      title,
      url: urls.date(id),
      when: formatEdtf(edtf),
      edtf,
      span,
      lasts: kind === 'period' || kind === 'state',
      recurs: kind === 'recurring',
      kind: dateKindLabels[kind],
      texts: knowledge.articlesInTime
        .filter((article) => quotes.some((quote) => quote.article === article.id))
        .map((article) => buildArticleRef(knowledge, article.id).label),
    },
  ];
}

function buildText(knowledge: Knowledge, id: string, namings: number | undefined): TimelineText {
  const { bounds } = knowledge.article(id);
  const { label, title, url, written, writtenWhen } = buildArticleRef(knowledge, id);
  const from = Date.parse(bounds.min ?? bounds.max ?? '1970-01-01');
  return {
    label,
    title,
    url,
    when: written,
    writtenWhen,
    from,
    to: (bounds.max === null ? from : Date.parse(bounds.max)) + day,
    namings,
  };
}
