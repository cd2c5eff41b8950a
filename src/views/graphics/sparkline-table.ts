import type { Knowledge } from '../../knowledge/knowledge.ts';
import { countByArticle } from '../actor-view.ts';
import { buildActorRef } from '../actor-ref.ts';
import { buildArticleRef } from '../article-ref.ts';
import type { GraphicTable } from './graphic.ts';

/** The numbers behind the sparklines of some actors: namings text by text. */
export function buildSparklineTable(knowledge: Knowledge, actors: readonly string[]): GraphicTable {
  return {
    caption: 'Nennungen je Text, die Texte in der Folge der Zeit',
    columns: [
      { name: 'Akteur', isNumber: false },
      ...knowledge.articlesInTime.map(({ id }) => {
        const { label, years } = buildArticleRef(knowledge, id);
        return { name: `${label}, ${years}`, isNumber: true };
      }),
      { name: 'Zusammen', isNumber: true },
    ],
    rows: actors.map((id) => {
      const { name, url } = buildActorRef(knowledge, id);
      const counts = countByArticle(knowledge, id);
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
