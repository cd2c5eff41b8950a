import { drawingWidths, type DrawingSize } from './graphic.ts';
import type { Box } from './box.ts';
import { spreadAlong } from './box.ts';
import type { SoftStretch } from './soft-bar.ts';
import { buildTimeScale, startOfYear, yearOf, type TimeScale } from './time-scale.ts';
import { textWidth, wrapText } from './text-width.ts';
import type { TimelineData, TimelineItem, TimelineText } from './timeline-data.ts';

/** An item with its bar and its name above it; `box` holds both. */
export type PlacedItem = {
  item: TimelineItem;
  bar: SoftStretch;
  barY: number;
  /** It goes on beyond the right edge. */
  goesOn: boolean;
  lines: string[];
  textX: number;
  textY: number;
  box: Box;
};

export type PlacedText = {
  text: TimelineText;
  /** What is written of its name. */
  label: string;
  bar: SoftStretch;
  middle: number;
  box: Box;
};

export type TimelineLayout = {
  width: number;
  height: number;
  scale: TimeScale;
  /** The years before the first text stand close together; `null` where nothing is that old. */
  compressed: { from: number; to: number } | null;
  axisY: number;
  /** Where the years are written again, so that none is far from its dates. */
  axesAgain: number[];
  /** Where the bars of the texts lie. */
  textsY: number;
  texts: PlacedText[];
  itemsTop: number;
  items: PlacedItem[];
};

export const nameSize = 13;
export const labelSize = 12.5;
export const barHeight = 8;
const lineHeight = 16;
const fadeOut = 64;
const mostBetweenAxes = 600;
const day = 86_400_000;
/** What the years before the first text have of the width. */
const compressedShare: Record<DrawingSize, number> = { wide: 0.2, mid: 0.24, narrow: 0.33 };
const nameWidths: Record<DrawingSize, number> = { wide: 430, mid: 330, narrow: 322 };

/** Names stand above their bars; what does not overlap shares a row. */
export function layoutTimeline(data: TimelineData, size: DrawingSize, top: number): TimelineLayout {
  const width = drawingWidths[size];
  const { scale, compressed } = buildAxis(data, size);
  const axisY = top + 34;
  const textsY = axisY + 46;
  const texts = placeTexts(data.texts, scale, textsY + 4, width);
  const itemsTop = Math.max(axisY, ...texts.map(({ box }) => box.y + box.height)) + 40;
  const rows: { boxes: Box[]; height: number; items: Omit<PlacedItem, 'barY' | 'textY'>[] }[] = [];
  for (const item of data.items) {
    const placed = placeItem(item, scale, width, size);
    const { box } = placed;
    const isFree = (other: Box): boolean =>
      other.x + other.width + 10 <= box.x || box.x + box.width + 10 <= other.x;
    let row = rows.find(({ boxes }) => boxes.every(isFree));
    if (!row) {
      row = { boxes: [], height: 0, items: [] };
      rows.push(row);
    }
    row.boxes.push(box);
    row.items.push(placed);
    row.height = Math.max(row.height, box.height);
  }
  let y = itemsTop;
  let lastAxis = axisY;
  const axesAgain: number[] = [];
  const places = new Map<TimelineItem, PlacedItem>();
  for (const row of rows) {
    if (y - lastAxis > mostBetweenAxes) {
      lastAxis = y + 22;
      axesAgain.push(lastAxis);
      y += 34;
    }
    for (const placed of row.items) {
      const boxY = y + row.height - placed.box.height;
      places.set(placed.item, {
        ...placed,
        box: { ...placed.box, y: boxY },
        textY: boxY + 14,
        barY: boxY + placed.box.height - barHeight - 5,
      });
    }
    y += row.height + 3;
  }
  return {
    width,
    height: y + 30,
    scale,
    compressed,
    axisY,
    axesAgain,
    textsY,
    texts,
    itemsTop,
    items: data.items.flatMap((item) => places.get(item) ?? []),
  };
}

/** One year to the next from the year of the first text on; all that went before in a narrow strip. */
function buildAxis(
  { items, texts }: TimelineData,
  size: DrawingSize,
): Pick<TimelineLayout, 'scale' | 'compressed'> {
  const width = drawingWidths[size];
  const ends = items.flatMap(({ span }) => [
    ...(span.start ? [span.start.from] : []),
    ...(span.end ? [span.end.to - 1] : []),
  ]);
  const written = texts.flatMap(({ from, to }) => [from, to - 1]);
  const all = [...ends, ...written];
  const firstYear = yearOf(Math.min(...(all.length > 0 ? all : [0])));
  const lastYear = yearOf(Math.max(...(all.length > 0 ? all : [0])));
  const detailYear = written.length > 0 ? yearOf(Math.min(...written)) : firstYear;
  const to = startOfYear(lastYear + 1);
  if (firstYear >= detailYear || lastYear - firstYear < 12) {
    const from = startOfYear(Math.min(firstYear, detailYear));
    return {
      scale: buildTimeScale([{ from, to, start: 2, end: width - 8 }]),
      compressed: null,
    };
  }
  const join = Math.round(width * compressedShare[size]);
  return {
    scale: buildTimeScale([
      { from: startOfYear(firstYear), to: startOfYear(detailYear), start: 2, end: join - 5 },
      { from: startOfYear(detailYear), to, start: join + 5, end: width - 8 },
    ]),
    compressed: { from: firstYear, to: detailYear - 1 },
  };
}

