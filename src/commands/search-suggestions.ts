import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NamedPage } from '../search/suggestions.ts';

/** Writes the names to suggest beside a search index that is there. */
export function writeSuggestions(knowledge: Knowledge, dist: string): void {
  const file = join(dist, 'pagefind', 'vorschlaege.json');
  writeFileSync(file, `${JSON.stringify(readSuggestions(knowledge))}\n`);
}

/** The pages that are suggested while somebody types: what the texts speak of most comes first. */
function readSuggestions(knowledge: Knowledge): NamedPage[] {
  const { mentions, actors, topics, dates, articles } = knowledge;
  const namings = Map.groupBy(mentions, ({ actor }) => actor);
  return [
    ...byWeight(actors, ({ id }) => namings.get(id)?.length ?? 0).map(
      ({ id, name, aliases, searchAliases }): NamedPage => [
        'akteur',
        id,
        name,
        ...others(name, [...aliases.map(({ form }) => form), ...searchAliases]),
      ],
    ),
    ...byWeight(topics, ({ claims }) => claims.length).map(
      ({ id, name, searchAliases }): NamedPage => [
        'thema',
        id,
        name,
        ...others(name, searchAliases),
      ],
    ),
    ...byWeight(dates, ({ quotes }) => quotes.length).map(({ id, title }): NamedPage => [
      'datum',
      id,
      title,
    ]),
    ...articles.map(({ id, title }): NamedPage => ['artikel', id, title]),
  ];
}

/** Descending; what weighs the same keeps its order. */
function byWeight<T>(records: readonly T[], weight: (record: T) => number): T[] {
  return [...records].sort((a, b) => weight(b) - weight(a));
}

function others(name: string, forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== name);
}
