import type { Knowledge } from '../../knowledge/knowledge.ts';
import { writeElement } from '../../lib/html.ts';
import {
  drawingWidths,
  escapeText,
  whole,
  writeDrawing,
  writeText,
  type Drawing,
  type DrawingSize,
  type Graphic,
  type GraphicHead,
  type GraphicTable,
} from './graphic.ts';
import { withFades, writeSoftBar, type BarTone, type SoftStretch } from './soft-bar.ts';
import { findTicks } from './time-ticks.ts';
import { textWidth } from './text-width.ts';
import {
  buildActorTimelineData,
  buildTimelineData,
  type TimelineData,
  type TimelineItem,
} from './timeline-data.ts';
import {
  barHeight,
  labelSize,
  layoutTimeline,
  nameSize,
  type PlacedItem,
  type PlacedText,
  type TimelineLayout,
} from './timeline-layout.ts';

/** All dates of the collection: when it happened, and when the texts were written. */
export function buildTimelineGraphic(knowledge: Knowledge): Graphic {
  return drawTimeline(buildTimelineData(knowledge), {
    id: 'zeitleiste',
    title: 'Was geschah und wann darüber geschrieben wurde',
  });
}

/** The same for what one actor took part in. */
export function buildActorTimelineGraphic(knowledge: Knowledge, actor: string): Graphic {
  return drawTimeline(buildActorTimelineData(knowledge, actor), {
    id: 'zeitleiste',
    title: `${knowledge.actor(actor).name} in der Zeit`,
  });
}

export function drawTimeline(
  data: TimelineData,
  { id, title }: Pick<GraphicHead, 'id' | 'title'>,
): Graphic {
  const head = { id, title, description: describe(data) };
  return {
    ...head,
    drawings: (['wide', 'mid', 'narrow'] as const).map((size) => draw(head, data, size)),
    table: buildTable(data, title),
  };
}

function draw(head: GraphicHead, data: TimelineData, size: DrawingSize): Drawing {
  const prefix = `${head.id}-${size}`;
  const legend = writeLegend(prefix, data, drawingWidths[size]);
  const layout = layoutTimeline(data, size, legend.height);
  return writeDrawing(
    head,
    size,
    layout,
    withFades(
      prefix,
      writeGwhole(layout) +
        legend.svg +
        writeTexts(layout, prefix) +
        layout.items.map((placed) => writeItem(placed, prefix)).join(''),
    ),
  );
}

/** Years, the tint of the compressed part, and the lines that carry years and texts down to the bars. */
function writeGwhole(layout: TimelineLayout): string {
  const { scale, compressed, axisY, axesAgain, height, width, itemsTop, texts, textsY } = layout;
  const bottom = height - 24;
  const written: string[] = [];
  const line = (name: string, d: string): string => writeElement('path', { class: name, d }, '');
  const [first, second] = scale.segments;
  if (compressed && first && second) {
    const join = (first.end + second.start) / 2;
    const note = `${compressed.from}–${compressed.to}, gestaucht`;
    written.push(
      writeElement(
        'rect',
        {
          class: 'compressed',
          x: 0,
          y: axisY - 20,
          width: whole(join),
          height: whole(bottom - axisY + 20),
        },
        '',
      ),
      writeText(textWidth(note, labelSize) + 8 < join ? note : 'gestaucht', 4, axisY - 26, {
        class: 'note',
        'font-size': labelSize,
      }),
      writeText(`ab ${compressed.to + 1}`, second.start, axisY - 26, {
        class: 'note',
        'font-size': labelSize,
      }),
    );
  }
  for (const { bar } of texts) {
    written.push(
      line('guide', `M${whole((bar.from + bar.to) / 2)} ${whole(textsY)}V${whole(bottom)}`),
    );
  }
  for (const segment of scale.segments) {
    for (const y of [axisY, ...axesAgain, bottom]) {
      written.push(line('axis', `M${whole(segment.start)} ${whole(y)}H${whole(segment.end)}`));
    }
    for (const { moment, name } of findTicks(segment, labelSize, 'year')) {
      const x = scale.place(moment);
      if (x + textWidth(name, labelSize) > Math.min(width, segment.end + 4)) continue;
      written.push(line('grid', `M${whole(x)} ${whole(axisY - 4)}V${whole(bottom + 4)}`));
      for (const y of [axisY - 7, ...axesAgain.map((again) => again - 7), bottom + 15]) {
        written.push(writeText(name, x + 2, y, { class: 'when', 'font-size': labelSize }));
      }
    }
  }
  if (first && second) {
    const join = (first.end + second.start) / 2;
    for (const y of [axisY, ...axesAgain, bottom]) {
      const strokes = [-3, 3].map(
        (shift) =>
          `M${whole(join + shift - 4)} ${whole(y + 7)}L${whole(join + shift + 4)} ${whole(y - 7)}`,
      );
      written.push(line('axis cut', strokes.join('')));
    }
  }
  const laneName = (name: string, y: number): string =>
    writeText(name, 2, y, { class: 'lane', 'font-size': nameSize });
  return (
    writeElement('g', { 'aria-hidden': 'true' }, written.join('')) +
    writeElement(
      'g',
      { 'aria-hidden': 'true' },
      (texts.length > 0
        ? laneName(
            texts.some(({ text }) => text.namings !== undefined)
              ? 'geschrieben, mit Zahl der Nennungen'
              : 'geschrieben',
            axisY + 24,
          )
        : '') + (layout.items.length > 0 ? laneName('geschehen', itemsTop - 14) : ''),
    )
  );
}