function placeTexts(
  texts: readonly TimelineText[],
  scale: TimeScale,
  y: number,
  width: number,
): PlacedText[] {
  const widthOf = (label: string): number => Math.max(30, textWidth(label, labelSize) + 8);
  const roomOf = (labels: readonly string[]): number =>
    labels.reduce((sum, label) => sum + widthOf(label) + 2, 0);
  // In several rows the line to a lower label crosses the upper ones: rather the numbers alone.
  const whole = texts.map(({ label }) => label);
  const labels = roomOf(whole) <= width ? whole : whole.map((label) => label.replace(/^Text /, ''));
  const widths = labels.map(widthOf);
  const room = roomOf(labels);
  // More labels than there is room for stand in several rows.
  const rows = room <= width ? 1 : Math.ceil(room / (width - Math.max(...widths)));
  const bars = texts.map(({ from, to }) =>
    stretch(scale.place(from), scale.place(to), to - from > day),
  );
  const placed: PlacedText[] = [];
  for (let row = 0; row < rows; row += 1) {
    const mine = texts.flatMap((text, index) => {
      const bar = bars[index];
      return index % rows === row && bar
        ? [{ text, bar, label: labels[index] ?? '', width: widths[index] ?? 0 }]
        : [];
    });
    const middles = spreadAlong(
      mine.map(({ bar }) => (bar.from + bar.to) / 2),
      mine.map((one) => one.width),
      2,
      0,
      width,
    );
    for (const [index, one] of mine.entries()) {
      const middle = middles[index] ?? 0;
      const height = one.text.namings === undefined ? 30 : 42;
      placed.push({
        text: one.text,
        label: one.label,
        bar: one.bar,
        middle,
        box: {
          x: middle - one.width / 2,
          y: y + 18 + row * (height + 2),
          width: one.width,
          height,
        },
      });
    }
  }
  return placed.sort((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text));
}

/** A stretch at least wide enough to be seen; where it is soft, both ends fade. */
function stretch(from: number, to: number, isSoft: boolean): SoftStretch {
  const missing = Math.max(0, 5 - (to - from)) / 2;
  const ends = { from: from - missing, to: to + missing };
  const soft = isSoft ? Math.min((ends.to - ends.from) * 0.35, 40) : 0;
  return { ...ends, fullFrom: ends.from + soft, fullTo: ends.to - soft };
}

function placeItem(
  item: TimelineItem,
  scale: TimeScale,
  width: number,
  size: DrawingSize,
): Omit<PlacedItem, 'barY' | 'textY'> {
  const goesOn = item.span.end === null && item.edtf.endsWith('..');
  const bar = placeBar(item, scale, width, goesOn);
  const lines = wrapText(item.title, nameSize, nameWidths[size]);
  const longest = Math.max(...lines.map((line) => textWidth(line, nameSize)));
  // On a narrow page names stand one below the other like a list.
  const textX = size === 'narrow' ? 1 : Math.max(1, Math.min(bar.from, width - 2 - longest));
  const x = Math.min(textX, bar.from);
  const right = Math.max(textX + longest, bar.to + (goesOn ? 7 : 0));
  const height = lines.length * lineHeight + barHeight + 10;
  return { item, bar, goesOn, lines, textX, box: { x, y: 0, width: right - x, height } };
}

function placeBar(
  { span, lasts, recurs }: TimelineItem,
  scale: TimeScale,
  width: number,
  goesOn: boolean,
): SoftStretch {
  const { start, end, isOneZone } = span;
  if (start && end && isOneZone) {
    return stretch(scale.place(start.from), scale.place(start.to), start.to - start.from > day);
  }
  if (start && end) {
    const [from, to] = [scale.place(start.from), scale.place(end.to)];
    if (!lasts && !recurs) return stretch(from, to, true);
    // Between the zones of its beginning and its end it surely was.
    const soft = stretch(from, to, false);
    const isExact = (zone: { from: number; to: number }): boolean => zone.to - zone.from <= day;
    const fullFrom = isExact(start)
      ? soft.from
      : Math.min(scale.place(start.to), scale.place(end.from));
    const fullTo = isExact(end) ? soft.to : Math.max(scale.place(end.from), fullFrom);
    return { ...soft, fullFrom: Math.max(soft.from, fullFrom), fullTo: Math.min(soft.to, fullTo) };
  }
  if (start) {
    const from = scale.place(start.from);
    const fullFrom = start.to - start.from > day ? scale.place(start.to) : from;
    if (goesOn) return { from, fullFrom, fullTo: width - 8, to: width - 8 };
    return { from, fullFrom, fullTo: fullFrom, to: Math.min(width, fullFrom + fadeOut) };
  }
  const to = end ? scale.place(end.to) : width;
  return { from: Math.max(0, to - fadeOut), fullFrom: to, fullTo: to, to };
}
