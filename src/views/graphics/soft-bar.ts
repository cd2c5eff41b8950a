import { writeElement } from '../../lib/html.ts';
import { whole } from './graphic.ts';

/** A stretch that grows out of nothing up to `fullFrom` and fades from `fullTo` on. */
export type SoftStretch = { from: number; to: number; fullFrom: number; fullTo: number };

/** Names a colour of the style sheet: `.within` and so on. A fade cannot take it from the bar it fills. */
export type BarTone = 'written' | 'lasting' | 'within' | 'recurring';

/**
 * A bar along the x axis, or the y axis where `isVertical`. Where it is full from end to end, its ends are
 * hard; else it is filled with a fade, which `withFades` adds to the drawing.
 */
export function writeSoftBar(
  prefix: string,
  tone: BarTone,
  { from, to, fullFrom, fullTo }: SoftStretch,
  across: { at: number; thickness: number },
  isVertical = false,
): string {
  const length = Math.max(1, to - from);
  // Whole twentieths, so that a few fades serve all bars.
  const share = (place: number): number =>
    Math.round(Math.max(0, Math.min(1, (place - from) / length)) * 20) * 5;
  const [grown, fading] = [share(fullFrom), Math.max(share(fullFrom), share(fullTo))];
  const along = { at: whole(from), length: whole(length) };
  const side = { at: whole(across.at), length: whole(across.thickness) };
  const [x, y] = isVertical ? [side, along] : [along, side];
  return writeElement(
    'rect',
    {
      x: x.at,
      y: y.at,
      width: x.length,
      height: y.length,
      ...(grown === 0 && fading === 100
        ? { class: `core ${tone}` }
        : { fill: `url(#${prefix}-${tone}-${grown}-${fading})` }),
    },
    '',
  );
}

/** Puts the fades that a drawing's bars ask for in front of them; `prefix` keeps drawings apart. */
export function withFades(prefix: string, content: string, isVertical = false): string {
  const asked = new Set(
    [...content.matchAll(/url\(#([^)]+)\)/g)]
      .flatMap(([, id]) => (id?.startsWith(`${prefix}-`) ? [id] : []))
      .sort(),
  );
  if (asked.size === 0) return content;
  const stop = (offset: number, isFull: boolean): string =>
    writeElement('stop', { offset: `${offset}%`, class: isFull ? 'full' : 'empty' }, '');
  const fades = [...asked].map((id) => {
    const [tone, ...stops] = id.slice(prefix.length + 1).split('-');
    const [grown = 0, fading = 100] = stops.map(Number);
    return writeElement(
      'linearGradient',
      { id, class: tone, ...(isVertical ? { x2: 0, y2: 1 } : {}) },
      (grown > 0 ? stop(0, false) : '') +
        stop(grown, true) +
        stop(fading, true) +
        (fading < 100 ? stop(100, false) : ''),
    );
  });
  return writeElement('defs', {}, fades.join('')) + content;
}
