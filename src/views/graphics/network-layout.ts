import {
  forceCenter,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { boxesOverlap, type Box } from './box.ts';
import type { NetworkData, NetworkEdge, NetworkNode } from './network-data.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A name with its number of sentences, as one plate; `node` is `null` for the centre. */
export type Plate = {
  node: NetworkNode | null;
  lines: string[];
  box: Box;
  /** The part of the plate in which the number stands. */
  countWidth: number;
};

export type NetworkLine = {
  edge: NetworkEdge;
  from: { x: number; y: number };
  to: { x: number; y: number };
  thickness: number;
  isOwn: boolean;
};

export type NetworkLayout = {
  width: number;
  height: number;
  plates: Plate[];
  lines: NetworkLine[];
};

export const plateSize = 13;
export const plateLine = 16;
const plateHeight = 29;
const gap = 9;

/** Places by force, the same every time: strong ties are short; then plates are moved until none overlap. */
export function layoutNetwork(data: NetworkData, width: number): NetworkLayout {
  const plates: Plate[] = [
    buildPlate(null, data.centre.name),
    ...data.nodes.map((node) => buildPlate(node, node.name)),
  ];
  const places = relax(data, plates, width);
  const height = spreadPlates(plates, places, width);
  const middles = new Map(
    plates.map(({ node, box }) => [
      node?.id ?? data.centre.id,
      { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    ]),
  );
  const none = { x: 0, y: 0 };
  return {
    width,
    height,
    plates,
    lines: data.edges.map((edge) => ({
      edge,
      from: middles.get(edge.a) ?? none,
      to: middles.get(edge.b) ?? none,
      thickness: lineThickness(edge.sentences.length),
      isOwn: edge.a === data.centre.id,
    })),
  };
}

/** Area grows with the number of sentences, not the thickness: one of sixty must not bury the rest. */
export function lineThickness(sentences: number): number {
  return Math.min(12, 1.2 * Math.sqrt(sentences));
}

function buildPlate(node: NetworkNode | null, name: string): Plate {
  const lines = wrapText(name, plateSize, 190);
  const countWidth = node ? Math.max(28, textWidth(String(node.sentences), plateSize) + 12) : 0;
  // The centre is set in bold.
  const longest = Math.max(...lines.map((line) => textWidth(line, plateSize * (node ? 1 : 1.15))));
  const height = plateHeight + (lines.length - 1) * plateLine;
  return { node, lines, countWidth, box: { x: 0, y: 0, width: longest + 16 + countWidth, height } };
}

type Point = SimulationNodeDatum & { id: string };

function relax(data: NetworkData, plates: readonly Plate[], width: number): Point[] {
  const height = Math.max(300, Math.sqrt(plates.length) * 110);
  const points: Point[] = plates.map(({ node }, index) => {
    // Around the centre to begin with, the strongest ties first, by the golden angle.
    const angle = index * 2.399963;
    const radius = index === 0 ? 0 : 60 + 14 * Math.sqrt(index) * 4;
    return {
      id: node?.id ?? data.centre.id,
      x: Math.cos(angle) * radius * 1.5,
      y: Math.sin(angle) * radius,
      ...(index === 0 ? { fx: 0, fy: 0 } : {}),
    };
  });
  const links: (SimulationLinkDatum<Point> & { n: number; isOwn: boolean })[] = data.edges.map(
    ({ a, b, sentences }) => ({
      source: a,
      target: b,
      n: sentences.length,
      isOwn: a === data.centre.id,
    }),
  );
  forceSimulation(points)
    .force(
      'link',
      forceLink<Point, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ n, isOwn }) => (isOwn ? 110 + 190 / Math.sqrt(n) : 150))
        .strength(({ isOwn, n }) => (isOwn ? 0.5 : Math.min(0.25, 0.03 * n))),
    )
    .force('charge', forceManyBody<Point>().strength(-420))
    .force('x', forceX<Point>(0).strength(0.03 * Math.min(1, height / width)))
    .force('y', forceY<Point>(0).strength(0.09))
    .force('centre', forceCenter(0, 0))
    .stop()
    .tick(300);
  return points;
}

/**
 * Gives each plate its box: first pushed apart a little at a time, then, should any still overlap, moved
 * down one by one. Returns the height they need.
 */
function spreadPlates(plates: readonly Plate[], points: readonly Point[], width: number): number {
  const xs = points.map(({ x }) => x ?? 0);
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  // The widest reach of the middles fits between half a plate at either edge.
  const room = width - 160;
  const squeeze = most - least > room ? room / (most - least) : 1;
  for (const [index, plate] of plates.entries()) {
    const { x = 0, y = 0 } = points[index] ?? {};
    plate.box.x = width / 2 + (x - (least + most) / 2) * squeeze - plate.box.width / 2;
    plate.box.y = y - plate.box.height / 2;
    keepInside(plate.box, width);
  }
  for (let round = 0; round < 400; round += 1) {
    let moved = false;
    for (const [index, { box: a }] of plates.entries()) {
      for (const { box: b } of plates.slice(index + 1)) {
        if (!boxesOverlap(a, b, gap)) continue;
        moved = true;
        const dx = (a.width + b.width) / 2 + gap - Math.abs(a.x + a.width / 2 - b.x - b.width / 2);
        const dy =
          (a.height + b.height) / 2 + gap - Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
        const side = (p: number, q: number): number => (p <= q ? -1 : 1);
        if (dx < dy) {
          const push = (side(a.x + a.width / 2, b.x + b.width / 2) * dx) / 2;
          a.x += push;
          b.x -= push;
        } else {
          const push = (side(a.y + a.height / 2, b.y + b.height / 2) * dy) / 2;
          a.y += push;
          b.y -= push;
        }
        keepInside(a, width);
        keepInside(b, width);
      }
    }
    if (!moved) break;
  }
  const placed: Box[] = [];
  for (const { box } of [...plates].sort((p, q) => p.box.y - q.box.y)) {
    for (
      let other = placed.find((one) => boxesOverlap(one, box, gap - 1));
      other;
      other = placed.find((one) => boxesOverlap(one, box, gap - 1))
    ) {
      box.y = other.y + other.height + gap;
    }
    placed.push(box);
  }
  const top = Math.min(...plates.map(({ box }) => box.y)) - 4;
  for (const { box } of plates) box.y -= top;
  return Math.max(...plates.map(({ box }) => box.y + box.height)) + 4;
}

function keepInside(box: Box, width: number): void {
  box.x = Math.max(2, Math.min(width - 2 - box.width, box.x));
}
