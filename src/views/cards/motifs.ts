import type { Knowledge } from '../../knowledge/knowledge.ts';
import { writeElement } from '../../lib/html.ts';
import { relationTypes } from '../../schemas/relation.ts';
import { buildNamingCounts } from '../naming-counts.ts';
import { buildDatePeriods } from '../date-view.ts';
import { buildArcData } from '../graphics/arc-data.ts';
import { arcPath } from '../graphics/arc-graphic.ts';
import { layoutArcs } from '../graphics/arc-layout.ts';
import { round } from '../graphics/graphic.ts';
import { colours } from './colours.ts';

/** A motif fills this box of a card, upwards from its lower edge. Units are pixels. */
export type MotifBox = { x: number; y: number; width: number; height: number };

/** Something the collection holds, drawn from its numbers. */
export type Motif = (knowledge: Knowledge, box: MotifBox) => string;

/** The arcs of the first page: what joins the texts. */
export const drawArcs: Motif = (knowledge, box) => {
  const layout = layoutArcs(buildArcData(knowledge), 'wide');
  const bands = layout.arcs.flat();
  if (bands.length === 0) return '';
  const left = Math.min(...bands.map(({ along, radius }) => along - radius));
  const right = Math.max(...bands.map(({ along, radius }) => along + radius));
  const rise = Math.max(...bands.map((band) => band.rise + band.thickness));
  const [across, up] = [box.width / (right - left), box.height / rise];
  const place = `translate(${round(box.x)} ${round(box.y + box.height)}) scale(${across.toFixed(4)} ${up.toFixed(4)}) translate(${round(-left)} ${round(-layout.base)})`;
  return (
    writeElement(
      'g',
      { transform: place, fill: 'none' },
      layout.arcs
        .map((arc) =>
          [
            // Where arcs cross, the upper one keeps its edge.
            ...arc.map((band) => ({ band, stroke: colours.paper, wider: 4 })),
            ...arc.map((band) => ({ band, stroke: colours[band.type], wider: 0 })),
          ]
            .map(({ band, stroke, wider }) =>
              writeElement(
                'path',
                {
                  d: arcPath(band, layout),
                  stroke,
                  'stroke-width': round(band.thickness + wider),
                },
                '',
              ),
            )
            .join(''),
        )
        .join(''),
    ) + writeLine(box)
  );
};

/** Each text a column, each sentence a line; those that bear a claim out are marked. */
export const drawSentences: Motif = (knowledge, box) => {
  const texts = knowledge.articlesInTime.slice(0, 8);
  const gap = 36;
  const width = (box.width - gap * (texts.length - 1)) / Math.max(1, texts.length);
  const most = Math.max(1, ...texts.map(({ sentences }) => sentences.length));
  const step = box.height / most;
  // Nine of ten sentences fit into their column; the longest are cut.
  const lengths = texts.flatMap(({ sentences }) => sentences.map(({ text }) => text.length));
  const long = Math.max(1, lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 1);
  const isQuoted = new Set(
    knowledge.claims.flatMap(({ quotes }) =>
      quotes.map(({ article, n, from }) => {
        const sentence = knowledge
          .article(article)
          .sentences.find((one) => one.n === n && one.from <= from && from < one.to);
        return `${article} ${n} ${sentence?.from}`;
      }),
    ),
  );
  return texts
    .flatMap(({ id, sentences }, column) =>
      sentences.map(({ n, from, text }, row) =>
        writeBox(
          box.x + column * (width + gap),
          box.y + row * step,
          Math.min(width, Math.max(8, (text.length / long) * width)),
          Math.max(1.5, step * 0.55),
          isQuoted.has(`${id} ${n} ${from}`) ? colours.accent : colours.rule,
        ),
      ),
    )
    .join('');
};

/** The most named actors, a bar each, cut by the texts that name them. */
export const drawActors: Motif = (knowledge, box) => {
  const namings = buildNamingCounts(knowledge);
  const actors = knowledge.actors
    .map(({ id }) => namings.of(id))
    .map((counts) => ({ counts, total: counts.reduce((sum, count) => sum + count, 0) }))
    .sort((a, b) => b.total - a.total)
    .slice(0, 24);
  const most = Math.max(1, actors[0]?.total ?? 1);
  const step = box.width / Math.max(1, actors.length);
  return (
    actors
      .map(({ counts, total }, place) => {
        let y = box.y + box.height;
        // The root keeps the rarely named visible beside the two that all is about.
        const scale = (box.height * Math.sqrt(total / most)) / Math.max(1, total);
        return counts
          .map((count) => {
            const height = count * scale;
            y -= height;
            return count === 0
              ? ''
              : writeBox(
                  box.x + place * step,
                  y,
                  step * 0.62,
                  Math.max(1, height - 2),
                  colours.accent,
                );
          })
          .join('');
      })
      .join('') + writeLine(box)
  );
};

