import { groupRuns, weave, type Segment } from '../annotate/weave.ts';
import { cardIds, writeCardLink } from '../lib/card-link.ts';
import { escapeHtml, writeElement } from '../lib/html.ts';

/** What a stretch of an article's text is shown as; offsets are UTF-16 units in the paragraph. */
export type TextMark = { from: number; to: number } & (
  | {
      type: 'claim';
      id: string;
      /** The claim's number in the article. */
      n: number;
      /** Whether this is the claim's first quote, the one its address leads to. */
      isFirst: boolean;
    }
  | {
      type: 'link';
      url: string | undefined;
      sort: 'actor' | 'time';
      /** Id of the preview card; a link without address has none. */
      card?: string | undefined;
      datetime?: string | undefined;
    }
  | { type: 'correction'; n: number; exact: string; reading: string }
);

type Claim = Extract<TextMark, { type: 'claim' }>;
type Link = Extract<TextMark, { type: 'link' }>;
type Correction = Extract<TextMark, { type: 'correction' }>;
type Piece = Segment<TextMark>;

/**
 * Writes a paragraph with its marks as HTML. Marks may overlap in any way: they are cut and nested in one
 * order – correction, claims, link. The text of the result, readings (`.corr`) left out, is the source's.
 */
export function writeParagraph(text: string, marks: readonly TextMark[]): string {
  const pieces = weave(text, marks);
  return groupRuns(pieces, (piece) => String(correctionOf(piece)?.n ?? ''))
    .map(({ items }) => writeRun(items))
    .join('');
}

function writeRun(pieces: readonly Piece[]): string {
  const first = pieces[0];
  const correction = first && correctionOf(first);
  if (!correction) return writeQuoted(pieces, true);
  // The source's words are hidden at first: addresses must lead to what is seen, to the reading's frame.
  const targets = pieces.flatMap(startingClaims).map((claim) => claim.id);
  const ends = pieces.flatMap(endingClaims);
  const reading = writeReading(correction, pieces);
  const frame = writeElement(
    'span',
    { class: 'choice', id: anchorOf(targets[0]) },
    writeElement('span', { class: 'sic' }, writeQuoted(pieces, false)) +
      reading +
      writeCorrectionRef(correction) +
      ends.map(writeClaimRef).join(''),
  );
  return wrapInAnchors(frame, targets.slice(1));
}

/** The reading, marked as quoted where the source's words are, with the source's links. */
function writeReading(correction: Correction, pieces: readonly Piece[]): string {
  const isQuoted = pieces.some((piece) => claimsOf(piece).length > 0);
  const content = writeLinked(
    weave(correction.reading, linksInReading(correction.reading, pieces)),
  );
  return writeElement('span', { class: isQuoted ? 'corr q' : 'corr' }, content);
}

/** A link over all of the source's words goes over all of the reading; others go with their words. */
function linksInReading(reading: string, pieces: readonly Piece[]): TextMark[] {
  const links = [...new Set(pieces.map(linkOf))];
  if (links.length === 1 && links[0]) return [{ ...links[0], from: 0, to: reading.length }];
  return links.flatMap((link): TextMark[] => {
    if (!link) return [];
    const words = pieces
      .filter((piece) => linkOf(piece) === link)
      .map((piece) => piece.text)
      .join('');
    const from = reading.indexOf(words);
    return from < 0 ? [] : [{ ...link, from, to: from + words.length }];
  });
}

function writeQuoted(pieces: readonly Piece[], withAnchors: boolean): string {
  const keyOf = (piece: Piece): string =>
    claimsOf(piece)
      .map((claim) => claim.n)
      .join(' ');
  const groups = groupRuns(pieces, keyOf);
  return groups
    .map(({ key, items }, place) => {
      if (key === '') return writeLinked(place === 0 ? items : dropClosing(items));
      const words = writeLinked(items);
      const targets = withAnchors ? items.flatMap(startingClaims).map((claim) => claim.id) : [];
      const quoted = writeElement('span', { class: 'q', id: anchorOf(targets[0]) }, words);
      const refs = withAnchors ? items.flatMap(endingClaims).map(writeClaimRef).join('') : '';
      const closing = escapeHtml(closingOf(groups[place + 1]?.items));
      return wrapInAnchors(quoted, targets.slice(1)) + closing + refs;
    })
    .join('');
}

/** The quotation marks that close right behind a quote: the numbers of its claims stand behind them. */
function closingOf(pieces: readonly Piece[] | undefined): string {
  const [next] = pieces ?? [];
  if (!next || claimsOf(next).length > 0 || linkOf(next)) return '';
  return /^["“”’»]+(?=[\s,.;:!?)–]|$)/.exec(next.text)?.[0] ?? '';
}

function dropClosing(pieces: readonly Piece[]): Piece[] {
  const { length } = closingOf(pieces);
  return pieces.map((piece, place) =>
    place === 0 ? { ...piece, text: piece.text.slice(length) } : piece,
  );
}

function writeLinked(pieces: readonly Piece[]): string {
  const keyOf = (piece: Piece): string => {
    const link = linkOf(piece);
    return link ? `${link.from} ${link.sort}` : '';
  };
  return groupRuns(pieces, keyOf)
    .map(({ items }) => {
      const words = items.map((piece) => escapeHtml(piece.text)).join('');
      const link = items[0] && linkOf(items[0]);
      return link ? writeLink(link, words) : words;
    })
    .join('');
}

function writeLink({ url, sort, card, datetime }: Link, words: string): string {
  const content = datetime ? writeElement('time', { datetime }, words) : words;
  if (!url) return content;
  const write = (interestfor?: string): string =>
    writeElement('a', { class: sort, interestfor, href: url }, content);
  return card === undefined ? write() : writeCardLink(card, write);
}

function writeClaimRef({ id, n }: Claim): string {
  const label = `Aussage ${n} des Textes`;
  const link = { class: 'q-ref', 'data-n': n, 'aria-label': label };
  return writeCardLink(cardIds.claim(id), (interestfor) =>
    writeElement('a', { ...link, interestfor, href: `#${id}` }, ''),
  );
}

function writeCorrectionRef({ n }: Correction): string {
  const label = `Korrektur ${n}: Wortlaut der Quelle`;
  const link = { class: 'corr-ref', href: `#korrektur-${n}`, 'aria-label': label };
  return writeCardLink(cardIds.correction(n), (interestfor) =>
    writeElement('a', { ...link, interestfor }, ''),
  );
}

function wrapInAnchors(html: string, ids: readonly string[]): string {
  return ids.reduce((inner, id) => writeElement('span', { id: anchorOf(id) }, inner), html);
}

function anchorOf(id: string | undefined): string | undefined {
  return id === undefined ? undefined : `aussage-${id}`;
}

function claimsOf(piece: Piece): Claim[] {
  return piece.marks.filter((mark) => mark.type === 'claim');
}

function startingClaims(piece: Piece): Claim[] {
  return claimsOf(piece).filter((claim) => claim.isFirst && claim.from === piece.from);
}

function endingClaims(piece: Piece): Claim[] {
  return claimsOf(piece).filter((claim) => claim.to === piece.to);
}

function correctionOf(piece: Piece): Correction | undefined {
  return piece.marks.find((mark) => mark.type === 'correction');
}

/** An actor goes before a time that covers the same words. */
function linkOf(piece: Piece): Link | undefined {
  const links = piece.marks.filter((mark) => mark.type === 'link');
  return links.find((link) => link.sort === 'actor') ?? links[0];
}
