import type { RelationType } from '../../schemas/relation.ts';
import { relationLabels } from '../../lib/labels.ts';
import type { ArcData, ArcPair, ArcStation } from './arc-data.ts';
import { boxesOverlap, spreadAlong, type Box } from './box.ts';
import { drawingWidths, type DrawingSize } from './graphic.ts';
import { buildTimeScale, type TimeScale } from './time-scale.ts';
import { textWidth, wrapText } from './text-width.ts';

/** A band: half an ellipse along its middle line, `thickness` wide. `along` is its centre on the axis. */
export type ArcBand = {
  pair: ArcPair;
  type: RelationType;
  n: number;
  url: string;
  along: number;
  radius: number;
  rise: number;
  thickness: number;
};

/** The count of one band, with the box it stands in. */
export type ArcCount = {
  pair: ArcPair;
  type: RelationType;
  n: number;
  url: string;
  box: Box;
  /** It found no room on its arc, stands beyond all arcs and needs the pair's name. */
  isApart: boolean;
};

export type ArcTitle = { station: ArcStation; lines: string[]; meta: string[]; box: Box };

/**
 * Where everything stands. Places „along“ run with the axis, „across“ away from it, on the side of the arcs;
 * boxes are in units of the view box.
 */
export type ArcLayout = {
  size: DrawingSize;
  isVertical: boolean;
  width: number;
  height: number;
  /** Where the arcs stand: `y` of a level axis, `x` of an upright one. */
  base: number;
  platforms: { station: ArcStation; middle: number; length: number }[];
  /** When each text may have been written, in rows below the platforms. */
  spans: { from: number; to: number; isSoft: boolean; row: number; middle: number }[];
  scale: TimeScale;
  /** Widest arc first, so that narrow ones lie above and can be reached. */
  arcs: ArcBand[][];
  /** In the order of the pairs. */
  counts: ArcCount[][];
  titles: ArcTitle[];
};

type Measure = {
  /** Thickness of one relation. */
  unit: number;
  /** How high an arc rises: `least`, and `flatness` for each unit of its radius. */
  flatness: number;
  least: number;
  titleWidth: number;
  breakLength: number;
  gap: number;
};

const measures: Record<DrawingSize, Measure> = {
  wide: { unit: 1.15, flatness: 0.74, least: 0, titleWidth: 190, breakLength: 70, gap: 16 },
  mid: { unit: 0.7, flatness: 0.86, least: 0, titleWidth: 120, breakLength: 36, gap: 4 },
  narrow: { unit: 0.7, flatness: 0.245, least: 34, titleWidth: 122, breakLength: 40, gap: 66 },
};

export const titleSize = { wide: 16, mid: 12.5, narrow: 12.5 } as const;
export const metaSize = 12.5;
export const countSize = 13.5;
/** Height of a count: a finger's or pointer's target also where the drawing is scaled down. */
const countHeights = { wide: 29, mid: 28, narrow: 29 } as const;
/** Between platforms and the first row of spans, and from row to row. */
export const leader = 22;
export const spanStep = 10;
/** Room below the spans for the names of months and years. */
export const rulerHeight = 46;
const uprightRuler = 34;
const lineHeight = 1.22;
const armGap = 4;
/** Texts that lie further apart are parted by a break. */
const breakAfter = 180 * 86_400_000;

