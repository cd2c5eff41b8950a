import type { Knowledge } from '../../knowledge/knowledge.ts';
import { writeElement } from '../../lib/html.ts';
import { urls } from '../../lib/urls.ts';
import { buildDatePeriods } from '../date-view.ts';
import {
  drawingWidths,
  escapeText,
  round,
  writeDrawing,
  writeText,
  type Drawing,
  type DrawingSize,
  type Graphic,
  type GraphicHead,
} from './graphic.ts';
import { textWidth } from './text-width.ts';

/** A decade or a year with what happened in it; `texts` were written in it, or may have been. */
export type StripPeriod = {
  name: string;
  url: string;
  count: number;
  texts: { label: string; number: string; url: string }[];
  /** Years are left out before it, or the measure changes. */
  followsBreak: boolean;
};

/** How many dates each period of the time page holds, as a strip of little squares. */
export function buildStripGraphic(knowledge: Knowledge): Graphic {
  return drawStrip(buildStripPeriods(knowledge));
}

export function buildStripPeriods(knowledge: Knowledge): StripPeriod[] {
  let previous: string | undefined;
  return buildDatePeriods(knowledge).map(({ id, name, dates }) => {
    const isDecade = name !== id;
    const follows = previous !== undefined && Number(id) - Number(previous) !== (isDecade ? 10 : 1);
    previous = id;
    return {
      name,
      url: `${urls.dates}#zeit-${id}`,
      count: dates.length,
      texts: knowledge.articlesInTime
        .filter(({ bounds }) => {
          const [from, to] = [bounds.min?.slice(0, 4) ?? '', bounds.max?.slice(0, 4) ?? ''];
          return from <= id && id <= to;
        })
        .map((article) => ({
          label: `Text ${article.number}`,
          number: article.number,
          url: urls.article(article.id),
        })),
      followsBreak: follows,
    };
  });
}

export function drawStrip(periods: readonly StripPeriod[]): Graphic {
  const head = {
    id: 'zeitstreifen',
    title: 'Wovon die Texte erzählen',
    description:
      periods.length === 0
        ? 'Keine datierte Begebenheit ist verzeichnet.'
        : `Zahl der Ereignisse und Zeiten je Zeitabschnitt: ${periods.map((period) => words(period)).join('; ')}.`,
  };
  return {
    ...head,
    drawings: (['wide', 'mid', 'narrow'] as const).map((size) => draw(head, periods, size)),
    table: {
      caption: 'Ereignisse und Zeiten je Zeitabschnitt, und die Texte, die damals entstanden',
      columns: [
        { name: 'Zeitabschnitt', isNumber: false },
        { name: 'Ereignisse und Zeiten', isNumber: true },
        { name: 'Entstandene Texte', isNumber: false },
      ],
      rows: periods.map(({ name, url, count, texts }) => ({
        cells: [
          [{ text: name, url }],
          [{ text: String(count) }],
          texts.length === 0
            ? [{ text: '–' }]
            : texts.map((text) => ({ text: text.label, url: text.url })),
        ],
      })),
    },
  };
}

const square = 11;
const squarePath = `h${square}v${square}h-${square}z`;
const step = 14;
const labelSize = 12.5;
/** A finger's target also where the drawing is scaled down. */
const textStep = 31;

function draw(head: GraphicHead, periods: readonly StripPeriod[], size: DrawingSize): Drawing {
  return size === 'narrow' ? drawRows(head, periods, size) : drawColumns(head, periods, size);
}

/** Columns side by side, squares upwards from the names of the periods. */
function drawColumns(
  head: GraphicHead,
  periods: readonly StripPeriod[],
  size: DrawingSize,
): Drawing {
  const gap = 12;
  const breaks = periods.filter(({ followsBreak }) => followsBreak).length;
  const least = Math.max(
    40,
    ...periods.map(({ name }) => textWidth(shortName(name, size), labelSize) + 8),
  );
  const width = Math.max(drawingWidths[size], periods.length * least + breaks * gap);
  const column = (width - breaks * gap) / Math.max(1, periods.length);
  const perRow = Math.max(1, Math.min(5, Math.floor((column - 6) / step)));
  const rows = Math.max(1, ...periods.map(({ count }) => Math.ceil(count / perRow)));
  const base = rows * step + 24;
  const fits = periods.every(({ texts }) =>
    texts.every(({ label }) => textWidth(label, labelSize) + 4 <= column),
  );
  const textsY = base + (fits ? 24 : 48);
  let x = 0;
  const content = periods.map((period, index) => {
    const cut = period.followsBreak && index > 0;
    if (cut) x += gap;
    const left = x;
    x += column;
    const lines = Math.ceil(period.count / perRow);
    const pile = Math.min(perRow, period.count) * step - (step - square);
    const start = (column - pile) / 2;
    const squares = writeSquares(period.count, perRow, start, base - 6 - step, -step);
    const texts = period.texts.map((text, one) =>
      writeElement(
        'a',
        { class: 'mark', href: text.url },
        writeElement('title', {}, escapeText(`${text.label}, entstanden ${period.name}`)) +
          writeElement(
            'rect',
            {
              class: 'target',
              x: 0,
              y: textsY + one * textStep,
              width: round(column),
              height: textStep,
            },
            '',
          ) +
          writeText(fits ? text.label : text.number, column / 2, textsY + 18 + one * textStep, {
            class: 'centred',
            'font-size': labelSize,
          }),
      ),
    );
    return moved(
      left,
      0,
      (cut ? writeCut(-gap / 2, base) : '') +
        writeElement('path', { class: 'axis', d: `M0 ${base}H${round(column)}` }, '') +
        writeElement(
          'a',
          { class: 'period within', href: period.url },
          writeElement('title', {}, escapeText(words(period))) +
            writeElement(
              'rect',
              { class: 'target', x: 0, y: 0, width: round(column), height: base + 24 },
              '',
            ) +
            squares +
            writeText(String(period.count), column / 2, base - 12 - lines * step, {
              class: 'centred amount',
              'font-size': labelSize,
            }) +
            writeText(shortName(period.name, size), column / 2, base + 18, {
              class: 'centred',
              'font-size': labelSize,
            }),
        ) +
        texts.join(''),
    );
  });
  const most = Math.max(0, ...periods.map(({ texts }) => texts.length));
  const lane =
    fits || most === 0
      ? ''
      : writeText('Nummern der Texte, die damals entstanden', width - 2, base + 42, {
          class: 'ending amount',
          'font-size': labelSize,
        });
  return writeDrawing(
    head,
    size,
    { width, height: textsY + 8 + most * textStep },
    lane + content.join(''),
  );
}

