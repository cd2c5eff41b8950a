import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Article, Claim, Knowledge } from '../knowledge/knowledge.ts';
import { formatIssue } from '../lib/issue.ts';
import { formatEdtf } from '../lib/format-edtf.ts';
import { claimKindLabels, statusLabels } from '../lib/labels.ts';
import { urls } from '../lib/urls.ts';
import { readYamlFile } from '../schemas/read-record.ts';
import { alignReading } from '../search/align-reading.ts';
import { words } from '../search/analysis.ts';
import type { SearchPart, SearchRecord, SearchSource } from '../search/search-part.ts';
import { readDictionary } from './read-dictionary.ts';

const synonymsSchema = z.array(z.array(z.string().min(2)).min(2));
const relatedSchema = z.array(
  z.strictObject({
    /** Words readers type. */
    from: z.array(z.string().min(2)).min(1),
    /** Words of the texts on the same matter, nearest first. */
    to: z.array(z.string().min(2)).min(1),
  }),
);
const compoundsSchema = z.strictObject({
  /** Words that only look like compounds. */
  never: z.array(z.string()),
  /** Parts of words the splitter cannot find or cuts wrongly. */
  cuts: z.record(z.string(), z.array(z.string()).min(2)),
  /** Words the texts do not use, which are neither compounds of theirs nor slips. */
  others: z.array(z.string()),
});

/** Actors and dates are stored in groups, because each record costs bytes in what every search loads. */
const groupSize = 25;

/** What the search index is made of: the knowledge as parts that can be found, and the words around it. */
export function readSearchSource(root: string, knowledge: Knowledge): SearchSource {
  const read = <S extends z.ZodType>(schema: S, file: string): z.infer<S> => {
    const { data, issues } = readYamlFile(schema, file, readFileSync(join(root, file), 'utf8'));
    if (data === null) throw new Error(issues.map(formatIssue).join('\n\n'));
    return data;
  };
  const compounds = read(compoundsSchema, 'content/compounds.yaml');
  return {
    records: searchRecords(knowledge),
    aliases: knowledge.actors.flatMap((actor) => [
      ...actor.aliases.map(({ form, kind }) => ({ form, actor: actor.id, kind })),
      ...actor.searchAliases.map((form) => ({ form, actor: actor.id, kind: 'name' as const })),
    ]),
    synonyms: [
      ...read(synonymsSchema, 'content/synonyms.yaml'),
      ...knowledge.articles.flatMap(({ corrections }) => corrections.flatMap(mendedWord)),
    ],
    related: read(relatedSchema, 'content/related.yaml'),
    compounds: new Map([
      ...[...compounds.never, ...compounds.others].map((word): [string, string[]] => [word, []]),
      ...Object.entries(compounds.cuts),
    ]),
    dictionary: readDictionary(),
  };
}

/** A word the source mistyped, with the word it means: whoever types one of them looks for both. */
function mendedWord({ exact, reading }: { exact: string; reading: string }): string[][] {
  const wrong = words(exact);
  const right = words(reading);
  // Where words only changed places or came besides, none means another.
  const gone = wrong.filter((word) => !right.includes(word));
  const come = right.filter((word) => !wrong.includes(word));
  const isOne = gone.length === 1 && come.length === 1 && (gone[0] ?? '').length > 5;
  return isOne ? [[...gone, ...come]] : [];
}

function searchRecords(knowledge: Knowledge): SearchRecord[] {
  const claimsOf = Map.groupBy(knowledge.claims, (claim) => claim.article);
  const mentionsOf = Map.groupBy(knowledge.mentions, (mention) => mention.article);
  return [
    ...knowledge.articles.map((article) => ({
      url: urls.article(article.id),
      text: {
        number: article.number,
        title: article.title,
        written: formatEdtf(article.written.edtf),
        place: knowledge.placeInTime(article.id),
      },
      parts: [
        ...paragraphParts(
          article,
          mentionsOf.get(article.id) ?? [],
          claimsOf.get(article.id) ?? [],
          knowledge,
        ),
        ...(claimsOf.get(article.id) ?? []).map((claim) => claimPart(claim, article, knowledge)),
      ],
    })),
    ...groups(
      urls.actors,
      knowledge.actors.map((actor) => actorPart(actor, knowledge)),
    ),
    ...groups(
      urls.dates,
      knowledge.dates.map((date) => datePart(date, knowledge)),
    ),
  ].filter((record) => record.parts.length > 0);
}

function groups(url: string, parts: SearchPart[]): SearchRecord[] {
  return Array.from({ length: Math.ceil(parts.length / groupSize) }, (_, place) => ({
    url: `${url}?${place}`,
    parts: parts.slice(place * groupSize, (place + 1) * groupSize),
  }));
}

