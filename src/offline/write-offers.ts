/** A package to be downloaded from the site itself. */
export type Offer = { file: string; bytes: number; sha256: string };

const place = /<div id="pakete">[\s\S]*?<\/div>/;
const uses: Readonly<Record<string, string>> = {
  zip: 'für den USB-Stick: auspacken, <code>index.html</code> öffnen',
  zim: 'für Kiwix',
};

/**
 * Writes the packages in the folder `downloads/` into the page that offers them, in the place of what it
 * offered before. `null` where the page has no place for them.
 */
export function writeOffers(html: string, offers: readonly Offer[]): string | null {
  if (!place.test(html)) return null;
  const items = offers.map(({ file, bytes, sha256 }) => {
    const use = uses[file.slice(file.lastIndexOf('.') + 1)] ?? '';
    return `<li><a href="../downloads/${file}" download>${file}</a> (${formatSize(bytes)}), ${use}. SHA-256: <code>${sha256}</code></li>`;
  });
  const list =
    items.length === 0 ? '' : `<p>Zum Mitnehmen als Ganzes:</p><ul>${items.join('')}</ul>`;
  return html.replace(place, () => `<div id="pakete">${list}</div>`);
}

function formatSize(bytes: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return `${(bytes / 1_000_000).toLocaleString('de-DE', digits)}\u00a0MB`;
}
