import type { ParagraphKind } from '../../schemas/article.ts';

/** What a careful reader marked in an invented page. */
export type MarkedPage = {
  /** The page as it would be copied. */
  text: string;
  /** EDTF of its time of writing. */
  written: string;
  blocks: { kind: ParagraphKind | 'removed'; text: string }[];
  /** Words with the id of their actor; words with their EDTF, or `?`, `D`, `S` where they have none. */
  mentions: [words: string, actor: string][];
  times: [words: string, edtf: string][];
  names: string[];
  claims: string[];
};

const kinds: Record<string, ParagraphKind | 'removed'> = {
  T: 'title',
  L: 'lead',
  H: 'heading',
  C: 'caption',
  P: 'paragraph',
  '-': 'removed',
};

/**
 * Reads a marked page: `written`, `wrap`, `transform` and `single` above, then one block a line, its kind in
 * front; inside `[words|actor]`, `{words|EDTF}`, `<name>` and `((claim))`.
 */
export function readMarkedPage(source: string): MarkedPage {
  const page: MarkedPage = {
    text: '',
    written: '',
    blocks: [],
    mentions: [],
    times: [],
    names: [],
    claims: [],
  };
  let wrap = 0;
  let transform = '';
  let single = false;
  for (const line of source.split('\n')) {
    const [, word = '', value = ''] =
      /^(written|wrap|transform|single)(?: (\S+))?$/.exec(line) ?? [];
    if (word === 'written') page.written = value;
    else if (word === 'wrap') wrap = Number(value);
    else if (word === 'transform') transform = value;
    else if (word === 'single') single = true;
    const kind = word === '' ? kinds[line.charAt(0)] : undefined;
    if (kind === undefined) continue;
    const text = line.slice(2).trim();
    page.blocks.push({ kind, text: kind === 'removed' ? text : readMarks(text, page) });
  }
  const lines = page.blocks.map(({ text }) => (wrap > 0 ? wrapWords(text, wrap) : text));
  page.text = disguise(lines.join(single ? '\n' : '\n\n') + '\n', transform);
  return page;
}

/** The text without its marks, which are kept in the page. */
function readMarks(marked: string, page: MarkedPage): string {
  const bare = (text: string): string =>
    text.replace(/[[{]([^|\]}]+)\|[^\]}]+[\]}]/g, '$1').replace(/<([^>]+)>/g, '$1');
  for (const [, words = '', actor = ''] of marked.matchAll(/\[([^|\]]+)\|([^\]]+)\]/g))
    page.mentions.push([words, actor]);
  for (const [, words = '', edtf = ''] of marked.matchAll(/\{([^|}]+)\|([^}]+)\}/g))
    page.times.push([bare(words), edtf]);
  for (const [, name = ''] of marked.matchAll(/<([^>]+)>/g)) page.names.push(name);
  for (const [, claim = ''] of marked.matchAll(/\(\((.+?)\)\)/g)) page.claims.push(bare(claim));
  return bare(marked).replaceAll('((', '').replaceAll('))', '');
}

/** Ragged lines, as mail programs and old exports write them. */
function wrapWords(text: string, width: number): string {
  let length = 0;
  let line = 0;
  return text
    .split(' ')
    .map((word) => {
      const most = width + ((line * 5) % 13) - 6;
      const breaks = length > 0 && length + 1 + word.length > most;
      line += breaks ? 1 : 0;
      const before = length === 0 ? '' : breaks ? '\n' : ' ';
      length = breaks ? word.length : length + before.length + word.length;
      return before + word;
    })
    .join('');
}

/** The same words as other programs would have stored them. */
function disguise(text: string, transform: string): string {
  if (transform === 'nfd') return `\u{feff}${text.normalize('NFD')}`;
  if (transform === 'nbsp') return text.replace(/(\d) /g, '$1\u{a0}').replaceAll('„', '&bdquo;');
  if (transform !== 'crlf') return text;
  return text
    .replaceAll('Nordkorea', 'Nord\u{ad}korea')
    .replaceAll('Kim Jong', 'Kim\u{a0}Jong')
    .replaceAll('ü', '&uuml;')
    .replaceAll('\n', '\r\n');
}