function paragraphParts(
  article: Article,
  mentions: Knowledge['mentions'],
  claims: readonly Claim[],
  knowledge: Knowledge,
): SearchPart[] {
  return article.paragraphs.map(({ n, text }) => {
    const here = mentions.filter((mention) => mention.n === n);
    const topics = claims
      .filter((claim) => claim.quotes.some((quote) => quote.n === n))
      .flatMap((c) => c.topics);
    return {
      art: 'artikel',
      id: `p${n}`,
      quotes: [],
      linked: linkedParagraphs(article, n, claims, knowledge),
      title: '',
      text,
      around: aroundParagraph(article, n, knowledge),
      namings: here.map(({ from, actor, kind }) => ({ from, actor, kind })),
      readings: article.corrections
        .filter((correction) => correction.n === n && correction.reading !== '')
        .flatMap(({ from, to, reading }) =>
          alignReading(text.slice(from, to), reading).map((word) => ({
            ...word,
            from: from + word.from,
          })),
        ),
      facets: [
        { name: 'art', value: 'artikel', label: 'Absätze' },
        ...yearFacet(article.bounds.max),
        ...actorFacets(
          here.map(({ actor }) => actor),
          knowledge,
        ),
        ...topicFacets(topics, knowledge),
      ],
    };
  });
}

type Place = { article: string; n: number };

/** The paragraphs on whose claims a paragraph's claims say something, and the other way round. */
function linkedParagraphs(
  article: Article,
  n: number,
  claims: readonly Claim[],
  knowledge: Knowledge,
): string[] {
  const others = claims
    .filter(({ quotes }) => quotes.some(isAt(article, n)))
    .flatMap(({ links }) => links.flatMap(({ other }) => knowledge.claim(other).quotes))
    .filter((quote) => !isAt(article, n)(quote));
  return [...new Set(others.map((at) => `${knowledge.article(at.article).number}p${at.n}`))].sort();
}

/** The heading above a paragraph, the events it tells of and the times it names, and when it was written. */
function aroundParagraph(article: Article, n: number, knowledge: Knowledge): string[] {
  const heading = article.paragraphs.findLast((other) => other.n < n && other.kind === 'heading');
  const events = knowledge.dates.filter(({ quotes }) => quotes.some(isAt(article, n)));
  const times = knowledge.within(article.id).times.filter(isAt(article, n));
  const datings = times.flatMap(({ edtf }) => (edtf === null ? [] : [formatEdtf(edtf)]));
  return [
    ...(heading ? [heading.text] : []),
    ...events.map(({ title, edtf }) => `${title}, ${formatEdtf(edtf)}`),
    ...new Set(datings),
    `geschrieben ${formatEdtf(article.written.edtf)}`,
  ];
}

function isAt(article: Article, n: number): (place: Place) => boolean {
  return (place) => place.article === article.id && place.n === n;
}

function claimPart(claim: Claim, article: Article, knowledge: Knowledge): SearchPart {
  return {
    art: 'aussage',
    id: claim.id,
    quotes: claim.quotes
      .filter((quote) => quote.article === article.id)
      .map(({ n, from, to }) => ({ paragraph: `p${n}`, from, to })),
    linked: [],
    title: '',
    text: claim.statement,
    around: [],
    namings: [],
    readings: [],
    facets: [
      { name: 'art', value: 'aussage', label: 'Aussagen' },
      ...yearFacet(article.bounds.max),
      { name: 'sorte', value: claim.kind, label: claimKindLabels[claim.kind].plural },
      { name: 'stand', value: claim.status, label: statusLabels[claim.status].name },
      ...actorFacets(claim.about, knowledge),
      ...topicFacets(claim.topics, knowledge),
    ],
  };
}

function actorPart(actor: Knowledge['actors'][number], knowledge: Knowledge): SearchPart {
  return {
    art: 'akteur',
    id: actor.id,
    quotes: [],
    linked: [],
    title: actor.name,
    text: actor.description,
    around: [...actor.aliases.map(({ form }) => form), ...actor.searchAliases],
    namings: [{ from: 'title', actor: actor.id, kind: 'name' }],
    readings: [],
    facets: [
      { name: 'art', value: 'akteur', label: 'Akteure' },
      ...actorFacets([actor.id], knowledge),
    ],
  };
}

function datePart(date: Knowledge['dates'][number], knowledge: Knowledge): SearchPart {
  return {
    art: 'datum',
    id: date.id,
    quotes: [],
    linked: [],
    title: date.title,
    text: [formatEdtf(date.edtf), ...date.quotes.map(({ exact }) => `„${exact}“`)].join(' … '),
    around: [],
    namings: [],
    readings: [],
    facets: [
      { name: 'art', value: 'datum', label: 'Zeit' },
      ...yearFacet(date.bounds.min),
      ...actorFacets(date.actors, knowledge),
    ],
  };
}

type Facet = SearchPart['facets'][number];

function yearFacet(day: string | null): Facet[] {
  const year = day?.slice(0, 4);
  return year === undefined ? [] : [{ name: 'jahr', value: year, label: year }];
}

function actorFacets(ids: readonly string[], knowledge: Knowledge): Facet[] {
  return [...new Set(ids)]
    .sort()
    .map((id) => ({ name: 'akteur', value: id, label: knowledge.actor(id).name }));
}

function topicFacets(ids: readonly string[], knowledge: Knowledge): Facet[] {
  return [...new Set(ids)]
    .sort()
    .map((id) => ({ name: 'thema', value: id, label: knowledge.topic(id).name }));
}
