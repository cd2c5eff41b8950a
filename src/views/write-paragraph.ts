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
      /** Whether the claim has no other quote in the text. */
      isOnly: boolean;
      /** A quote that stands before the claim's first one, as in a heading: its number would be out of turn. */
      isEarlier?: boolean;
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

/** Where a stretch of text is written. */
type Place = {
  /** The claims and the correction around it. */
  within: readonly TextMark[];
  /** Whether these are the source's words behind a reading, hidden at first: no address may lead there. */
  isSource: boolean;
  partOf: (claim: string) => number;
};

/**
 * Writes a paragraph with its marks as HTML. Claims nest where one lies within the other; where they cross, and
 * at a correction that they do not hold whole, they are cut. `partOf` gives a claim whose words stand in several
 * elements the number of the class (`c1`) by which its address lights all of them. The text of the result,
 * readings (`.corr`) left out, is the source's.
 */
export function writeParagraph(
  text: string,
  marks: readonly TextMark[],
  partOf: (claim: string) => number,
): string {
  return writePieces(weave(text, marks), { within: [], isSource: false, partOf });
}

function writePieces(pieces: readonly Piece[], place: Place): string {
  const keyOf = (piece: Piece): string => {
    const holder = holderOf(piece, place);
    return holder ? `${holder.type} ${holder.n} ${holder.from}` : '';
  };
  const groups = groupRuns(pieces, keyOf);
  return groups
    .map(({ items }, index) => {
      const [first] = items;
      const last = items.at(-1);
      if (!first || !last) return '';
      const holder = holderOf(first, place);
      if (!holder) return writeLinked(index === 0 ? items : dropClosing(items, place));
      const written =
        holder.type === 'claim'
          ? writeClaim(holder, items, place)
          : writeCorrection(holder, items, place);
      const closing = escapeHtml(closingOf(groups[index + 1]?.items, place));
      // Numbers of claims that end with the element around stand behind that.
      const isInnerEnd = index === groups.length - 1 && place.within.length > 0;
      const ending = place.isSource || isInnerEnd ? [] : endingClaims(last);
      return written + closing + ending.map(writeClaimRef).join('');
    })
    .join('');
}

/** What goes around a piece next: of the claims the one that begins first and is longest, or its correction. */
function holderOf(piece: Piece, { within }: Place): Claim | Correction | undefined {
  const inner = piece.marks.filter((mark) => !within.includes(mark));
  const correction = inner.find((mark) => mark.type === 'correction');
  const [claim] = inner
    .filter((mark) => mark.type === 'claim')
    .filter(({ from, to }) => !correction || (from <= correction.from && to >= correction.to))
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return claim ?? correction;
}

function writeClaim(claim: Claim, pieces: readonly Piece[], place: Place): string {
  const begins = pieces[0]?.from === claim.from;
  const isWhole = claim.isOnly && begins && pieces.at(-1)?.to === claim.to && !place.isSource;
  return writeElement(
    'span',
    {
      class: isWhole ? 'q' : `q ${partClass(claim, place)}`,
      id: claim.isFirst && begins && !place.isSource ? anchorOf(claim) : undefined,
    },
    writePieces(pieces, { ...place, within: [...place.within, claim] }),
  );
}

function writeCorrection(correction: Correction, pieces: readonly Piece[], place: Place): string {
  const inside = { ...place, within: [...place.within, correction], isSource: true };
  const claims = new Set(pieces.flatMap(claimsOf).filter((mark) => !place.within.includes(mark)));
  const parts = [...claims].map((claim) => partClass(claim, place));
  const reading = writeElement(
    'span',
    { class: ['corr', ...(claims.size > 0 ? ['q', ...parts] : [])].join(' ') },
    writeReading(correction, pieces),
  );
  const refs = pieces.slice(0, -1).flatMap(endingClaims).map(writeClaimRef);
  const content =
    writeElement('span', { class: 'sic' }, writePieces(pieces, inside)) +
    reading +
    writeCorrectionRef(correction) +
    refs.join('');
  // Addresses must lead to what is seen: to the frame of both.
  const [first, ...others] = [...claims].filter(
    ({ isFirst, from }) => isFirst && from >= correction.from,
  );
  const frame = writeElement(
    'span',
    {
      class: first ? `choice ${partClass(first, place)}` : 'choice',
      id: first && anchorOf(first),
    },
    content,
  );
  return others.reduce(
    (inner, claim) =>
      writeElement('span', { class: partClass(claim, place), id: anchorOf(claim) }, inner),
    frame,
  );
}

/** The reading, with the source's links. */
function writeReading({ reading }: Correction, pieces: readonly Piece[]): string {
  return writeLinked(weave(reading, linksInReading(reading, pieces)));
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

/** The marks that close right behind a quote, those of a sentence among them: the numbers of its claims stand behind. */
function closingOf(pieces: readonly Piece[] | undefined, place: Place): string {
  const [next] = pieces ?? [];
  if (!next || holderOf(next, place) || linkOf(next)) return '';
  return /^["“”’»]*[,.;:!?…]*["“”’»]*(?=[\s)–]|$)/.exec(next.text)?.[0] ?? '';
}

function dropClosing(pieces: readonly Piece[], place: Place): Piece[] {
  const { length } = closingOf(pieces, place);
  return pieces.map((piece, index) =>
    index === 0 ? { ...piece, text: piece.text.slice(length) } : piece,
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

function anchorOf({ id }: Claim): string {
  return `aussage-${id}`;
}

function partClass({ id }: Claim, { partOf }: Place): string {
  return `c${partOf(id)}`;
}

function claimsOf(piece: Piece): Claim[] {
  return piece.marks.filter((mark) => mark.type === 'claim');
}

function endingClaims(piece: Piece): Claim[] {
  return claimsOf(piece).filter((claim) => claim.to === piece.to && !claim.isEarlier);
}

/** An actor goes before a time that covers the same words. */
function linkOf(piece: Piece): Link | undefined {
  const links = piece.marks.filter((mark) => mark.type === 'link');
  return links.find((link) => link.sort === 'actor') ?? links[0];
}
