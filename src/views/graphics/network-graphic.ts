import type { Knowledge } from '../../knowledge/knowledge.ts';
import { writeElement } from '../../lib/html.ts';
import {
  drawingWidths,
  escapeText,
  round,
  whole,
  writeDrawing,
  writeText,
  type Drawing,
  type Graphic,
  type GraphicHead,
  type TableCell,
} from './graphic.ts';
import {
  buildNetworkData,
  edgeId,
  keepForDrawing,
  type NetworkData,
  type NetworkEdge,
} from './network-data.ts';
import {
  layoutNetwork,
  lineThickness,
  plateLine,
  plateSize,
  type NetworkLine,
  type Plate,
} from './network-layout.ts';
import { wrapText } from './text-width.ts';

/** Who is named in the same sentences as an actor; `null` for one who is always named alone. */
export function buildNetworkGraphic(knowledge: Knowledge, actor: string): Graphic | null {
  const data = buildNetworkData(knowledge, actor);
  return data.nodes.length === 0 ? null : drawNetwork(data);
}

export function drawNetwork(data: NetworkData): Graphic {
  const drawn = keepForDrawing(data);
  const isPart = drawn.nodes.length < data.nodes.length;
  const own = drawn.edges.filter(({ a }) => a === data.centre.id);
  const among = drawn.edges.length - own.length;
  const head = {
    id: 'netz',
    title: `Wer im selben Satz wie ${data.centre.name} genannt wird`,
    description: [
      `${data.centre.name} steht in der Mitte. Im selben Satz genannt: ${own
        .map(({ names, sentences }) => `${names[1]} in ${sentenceWords(sentences.length)}`)
        .join(', ')}.`,
      ...(among > 0
        ? [
            `Untereinander: ${drawn.edges
              .slice(own.length)
              .map(
                ({ names, sentences }) =>
                  `${names.join(' und ')} in ${sentenceWords(sentences.length)}`,
              )
              .join(', ')}.`,
          ]
        : []),
      ...(isPart ? ['Alle anderen stehen in der Tabelle.'] : []),
    ].join(' '),
  };
  return {
    ...head,
    ...(isPart
      ? {
          note: `Gezeichnet sind die ${drawn.nodes.length} am häufigsten Genannten, Linien zwischen ihnen ab zwei gemeinsamen Sätzen. Alle ${data.nodes.length} stehen mit allen Sätzen in der Tabelle.`,
        }
      : {}),
    drawings: [drawNet(head, drawn), drawRows(head, drawn)],
    table: {
      caption: 'Im selben Satz genannt, mit allen Sätzen',
      columns: [
        { name: 'Wer', isNumber: false },
        { name: 'Mit wem', isNumber: false },
        { name: 'Sätze', isNumber: true },
        { name: 'Wo', isNumber: false },
      ],
      rows: data.edges.map((edge) => ({
        id: edgeId(edge),
        cells: [
          [{ text: edge.names[0] }],
          [{ text: edge.names[1] }],
          [{ text: String(edge.sentences.length) }],
          countPlaces(edge.sentences),
        ],
      })),
    },
  };
}

/** Each place once, with the number of its sentences where there are several. */
function countPlaces(sentences: NetworkEdge['sentences']): TableCell[] {
  return [...Map.groupBy(sentences, ({ url }) => url).values()].flatMap((same) => {
    const [place] = same;
    if (!place) return [];
    return [same.length > 1 ? { ...place, text: `${place.text} (${same.length})` } : place];
  });
}

function sentenceWords(n: number): string {
  return `${n} ${n === 1 ? 'Satz' : 'Sätzen'}`;
}

function edgeWords({ names, sentences }: NetworkEdge): string {
  const n = sentences.length;
  return `${names[0]} und ${names[1]}: ${n} ${n === 1 ? 'gemeinsamer Satz' : 'gemeinsame Sätze'}`;
}

function drawNet(head: GraphicHead, data: NetworkData): Drawing {
  const layout = layoutNetwork(data, drawingWidths.mid);
  const lines = [...layout.lines].sort((a, b) => Number(a.isOwn) - Number(b.isOwn));
  return writeDrawing(
    head,
    'mid',
    layout,
    lines.map(writeLine).join('') + layout.plates.map((plate) => writePlate(plate, data)).join(''),
  );
}

/** Lines answer to the pointer; for keys and readers the numbers on the plates and the table are the links. */
function writeLine({ edge, from, to, thickness, isOwn }: NetworkLine): string {
  const d = `M${whole(from.x)} ${whole(from.y)}L${whole(to.x)} ${whole(to.y)}`;
  return writeElement(
    'a',
    {
      class: isOwn ? 'tie own' : 'tie',
      href: `#${edgeId(edge)}`,
      tabindex: -1,
      'aria-hidden': 'true',
    },
    writeElement('title', {}, escapeText(edgeWords(edge))) +
      writeElement('path', { class: 'reach', d }, '') +
      writeElement('path', { class: 'line', d, 'stroke-width': round(thickness) }, ''),
  );
}

