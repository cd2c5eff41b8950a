const cardId = /<[a-z]+[^>]* id="(karte-[^"]+)"/g;
const reference = / (?:id|interestfor|popovertarget)="(karte-[^"]+)"/g;

/**
 * The page with its preview cards numbered: their ids are the page's own business, and those that name the
 * record are a twentieth of what an article sends. Ids that no card has stay as they are.
 */
export function shortenCardIds(html: string): string {
  const short = new Map<string, string>();
  for (const [, id = ''] of html.matchAll(cardId)) {
    if (!short.has(id)) short.set(id, `k${short.size + 1}`);
  }
  return html.replace(reference, (written, id: string) => {
    const number = short.get(id);
    return number === undefined ? written : written.replace(id, number);
  });
}