export function layoutArcs(data: ArcData, size: DrawingSize): ArcLayout {
  const measure = measures[size];
  const countHeight = countHeights[size];
  const isVertical = size === 'narrow';
  const { stations, pairs } = data;
  const drawn = pairs.filter(({ counts }) => counts.length > 0);
  const titles = stations.map((station) => writeTitle(station, size, measure.titleWidth));
  const lengthOf = (index: number): number =>
    drawn
      .filter(({ a, b }) => a === index || b === index)
      .reduce((sum, pair) => sum + thicknessOf(pair, measure.unit) + armGap, 0);
  const platformLengths = stations.map((_, index) => Math.max(12, lengthOf(index)));
  const sizes = titles.map(({ box }, index) =>
    Math.max(isVertical ? box.height : measure.titleWidth, platformLengths[index] ?? 0),
  );
  const { scale, middles, length } = placeStations(stations, sizes, measure, size);
  const spans = stackSpans(stations, scale, middles);
  const rows = Math.max(0, ...spans.map(({ row }) => row + 1));
  const arcs = bendArcs(drawn, middles, platformLengths, measure);
  const reach = Math.max(0, ...arcs.flat().map(({ rise, thickness }) => rise + thickness / 2));

  // What stands opposite the arcs: titles beside an upright axis, ruler and titles below a level one.
  const titleAt = (index: number): Box => {
    const { box } = titles[index] ?? { box: { x: 0, y: 0, width: 0, height: 0 } };
    const middle = middles[index] ?? 0;
    return isVertical
      ? { ...box, x: 0, y: middle - box.height / 2 }
      : {
          ...box,
          x: Math.max(0, Math.min(length - box.width, middle - box.width / 2)),
          y: leader + rows * spanStep + rulerHeight,
        };
  };
  const places = titles.map((title, index) => ({ ...title, box: titleAt(index) }));
  const base = isVertical ? measure.titleWidth + uprightRuler + (rows - 1) * spanStep : 0;
  const width = isVertical ? Math.max(drawingWidths.narrow, base + reach + 10) : length;
  const area: Box = isVertical
    ? { x: base + 8, y: 0, width: width - base - 8, height: length }
    : { x: 0, y: -reach - countHeight / 2, width: length, height: reach + countHeight / 2 - 8 };
  const [shortFirst = [], longFirst = []] = [1, -1].map((order) =>
    placeCounts(drawn, arcs, area, { isVertical, base, countHeight, order }),
  );
  const apart = (groups: ArcCount[][]): number => groups.flat().filter((one) => one.isApart).length;
  const counts = apart(longFirst) < apart(shortFirst) ? longFirst : shortFirst;
  const boxes = [...counts.flat().map(({ box }) => box), ...places.map(({ box }) => box)];
  const top = Math.min(isVertical ? 0 : -reach, ...boxes.map(({ y }) => y)) - 4;
  const bottom = Math.max(length * Number(isVertical), ...boxes.map((box) => box.y + box.height));
  const move = (box: Box): Box => ({ ...box, y: box.y - top });
  return {
    size,
    isVertical,
    width: Math.max(width, ...boxes.map((box) => box.x + box.width)),
    height: bottom - top + 4,
    base: isVertical ? base : -top,
    platforms: stations.map((station, index) => ({
      station,
      middle: (middles[index] ?? 0) - (isVertical ? top : 0),
      length: platformLengths[index] ?? 0,
    })),
    spans: isVertical
      ? spans.map((span) => ({
          ...span,
          from: span.from - top,
          to: span.to - top,
          middle: span.middle - top,
        }))
      : spans,
    scale: isVertical ? moveScale(scale, -top) : scale,
    arcs: arcs
      .map((bands) =>
        bands.map((band) => (isVertical ? { ...band, along: band.along - top } : band)),
      )
      .sort((x, y) => (y[0]?.radius ?? 0) - (x[0]?.radius ?? 0)),
    counts: counts.map((group) => group.map((count) => ({ ...count, box: move(count.box) }))),
    titles: places.map((title) => ({ ...title, box: move(title.box) })),
  };
}

/** The words of a count: sign and number. */
export function countWords(type: RelationType, n: number): string {
  return `${relationLabels[type].sign} ${n}`;
}

function thicknessOf({ counts }: ArcPair, unit: number): number {
  return counts.reduce((sum, { n }) => sum + n, 0) * unit;
}

function writeTitle(station: ArcStation, size: DrawingSize, width: number): ArcTitle {
  const { ref, claims } = station;
  // The serif runs narrower than the sans serif that widths are estimated for.
  const lines = wrapText(ref.title, titleSize[size] * 0.9, width - 6);
  const claimWords = `${claims} ${claims === 1 ? 'Aussage' : 'Aussagen'}`;
  const labels = size === 'wide' ? [`${ref.label} · ${claimWords}`] : [ref.label, claimWords];
  const meta = [ref.written, ...labels].flatMap((words) => wrapText(words, metaSize, width - 6));
  const height = (lines.length * titleSize[size] + meta.length * metaSize) * lineHeight + 10;
  return { station, lines, meta, box: { x: 0, y: 0, width, height } };
}