/** Each claim a square, in the colour of what the other texts make of it. */
export const drawClaims: Motif = (knowledge, box) => {
  const tones = {
    updated: colours.updates,
    contradicted: colours.contradicts,
    confirmed: colours.supports,
    standing: colours.rule,
  } as const;
  return writeSquares(
    knowledge.claims.map(({ status }) => tones[status]),
    box,
  );
};

/** Periods side by side, a square for each date. */
export const drawPeriods: Motif = (knowledge, box) =>
  writeColumns(
    buildDatePeriods(knowledge).map(({ dates }) =>
      dates.map(({ ref }) => (ref.datetime === undefined ? colours.rule : colours.updates)),
    ),
    box,
  );

/** Pairs of texts side by side, a square for each relation. */
export const drawPairs: Motif = (knowledge, box) =>
  writeColumns(
    knowledge.pairs.map(({ counts }) =>
      relationTypes.flatMap((type) =>
        Array.from({ length: counts[type] }, () => colours[type] as string),
      ),
    ),
    box,
  );

/** Each thread a line, each of its claims a stop. */
export const drawThreads: Motif = (knowledge, box) => {
  const threads = knowledge.threads.slice(0, 9);
  const most = Math.max(2, ...threads.map(({ claims }) => claims.length));
  const step = box.height / Math.max(1, threads.length);
  return threads
    .map(({ claims }, row) => {
      const y = box.y + (row + 0.5) * step;
      const x = (stop: number): number => box.x + 8 + (stop / (most - 1)) * (box.width - 16);
      return (
        writeElement(
          'path',
          {
            d: `M${round(x(0))} ${round(y)}H${round(x(claims.length - 1))}`,
            stroke: colours.rule,
            'stroke-width': 3,
          },
          '',
        ) +
        claims
          .map((_, stop) =>
            writeElement(
              'circle',
              {
                cx: round(x(stop)),
                cy: round(y),
                r: 7,
                fill: stop === claims.length - 1 ? colours.accent : colours.updates,
              },
              '',
            ),
          )
          .join('')
      );
    })
    .join('');
};

function writeSquares(tones: readonly string[], box: MotifBox): string {
  const step = fittingStep([tones.length], box.width, box.height);
  const perRow = Math.max(1, Math.floor(box.width / step));
  return tones
    .map((tone, place) =>
      writeBox(
        box.x + (place % perRow) * step,
        box.y + Math.floor(place / perRow) * step,
        step * 0.8,
        step * 0.8,
        tone,
      ),
    )
    .join('');
}

function writeColumns(columns: readonly (readonly string[])[], box: MotifBox): string {
  const width = box.width / Math.max(1, columns.length);
  const step = fittingStep(
    columns.map(({ length }) => length),
    width - 14,
    box.height - 8,
  );
  const perRow = Math.max(1, Math.floor((width - 14) / step));
  return (
    columns
      .map((tones, column) =>
        tones
          .map((tone, place) =>
            writeBox(
              box.x + column * width + (place % perRow) * step,
              box.y + box.height - 8 - (Math.floor(place / perRow) + 1) * step,
              step * 0.8,
              step * 0.8,
              tone,
            ),
          )
          .join(''),
      )
      .join('') + writeLine(box)
  );
}

/** The largest step at which so many squares fit into boxes of the same size. */
function fittingStep(amounts: readonly number[], width: number, height: number): number {
  const most = Math.max(1, ...amounts);
  for (let step = 26; step > 2; step -= 0.5) {
    if (Math.floor(width / step) * Math.floor(height / step) >= most) return step;
  }
  return 2;
}

function writeBox(x: number, y: number, width: number, height: number, fill: string): string {
  return writeElement(
    'rect',
    { x: round(x), y: round(y), width: round(width), height: round(height), fill },
    '',
  );
}

function writeLine({ x, y, width, height }: MotifBox): string {
  return writeBox(x, y + height, width, 3, colours.ink);
}
