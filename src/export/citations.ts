import type { Article } from '../knowledge/knowledge.ts';

/** The forms in which reference managers take a text, by file ending. */
export const citationFormats = ['bib', 'ris', 'json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

const collection = 'Schulterschluss. Russland und Nordkorea 2019–2025';

/**
 * Writes how an article is cited: BibLaTeX (`bib`), RIS (`ris`) or CSL-JSON (`json`). It is dated from its first to
 * its last possible day; authors and newspaper are not known. There is no address: the site may stand anywhere.
 */
export function writeCitation(article: Article, format: CitationFormat): string {
  switch (format) {
    case 'bib':
      return writeBibLatex(article);
    case 'ris':
      return writeRis(article);
    case 'json':
      return `${JSON.stringify([buildCsl(article)], null, 1)}\n`;
  }
}

function writeBibLatex(article: Article): string {
  const fields: [string, string][] = [
    ['title', `{${escapeTex(article.title)}}`],
    ['booktitle', `{${escapeTex(collection)}}`],
    ['date', [...new Set(daysOf(article))].join('/')],
    ['note', escapeTex(noteOf(article))],
    ['langid', 'german'],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@incollection{${keyOf(article)},\n${lines.join('')}}\n`;
}

/** Tags and line ends as in the RIS specification: two letters, two blanks, hyphen, blank, CR LF. */
function writeRis(article: Article): string {
  const [first = ''] = daysOf(article);
  const fields: [string, string][] = [
    ['TY', 'CHAP'],
    ['ID', keyOf(article)],
    ['TI', article.title],
    ['T2', collection],
    ['PY', first.slice(0, 4)],
    ['DA', `${first.replaceAll('-', '/')}/`],
    ['N1', noteOf(article)],
    ['LA', 'de'],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** One item of CSL-JSON (Citation Style Language, input data schema 1.0). */
function buildCsl(article: Article): Record<string, unknown> {
  return {
    id: keyOf(article),
    type: 'chapter',
    title: article.title,
    'container-title': collection,
    issued: { 'date-parts': daysOf(article).map((day) => day.split('-').map(Number)) },
    genre: article.genre,
    note: noteOf(article),
    language: 'de',
  };
}

function keyOf({ number }: Article): string {
  return `schulterschluss-${number}`;
}

/** First and last possible day, as far as they are known. */
function daysOf({ bounds: { min, max } }: Article): string[] {
  return [min, max].filter((day) => day !== null);
}

function noteOf({ number, genre, titleSource }: Article): string {
  const title = titleSource === 'text' ? '' : 'Titel der Redaktion. ';
  return `Text ${number}, ${genre}. ${title}Datierung erschlossen.`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}%&$#_^~]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}

const texSigns: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
