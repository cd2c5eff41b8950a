import { guardFetch, openEngine, type Engine } from './engine.ts';
import { openSource } from './open-source.ts';
import { facetNames, hitKinds, type FacetName } from './search-part.ts';
import { search, type ChosenFacets, type Hit, type HitWord, type SearchResult } from './search.ts';
import {
  openVocabulary,
  type OpenVocabulary,
  type VocabularyFile,
  type WordList,
} from './vocabulary.ts';

// The search page: reads the address, asks the index, shows the hits. Everything it shows is in the
// address, so that a search can be shared. The page lies one folder below the site's root.

const slowestFile = 4000;
const slowestSearch = 4800;
const shownHits = 50;
const excerptWords = 44;

const form = element('suchformular', HTMLFormElement);
const field = element('suchfeld', HTMLInputElement);
const status = element('suchstatus', HTMLElement);
const understood = element('verstanden', HTMLElement);
const list = element('treffer', HTMLOListElement);
const facets = element('facetten', HTMLElement);

const kindNames = {
  artikel: 'Absatz',
  aussage: 'Aussage',
  akteur: 'Akteur',
  datum: 'Zeit',
} as const;
const facetTitles: Record<FacetName, string> = {
  art: 'Art',
  text: 'Text',
  akteur: 'Akteur',
  thema: 'Thema',
  jahr: 'Jahr',
  sorte: 'Art der Aussage',
  stand: 'Stand der Aussage',
};

let opened: Promise<{ engine: Engine; vocabulary: OpenVocabulary }> | undefined;
/** What went wrong each time the index was opened. */
const openings: string[][] = [];
let latest = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
/** Whether the last address came of typing that goes on: what is typed next takes its place. */
let isTyping = new URLSearchParams(location.search).get('q') === null;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  go({ q: field.value }, isTyping);
});
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    go({ q: field.value }, isTyping);
    isTyping = true;
  }, 180);
});
window.addEventListener('popstate', () => {
  clearTimeout(typing);
  isTyping = false;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  void run();
});
window.addEventListener('unhandledrejection', (event) => {
  // Pagefind loads files in its constructor, where nobody can catch; `guardFetch` has told of them.
  if (openings.some((faults) => faults.length > 0)) event.preventDefault();
});
if (new URLSearchParams(location.search).has('q')) void run();

/** Changes the address and searches; `replacing` leaves no way back to the last address. */
function go(
  change: { q?: string; facet?: [FacetName, string]; exact?: boolean },
  replacing = false,
): void {
  const address = new URLSearchParams(location.search);
  if (change.q !== undefined && change.q !== address.get('q')) {
    for (const name of [...facetNames, 'genau']) address.delete(name);
    address.set('q', change.q);
  }
  if (change.facet) {
    const [name, value] = change.facet;
    if (address.get(name) === value) address.delete(name);
    else address.set(name, value);
  }
  if (change.exact !== undefined) {
    if (change.exact) address.set('genau', '1');
    else address.delete('genau');
  }
  const isSame = `?${address}` === location.search;
  history[replacing || isSame ? 'replaceState' : 'pushState'](null, '', `?${address}`);
  isTyping = false;
  void run();
}

async function run(): Promise<void> {
  const turn = (latest += 1);
  const address = new URLSearchParams(location.search);
  const typed = address.get('q')?.trim() ?? '';
  if (document.activeElement !== field) field.value = typed;
  if (typed === '') {
    show('leer', '');
    return;
  }
  list.dataset['zustand'] = 'laufend';
  const chosen = facetNames.flatMap((name) =>
    address.getAll(name).map((value) => ({ name, value })),
  );
  try {
    const all = await inTime(
      open().then(async ({ engine, vocabulary }) =>
        search(typed, [], engine, await vocabulary.prepare(typed), address.has('genau')),
      ),
    );
    if (turn !== latest) return;
    showResult(typed, all, chosen, address.has('genau'));
  } catch {
    if (turn !== latest) return;
    opened = undefined;
    showFault();
  }
}

