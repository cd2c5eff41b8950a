import type { Decision } from './classify.ts';
import type { Block } from './segment.ts';

/** Why the lines of a table of contents are not shown. */
export const contentsReason = 'Inhaltsverzeichnis; die Zwischentitel stehen im Text.';

const header =
  /^(?:Inhalt|Inhaltsverzeichnis|Inhaltsübersicht|In diesem (?:Artikel|Beitrag|Text)|Übersicht|Auf einen Blick|(?:Die )?Themen (?:im Überblick|in diesem (?:Artikel|Beitrag|Text))|Springen Sie (?:zu|direkt zu)|Direkt zu|Gliederung|Kapitel|(?:Die |Alle )?(?:wichtigsten )?Fragen (?:im Überblick|auf einen Blick))(?: (?:anzeigen|ausblenden|einblenden|öffnen|schließen))?:?$/i;

/**
 * Removes a table of contents: at least two lines in a row that stand again, word for word, further below.
 * Without a header above them there must be three, for refrains and tickers repeat a line, too.
 */
export function removeContentsTable(
  blocks: readonly Block[],
  decisions: (Decision | null)[],
): void {
  const last = new Map(blocks.map((block, index) => [bare(block.text), index]));
  let begin = 0;
  while (begin < blocks.length) {
    let end = begin;
    while (end < blocks.length && isEntry(end)) end += 1;
    const before = blocks[begin - 1]?.text ?? '';
    const headed = header.test(before);
    const entries = new Set(blocks.slice(begin, end).map((block) => bare(block.text)));
    if (entries.size >= (headed ? 2 : 3) && !entries.has('')) {
      for (let at = headed ? begin - 1 : begin; at < end; at += 1)
        if (decisions[at]?.kind !== 'removed' || at === begin - 1)
          decisions[at] = { kind: 'removed', reason: contentsReason };
    }
    begin = Math.max(end, begin + 1);
  }

  function isEntry(at: number): boolean {
    const text = blocks[at]?.text ?? '';
    if (text.length > 140 || decisions[at] !== null) return false;
    const again = last.get(bare(text)) ?? at;
    // The place it leads to stands behind the whole table.
    return again > at + 1;
  }
}

/** Without number, bullet and mark of reading: „1. Was sie kostet“, „→ Was sie kostet“. */
function bare(text: string): string {
  return text.replace(/^(?:\d{1,2}[.)]|[•▪■*–→▸▶›»-]) ?/, '').trim();
}
