import { keepTogether } from '../../lib/keep-together.ts';
import type { Hit, HitWord } from '../search.ts';
import { findExcerpt } from './excerpt.ts';
import { kindNames } from './kind-names.ts';
import { make } from './make.ts';
import { writeTextFragment } from './text-fragment.ts';

/** A hit as an item of the list; its first link is its address. The page lies one folder below the root. */
export function showHit(hit: Hit): HTMLElement {
  const { art, text, title, words, via } = hit;
  const isParagraph = art === 'artikel';
  const heading = isParagraph ? [text?.title ?? ''] : marked(title);
  const link = make('a', { href: `..${hit.href}` }, ...heading);
  if (isParagraph) leadToWords(link, words);
  const parts = [make('p', { class: 'treffer-art' }, writePlace(hit)), make('h2', {}, link)];
  const { from, to } = findExcerpt(words);
  const excerpt = marked(words.slice(from, to));
  if (from > 0) excerpt.unshift('… ');
  if (to < words.length) excerpt.push(' …');
  // A claim shows the very words that bear it out.
  const shown = art === 'aussage' ? [make('q', {}, ...excerpt)] : excerpt;
  parts.push(make('p', { class: 'treffer-auszug' }, ...shown));
  if (via.length > 0) parts.push(make('p', { class: 'meta' }, 'Gefunden über: ', ...marked(via)));
  return make('li', { 'data-art': art }, ...parts);
}

/** What the hit is and where it stands: „Text 002, Absatz 8 · September 2023“, „Aussage · Titel · …“. */
function writePlace({ art, id, text }: Hit): string {
  if (!text) return kindNames[art];
  const place =
    art === 'artikel'
      ? [`Text ${text.number}, Absatz ${id.slice(1)}`]
      : [kindNames[art], text.title];
  return keepTogether([...place, text.written].join(' · '));
}

/** The address is that of the paragraph; who follows it is led to the very words, where browsers can. */
function leadToWords(link: HTMLElement, words: readonly HitWord[]): void {
  const address = link.getAttribute('href') ?? '';
  link.addEventListener('click', () => {
    link.setAttribute('href', address + writeTextFragment(words));
    setTimeout(() => {
      link.setAttribute('href', address);
    });
  });
}

/** Words with the found ones marked; neighbours share a mark, and signs around them stay outside. */
function marked(words: readonly HitWord[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let run: string[] = [];
  const flush = (): void => {
    const [, before = '', inner = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(run.join(' ')) ?? [];
    if (inner !== '') nodes.push(before, make('mark', {}, inner), after);
    run = [];
  };
  words.forEach(({ text, found }, place) => {
    const space = place > 0 ? ' ' : '';
    if (found) {
      if (run.length === 0) nodes.push(space);
      run.push(text);
    } else {
      flush();
      nodes.push(`${space}${text}`);
    }
  });
  flush();
  return nodes;
}
