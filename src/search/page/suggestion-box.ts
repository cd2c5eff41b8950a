import { recordUrls } from '../../lib/record-urls.ts';
import { openSource } from '../open-source.ts';
import { suggest, type NamedPage, type Suggestion, type SuggestionKind } from '../suggestions.ts';
import { make } from './make.ts';

// Suggests pages below the page's search field while somebody types: a combobox with a list of links (ARIA
// Authoring Practices, „Editable Combobox With List Autocomplete“). `field.ts` loads this when somebody turns
// to the field.

const kinds: Readonly<Record<SuggestionKind, { name: string; address: (id: string) => string }>> = {
  akteur: { name: 'Akteur', address: recordUrls.actor },
  thema: { name: 'Thema', address: recordUrls.topic },
  datum: { name: 'Zeit', address: recordUrls.date },
  artikel: { name: 'Text', address: recordUrls.article },
};

const field = document.querySelector<HTMLInputElement>('[name=q]');
if (field?.form) suggestFor(field, new URL('..', field.form.action).href);

function suggestFor(input: HTMLInputElement, root: string): void {
  const box = make('div', { id: 'vorschlaege', role: 'listbox', 'aria-label': 'Vorschläge' });
  const news = make('span', { class: 'visually-hidden', 'aria-live': 'polite' });
  let pages: Promise<readonly NamedPage[]> | undefined;
  let active = -1;
  let latest = 0;

  box.hidden = true;
  input.after(box, news);
  input.setAttribute('aria-controls', box.id);
  input.addEventListener('input', () => void update());
  input.addEventListener('blur', close);
  input.form?.addEventListener('submit', close);
  input.addEventListener('keydown', (event) => {
    if (box.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      // The field itself is a stop between the last and the first.
      const stops = box.children.length + 1;
      choose(((active + 1 + step + stops) % stops) - 1);
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && active >= 0) {
      (box.children[active] as HTMLElement).click();
    } else {
      return;
    }
    event.preventDefault();
  });
  // The field keeps the focus while the pointer is at the list.
  box.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });

  async function update(): Promise<void> {
    const turn = (latest += 1);
    const found = suggest(input.value, await load());
    if (turn !== latest || document.activeElement !== input) return;
    box.replaceChildren(...found.map(showSuggestion));
    open(found.length);
  }

  function showSuggestion({ kind, id, name, by }: Suggestion, place: number): HTMLElement {
    const { name: kindName, address } = kinds[kind];
    const href = new URL(address(id).slice(1), root).href;
    const attributes = { role: 'option', id: `vorschlag-${place}`, tabindex: '-1', href };
    const note = by === null ? kindName : `${kindName} · „${by}“`;
    return make('a', attributes, `${name} `, make('small', {}, note));
  }

  function open(count: number): void {
    box.hidden = count === 0;
    input.setAttribute('aria-expanded', String(count > 0));
    const words = count === 1 ? '1 Vorschlag' : `${count} Vorschläge`;
    news.textContent = count === 0 ? '' : `${words}, mit den Pfeiltasten zu wählen`;
    choose(-1);
  }

  function close(): void {
    latest += 1;
    open(0);
  }

  function choose(place: number): void {
    active = place;
    [...box.children].forEach((option, at) => {
      option.setAttribute('aria-selected', String(at === place));
    });
    if (place < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `vorschlag-${place}`);
  }

  /** Loads the names once; after a fault, the next letter tries again. */
  function load(): Promise<readonly NamedPage[]> {
    return (pages ??= readNames(new URL('pagefind/', root)).catch(() => {
      pages = undefined;
      return [];
    }));
  }
}

async function readNames(base: URL): Promise<readonly NamedPage[]> {
  const { fetchFile } = await openSource(base, '');
  const answer = await fetchFile(`${base.href}vorschlaege.json`);
  return (await answer.json()) as NamedPage[];
}
