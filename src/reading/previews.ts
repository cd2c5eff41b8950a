/** Milliseconds until a card opens, and until it closes when pointer or focus have left. */
const opening = 400;
const closing = 250;

/**
 * Opens preview cards on hover and focus in browsers that do not know `interestfor`; those that do need
 * nothing. To be dropped once all do (https://github.com/whatwg/html/pull/11006).
 */
export function openPreviews(): void {
  if ('interestForElement' in HTMLAnchorElement.prototype) return;
  let plan: ReturnType<typeof setTimeout>;
  let open: HTMLElement | null = null;

  const turnTo = (target: EventTarget | null): void => {
    if (!(target instanceof Element) || open?.contains(target)) {
      clearTimeout(plan);
      return;
    }
    const link = target.closest<HTMLElement>('a[interestfor]');
    const card = link && document.getElementById(link.getAttribute('interestfor') ?? '');
    if (link && card && card === open) clearTimeout(plan);
    else if (link && card) later(opening, () => show(link, card));
    else later(closing, () => open?.hidePopover());
  };
  const later = (delay: number, act: () => void): void => {
    clearTimeout(plan);
    plan = setTimeout(act, delay);
  };
  const show = (link: HTMLElement, card: HTMLElement): void => {
    link.setAttribute('aria-details', card.id);
    card.showPopover({ source: link });
    open = card;
  };

  document.addEventListener('pointerover', ({ pointerType, target }) => {
    if (pointerType === 'mouse') turnTo(target);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches(':focus-visible')) turnTo(target);
  });
  document.addEventListener(
    'toggle',
    ({ target, newState }) => {
      if (target === open && newState === 'closed') open = null;
    },
    true,
  );
}
