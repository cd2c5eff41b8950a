import { writeElement } from '../../lib/html.ts';
import { colours } from './colours.ts';

/**
 * The site's sign, a square SVG: texts as stations on a line, joined by arcs, shoulder to shoulder. `maskable`
 * fills the square and keeps the sign within the circle that every launcher shows (W3C, Manifest, safe zone:
 * 40 % of the width around the middle).
 */
export function drawEmblem({ maskable = false } = {}): string {
  return writeElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 32 32', width: 32, height: 32 },
    writeEmblem(maskable),
  );
}

/** The sign's parts in a square of 32 units. */
export function writeEmblem(maskable = false): string {
  const { accent, paper } = colours;
  const station = (x: number): string =>
    writeElement('circle', { cx: x, cy: 22, r: 2.7, fill: paper }, '');
  const arc = (from: number, to: number): string => {
    const r = (to - from) / 2;
    return writeElement(
      'path',
      {
        d: `M${from} 22A${r} ${r * 1.25} 0 0 1 ${to} 22`,
        fill: 'none',
        stroke: paper,
        'stroke-width': 2.3,
      },
      '',
    );
  };
  const sign = [
    arc(5.5, 26.5),
    arc(5.5, 14.5),
    arc(14.5, 26.5),
    ...[5.5, 14.5, 26.5].map(station),
  ].join('');
  return (
    writeElement('rect', { width: 32, height: 32, rx: maskable ? 0 : 6, fill: accent }, '') +
    (maskable
      ? writeElement('g', { transform: 'translate(16 16) scale(0.74) translate(-16 -16.8)' }, sign)
      : writeElement('g', { transform: 'translate(0 -0.8)' }, sign))
  );
}
