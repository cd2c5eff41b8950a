import type { LineRule } from './line-rule.ts';

const word =
  /^(?:teilen|drucken|mailen|merken|vorlesen|speichern|facebook|twitter|x|x\.com|whatsapp|e-mail|email|mail|pinterest|linkedin|xing|telegram|threads|bluesky|mastodon|reddit|flipboard|pocket|signal|messenger|instagram|youtube|tiktok|rss|link|kopieren|kopiert|artikel|beitrag|diesen|den|seite|versenden|weiterleiten|senden|empfehlen|tweet|tweeten|twittern|auf|per|via|über|in|bei|mit|im|als|pdf|feedback|folgen|sie|uns|share|print|copy|url|zwischenablage|freunden|lesezeichen|zur|merkliste|hinzufügen|verschicken|ausdrucken|und|zusammenfassung|verschenken)$/;
const lone =
  /^(?:teilen|drucken|verschenken|facebook|twitter|whatsapp|pinterest|linkedin|xing|telegram|flipboard|pocket|bluesky|mastodon|reddit|tweet|tweeten|twittern|merken|mailen|share|versenden|feedback|e-mail|threads|instagram|weiterleiten)$/;
const strong =
  /^(?:teilen|drucken|facebook|twitter|whatsapp|pinterest|linkedin|xing|telegram|flipboard|pocket|tweet|tweeten|twittern|kopieren|kopiert|weiterleiten|versenden|verschicken|merken|merkliste|bluesky|mastodon|reddit|empfehlen|mailen|share|folgen|threads|instagram|youtube)$/;

/** Words that stand in a bar, alone too weak to tell: „X“, „Link“, „Mail“. */
export function isShareWords(text: string): boolean {
  return (
    text.length <= 40 &&
    text
      .toLowerCase()
      .split(/[\s|/,;:•·&+()]+/)
      .every((one) => one === '' || word.test(one))
  );
}

/** The bar with which a page is shared, printed or kept. */
export const share: LineRule = {
  reason: 'Leiste zum Teilen und Drucken.',
  matches: (text) => {
    if (text.length > 160) return false;
    const words = text
      .toLowerCase()
      .split(/[\s|/,;:•·&+()]+/)
      .map((one) => one.replace(/[.!]$/, ''))
      .filter((one) => one !== '' && !/^\d+$/.test(one));
    const [first] = words;
    if (first === undefined) return false;
    if (words.length === 1) return lone.test(first);
    if (/^(?:Jetzt |Hier )?(?:[Tt]eilen|[Ww]eitersagen)(?: auf| über| via| per)?:?$/.test(text))
      return true;
    if (/^Teilen Sie (?:diesen|den|Ihre)\b/.test(text))
      return /\b(?:Artikel|Beitrag|Text|Meinung)\b/.test(text);
    return words.every((one) => word.test(one)) && words.some((one) => strong.test(one));
  },
};
