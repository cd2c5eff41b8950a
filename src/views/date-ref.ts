import type { Knowledge } from '../knowledge/knowledge.ts';
import { formatEdtf } from '../lib/edtf.ts';
import { urls } from '../lib/urls.ts';
import { htmlDate } from './format-when.ts';

/** A date entry as other pages name it. */
export type DateRef = {
  id: string;
  title: string;
  url: string;
  when: string;
  datetime: string | undefined;
};

export function buildDateRef(knowledge: Knowledge, id: string): DateRef {
  const { title, edtf } = knowledge.date(id);
  return { id, title, url: urls.date(id), when: formatEdtf(edtf), datetime: htmlDate(edtf) };
}
