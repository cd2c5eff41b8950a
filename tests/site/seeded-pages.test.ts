import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkPage, checkStyles } from '../support/page-checks.ts';
import { readData } from '../support/published-data.ts';
import { dist } from '../support/site.ts';
import { validator } from '../support/validator.ts';

const [article] = readData('articles');
const page = readFileSync(join(dist, `artikel/${article?.id}.html`), 'utf8');

test('the page that faults are put into has none', () => {
  assert.deepEqual(checkPage(page), []);
});

/** Puts words before the end of the main part. */
const add =
  (html: string) =>
  (whole: string): string =>
    whole.replace('</main>', () => `${html}</main>`);

const change =
  (from: string | RegExp, to: string) =>
  (whole: string): string =>
    whole.replace(from, () => to);

const seeded: [name: string, rule: string, seed: (whole: string) => string][] = [
  ['no language', 'lang', change('<html lang="de">', '<html>')],
  ['the wrong language', 'lang', change('<html lang="de">', '<html lang="en">')],
  ['a language that is none', 'lang', change('<html lang="de">', '<html lang="deutsch">')],
  ['a part in a language that is none', 'lang', add('<p lang="englisch">Sea</p>')],
  ['foreign words without language', 'foreign-words', add('<p>Leader of the People</p>')],
  ['an image without alternative', 'alt', add('<img src="a.png">')],
  ['an image with its file name as alternative', 'alt', add('<img src="a.png" alt="a.png">')],
  ['an image called „Bild“', 'alt', add('<img src="a.png" alt="Bild">')],
  ['a link called „hier“', 'link-text', add('<p>Mehr <a href="index.html">hier</a></p>')],
  ['a link called „Weiterlesen …“', 'link-text', add('<a href="index.html">Weiterlesen …</a>')],
  [
    'a link of an image without words',
    'empty-link',
    add('<a href="index.html"><img src="a.png" alt=""></a>'),
  ],
  ['an empty link', 'empty-link', add('<a href="index.html"> </a>')],
  [
    'a link whose words are hidden',
    'empty-link',
    add('<a href="index.html"><span aria-hidden="true">→</span></a>'),
  ],
  ['a button without name', 'empty-button', add('<button type="button"></button>')],
  ['a heading level skipped', 'heading-level', add('<h2>Eins</h2><h4>Zwei</h4>')],
  ['an empty heading', 'empty-heading', add('<h2></h2>')],
  ['an input without label', 'label', add('<input type="text" name="x">')],
  [
    'an input with a placeholder for a label',
    'label',
    add('<input type="text" placeholder="Name">'),
  ],
  ['a duplicate id', 'duplicate-id', add('<p id="inhalt">a</p>')],
  ['a label of nothing', 'missing-id', add('<label for="nirgends">Name</label>')],
  ['a data table without header cells', 'table-headers', add('<table><tr><td>1</td></tr></table>')],
  ['no skip link', 'skip-link', change(/<a class="skip"[^>]*>[^<]*<\/a>/, '')],
  ['a skip link to nothing', 'skip-link', change(/(?<=<a class="skip" href=")#inhalt/, '#haupt')],
  ['no title', 'title', change(/<title>[^<]*<\/title>/, '')],
  ['an empty title', 'title', change(/<title>[^<]*<\/title>/, '<title> </title>')],
  [
    'a search whose result nobody announces',
    'status',
    add('<form role="search"><label>Wort <input type="search"></label></form>'),
  ],
  ['no zoom', 'viewport', change('initial-scale=1', 'initial-scale=1, user-scalable=no')],
  ['little zoom', 'viewport', change('initial-scale=1', 'initial-scale=1, maximum-scale=1')],
  ['a positive tabindex', 'tabindex', add('<a href="index.html" tabindex="3">Artikel</a>')],
  ['a div that acts when clicked', 'inline-script', add('<div onclick="go()">Los</div>')],
  ['a link that runs a script', 'inline-script', add('<a href="javascript:go()">Los</a>')],
  ['a script in the page', 'inline-script', add('<script>go()</script>')],
  ['a style in the page', 'inline-style', add('<style>p { color: red }</style>')],
  ['a style attribute', 'inline-style', add('<p style="color: red">Rot</p>')],
  ['an invalid role', 'role', add('<div role="knopf">Los</div>')],
  ['an attribute twice', 'markup', add('<p class="a" class="b">Wort</p>')],
  ['an impossible day', 'datetime', add('<time datetime="2019-02-30">Februar</time>')],
  ['a German date in `datetime`', 'datetime', add('<time datetime="25.04.2019">April</time>')],
  ['EDTF in `datetime`', 'datetime', add('<time datetime="2022~">um 2022</time>')],
  ['two main headings', 'one-h1', add('<h1>Noch einer</h1>')],
  [
    'no main heading',
    'one-h1',
    (whole) => whole.replaceAll('<h1', '<h2').replaceAll('</h1>', '</h2>'),
  ],
  [
    'no main part',
    'one-main',
    (whole) => whole.replace('<main', '<div').replace('</main>', '</div>'),
  ],
  [
    'a link within hidden content',
    'hidden-focus',
    add('<p aria-hidden="true"><a href="index.html">Artikel</a></p>'),
  ],
  ['a navigation without name', 'nav-name', add('<nav><a href="index.html">Artikel</a></nav>')],
  [
    'two navigations of one name',
    'nav-name',
    add('<nav aria-label="Pfad"><a href="index.html">Artikel</a></nav>'),
  ],
  ['English quotes', 'english-quotes', add('<p>Er sagte “nein”.</p>')],
  ['straight quotes', 'straight-quotes', add('<p>Er sagte "nein".</p>')],
  ['three dots', 'three-dots', add('<p>Und dann ... nichts.</p>')],
  ['a hyphen for a dash', 'hyphen-as-dash', add('<p>Moskau - nicht Peking.</p>')],
  ['a control character', 'control-characters', add('<p>Wort\u{1}</p>')],
  ['a soft hyphen in an attribute', 'control-characters', add('<p title="Wort\u{ad}e">Wort</p>')],
  ['a letter that could not be read', 'control-characters', add('<p>M\u{fffd}rz</p>')],
  ['an iframe without title', 'iframe-title', add('<iframe src="a.html"></iframe>')],
  ['moving text', 'moving-text', add('<marquee>Eilmeldung</marquee>')],
  [
    'a film that starts by itself',
    'moving-text',
    add('<video src="a.mp4" autoplay muted></video>'),
  ],
  [
    'a page that leaves by itself',
    'refresh',
    change(
      '<meta charset="utf-8">',
      '<meta charset="utf-8"><meta http-equiv="refresh" content="5;url=index.html">',
    ),
  ],
  [
    'a script of another host',
    'third-party',
    add('<script src="https://example.com/a.js"></script>'),
  ],
  [
    'a font of another host',
    'third-party',
    change('</head>', '<link rel="stylesheet" href="//example.com/a.css"></head>'),
  ],
  [
    'an image of another host',
    'third-party',
    add('<img src="https://example.com/a.png" alt="Ein Hafen">'),
  ],
  [
    'a form sent elsewhere',
    'third-party',
    add('<form action="https://example.com/"><button>Los</button></form>'),
  ],
];

for (const [name, rule, seed] of seeded) {
  test(`found on a page: ${name}`, () => {
    const faulty = seed(page);
    assert.notEqual(faulty, page);
    const rules = checkPage(faulty).map((fault) => fault.rule);
    assert.ok(rules.includes(rule), `found ${rules.join(', ') || 'nothing'}`);
  });
}

// A parser mends these without a word; the validator of the built pages tells of them.
const seededMarkup: [name: string, rule: string, html: string][] = [
  ['a stray end tag', 'close-order', '</span>'],
  ['an element never closed', 'close-order', '<div><span>Wort</div>'],
  ['a list item outside a list', 'element-permitted-parent', '<div><li>Wort</li></div>'],
  ['a paragraph in a paragraph', 'element-permitted-content', '<span><p>Wort</p></span>'],
  [
    'a link within a link',
    'element-permitted-content',
    '<a href="a.html"><a href="b.html">Wort</a></a>',
  ],
  ['a button of an unknown type', 'attribute-allowed-values', '<button type="knopf">Los</button>'],
];

for (const [name, rule, html] of seededMarkup) {
  test(`found by the validator: ${name}`, async () => {
    const report = await validator.validateString(add(html)(page));
    const found = report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
    assert.ok(found.includes(rule), `found ${found.join(', ') || 'nothing'}`);
  });
}

const styles: [name: string, rule: string, css: string][] = [
  ['a focus nobody sees', 'outline', 'a:focus { outline: none }'],
  ['a focus without width', 'outline', 'button{color:red;outline:0}'],
  ['text that never stands still', 'moving-text', '.ticker{animation:run 8s linear infinite}'],
  ['a font of another host', 'third-party', '@font-face{src:url(https://example.com/a.woff2)}'],
  ['a style sheet of another host', 'third-party', '@import "//example.com/a.css";'],
];

for (const [name, rule, css] of styles) {
  test(`found in a style sheet: ${name}`, () => {
    assert.deepEqual(
      checkStyles(css).map((fault) => fault.rule),
      [rule],
    );
  });
}

const leftAlone: [name: string, html: string][] = [
  ['German quotes', '<p>Er sagte „nein“, dann „‚vielleicht‘“ … – nicht mehr.</p>'],
  ['the straight quotes of a source', '<blockquote><p>Er sagte "nein" - so ...</p></blockquote>'],
  ['a sentence around a marked word', '<p><span>Er sagte "<mark>nein</mark>".</span></p>'],
  ['English words that say so', '<p>Die <span lang="en">Treaty of the North</span> gilt.</p>'],
  ['a name with one English word', '<p>Das Asian Institute for Policy Studies forscht.</p>'],
  ['a link named by its label', '<a href="index.html" aria-label="Absatz 3">¶</a>'],
  ['a field inside its label', '<label>Wort <input type="text" name="w"></label>'],
  ['an image that only decorates', '<img src="a.svg" alt="">'],
  [
    'days, months, years and spans',
    '<p><time datetime="2019-04-25">a</time> <time datetime="2019-04">b</time> <time datetime="2019">c</time> <time datetime="P14D">d</time></p>',
  ],
  [
    'a link to another host that a reader may follow',
    '<a href="https://example.com/">Beispiel</a>',
  ],
];

for (const [name, html] of leftAlone) {
  test(`left alone on a page: ${name}`, () => {
    assert.deepEqual(checkPage(add(html)(page)), []);
  });
}

test('left alone in a style sheet: the target of the skip link, a change that ends', () => {
  assert.deepEqual(checkStyles('main:focus{outline:none}a{transition:color 1s}'), []);
});
