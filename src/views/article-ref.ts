import type { Knowledge } from '../knowledge/knowledge.ts';
import { formatEdtf } from '../lib/edtf.ts';
import { keepTogether } from '../lib/keep-together.ts';
import { urls } from '../lib/urls.ts';
import { formatWhenOf } from './format-when.ts';

/** An article as other pages name it. */
export type ArticleRef = {
  id: string;
  /** „Text 002“: the name by which notes and lists call it. */
  label: string;
  title: string;
  url: string;
  /** When it was written, in German words. */
  written: string;
  /** The same behind „geschrieben“: „am 5. September 2023“. */
  writtenWhen: string;
  /** The year it was written, or the years: „2024–2025“. */
  years: string;
};

export function buildArticleRef(knowledge: Knowledge, id: string): ArticleRef {
  const { number, title, written, bounds } = knowledge.article(id);
  const years = [bounds.min, bounds.max].map((day) => day?.slice(0, 4));
  return {
    id,
    label: `Text ${number}`,
    title,
    url: urls.article(id),
    written: keepTogether(formatEdtf(written.edtf)),
    writtenWhen: formatWhenOf(written.edtf),
    years: [...new Set(years.filter((year) => year !== undefined))].join('–'),
  };
}
