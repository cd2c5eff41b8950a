const memory = 'tasten';

/** What each key does; the dialog in the page's foot lists them. */
const actions: Readonly<Record<string, () => boolean>> = {
  '?': showKeys,
  '/': goToSearch,
  n: () => follow('a[rel="next"]'),
  v: () => follow('a[rel="prev"]'),
  j: () => step(1),
  k: () => step(-1),
};

/**
 * Lets single keys act wherever nobody is writing, and shows the button that lists them. Readers can switch
 * them off (WCAG 2.1.4); the browser remembers it.
 */
export function listenToKeys(): void {
  const dialog = keysDialog();
  const button = document.querySelector<HTMLElement>('.keys-button');
  const choice = dialog?.querySelector('input');
  if (!dialog || !button || !choice) return;
  choice.checked = remember() !== 'aus';
  choice.addEventListener('change', () => remember(choice.checked ? '' : 'aus'));
  button.addEventListener('click', showKeys);
  button.dataset['ready'] = '';
  dialog.querySelector('button')?.addEventListener('click', () => dialog.close());

  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    if (ctrlKey || metaKey || altKey || defaultPrevented || dialog.open) return;
    if (!choice.checked || isWriting(event.target)) return;
    const act = Object.hasOwn(actions, key) ? actions[key] : undefined;
    if (act?.()) event.preventDefault();
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable]') !== null
  );
}

function keysDialog(): HTMLDialogElement | null {
  return document.querySelector('dialog.keys');
}

function showKeys(): boolean {
  keysDialog()?.showModal();
  return true;
}

function goToSearch(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  field?.focus();
  field?.select();
  return field !== null;
}

function follow(selector: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.click();
  return link !== null;
}

/** Goes to the next or the last number of a claim in the text, seen from the focus or from the screen's top. */
function step(by: 1 | -1): boolean {
  const places = [...document.querySelectorAll<HTMLElement>('.q-ref')].filter((place) =>
    place.checkVisibility(),
  );
  const here = places.findIndex((place) => place === document.activeElement);
  const below = places.findIndex((place) => place.getBoundingClientRect().top > 0);
  const first = below < 0 ? places.length : below;
  const next = here < 0 ? (by > 0 ? first : first - 1) : here + by;
  const place = places[next];
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: 'center' });
  return place !== undefined;
}

/** Reads the reader's choice, or writes it; a browser that keeps nothing forgets it. */
function remember(value?: string): string {
  try {
    if (value !== undefined) localStorage.setItem(memory, value);
    return localStorage.getItem(memory) ?? '';
  } catch {
    return '';
  }
}
