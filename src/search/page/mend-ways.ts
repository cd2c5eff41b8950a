import { loadScript } from '../../lib/load-script.ts';

// On the page for lost addresses, where a host shows it in a folder: all links are relative to the site's root, which
// this script knows from its own address. Where the links hold, it does nothing.
const own = document.currentScript;
const home = document.querySelector<HTMLAnchorElement>('a.brand');
if (own instanceof HTMLScriptElement && home) {
  const root = new URL('..', own.src).href;
  if (home.href !== `${root}index.html`) mendWays(root);
}

function mendWays(root: string): void {
  for (const name of ['href', 'action']) {
    const places = `a[${name}], form[${name}], link[rel~=icon][${name}], link[rel=manifest][${name}]`;
    for (const element of document.querySelectorAll(places)) {
      const address = element.getAttribute(name) ?? '';
      // A mere `#fragment` leads into this page; whole addresses lead where they say.
      if (/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(address)) continue;
      element.setAttribute(name, new URL(address, root).href);
    }
  }
  for (const script of document.querySelectorAll('script[src]')) {
    const address = script.getAttribute('src') ?? '';
    // A page that lacks one of its scripts still is a page.
    if (!address.startsWith('../')) loadScript(new URL(address, root).href).catch(() => undefined);
  }
}
