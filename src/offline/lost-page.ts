/** So many folders below the site's root a lost address may lie for its page to be whole. */
const deepest = 3;

/**
 * The page for lost addresses, as hosts show it that know nothing of this site: at the very address that is lost, in
 * whatever folder. Its style sheets are also looked for in the folders above, where one of them is; so is `script`,
 * which mends all other links. Addresses that lead nowhere do no harm. `html` stands at the root and is relative.
 */
export function reachFromBelow(html: string, script: string): string {
  return html
    .replace(/<link rel="stylesheet" href="([^"]*)"\s*\/?>/g, (link, address: string) =>
      [link, ...above(address).map((higher) => `<link rel="stylesheet" href="${higher}">`)].join(
        '',
      ),
    )
    .replace('</head>', (end) =>
      [...above(script).map((higher) => `<script defer src="${higher}"></script>`), end].join(''),
    );
}

/** The same page without what is for such hosts. */
export function reachFromRoot(html: string): string {
  return html.replace(
    /<link rel="stylesheet" href="\.\.\/[^"]*">|<script defer src="\.\.\/[^"]*"><\/script>/g,
    '',
  );
}

function above(address: string): string[] {
  return Array.from({ length: deepest }, (_, depth) => '../'.repeat(depth + 1) + address);
}