/** One stretch of axis for each group of texts that lie near one another, each in its own measure. */
function placeStations(
  stations: readonly ArcStation[],
  sizes: readonly number[],
  measure: Measure,
  size: DrawingSize,
): { scale: TimeScale; middles: number[]; length: number } {
  const groups: number[][] = [];
  let latest = -Infinity;
  for (const [index, station] of stations.entries()) {
    if (groups.length === 0 || station.from - latest > breakAfter) groups.push([]);
    groups.at(-1)?.push(index);
    latest = Math.max(latest, station.to);
  }
  const need = groups.map((group) =>
    group.reduce((sum, index) => sum + (sizes[index] ?? 0) + measure.gap, 0),
  );
  const breaks = Math.max(0, groups.length - 1) * measure.breakLength;
  const needed = need.reduce((sum, one) => sum + one, 0);
  const length = Math.max(size === 'narrow' ? 0 : drawingWidths[size], needed + breaks);
  const share = needed === 0 ? 1 : (length - breaks) / needed;
  let place = 0;
  const segments = groups.map((group, index) => {
    const range = (need[index] ?? 0) * share;
    const members = group.flatMap((member) => stations[member] ?? []);
    const from = Math.min(...members.map((member) => member.from));
    const to = Math.max(...members.map((member) => member.to));
    const edge = Math.min(range / 6, 70);
    const segment = { from, to, start: place + edge, end: place + range - edge };
    place += range + measure.breakLength;
    return segment;
  });
  const scale = buildTimeScale(segments);
  const wishes = stations.map(({ from, to }) => scale.place((from + to) / 2));
  return {
    scale,
    length,
    middles: spreadAlong(
      wishes,
      sizes.map((one) => one + measure.gap),
      0,
      0,
      length,
    ),
  };
}

function moveScale({ segments }: TimeScale, by: number): TimeScale {
  return buildTimeScale(
    segments.map((segment) => ({ ...segment, start: segment.start + by, end: segment.end + by })),
  );
}

/** Spans that overlap stand in rows, one below the other. */
function stackSpans(
  stations: readonly ArcStation[],
  scale: TimeScale,
  middles: readonly number[],
): ArcLayout['spans'] {
  const ends: number[] = [];
  return stations.map((station, index) => {
    const middle = (scale.place(station.from) + scale.place(station.to)) / 2;
    const half = Math.max(3, (scale.place(station.to) - scale.place(station.from)) / 2);
    const from = middle - half;
    const free = ends.findIndex((end) => end <= from - 2);
    const row = free === -1 ? ends.length : free;
    ends[row] = middle + half;
    const isSoft = station.to - station.from > 86_400_000;
    return { from, to: middle + half, isSoft, row, middle: middles[index] ?? 0 };
  });
}

/**
 * Arcs stand on their platforms side by side, those to earlier texts first: near ones inside, far ones
 * outside, so that arcs of one platform never cross.
 */
function bendArcs(
  pairs: readonly ArcPair[],
  middles: readonly number[],
  lengths: readonly number[],
  { unit, flatness, least }: Measure,
): ArcBand[][] {
  const feet = new Map<ArcPair, { a: number; b: number }>(
    pairs.map((pair) => [pair, { a: 0, b: 0 }]),
  );
  for (const [index, middle] of middles.entries()) {
    const back = pairs.filter(({ b }) => b === index).sort((x, y) => y.a - x.a);
    const ahead = pairs.filter(({ a }) => a === index).sort((x, y) => y.b - x.b);
    let place = middle - (lengths[index] ?? 0) / 2 + armGap / 2;
    for (const pair of [...back, ...ahead]) {
      const thickness = thicknessOf(pair, unit);
      const foot = feet.get(pair);
      if (foot) foot[pair.b === index ? 'b' : 'a'] = place + thickness / 2;
      place += thickness + armGap;
    }
  }
  return pairs.map((pair) => {
    const { a, b } = feet.get(pair) ?? { a: 0, b: 0 };
    const radius = (b - a) / 2;
    let offset = thicknessOf(pair, unit) / 2;
    return pair.counts.map(({ type, n, url }) => {
      const thickness = n * unit;
      offset -= thickness;
      const middle = offset + thickness / 2;
      return {
        pair,
        type,
        n,
        url,
        along: (a + b) / 2,
        radius: radius + middle,
        rise: least + radius * flatness + middle,
        thickness,
      };
    });
  });
}

/**
 * Counts stand on their arc, where it is highest if there is room, else further down its sides; the
 * shortest arcs choose first, or the longest where `order` is -1. What finds no room stands in rows beyond the arcs.
 */