function writeTexts({ texts, textsY }: TimelineLayout, prefix: string): string {
  return texts.map((placed) => writeTextMark(placed, textsY, prefix)).join('');
}

/** A text at its dating, its label as near below as others allow. */
export function writeTextMark(
  { text, label, bar, middle, box }: PlacedText,
  y: number,
  prefix: string,
): string {
  const at = (bar.from + bar.to) / 2;
  const namings =
    text.namings === undefined
      ? ''
      : `, ${text.namings} ${text.namings === 1 ? 'Nennung' : 'Nennungen'}`;
  return writeElement(
    'a',
    {
      class: `mark${text.namings === 0 ? ' none' : ''}`,
      href: text.url,
    },
    writeElement(
      'title',
      {},
      escapeText(`${text.label}, geschrieben ${text.writtenWhen}${namings}: ${text.title}`),
    ) +
      writeElement('rect', { class: 'target', ...boxOf(box) }, '') +
      writeElement(
        'path',
        { class: 'leader', d: `M${whole(at)} ${whole(y)}L${whole(middle)} ${whole(box.y + 2)}` },
        '',
      ) +
      writeSoftBar(prefix, 'written', bar, { at: y - barHeight, thickness: barHeight }) +
      writeText(label, middle, box.y + 18, { class: 'centred', 'font-size': labelSize }) +
      (text.namings === undefined
        ? ''
        : writeText(`${text.namings} ×`, middle, box.y + 34, {
            class: 'centred amount',
            'font-size': labelSize,
          })),
  );
}

/** Drawn at its own origin: what many items have in common is compressed best. */
function writeItem({ item, goesOn, lines, box, ...placed }: PlacedItem, prefix: string): string {
  const { x, y } = { x: whole(box.x), y: whole(box.y) };
  const barY = placed.barY - y;
  const bar = {
    from: placed.bar.from - x,
    to: placed.bar.to - x,
    fullFrom: placed.bar.fullFrom - x,
    fullTo: placed.bar.fullTo - x,
  };
  return writeElement(
    'a',
    {
      class: `item ${kindClass(item)}`,
      href: item.url,
      transform: `translate(${x} ${y})`,
    },
    writeElement('title', {}, escapeText(`${item.title}: ${item.when}, ${item.kind}`)) +
      writeElement('rect', { class: 'target', ...boxOf({ ...box, x: 0, y: 0 }) }, '') +
      lines
        .map((line, index) =>
          writeText(line, placed.textX - x, placed.textY - y + index * 16, {
            'font-size': nameSize,
          }),
        )
        .join('') +
      writeBar(prefix, bar, barY, kindClass(item)) +
      (goesOn
        ? writeElement(
            'path',
            {
              class: `core ${kindClass(item)}`,
              d: `M${whole(bar.to)} ${whole(barY - 2)}l7 ${barHeight / 2 + 2}l-7 ${barHeight / 2 + 2}z`,
            },
            '',
          )
        : ''),
  );
}

function kindClass({ lasts, recurs }: TimelineItem): BarTone {
  return recurs ? 'recurring' : lasts ? 'lasting' : 'within';
}

function writeBar(prefix: string, bar: SoftStretch, y: number, kind: BarTone): string {
  return (
    writeSoftBar(prefix, kind, bar, { at: y, thickness: barHeight }) +
    (kind === 'recurring'
      ? writeElement(
          'path',
          {
            class: 'gaps',
            d: `M${whole(bar.from)} ${whole(y + barHeight / 2)}H${whole(bar.to)}`,
            'stroke-width': barHeight + 1,
            'stroke-dasharray': '3 5',
          },
          '',
        )
      : '')
  );
}

