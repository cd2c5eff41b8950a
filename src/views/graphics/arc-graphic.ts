import { writeElement } from '../../lib/html.ts';
import { relationLabels } from '../../lib/labels.ts';
import { relationTypes, type RelationType } from '../../schemas/relation.ts';
import type { ArcData, ArcPair } from './arc-data.ts';
import {
  around,
  countSize,
  countWords,
  layoutArcs,
  leader,
  metaSize,
  spanStep,
  titleSize,
  type ArcBand,
  type ArcLayout,
} from './arc-layout.ts';
import {
  escapeText,
  round,
  writeDrawing,
  writeText,
  type Drawing,
  type DrawingSize,
  type Graphic,
  type GraphicHead,
  type GraphicTable,
} from './graphic.ts';
import { withFades, writeSoftBar } from './soft-bar.ts';
import { findTicks } from './time-ticks.ts';

/** Texts as stations in time, an arc for each pair, a band for each type of relation. */
export function drawArcs(data: ArcData): Graphic {
  const head = {
    id: 'bogen',
    title: 'Beziehungen zwischen den Texten',
    description: describe(data),
  };
  return {
    ...head,
    drawings: (['wide', 'mid', 'narrow'] as const).map((size) => draw(head, data, size)),
    table: buildTable(data),
  };
}

function draw(head: GraphicHead, data: ArcData, size: DrawingSize): Drawing {
  const layout = layoutArcs(data, size);
  const prefix = `${head.id}-${size}`;
  return writeDrawing(
    head,
    size,
    layout,
    layout.arcs.map((bands) => writeBands(data, bands, layout)).join('') +
      withFades(prefix, writeAxis(layout, prefix), layout.isVertical) +
      writeTitles(layout) +
      layout.counts.map((counts) => writeCounts(data, counts)).join(''),
  );
}

/** Bands answer to the pointer; for keys and readers their counts are the links. */
function writeBands(data: ArcData, bands: readonly ArcBand[], layout: ArcLayout): string {
  const [first] = bands;
  const last = bands.at(-1);
  if (!first || !last) return '';
  const outer = first.radius + first.thickness / 2;
  const inner = last.radius - last.thickness / 2;
  const whole = {
    ...first,
    radius: (outer + inner) / 2,
    rise: first.rise - first.radius + (outer + inner) / 2,
  };
  const ground = writeElement(
    'path',
    { class: 'ground', d: arcPath(whole, layout), 'stroke-width': round(outer - inner + 3) },
    '',
  );
  const links = bands.map((band) =>
    writeElement(
      'a',
      { class: `band ${band.type}`, href: band.url, tabindex: -1, 'aria-hidden': 'true' },
      writeElement('title', {}, escapeText(bandWords(data, band.pair, band.type, band.n))) +
        writeElement(
          'path',
          { d: arcPath(band, layout), 'stroke-width': round(band.thickness) },
          '',
        ),
    ),
  );
  return writeElement('g', { class: 'arc' }, ground + links.join(''));
}

/** Half an ellipse above the axis, or beside an upright one, as path data. */
export function arcPath(
  { along, radius, rise }: Pick<ArcBand, 'along' | 'radius' | 'rise'>,
  { isVertical, base }: ArcLayout,
): string {
  const [from, to] = [round(along - radius), round(along + radius)];
  // Half the distance to the last digit: a radius a trifle longer would make less than half an ellipse.
  const r = Math.round((to - from) * 50) / 100;
  const [h, at] = [round(rise), round(base)];
  return isVertical
    ? `M${at} ${from}A${h} ${r} 0 0 1 ${at} ${to}`
    : `M${from} ${at}A${r} ${h} 0 0 1 ${to} ${at}`;
}