/** One period below the other, squares to the right. */
function drawRows(head: GraphicHead, periods: readonly StripPeriod[], size: DrawingSize): Drawing {
  const width = drawingWidths[size];
  const left = 62;
  const right = 76;
  const perRow = Math.floor((width - left - right - 30) / step);
  let y = 0;
  const content = periods.map((period, index) => {
    const cut = period.followsBreak && index > 0;
    if (cut) y += 10;
    const top = y;
    const height = Math.max(
      30,
      Math.ceil(period.count / perRow) * step + 12,
      period.texts.length * textStep,
    );
    y += height;
    const squares = writeSquares(period.count, perRow, left + 6, 8, step);
    const inFirst = Math.min(period.count, perRow);
    const texts = period.texts.map((text, one) =>
      writeElement(
        'a',
        { class: 'mark', href: text.url },
        writeElement('title', {}, escapeText(`${text.label}, entstanden ${period.name}`)) +
          writeElement(
            'rect',
            {
              class: 'target',
              x: width - 62,
              y: one * textStep,
              width: 62,
              height: textStep,
            },
            '',
          ) +
          writeText(text.label, width - 4, 18 + one * textStep, {
            class: 'ending',
            'font-size': labelSize,
          }),
      ),
    );
    return moved(
      0,
      top,
      writeElement('path', { class: 'axis', d: `M${left} 0V${height}` }, '') +
        (cut ? writeElement('path', { class: 'axis break', d: `M${left} -10V0` }, '') : '') +
        writeElement(
          'a',
          { class: 'period within', href: period.url },
          writeElement('title', {}, escapeText(words(period))) +
            writeElement(
              'rect',
              { class: 'target', x: 0, y: 0, width: width - right, height },
              '',
            ) +
            writeText(shortName(period.name, size), left - 8, 18, {
              class: 'ending',
              'font-size': labelSize,
            }) +
            squares +
            writeText(String(period.count), left + 12 + inFirst * step, 18, {
              class: 'amount',
              'font-size': labelSize,
            }),
        ) +
        texts.join(''),
    );
  });
  return writeDrawing(head, size, { width, height: Math.max(1, y) }, content.join(''));
}

/** What is drawn for a period, at its place: written alike for each, it is compressed best. */
function moved(x: number, y: number, content: string): string {
  return writeElement('g', { transform: `translate(${round(x)} ${round(y)})` }, content);
}

/** So many squares in rows, as one path: each begins where the one before it does, and goes on from there. */
function writeSquares(
  count: number,
  perRow: number,
  x: number,
  y: number,
  rowStep: number,
): string {
  const squares = Array.from({ length: count }, (_, one) => {
    if (one === 0) return `M${round(x)} ${round(y)}${squarePath}`;
    return one % perRow > 0
      ? `m${step} 0${squarePath}`
      : `m${(1 - perRow) * step} ${rowStep}${squarePath}`;
  });
  return writeElement('path', { class: 'core within', d: squares.join('') }, '');
}

function writeCut(x: number, y: number): string {
  const strokes = [-3, 3].map(
    (shift) => `M${round(x + shift - 4)} ${y + 7}L${round(x + shift + 4)} ${y - 7}`,
  );
  return writeElement('path', { class: 'axis cut', d: strokes.join('') }, '');
}

/** „1940er“ for „1940er-Jahre“, „40er“ where columns are slim, „offen“ for what is placed nowhere. */
function shortName(name: string, size: DrawingSize): string {
  const short = name.replace(/-Jahre$/, '').replace(/^Zeit unbestimmt$/, 'offen');
  return size === 'mid' ? short.replace(/^\d\d(\d\der)$/, '$1') : short;
}

function words({ name, count, texts }: StripPeriod): string {
  const written = texts.map(({ label }) => label).join(', ');
  const entries = `${name}: ${count} ${count === 1 ? 'Eintrag' : 'Einträge'}`;
  return written === '' ? entries : `${entries}, hier entstanden ${written}`;
}
