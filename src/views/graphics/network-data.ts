import type { Knowledge } from '../../knowledge/knowledge.ts';
import { urls } from '../../lib/urls.ts';

/** An actor named together with the one the network is about. */
export type NetworkNode = { id: string; name: string; url: string; sentences: number };

/** Two actors named in the same sentences, each with its address. */
export type NetworkEdge = {
  a: string;
  b: string;
  names: [string, string];
  sentences: { text: string; url: string }[];
};

export type NetworkData = {
  centre: { id: string; name: string };
  /** Most shared sentences first. */
  nodes: NetworkNode[];
  /** Those of the centre first, in the order of the nodes, then those between the others. */
  edges: NetworkEdge[];
};

/** Who is named in one sentence with an actor, and who of these with one another. */
export function buildNetworkData(knowledge: Knowledge, centre: string): NetworkData {
  const own = knowledge.coOccurrences.filter(({ a, b }) => a === centre || b === centre);
  const nodes = own.map(({ a, b, sentences }) => {
    const id = a === centre ? b : a;
    return { id, name: knowledge.actor(id).name, url: urls.actor(id), sentences: sentences.length };
  });
  const ids = new Set(nodes.map(({ id }) => id));
  const among = knowledge.coOccurrences.filter(({ a, b }) => ids.has(a) && ids.has(b));
  return {
    centre: { id: centre, name: knowledge.actor(centre).name },
    nodes,
    edges: [...own, ...among].map(({ a, b, sentences }) => {
      const [first, second] = b === centre ? [b, a] : [a, b];
      return {
        a: first,
        b: second,
        names: [knowledge.actor(first).name, knowledge.actor(second).name],
        sentences: sentences.map(({ article, n }) => ({
          text: `Text ${knowledge.article(article).number} ¶ ${n}`,
          url: urls.paragraph(article, n),
        })),
      };
    }),
  };
}

/** Up to how many others a drawing can be taken in at a glance. */
const atAGlance = 18;

/**
 * What of a network is drawn: all of a small one; of a large one those named most often together with the centre, and
 * what joins them more than once.
 */
export function keepForDrawing(data: NetworkData): NetworkData {
  if (data.nodes.length <= atAGlance) return data;
  const nodes = data.nodes.slice(0, atAGlance);
  const kept = new Set([data.centre.id, ...nodes.map(({ id }) => id)]);
  const isDrawn = ({ a, b, sentences }: NetworkEdge): boolean =>
    kept.has(a) && kept.has(b) && (a === data.centre.id || sentences.length > 1);
  return { ...data, nodes, edges: data.edges.filter(isDrawn) };
}

/** The row of the table in which an edge's sentences stand. */
export function edgeId({ a, b }: Pick<NetworkEdge, 'a' | 'b'>): string {
  return `paar-${a}--${b}`;
}
