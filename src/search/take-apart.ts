import { recordUrls } from '../lib/record-urls.ts';
import type { StoredRecord } from './engine.ts';
import { aroundSign, keyJoint, readPartId, titleSign } from './index-text.ts';
import type { FacetName, HitKind, HitText } from './search-part.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word with its place in the record. */
export type Word = { text: string; place: number };

/** A part as it is stored. */
export type StoredPart = {
  art: HitKind;
  id: string;
  /** How other records name it, for a paragraph: `003p5`. */
  name: string;
  /** The article it stands in. */
  text: HitText | undefined;
  quotes: { paragraph: string; from: number; to: number }[];
  linked: string[];
  href: string;
  title: Word[];
  words: Word[];
  around: Word[][];
  facets: { name: FacetName; value: string; label: string }[];
};

/** A record as it is read; of each part, where its words begin and where what is around it begins. */
export type ReadRecord = { parts: StoredPart[]; bounds: number[] };

/** Each record is taken apart once. */
const taken = new WeakMap<StoredRecord, ReadRecord>();

/** Takes a stored record apart; the reverse of `indexText`. */
export function takeApart(record: StoredRecord, vocabulary: Vocabulary): ReadRecord {
  let read = taken.get(record);
  if (!read) taken.set(record, (read = readStored(record, vocabulary)));
  return read;
}

function readStored(
  { url, title, content, anchors }: StoredRecord,
  vocabulary: Vocabulary,
): ReadRecord {
  const text = readRecordTitle(title);
  const own: StoredPart['facets'] = text
    ? [{ name: 'text', value: text.number, label: text.title }]
    : [];
  const tokens = content.split(/\s+/).filter((token) => token !== '');
  const starts = [...anchors].sort((a, b) => a.location - b.location);
  const bounds: number[] = [];
  const parts = starts.map(({ id: stored, location: from }, place): StoredPart => {
    const to = starts[place + 1]?.location ?? tokens.length;
    const all = tokens
      .slice(from, to)
      .map((token, at) => ({ text: token.split(keyJoint)[0] ?? '', place: from + at }));
    const [inside = [], ...around] = splitAt(all, aroundSign);
    const facets = (tokens[from] ?? '')
      .split(keyJoint)
      .slice(1)
      .flatMap((key) => vocabulary.facetOf.get(key.replace(/\W+$/, '')) ?? []);
    const art = (facets.find((facet) => facet.name === 'art')?.value ?? 'artikel') as HitKind;
    const shown = splitAt(inside.slice(1), titleSign);
    bounds.push(from, from + inside.length);
    const ids = readPartId(stored);
    return {
      art,
      ...ids,
      name: `${text?.number ?? ''}${ids.id}`,
      text,
      href: addressOf(art, ids.id, url),
      title: shown.length > 1 ? (shown[0] ?? []) : [],
      words: shown.at(-1) ?? [],
      around,
      facets: [...facets, ...own],
    };
  });
  return { parts, bounds };
}

function readRecordTitle(stored: string): HitText | undefined {
  const found = /^(\d+) (\d+) (.*?) \| (.*)$/.exec(stored);
  if (!found) return undefined;
  const [, number = '', place, written = '', title = ''] = found;
  return { number, place: Number(place), written, title };
}

function splitAt(words: readonly Word[], sign: string): Word[][] {
  const lists: Word[][] = [[]];
  for (const word of words) {
    if (word.text === sign) lists.push([]);
    else lists.at(-1)?.push(word);
  }
  return lists;
}

function addressOf(art: HitKind, id: string, url: string): string {
  if (art === 'aussage') return recordUrls.claim(id);
  if (art === 'akteur') return recordUrls.actor(id);
  if (art === 'datum') return recordUrls.date(id);
  return `${url}#${id}`;
}
