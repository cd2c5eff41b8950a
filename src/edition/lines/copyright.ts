import type { LineRule } from './line-rule.ts';

/** Notes on rights at the end of a text. */
export const copyright: LineRule = {
  reason: 'Hinweis auf Urheberrechte.',
  matches: (text, place) =>
    text.length <= 250 &&
    (/^(?:Copyright\b|(?:©|\(c\)|\(C\)) ?(?:Copyright\b.*|.*\b(?:19|20)\d\d\b.*))/.test(text) ||
      (/^(?:©|\(c\)|\(C\)) ?[\p{L}\d]/u.test(text) && place.afterProse && !place.beforeProse) ||
      /^(?:©\s?)?(?:dpa(?:-infocom|-AFX)?,? ?(?:GmbH)?,? ?)?dpa:\d{6}-/.test(text) ||
      /^Rechte am (?:Artikel|Text|Beitrag)\b.{0,60}$/.test(text) ||
      /^(?:Artikelrechte|Nutzungsrechte|Lizenz) (?:erwerben|bestellen)\b.{0,40}$/.test(text) ||
      /^(?:Alle Rechte vorbehalten|All rights reserved)\b.{0,80}$/i.test(text) ||
      /^(?:(?:Jegliche )?Veröffentlichung|Nachdruck|Vervielfältigung|Weiterverbreitung|Weiterverwendung)\b.*\b(?:nur mit|verboten|nicht gestattet|untersagt|Genehmigung|exklusiv über)\b.*$/.test(
        text,
      )),
};
