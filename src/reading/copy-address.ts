/**
 * Lets links with `data-address` copy where they lead: a click still goes there, and what was copied is told.
 * The attribute's value names the place („Absatz 7“), or the beginning of its label does. Without a clipboard they
 * stay the links they are.
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
        const name = link.dataset['address'] || (link.ariaLabel?.split(':')[0] ?? '');
        status.textContent = `Adresse kopiert: ${name}`;
        clearTimeout(fading);
        fading = setTimeout(() => (status.textContent = ''), 4000);
      },
      // Refused by the browser: the address stands in its bar.
      () => undefined,
    );
  });
}
