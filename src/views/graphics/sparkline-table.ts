import type { Knowledge } from '../../knowledge/knowledge.ts';
import { buildActorRef } from '../actor-ref.ts';
import { buildNamingCounts } from '../naming-counts.ts';
import type { GraphicTable } from './graphic.ts';

/** The numbers behind the sparklines of some actors: namings text by text, or year by year. */
export function buildSparklineTable(knowledge: Knowledge, actors: readonly string[]): GraphicTable {
  const namings = buildNamingCounts(knowledge);
  return {
    caption:
      namings.unit === 'Text'
        ? 'Nennungen je Text, die Texte der Zeit nach'
        : 'Nennungen je Jahr, in dem die Texte entstanden',
    columns: [
      { name: 'Akteur', isNumber: false },
      ...namings.spans.map((name) => ({ name, isNumber: true })),
      { name: 'Zusammen', isNumber: true },
    ],
    rows: actors.map((id) => {
      const { name, url } = buildActorRef(knowledge, id);
      const counts = namings.of(id);
      return {
        cells: [
          [{ text: name, url }],
          ...[...counts, counts.reduce((sum, count) => sum + count, 0)].map((count) => [
            { text: String(count) },
          ]),
        ],
      };
    }),
  };
}
