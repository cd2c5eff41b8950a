import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  findBrokenRules,
  findClippedText,
  findOverhang,
  findSmallTargets,
  spaceText,
} from '../support/look-at-page.ts';
import { checkPage, checkStyles } from '../support/page-checks.ts';
import { openReader } from '../support/reader.ts';
import { dist } from '../support/site.ts';
import { walk } from '../support/walk.ts';
import { validator } from '../support/validator.ts';

// The looks that the built pages are put to, put to the proof: each kind of fault is seeded into a copy of a
// page and must be seen by one of them.

const path = 'methode/rechte.html';
const original = readFileSync(join(dist, path), 'utf8');
const reader = await openReader();

/** A faulty copy of the page, with a style sheet of its own where the fault is one of style. */
type Seed = { html: string; css?: string };

const end = (html: string): string => original.replace('</main>', () => `${html}</main>`);
const change = (from: string | RegExp, to: string): Seed => ({ html: original.replace(from, to) });
const add = (html: string): Seed => ({ html: end(html) });
const style = (html: string, css: string): Seed => ({
  html: end(html).replace('</head>', '<link rel="stylesheet" href="probe.css"></head>'),
  css,
});

const kinds: readonly [name: string, ...seeds: Seed[]][] = [
  ['no language', change('<html lang="de">', '<html>')],
  ['the wrong language', change('<html lang="de">', '<html lang="en">')],
  ['a language that is none', change('<html lang="de">', '<html lang="deutsch">')],
  ['foreign words without language', add('<p>The Treaty of the North and the South</p>')],
  ['an image without alternative', add('<img src="../favicon.svg">')],
  ['a file name as alternative', add('<img src="../favicon.svg" alt="favicon.svg">')],
  ['low contrast', style('<p class="probe">Wort</p>', '.probe { color: #b5b0a5 }')],
  ['a link called „hier“', add('<p>Mehr <a href="index.html">hier</a></p>')],
  ['an empty link', add('<a href="index.html"></a>')],
  ['a heading level skipped', add('<h2>Eins</h2><h4>Zwei</h4>')],
  ['an input without label', add('<input type="text" name="x">')],
  ['a focus taken away', style('<p>Wort</p>', 'a:focus-visible { outline: none }')],
  [
    'targets under 24 pixels',
    style(
      '<a class="probe" href="index.html">Erster</a><a class="probe" href="regelwerk.html">Zweiter</a>',
      '.probe { display: block; line-height: 17px; font-size: 14px; width: max-content }',
    ),
  ],
  ['an id twice', add('<p id="inhalt">Wort</p>')],
  ['a table without header cells', add('<table><tr><td>1</td><td>2</td></tr></table>')],
  ['no skip link', change(/<a class="skip"[\s\S]*?<\/a>/, '')],
  ['no title', change(/<title>[\s\S]*?<\/title>/, '')],
  [
    'a search whose result is not announced',
    add('<form><label>Wort <input type="search" name="q"></label></form>'),
  ],
  ['zooming forbidden', change('width=device-width', 'width=device-width, user-scalable=no')],
  ['a positive tabindex', add('<p tabindex="2">Wort</p>')],
  ['a box that is pressed', add('<div onclick="go()">Los</div>')],
  ['an invalid role', add('<div role="knopf">Los</div>')],
  ['a stray end tag', add('</span>')],
  ['a date that is none', add('<time datetime="2019-02-30">Februar</time>')],
  [
    'no reflow at 320 pixels',
    style('<p class="probe">breit</p>', '.probe { width: 400px; max-width: none }'),
  ],
  [
    'a focus hidden under a bar',
    style(
      '<div class="probe">Leiste</div>',
      '.probe { position: fixed; inset: 0 0 auto; height: 300px; background: gray }',
    ),
  ],
  ['two main headings', add('<h1>Noch einer</h1>')],
  ['no main part', { html: original.replace('<main', '<div').replace('</main>', '</div>') }],
  [
    'a link told by its colour alone',
    style(
      '<p>Ein Satz, in dem ein <a class="probe" href="index.html">Verweis</a> mitten unter Wörtern steht.</p>',
      'p .probe { color: #4d2a22; text-decoration: none; border: 0; background: none }',
    ),
  ],
  [
    'words cut off once text is spaced',
    style(
      '<p class="probe">Zusammenarbeit</p>',
      '.probe { width: 9em; height: 1.5em; overflow: hidden; font: 16px/1.5 monospace }',
    ),
  ],
  [
    'a stop of the keyboard within what is hidden',
    add('<p aria-hidden="true"><a href="index.html">Wort</a></p>'),
  ],
  [
    'navigations without names',
    add('<nav><a href="index.html">Eins</a></nav><nav><a href="regelwerk.html">Zwei</a></nav>'),
  ],
  [
    'signs that are not German',
    add('<p>Er sagte “nein”.</p>'),
    add('<p>Und dann ... nichts.</p>'),
    add('<p>Moskau - nicht Peking.</p>'),
  ],
  ['a control character', add('<p>Wort\u{1}</p>')],
  ['a frame without title', add('<iframe src="index.html"></iframe>')],
  [
    'text that moves',
    add('<marquee>Eilmeldung</marquee>'),
    style('<p class="probe">Eilmeldung</p>', '.probe { animation: run 8s linear infinite }'),
  ],
];

suite('A page is put to looks that', { concurrency: 2 }, () => {
  test('see nothing where nothing is wrong', async () => {
    assert.deepEqual(await look({ html: original }), []);
    assert.deepEqual(await lookInBrowser({ html: original }), []);
  });

  for (const [name, ...seeds] of kinds) {
    test(`see ${name}`, async () => {
      for (const seed of seeds) {
        assert.notEqual(seed.html, original);
        const seen = await look(seed);
        // What is told without a browser need not be looked at in one.
        if (seen.length === 0) seen.push(...(await lookInBrowser(seed)));
        assert.notDeepEqual(seen, [], seed.html.slice(-400));
      }
    });
  }
});

async function look({ html, css = '' }: Seed): Promise<string[]> {
  const { results } = await validator.validateString(html, path);
  return [
    ...[...checkPage(html), ...checkStyles(css)].map(({ rule }) => rule),
    ...results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)),
  ];
}

function lookInBrowser({ html, css = '' }: Seed): Promise<string[]> {
  return reader.visit(path, ({ page }) => lookAt(page), {
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 720 },
    prepare: async (page) => {
      await page.route(`**/${path}`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
      );
      await page.route('**/probe.css', (route) =>
        route.fulfill({ contentType: 'text/css', body: css }),
      );
    },
  });
}

async function lookAt(page: Page): Promise<string[]> {
  const seen = [...(await findBrokenRules(page)), ...(await findSmallTargets(page))];
  const stops = 4;
  seen.push(...(await walk(page, stops)).faults);
  await page.setViewportSize({ width: 320, height: 720 });
  seen.push(...(await findOverhang(page)));
  await spaceText(page);
  seen.push(...(await findClippedText(page)));
  return seen;
}