/** What the bars mean, in words; only for kinds that occur. */
function writeLegend(
  prefix: string,
  { items }: TimelineData,
  width: number,
): { svg: string; height: number } {
  const kinds: { kind: BarTone; words: string; isSoft: boolean }[] = [
    { kind: 'lasting', words: 'dauerte so lange', isSoft: false },
    { kind: 'within', words: 'geschah irgendwann darin', isSoft: true },
    { kind: 'recurring', words: 'kehrte wieder', isSoft: false },
  ];
  const used = kinds.filter(({ kind }) => items.some((item) => kindClass(item) === kind));
  const written: string[] = [];
  let [x, y] = [2, 16];
  const place = (length: number): { x: number; y: number } => {
    if (x > 2 && x + length > width) [x, y] = [2, y + 22];
    const at = { x, y };
    x += length + 22;
    return at;
  };
  for (const { kind, words, isSoft } of used) {
    const at = place(40 + textWidth(words, labelSize));
    const soft = isSoft ? 11 : 0;
    const bar = { from: at.x, to: at.x + 32, fullFrom: at.x + soft, fullTo: at.x + 32 - soft };
    written.push(
      writeElement('g', { class: kind }, writeBar(prefix, bar, at.y - 8, kind)),
      writeText(words, at.x + 40, at.y, { class: 'note', 'font-size': labelSize }),
    );
  }
  if (used.length > 0) {
    const words = 'weiche Enden: genauer sagen es die Texte nicht';
    const at = place(textWidth(words, labelSize));
    written.push(writeText(words, at.x, at.y, { class: 'note', 'font-size': labelSize }));
  }
  return {
    svg: writeElement('g', { 'aria-hidden': 'true' }, written.join('')),
    height: used.length > 0 ? y + 24 : 0,
  };
}

function boxOf({ x, y, width, height }: PlacedItem['box']): Record<string, number> {
  return { x: whole(x), y: whole(y), width: whole(width), height: whole(height) };
}

function describe({ items, texts }: TimelineData): string {
  const written = texts.map(
    ({ label, when, namings }) =>
      `${label}, ${when}${namings === undefined ? '' : ` (${namings} ${namings === 1 ? 'Nennung' : 'Nennungen'})`}`,
  );
  return [
    'Zwei Spuren über einer gemeinsamen Zeitachse.',
    ...(written.length > 0 ? [`Geschrieben wurden ${written.join('; ')}.`] : []),
    items.length === 0
      ? 'Keine datierte Begebenheit ist verzeichnet.'
      : `Geschehen, der Reihe nach: ${items.map(({ title, when }) => `${title}, ${when}`).join('; ')}.`,
  ].join(' ');
}

function buildTable({ items, texts }: TimelineData, caption: string): GraphicTable {
  const day = (moment: number | undefined): string =>
    moment === undefined ? 'offen' : new Date(moment).toISOString().slice(0, 10);
  const countsNamings = texts.some(({ namings }) => namings !== undefined);
  return {
    caption: `${caption}. EDTF (ISO 8601-2) schreibt auch unsichere Zeiten genau auf.`,
    columns: [
      { name: 'Spur', isNumber: false },
      { name: 'Was', isNumber: false },
      { name: 'Wann', isNumber: false },
      { name: 'EDTF', isNumber: false },
      { name: 'Frühestens', isNumber: false },
      { name: 'Spätestens', isNumber: false },
      { name: 'Art', isNumber: false },
      { name: countsNamings ? 'In Texten oder Nennungen' : 'In', isNumber: false },
    ],
    rows: [
      ...texts.map((text) => ({
        cells: [
          [{ text: 'geschrieben' }],
          [{ text: `${text.label}: ${text.title}`, url: text.url }],
          [{ text: text.when }],
          [{ text: '–' }],
          [{ text: day(text.from) }],
          [{ text: day(text.to - 1) }],
          [{ text: 'Text' }],
          [{ text: text.namings === undefined ? '–' : String(text.namings) }],
        ],
      })),
      ...items.map((item) => ({
        cells: [
          [{ text: 'geschehen' }],
          [{ text: item.title, url: item.url }],
          [{ text: item.when }],
          [{ text: item.edtf }],
          [{ text: day(item.span.start?.from) }],
          [{ text: day(item.span.end === null ? undefined : item.span.end.to - 1) }],
          [{ text: item.kind }],
          [{ text: item.texts.length > 0 ? item.texts.join(', ') : '–' }],
        ],
      })),
    ],
  };
}
