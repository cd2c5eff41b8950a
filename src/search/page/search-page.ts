import { loadScript } from '../../lib/load-script.ts';
import type { Hit, SearchResult } from '../search.ts';
import { readAsked, toggleFacet, writeAsked, type Asked } from './asked.ts';
import { countFacets, keepHits } from './count-facets.ts';
import type { TableWriter } from './download-table.ts';
import { openField } from './field.ts';
import { byId } from './make.ts';
import { forgetIndex, openIndex } from './open-index.ts';
import { showFacets } from './show-facets.ts';
import { showHit } from './show-hit.ts';
import { showUnderstood } from './show-understood.ts';

// The search page: reads the address, asks the index, shows the hits. Everything it shows is in the
// address, so that a search can be shared, and comes back when the reader does.

/** How long nobody is told that a search takes long, opening the index included, in milliseconds. */
const slowestSearch = 4800;
const shownHits = 50;
const pauseInTyping = 180;

const field = openField();
const root = new URL('..', field.form?.action).href;
const base = new URL('pagefind/', root);
const status = byId('suchstatus');
const understood = byId('verstanden');
const list = byId('treffer');
const whatElse = byId('ausweg');
const retry = byId('nochmal');
const more = byId('alle');
const table = byId('tabelle');
const narrowing = byId('eingrenzen') as HTMLDetailsElement;

let latest = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
let shown: readonly Hit[] = [];
/** Whether the last address came of typing that goes on: what is typed next takes its place. */
let isTyping = readAsked(location.search) === null;

field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  ask(field.value, isTyping);
});
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    ask(field.value, isTyping);
    isTyping = true;
  }, pauseInTyping);
});
retry.addEventListener('click', () => {
  forgetIndex();
  void run();
});
more.addEventListener('click', () => {
  change({ all: true });
});
table.addEventListener('click', () => void download());
list.addEventListener('keydown', walk);
window.addEventListener('popstate', () => {
  field.value = readAsked(location.search)?.query ?? '';
  void run();
});
narrowing.open = matchMedia('(min-width: 62rem)').matches;
// The hits come after the page, so the browser cannot know where the reader was.
history.scrollRestoration = 'manual';
window.addEventListener('scrollend', () => {
  history.replaceState({ y: scrollY }, '');
});
if (!isTyping) {
  field.value = readAsked(location.search)?.query ?? '';
  void run();
}

/** Searches for other words, from the whole again; `replacing` leaves no way back to the last address. */
function ask(typed: string, replacing: boolean): void {
  const query = typed.trim();
  if (query === asked().query) change({}, replacing);
  else go({ ...nothing, query }, replacing);
}

function change(part: Partial<Asked>, replacing = false): void {
  go({ ...asked(), ...part }, replacing);
}

function go(next: Asked, replacing: boolean): void {
  const address = writeAsked(next);
  const isSame = address === location.search;
  history[replacing || isSame ? 'replaceState' : 'pushState'](null, '', address);
  void run();
}

const nothing: Asked = { query: '', exact: false, without: [], all: false, chosen: [] };

function asked(): Asked {
  return readAsked(location.search) ?? nothing;
}

async function run(): Promise<void> {
  clearTimeout(typing);
  isTyping = false;
  const turn = (latest += 1);
  const now = asked();
  if (now.query === '') {
    show('leer', '');
    return;
  }
  list.dataset['zustand'] = 'laufend';
  const isLatest = (): boolean => turn === latest;
  // Who waits is told; what comes after all is shown all the same.
  const patience = setTimeout(() => {
    if (isLatest()) showFault();
  }, slowestSearch);
  try {
    const found = await find(now);
    if (isLatest()) showFound(now, found);
  } catch {
    forgetIndex();
    if (isLatest()) showFault();
  } finally {
    clearTimeout(patience);
  }
}

async function find({ query, ...undone }: Asked): Promise<SearchResult> {
  const search = await openIndex(base, new URL(list.dataset['href'] ?? '', location.href).href);
  return search(query, undone);
}

function showFault(): void {
  show(
    'fehler',
    'Der Suchindex konnte nicht vollständig geladen werden. Das heißt nicht, dass es keine Treffer gibt.',
  );
}

function showFound(now: Asked, { query, hits }: SearchResult): void {
  const held = document.activeElement?.id;
  const kept = keepHits(hits, now.chosen);
  const words = `„${now.query}“`;
  show(
    'fertig',
    hits.length === 0
      ? `Nichts gefunden für ${words}.`
      : now.chosen.length === 0
        ? `${hits.length} Treffer für ${words}.`
        : `${kept.length} von ${hits.length} Treffern für ${words}.`,
  );
  shown = kept;
  // Where nothing was found, it is said already that the words were not.
  const told = hits.length === 0 ? { ...query, unknown: [] } : query;
  understood.replaceChildren(...showUnderstood(told, now, change));
  const some = now.all ? shown : shown.slice(0, shownHits);
  list.replaceChildren(...some.map(showHit));
  more.hidden = some.length === shown.length;
  table.hidden = shown.length === 0;
  narrowing.hidden = hits.length === 0;
  showFacets(countFacets(hits, now.chosen), (facet) => {
    change({ chosen: toggleFacet(asked().chosen, facet), all: false });
  });
  // What had the focus was made anew: readers with a keyboard are still at it, or else at the field.
  if (held && document.activeElement?.id !== held) (document.getElementById(held) ?? field).focus();
  const { y } = (history.state ?? {}) as { y?: number };
  if (y) scrollTo(0, y);
}

function show(state: 'leer' | 'fertig' | 'fehler', message: string): void {
  list.dataset['zustand'] = state;
  status.textContent = message;
  shown = [];
  understood.replaceChildren();
  list.replaceChildren();
  showFacets(new Map(), () => undefined);
  more.hidden = table.hidden = narrowing.hidden = true;
  retry.hidden = state !== 'fehler';
  whatElse.hidden = state !== 'fehler' && !/^Nichts/.test(message);
}

/** From hit to hit with the arrow keys, or with j and k. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
  const links = [...list.querySelectorAll('h2 a')];
  const place = links.findIndex((link) => link === document.activeElement);
  const next = links[place + (step ?? 0)];
  if (!step || place === -1 || !(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

/** Hands out the present hits as a table; what writes it is loaded when it is wanted. */
async function download(): Promise<void> {
  try {
    await loadScript(new URL(table.dataset['href'] ?? '', location.href).href);
    (globalThis as unknown as TableWriter).schreibeTabelle(shown, asked().query);
  } catch {
    status.textContent = 'Die Tabelle ließ sich nicht laden.';
  }
}
