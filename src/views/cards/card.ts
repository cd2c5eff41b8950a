import type { Knowledge } from '../../knowledge/knowledge.ts';
import { writeElement } from '../../lib/html.ts';
import { escapeText, writeText } from '../graphics/graphic.ts';
import { colours } from './colours.ts';
import { writeEmblem } from './emblem.ts';
import {
  drawActors,
  drawArcs,
  drawClaims,
  drawPairs,
  drawPeriods,
  drawSentences,
  drawThreads,
  type Motif,
} from './motifs.ts';

/** The size other programs expect of the picture of a link, in pixels (Open Graph, 1.91 : 1). */
export const cardSize = { width: 1200, height: 630 } as const;

type CardRule = { title: string; words: (knowledge: Knowledge) => string; motif: Motif };

const rules = {
  start: {
    title: 'Russland und Nordkorea 2019–2025',
    words: ({ articles }) => `${articles.length} Zeitungstexte, Satz für Satz belegt`,
    motif: drawArcs,
  },
  artikel: {
    title: 'Die Texte',
    words: () => 'wie sie gedruckt wurden, Satz für Satz erschlossen',
    motif: drawSentences,
  },
  akteure: {
    title: 'Akteure',
    words: ({ actors }) =>
      `${actors.length} Personen, Staaten und Einrichtungen mit allen Nennungen`,
    motif: drawActors,
  },
  aussagen: {
    title: 'Aussagen',
    words: ({ claims }) => `${claims.length} Aussagen, jede mit den Worten, die sie belegen`,
    motif: drawClaims,
  },
  zeit: {
    title: 'Zeit',
    words: () => 'Was wann geschah, so genau, wie die Texte es sagen',
    motif: drawPeriods,
  },
  themen: {
    title: 'Themen',
    words: () => 'Worum es geht, und was daraus wurde',
    motif: drawThreads,
  },
  vergleich: {
    title: 'Vergleich',
    words: () => 'Wo die Texte einander bestätigen, berichtigen und widersprechen',
    motif: drawPairs,
  },
  daten: {
    title: 'Daten',
    words: () => 'Alles zum Nachprüfen und Herunterladen',
    motif: drawClaims,
  },
  methode: {
    title: 'Methode',
    words: () => 'Wie datiert, belegt und gezählt wurde',
    motif: drawSentences,
  },
} as const satisfies Record<string, CardRule>;

export type CardName = keyof typeof rules;

/** One card for each kind of page. */
export const cardNames = Object.keys(rules) as CardName[];

/** The picture of a link to a kind of page, as SVG of `cardSize`. */
export function drawCard(knowledge: Knowledge, name: CardName): string {
  const { title, words, motif } = rules[name];
  const { width, height } = cardSize;
  const margin = 72;
  const serif = { 'font-family': 'Source Serif 4' };
  const bold = { 'font-family': 'Source Serif 4 SemiBold, Source Serif 4', 'font-weight': 600 };
  return writeElement(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height },
    writeElement('title', {}, escapeText(title)) +
      writeElement('rect', { width, height, fill: colours.paper }, '') +
      writeElement('g', { transform: `translate(${margin} 56) scale(1.75)` }, writeEmblem()) +
      writeText('Schulterschluss', margin + 76, 97, {
        ...bold,
        'font-size': 40,
        fill: colours.ink,
      }) +
      writeText(title, margin - 3, 212, {
        ...bold,
        'font-size': title.length > 24 ? 62 : 84,
        fill: colours.ink,
      }) +
      writeText(words(knowledge), margin, 270, {
        ...serif,
        'font-size': 35,
        fill: colours.soft,
      }) +
      motif(knowledge, { x: margin, y: 318, width: width - 2 * margin, height: 246 }),
  );
}
