import { writeElement } from './html.ts';

/** The ids of preview cards on a page: one card a record, shared by all links to it. */
export const cardIds = {
  actor: (id: string): string => `karte-akteur-${id}`,
  date: (id: string): string => `karte-zeit-${id}`,
  claim: (id: string): string => `karte-aussage-${id}`,
  correction: (n: number): string => `karte-korrektur-${n}`,
};

/**
 * Puts a preview card behind a link that is written already. A pointer that hovers, or the focus, opens the
 * card and the link stays a link (`interestfor`; `src/reading` does the same where a browser lacks it). Where
 * fingers point, a button lies over the link: a tap opens the card, which holds the link. The button is
 * a second way for fingers alone, so nobody else meets it.
 */
export function writeCardLink(card: string, writeLink: (interestfor: string) => string): string {
  const button = writeElement(
    'button',
    { class: 'peek', type: 'button', popovertarget: card, tabindex: '-1', 'aria-hidden': 'true' },
    '',
  );
  return writeElement('span', {}, writeLink(card) + button);
}