/** Platforms, leaders to the spans of time in which the texts were written, and the ruler. */
function writeAxis(layout: ArcLayout, prefix: string): string {
  const { isVertical, base, platforms, spans, scale } = layout;
  const sign = isVertical ? -1 : 1;
  const rows = Math.max(0, ...spans.map(({ row }) => row + 1));
  const depth = base + sign * (leader + rows * spanStep);
  const point = (along: number, across: number): string =>
    isVertical ? `${round(across)} ${round(along)}` : `${round(along)} ${round(across)}`;
  const line = (name: string, d: string): string => writeElement('path', { class: name, d }, '');
  const written: string[] = [];
  for (const { middle, length } of platforms) {
    written.push(
      line('platform', `M${point(middle - length / 2, base)}L${point(middle + length / 2, base)}`),
    );
  }
  for (const { from, to, isSoft, row, middle } of spans) {
    const across = base + sign * (leader + row * spanStep);
    const at = (from + to) / 2;
    const bend = base + (sign * leader) / 2;
    written.push(
      line(
        'leader',
        `M${point(middle, base)}C${point(middle, bend + sign * 6)} ${point(at, bend - sign * 6)} ${point(at, across)}`,
      ),
    );
    const soft = isSoft ? Math.min((to - from) * 0.3, 40) : 0;
    written.push(
      writeElement(
        'g',
        { class: 'span' },
        writeSoftBar(
          prefix,
          'written',
          { from, to, fullFrom: from + soft, fullTo: to - soft },
          { at: isVertical ? across - 7 : across, thickness: 7 },
          isVertical,
        ),
      ),
    );
  }
  for (const [index, segment] of scale.segments.entries()) {
    written.push(line('axis', `M${point(segment.start, depth)}L${point(segment.end, depth)}`));
    const next = scale.segments[index + 1];
    if (next) {
      written.push(line('axis break', `M${point(segment.end, depth)}L${point(next.start, depth)}`));
      written.push(writeBreak((segment.end + next.start) / 2, depth, isVertical));
    }
    if (isVertical) continue;
    for (const { moment, name } of findTicks(segment, 12)) {
      const at = scale.place(moment);
      written.push(line('axis', `M${point(at, depth)}L${point(at, depth + 5)}`));
      if (name !== '') {
        written.push(writeText(name, at, depth + 18, { class: 'tick', 'font-size': 12 }));
      }
    }
    written.push(
      writeText(yearsOf(segment), (segment.start + segment.end) / 2, depth + 35, {
        class: 'year',
        'font-size': 14,
      }),
    );
  }
  return writeElement('g', { class: 'ruler', 'aria-hidden': 'true' }, written.join(''));
}

/** Two strokes across the axis: here time is left out. */
function writeBreak(along: number, across: number, isVertical: boolean): string {
  const strokes = [-3, 3].map((shift) =>
    isVertical
      ? `M${round(across - 7)} ${round(along + shift + 4)}L${round(across + 7)} ${round(along + shift - 4)}`
      : `M${round(along + shift - 4)} ${round(across + 7)}L${round(along + shift + 4)} ${round(across - 7)}`,
  );
  return writeElement('path', { class: 'axis cut', d: strokes.join('') }, '');
}

function yearsOf({ from, to }: { from: number; to: number }): string {
  const years = [from, to - 1].map((moment) => new Date(moment).getUTCFullYear());
  return [...new Set(years)].join('–');
}

function writeTitles({ titles, size, isVertical }: ArcLayout): string {
  return titles
    .map(({ station, lines, meta, box }) => {
      const x = isVertical ? 0 : box.width / 2;
      let y = 0;
      const write = (line: string, fontSize: number, name: string): string => {
        y += fontSize * 1.22;
        return writeText(line, x, y - fontSize * 0.2, { class: name, 'font-size': fontSize });
      };
      const written = [
        ...lines.map((line) => write(line, titleSize[size], 'title')),
        ...meta.map((line, index) => {
          y += index === 0 ? 3 : 0;
          return write(line, metaSize, 'meta');
        }),
      ].join('');
      const { ref, claims } = station;
      return writeElement(
        'a',
        {
          class: `station${isVertical ? ' beside' : ''}`,
          href: ref.url,
          transform: `translate(${round(box.x)} ${round(box.y)})`,
        },
        writeElement(
          'title',
          {},
          escapeText(
            `${ref.title}: ${ref.label}, ${ref.written}, ${claims} ${claims === 1 ? 'Aussage' : 'Aussagen'}`,
          ),
        ) +
          writeElement('rect', { class: 'target', ...rounded({ ...box, x: 0, y: 0 }) }, '') +
          written,
      );
    })
    .join('');
}

