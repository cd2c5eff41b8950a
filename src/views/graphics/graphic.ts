import { writeElement } from '../../lib/html.ts';

/**
 * The same picture for a wide, a middling and a narrow page. The style sheet shows one of them; the
 * numbers are the widths of the view box in which letters have about the size of the page's small print.
 */
export const drawingWidths = { wide: 1160, mid: 700, narrow: 328 } as const;
export type DrawingSize = keyof typeof drawingWidths;

/** `height` in units of the view box. */
export type Drawing = { size: DrawingSize; height: number; svg: string };

/** Words with or without an address. */
export type TableCell = { text: string; url?: string | undefined };

/** What a picture shows, as rows. */
export type GraphicTable = {
  caption: string;
  columns: { name: string; isNumber: boolean }[];
  /** A cell is a list: several links may stand in it. `id` makes a row a place to link to. */
  rows: { id?: string | undefined; cells: TableCell[][] }[];
};

/** A picture with all that belongs to it. */
export type Graphic = {
  /** Unique on its page. */
  id: string;
  title: string;
  /** The picture in words: all it shows. */
  description: string;
  /** Where it shows only a part: which. */
  note?: string;
  drawings: Drawing[];
  table: GraphicTable;
};

/** What all drawings of a picture have in common. */
export type GraphicHead = Pick<Graphic, 'id' | 'title' | 'description'>;

/** An `<svg>` with its name and description. It scales with the page; `content` is SVG written already. */
export function writeDrawing(
  { id, title, description }: GraphicHead,
  size: DrawingSize,
  box: { width: number; height: number },
  content: string,
): Drawing {
  const ids = { title: `${id}-${size}-titel`, description: `${id}-${size}-text` };
  return {
    size,
    height: box.height,
    svg: writeElement(
      'svg',
      {
        class: `drawing ${size}`,
        viewBox: `0 0 ${round(box.width)} ${round(box.height)}`,
        width: round(box.width),
        height: round(box.height),
        role: 'group',
        'aria-labelledby': ids.title,
        'aria-describedby': ids.description,
      },
      writeElement('title', { id: ids.title }, escapeText(title)) +
        writeElement('desc', { id: ids.description }, escapeText(description)) +
        content,
    ),
  };
}

/** Text of an element. */
export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** One line of text at its baseline. */
export function writeText(
  text: string,
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
): string {
  return writeElement('text', { x: whole(x), y: whole(y), ...attributes }, escapeText(text));
}

/** To a whole pixel of the drawing: nobody sees where between two it would be, and everybody would load it. */
export function whole(value: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value) + 0;
}

/** To a tenth, for what must meet its neighbour without a seam. */
export function round(value: number): number {
  // Adding 0 turns -0 into 0.
  return Math.round(value * 10) / 10 + 0;
}