function open(): Promise<{ engine: Engine; vocabulary: OpenVocabulary }> {
  opened ??= (async () => {
    const base = new URL('../pagefind/', location.href);
    const faults: string[] = [];
    // A browser keeps a script it could not read; only another address is asked for again.
    const attempt = openings.length > 0 ? `?versuch=${openings.length}` : '';
    openings.push(faults);
    const { fetchFile, load } = await openSource(base, attempt);
    window.fetch = guardFetch(fetchFile, base.pathname, slowestFile, faults);
    const [vocabulary, engine] = await Promise.all([
      window
        .fetch(`${base.pathname}wortschatz.json`)
        .then((answer) => answer.json()) as Promise<VocabularyFile>,
      openEngine(load, base.pathname, faults),
    ]);
    return {
      engine,
      vocabulary: openVocabulary(vocabulary, async (shard) => {
        const answer = await window.fetch(`${base.pathname}wortschatz/${shard}.json`);
        return (await answer.json()) as WordList;
      }),
    };
  })();
  return opened;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, refuse) => {
      setTimeout(() => {
        refuse(new Error('The search index did not answer in time.'));
      }, slowestSearch);
    }),
  ]);
}

function showResult(
  typed: string,
  { query, hits }: SearchResult,
  chosen: ChosenFacets,
  exact: boolean,
): void {
  const kept = hits.filter((hit) => holdsAll(hit, chosen));
  const held = document.activeElement?.id;
  const unfolded = openGroups();
  const count =
    kept.length === 0
      ? `Nichts gefunden für „${typed}“.`
      : `${kept.length} Treffer für „${typed}“.`;
  show('fertig', count);
  understood.replaceChildren(...explain(query, exact));
  list.replaceChildren(...kept.slice(0, shownHits).map(hitItem));
  showFacets(hits, chosen, unfolded);
  keepFocus(held);
}

/** What had the focus was made anew: readers with a keyboard are still at it, or else at the field. */
function keepFocus(held: string | undefined): void {
  if (!held || document.activeElement?.id === held) return;
  (document.getElementById(held) ?? field).focus();
}

function openGroups(): Set<string> {
  return new Set(
    [...facets.querySelectorAll('details[open] > summary')].map((node) => node.textContent),
  );
}

function explain({ replaced, also, unknown }: SearchResult['query'], exact: boolean): Node[] {
  const notes: string[] = [
    ...replaced.map(({ written, by }) => `statt „${written}“: „${by}“`),
    ...(also.length > 0 ? [`gesucht auch: ${also.map((word) => `„${word}“`).join(', ')}`] : []),
    ...(unknown.length > 0
      ? [`nicht gefunden: ${unknown.map((word) => `„${word}“`).join(', ')}`]
      : []),
  ];
  const lines = notes.map((note) => make('p', {}, [note]));
  if (exact || replaced.length + also.length > 0) {
    const button = make('button', { type: 'button', id: 'genau' }, [
      exact ? 'Auch Verwandtes suchen' : 'Nur genau danach suchen',
    ]);
    button.addEventListener('click', () => {
      go({ exact: !exact });
    });
    lines.push(button);
  }
  return lines;
}

function hitItem(hit: Hit): HTMLElement {
  const text = hit.facets.find(({ name }) => name === 'text');
  const heading =
    hit.title.length > 0
      ? marked(hit.title)
      : hit.art === 'aussage'
        ? marked(hit.words)
        : [text?.label ?? '', ` · ¶ ${hit.id.slice(1)}`];
  const parts: Node[] = [
    make('p', { class: 'treffer-art' }, [
      hit.art === 'aussage' && text ? `${kindNames[hit.art]} · ${text.label}` : kindNames[hit.art],
    ]),
    make('h2', {}, [make('a', { href: `..${hit.href}` }, heading)]),
  ];
  if (hit.art !== 'aussage') parts.push(make('p', { class: 'treffer-auszug' }, excerpt(hit.words)));
  return make('li', { 'data-art': hit.art }, parts);
}