function writeCounts(data: ArcData, counts: ArcLayout['counts'][number]): string {
  const [first] = counts;
  if (!first) return '';
  const whole = around(counts.map(({ box }) => box));
  const line = whole.height / 2 + 5;
  const name = first.isApart
    ? writeText(pairWords(data, first.pair), -6, line, {
        class: 'name',
        'font-size': metaSize,
      })
    : '';
  const links = counts.map(({ pair, type, n, url, box }) => {
    const words = bandWords(data, pair, type, n);
    const [x, y] = [round(box.x - whole.x), round(box.y - whole.y)];
    return writeElement(
      'a',
      { class: `count ${type}`, href: url, transform: `translate(${x} ${y})` },
      writeElement('title', {}, escapeText(words)) +
        writeElement('rect', { class: 'target', ...rounded({ ...box, x: 0, y: 0 }) }, '') +
        writeText(countWords(type, n), box.width / 2, box.height / 2 + 5, {
          'font-size': countSize,
        }),
    );
  });
  return writeElement(
    'g',
    { class: 'counts', transform: `translate(${round(whole.x)} ${round(whole.y)})` },
    writeElement('rect', { class: 'plate', rx: 4, ...rounded({ ...whole, x: 0, y: 0 }) }, '') +
      name +
      links.join(''),
  );
}

function rounded(box: { x: number; y: number; width: number; height: number }): {
  x: number;
  y: number;
  width: number;
  height: number;
} {
  return {
    x: round(box.x),
    y: round(box.y),
    width: round(box.width),
    height: round(box.height),
  };
}

function pairWords({ stations }: ArcData, { a, b }: ArcPair): string {
  return `${stations[a]?.ref.label} und ${stations[b]?.ref.label}`;
}

function numberWords(type: RelationType, n: number): string {
  const { singular, plural } = relationLabels[type];
  return `${n} ${n === 1 ? singular : plural}`;
}

function bandWords(data: ArcData, pair: ArcPair, type: RelationType, n: number): string {
  return `${pairWords(data, pair)}: ${numberWords(type, n)}`;
}

function totalOf({ counts }: ArcPair): number {
  return counts.reduce((sum, { n }) => sum + n, 0);
}

function describe(data: ArcData): string {
  const { stations, pairs } = data;
  if (stations.length === 0) return 'Die Sammlung enthält noch keinen Text.';
  const texts = stations.map(({ ref }) => `${ref.label} „${ref.title}“, ${ref.written}`).join('; ');
  const arcs = pairs.map((pair) => {
    const words = pair.counts.map(({ type, n }) => numberWords(type, n)).join(', ');
    return `${pairWords(data, pair)}: ${words === '' ? 'keine Beziehung' : words}`;
  });
  const total = pairs.reduce((sum, pair) => sum + totalOf(pair), 0);
  return [
    `Die Texte stehen der Zeit nach auf einer Achse: ${texts}.`,
    ...(arcs.length === 0
      ? []
      : [
          `Bögen verbinden je zwei Texte und zeigen, wie ihre Aussagen zueinander stehen, zusammen ${total} Beziehungen. ${arcs.join('. ')}.`,
        ]),
  ].join(' ');
}

function buildTable(data: ArcData): GraphicTable {
  return {
    caption: 'Beziehungen zwischen den Aussagen zweier Texte, die Texte der Zeit nach',
    columns: [
      { name: 'Texte', isNumber: false },
      ...relationTypes.map((type) => ({
        name: `${relationLabels[type].sign} ${relationLabels[type].plural}`,
        isNumber: true,
      })),
      { name: 'Zusammen', isNumber: true },
    ],
    rows: data.pairs.map((pair) => ({
      cells: [
        [{ text: pairWords(data, pair), url: pair.url }],
        ...relationTypes.map((type) => {
          const count = pair.counts.find((one) => one.type === type);
          return [count ? { text: String(count.n), url: count.url } : { text: '0' }];
        }),
        [{ text: String(totalOf(pair)) }],
      ],
    })),
  };
}