function placeCounts(
  pairs: readonly ArcPair[],
  arcs: readonly ArcBand[][],
  area: Box,
  {
    isVertical,
    base,
    countHeight,
    order,
  }: { isVertical: boolean; base: number; countHeight: number; order: number },
): ArcCount[][] {
  const placed = new Map<ArcPair, ArcCount[]>();
  const taken: Box[] = [];
  const left = isVertical ? 0 : area.x;
  const nameWidth = textWidth('Text 000 und Text 000', metaSize) + 10;
  let shelf = { x: left, y: isVertical ? area.y + area.height + 8 : area.y - countHeight - 6 };
  const courses = arcs.map((bands) => courseOf(bands, isVertical, base));
  const radiusOf = (bands: readonly ArcBand[]): number => bands[0]?.radius ?? 0;
  for (const bands of [...arcs].sort((x, y) => order * (radiusOf(x) - radiusOf(y)))) {
    const [first] = bands;
    const last = bands.at(-1);
    if (!first || !last) continue;
    const others = arcs.flatMap((other, index) => (other === bands ? [] : [courses[index] ?? []]));
    let best: { boxes: Box[]; whole: Box; cost: number; isApart: boolean } | undefined;
    for (let step = 0; step <= 32 && !(best && best.cost <= step); step += 1) {
      for (const side of step === 0 ? [0] : [1, -1]) {
        const angle = Math.PI / 2 + side * step * 0.04;
        const middle = middleOf(first, last, angle);
        const centre = isVertical
          ? { x: base + middle.across, y: middle.along }
          : { x: middle.along, y: -middle.across };
        for (const asColumn of isVertical ? [true, false] : [false, true]) {
          const boxes = countBoxes(bands, centre, asColumn, countHeight);
          const whole = around(boxes);
          if (!isWithin(whole, area) || taken.some((box) => boxesOverlap(box, whole, 3))) continue;
          const ease = step + (asColumn === isVertical ? 0 : 6);
          if (best && best.cost <= ease) continue;
          const cost =
            ease + (isVertical ? 4 : 10) * others.filter((other) => crosses(other, whole)).length;
          if (!best || cost < best.cost) best = { boxes, whole, cost, isApart: false };
        }
      }
    }
    if (!best) {
      const boxes = countBoxes(bands, { x: 0, y: 0 }, false, countHeight);
      const whole = around(boxes);
      if (shelf.x + nameWidth + whole.width > area.x + area.width && shelf.x > left) {
        shelf = { x: left, y: shelf.y + (countHeight + 6) * (isVertical ? 1 : -1) };
      }
      const moved = boxes.map((box) => ({
        ...box,
        x: box.x - whole.x + shelf.x + nameWidth,
        y: box.y - whole.y + shelf.y,
      }));
      best = { boxes: moved, whole: around(moved), cost: 0, isApart: true };
      shelf = { ...shelf, x: shelf.x + nameWidth + whole.width + 14 };
    }
    const { boxes, whole, isApart } = best;
    taken.push(whole);
    placed.set(
      first.pair,
      bands.flatMap(({ pair, type, n, url }, index) => {
        const box = boxes[index];
        return box ? [{ pair, type, n, url, box, isApart }] : [];
      }),
    );
  }
  return pairs.map((pair) => placed.get(pair) ?? []);
}

function middleOf(first: ArcBand, last: ArcBand, angle: number): { along: number; across: number } {
  const radius = (first.radius + first.thickness / 2 + last.radius - last.thickness / 2) / 2;
  const rise = (first.rise + first.thickness / 2 + last.rise - last.thickness / 2) / 2;
  return { along: first.along + radius * Math.cos(angle), across: rise * Math.sin(angle) };
}

function countBoxes(
  bands: readonly ArcBand[],
  centre: { x: number; y: number },
  asColumn: boolean,
  countHeight: number,
): Box[] {
  const widths = bands.map(({ type, n }) =>
    Math.max(countHeight, textWidth(countWords(type, n), countSize) + 10),
  );
  const whole = asColumn ? Math.max(...widths) : widths.reduce((sum, one) => sum + one, 0);
  let x = centre.x - whole / 2;
  let y = centre.y - (asColumn ? countHeight * bands.length : countHeight) / 2;
  return widths.map((width) => {
    const box = { x, y, width: asColumn ? whole : width, height: countHeight };
    if (asColumn) y += countHeight;
    else x += width;
    return box;
  });
}

export function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

function isWithin(box: Box, area: Box): boolean {
  return (
    box.x >= area.x &&
    box.y >= area.y &&
    box.x + box.width <= area.x + area.width &&
    box.y + box.height <= area.y + area.height
  );
}

type Point = { x: number; y: number };

/** Points of an arc's middle line, close enough together that none slips past a count. */
function courseOf(bands: readonly ArcBand[], isVertical: boolean, base: number): Point[] {
  const [first] = bands;
  const last = bands.at(-1);
  if (!first || !last) return [];
  return Array.from({ length: 61 }, (_, step) => {
    const { along, across } = middleOf(first, last, (Math.PI * step) / 60);
    return isVertical ? { x: base + across, y: along } : { x: along, y: -across };
  });
}

/** Whether an arc runs through a box. */
function crosses(course: readonly Point[], { x, y, width, height }: Box): boolean {
  return course.some(
    (point) =>
      point.x > x - 4 && point.x < x + width + 4 && point.y > y - 4 && point.y < y + height + 4,
  );
}