/** The stretch with most found words, with whole words and an ellipsis where text is left out. */
function excerpt(words: readonly HitWord[]): (Node | string)[] {
  let best = 0;
  let most = -1;
  for (let at = 0; at === 0 || at + excerptWords <= words.length; at += 1) {
    const found = words.slice(at, at + excerptWords).filter((word) => word.found).length;
    if (found > most) [best, most] = [at, found];
  }
  // A little room before the first found word reads better than none.
  const first = words.findIndex((word, at) => at >= best && word.found);
  const from = Math.max(0, Math.min(best, first - 6));
  const to = Math.min(words.length, from + excerptWords);
  return [from > 0 ? '… ' : '', ...marked(words.slice(from, to)), to < words.length ? ' …' : ''];
}

/** Words with the found ones marked; neighbours share a mark, and signs around them stay outside. */
function marked(words: readonly HitWord[]): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length === 0) return;
    const [, before = '', inner = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(run.join(' ')) ?? [];
    nodes.push(before, make('mark', {}, [inner]), after);
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

function showFacets(
  hits: readonly Hit[],
  chosen: ChosenFacets,
  unfolded: ReadonlySet<string>,
): void {
  const groups = facetNames.flatMap((name) => {
    const others = chosen.filter((facet) => facet.name !== name);
    const counts = new Map<string, { label: string; count: number }>();
    for (const hit of hits.filter((candidate) => holdsAll(candidate, others))) {
      for (const facet of hit.facets.filter((candidate) => candidate.name === name)) {
        const entry = counts.get(facet.value) ?? { label: facet.label, count: 0 };
        entry.count += 1;
        counts.set(facet.value, entry);
      }
    }
    if (counts.size < 2 && !chosen.some((facet) => facet.name === name)) return [];
    const values = [...counts].sort(
      (a, b) =>
        orderIn(name, a) - orderIn(name, b) || b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1),
    );
    const items = values.map(([value, { label, count }]) => {
      const isChosen = chosen.some((facet) => facet.name === name && facet.value === value);
      const button = make(
        'button',
        { type: 'button', id: `facette-${name}-${value}`, 'aria-pressed': String(isChosen) },
        [`${label} (${count})`],
      );
      button.addEventListener('click', () => {
        go({ facet: [name, value] });
      });
      return make('li', {}, [button]);
    });
    return [make('details', {}, [make('summary', {}, [facetTitles[name]]), make('ul', {}, items)])];
  });
  for (const group of groups) {
    const isUnfolded = unfolded.has(group.querySelector('summary')?.textContent ?? '');
    if (isUnfolded || group.querySelector('[aria-pressed="true"]')) group.setAttribute('open', '');
  }
  facets.replaceChildren(...groups);
}

function orderIn(name: FacetName, [value]: [string, unknown]): number {
  if (name === 'art') return hitKinds.findIndex((kind) => kind === value);
  return name === 'jahr' || name === 'text' ? Number.parseInt(value, 10) : 0;
}

function holdsAll(hit: Hit, chosen: ChosenFacets): boolean {
  return chosen.every(({ name, value }) =>
    hit.facets.some((facet) => facet.name === name && facet.value === value),
  );
}

function showFault(): void {
  const held = document.activeElement?.id;
  show(
    'fehler',
    'Der Suchindex konnte nicht vollständig geladen werden. Das heißt nicht, dass es keine Treffer gibt.',
  );
  const retry = make('button', { type: 'button', id: 'nochmal' }, ['Noch einmal versuchen']);
  retry.addEventListener('click', () => {
    void run();
  });
  understood.replaceChildren(
    make('p', {}, [
      retry,
      ' Oder über die Register: ',
      make('a', { href: '../artikel/index.html' }, ['Artikel']),
      ', ',
      make('a', { href: '../akteure/index.html' }, ['Akteure']),
      ', ',
      make('a', { href: '../aussagen/index.html' }, ['Aussagen']),
      ', ',
      make('a', { href: '../zeit/index.html' }, ['Zeit']),
      '.',
    ]),
  );
  keepFocus(held);
}

function show(state: 'leer' | 'fertig' | 'fehler', message: string): void {
  list.dataset['zustand'] = state;
  status.textContent = message;
  understood.replaceChildren();
  list.replaceChildren();
  facets.replaceChildren();
}

function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The search page lacks #${id}.`);
  return found;
}

function make(
  name: string,
  attributes: Record<string, string>,
  children: readonly (Node | string)[],
): HTMLElement {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
