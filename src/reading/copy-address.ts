/**
 * Lets links with `data-address` copy where they lead: a click still goes there, and what was copied is told.
 * The attribute names the place („diese Aussage“); where the link shows a number, it belongs to it („Absatz 7“).
 * Without a clipboard they stay the links they are.
 */
export function copyAddresses(): void {
  const status = document.createElement('p');
  status.role = 'status';
  status.className = 'told';
  document.body.append(status);
  let fading: ReturnType<typeof setTimeout>;
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-address]');
    if (!(link instanceof HTMLAnchorElement) || !('clipboard' in navigator)) return;
    void navigator.clipboard.writeText(link.href).then(
      () => {
        const number = /^\s*\d+\s*$/.test(link.text) ? ` ${link.text.trim()}` : '';
        status.textContent = `Adresse kopiert: ${link.dataset['address']}${number}`;
        clearTimeout(fading);
        fading = setTimeout(() => (status.textContent = ''), 4000);
      },
      // Refused by the browser: the address stands in its bar.
      () => undefined,
    );
  });
}