/** Drawn at its own origin, as most plates are alike. */
function writePlate({ node, lines, countWidth, ...placed }: Plate, data: NetworkData): string {
  const transform = `translate(${whole(placed.box.x)} ${whole(placed.box.y)})`;
  const box = { ...placed.box, x: 0, y: 0 };
  const nameWidth = box.width - countWidth;
  const name = lines
    .map((line, index) =>
      writeText(line, nameWidth / 2 + (node ? 2 : 0), 18.5 + index * plateLine, {
        class: 'centred',
        'font-size': plateSize,
      }),
    )
    .join('');
  const plate = writeElement('rect', { class: 'plate', rx: 4, ...boxOf(box) }, '');
  if (!node) return writeElement('g', { class: 'centre', transform }, plate + name);
  const edge = data.edges.find(({ b, a }) => a === data.centre.id && b === node.id);
  return writeElement(
    'g',
    { class: 'plates', transform },
    plate +
      writeElement(
        'a',
        { class: 'name', href: node.url },
        writeElement('rect', { class: 'target', ...boxOf({ ...box, width: nameWidth }) }, '') +
          name,
      ) +
      (edge
        ? writeElement(
            'a',
            { class: 'sum', href: `#${edgeId(edge)}` },
            writeElement('title', {}, escapeText(edgeWords(edge))) +
              writeElement(
                'rect',
                { class: 'target', ...boxOf({ ...box, x: nameWidth, width: countWidth }) },
                '',
              ) +
              writeText(String(node.sentences), nameWidth + countWidth / 2, box.height / 2 + 4.5, {
                class: 'centred amount',
                'font-size': plateSize,
              }),
          )
        : ''),
  );
}

/** On a narrow page: one name below the other with its sum, and arcs between those named together. */
function drawRows(head: GraphicHead, data: NetworkData): Drawing {
  const width = drawingWidths.narrow;
  const spine = 236;
  const nameWidth = 150;
  const most = Math.max(1, ...data.nodes.map(({ sentences }) => sentences));
  const middles = new Map<string, number>();
  let y = 0;
  const rows = data.nodes.map((node) => {
    const lines = wrapText(node.name, plateSize, nameWidth);
    const height = Math.max(30, lines.length * plateLine + 12);
    const top = y;
    y += height;
    const middle = height / 2;
    middles.set(node.id, top + middle);
    const edge = data.edges.find(({ a, b }) => a === data.centre.id && b === node.id);
    const length = Math.max(2, (node.sentences / most) * 50);
    const words = edge ? edgeWords(edge) : '';
    return writeElement(
      'g',
      { transform: `translate(0 ${whole(top)})` },
      writeElement(
        'a',
        { class: 'name', href: node.url },
        writeElement(
          'rect',
          { class: 'target', x: 0, y: 0, width: nameWidth, height: whole(height) },
          '',
        ) +
          lines
            .map((line, index) =>
              writeText(line, 0, middle + 4.5 + (index - (lines.length - 1) / 2) * plateLine, {
                'font-size': plateSize,
              }),
            )
            .join(''),
      ) +
        writeElement(
          'a',
          { class: 'sum', href: edge ? `#${edgeId(edge)}` : '' },
          writeElement('title', {}, escapeText(words)) +
            writeElement(
              'rect',
              {
                class: 'target',
                x: nameWidth + 2,
                y: 0,
                width: spine - nameWidth,
                height: whole(height),
              },
              '',
            ) +
            writeElement(
              'rect',
              {
                class: 'weight',
                x: whole(spine - length),
                y: whole(middle - 5),
                width: whole(length),
                height: 10,
              },
              '',
            ) +
            writeText(String(node.sentences), spine - length - 5, middle + 4.5, {
              class: 'ending amount',
              'font-size': plateSize,
            }),
        ),
    );
  });
  const farthest = Math.max(1, y);
  const ties = data.edges
    .filter(({ a }) => a !== data.centre.id)
    .map((edge) => {
      const [from = 0, to = 0] = [middles.get(edge.a), middles.get(edge.b)].toSorted(
        (p, q) => (p ?? 0) - (q ?? 0),
      );
      const rise = 10 + ((to - from) / farthest) * (width - spine - 18);
      const d = `M${spine + 2} ${whole(from)}A${whole(rise)} ${whole((to - from) / 2)} 0 0 1 ${spine + 2} ${whole(to)}`;
      return writeElement(
        'a',
        { class: 'tie', href: `#${edgeId(edge)}`, tabindex: -1, 'aria-hidden': 'true' },
        writeElement('title', {}, escapeText(edgeWords(edge))) +
          writeElement('path', { class: 'reach', d }, '') +
          writeElement(
            'path',
            { class: 'line', d, 'stroke-width': round(lineThickness(edge.sentences.length)) },
            '',
          ),
      );
    });
  return writeDrawing(head, 'narrow', { width, height: y + 4 }, ties.join('') + rows.join(''));
}

function boxOf({ x, y, width, height }: Plate['box']): Record<string, number> {
  return { x: whole(x), y: whole(y), width: whole(width), height: whole(height) };
}
