import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { writeParagraph, type TextMark } from './write-paragraph.ts';

/** A paragraph whose claims `a`, `b` … have the parts 1, 2 … where they are cut. */
function write(text: string, marks: readonly TextMark[]): string {
  return writeParagraph(text, marks, (claim) => claim.charCodeAt(0) - 96);
}

/** The source's words, as a reader of the HTML recovers them. */
function sourceOf(html: string): string {
  return html
    .replace(/<span class="corr[^"]*">.*?<\/span>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => letters[name] ?? '');
}

/** The source's own words where another reading is shown. */
function sicOf(html: string): string | undefined {
  return /<span class="sic">(.*?)<\/span><span class="corr/
    .exec(html)?.[1]
    ?.replace(/<[^>]*>/g, '');
}
const letters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The number behind a claim's words: a link to its note, with its card behind it. */
function refTo(id: string, n: number): string {
  const card = `karte-aussage-${id}`;
  return (
    `<span><a class="q-ref" data-n="${n}" aria-label="Aussage ${n} des Textes" interestfor="${card}" href="#${id}"></a>` +
    `<button class="peek" type="button" popovertarget="${card}" tabindex="-1" aria-hidden="true"></button></span>`
  );
}

test('quotes that cross are cut, each has its address and number, and the parts of one have a class', () => {
  const text = 'Russland braucht Arbeitskräfte und Munition.';
  assert.equal(
    write(text, [
      { type: 'claim', id: 'a', n: 1, isFirst: true, isOnly: true, from: 0, to: 30 },
      { type: 'claim', id: 'b', n: 2, isFirst: true, isOnly: true, from: 17, to: 43 },
      { type: 'link', sort: 'actor', url: '/akteure/russland.html', from: 0, to: 8 },
    ]),
    '<span class="q" id="aussage-a"><a class="actor" href="/akteure/russland.html">Russland</a> braucht ' +
      '<span class="q c2" id="aussage-b">Arbeitskräfte</span></span>' +
      refTo('a', 1) +
      `<span class="q c2"> und Munition</span>.${refTo('b', 2)}`,
  );
});

test('a quote within a quote leaves it whole; numbers of both stand behind where they end together', () => {
  const text = 'Kim reist nach Moskau.';
  const outer = {
    type: 'claim',
    id: 'a',
    n: 1,
    isFirst: true,
    isOnly: true,
    from: 0,
    to: 21,
  } as const;
  const inner = { ...outer, id: 'b', n: 2 };
  assert.equal(
    write(text, [outer, { ...inner, from: 4, to: 9 }]),
    `<span class="q" id="aussage-a">Kim <span class="q" id="aussage-b">reist</span>${refTo('b', 2)} nach Moskau</span>.${refTo('a', 1)}`,
  );
  assert.equal(
    write(text, [outer, { ...inner, from: 15, to: 21 }]),
    `<span class="q" id="aussage-a">Kim reist nach <span class="q" id="aussage-b">Moskau</span></span>.${refTo('a', 1)}${refTo('b', 2)}`,
  );
});

test('a claim with another quote elsewhere has a class by which its address finds both', () => {
  assert.match(
    write('Kim reist.', [
      { type: 'claim', id: 'c', n: 1, isFirst: false, isOnly: false, from: 0, to: 3 },
    ]),
    /^<span class="q c3">Kim<\/span>/,
  );
});

test('the number of a claim stands behind the marks that close with its words, quoting or ending a sentence', () => {
  const claim = { type: 'claim', id: 'a', n: 1, isFirst: true, isOnly: true } as const;
  const isBehind = `<span class="q" id="aussage-a">Schulterschluss</span>&quot;,${refTo('a', 1)}`;
  assert.equal(
    write('Ein "Schulterschluss", heißt es.', [{ ...claim, from: 5, to: 20 }]),
    `Ein &quot;${isBehind} heißt es.`,
  );
  assert.equal(
    write('Kim reist (nach Moskau).', [{ ...claim, from: 11, to: 22 }]),
    `Kim reist (<span class="q" id="aussage-a">nach Moskau</span>${refTo('a', 1)}).`,
  );
  // Here the marks open what comes next.
  assert.equal(
    write('Moskau "verhandelt"', [{ ...claim, from: 0, to: 7 }]),
    `<span class="q" id="aussage-a">Moskau </span>${refTo('a', 1)}&quot;verhandelt&quot;`,
  );
});

test('two claims that begin at one word have two addresses', () => {
  const html = write('Kim reist.', [
    { type: 'claim', id: 'a', n: 1, isFirst: true, isOnly: true, from: 0, to: 10 },
    { type: 'claim', id: 'b', n: 2, isFirst: true, isOnly: true, from: 0, to: 3 },
  ]);
  assert.match(html, /id="aussage-a"/);
  assert.match(html, /id="aussage-b"/);
});

test('a correction shows its reading and keeps the words of the source', () => {
  const html = write('Sondergesandter für die UkraineKeith Kellogg', [
    {
      type: 'correction',
      n: 3,
      exact: 'UkraineKeith',
      reading: 'Ukraine, Keith',
      from: 24,
      to: 36,
    },
    { type: 'link', sort: 'actor', url: '/akteure/ukraine.html', from: 24, to: 31 },
  ]);
  assert.equal(sicOf(html), 'UkraineKeith');
  assert.match(
    html,
    /<span class="corr"><a class="actor" href="[^"]*">Ukraine<\/a>, Keith<\/span>/,
  );
  assert.match(html, /href="#korrektur-3"/);
  assert.equal(sourceOf(html), 'Sondergesandter für die UkraineKeith Kellogg');
});

test('the address of a claim that begins in a slip is on what is seen', () => {
  const html = write('Die Die Lage', [
    { type: 'correction', n: 1, exact: 'Die Die', reading: 'Die', from: 0, to: 7 },
    { type: 'claim', id: 'a', n: 1, isFirst: true, isOnly: true, from: 4, to: 12 },
  ]);
  assert.match(html, /^<span class="choice c1" id="aussage-a">/);
  assert.match(html, /<span class="corr q c1">Die<\/span>.*<span class="q c1"> Lage<\/span>/);
  assert.equal(sicOf(html), 'Die Die');
});

test('a claim that holds a slip whole is not cut by it', () => {
  const html = write('Die Die Lage', [
    { type: 'correction', n: 1, exact: 'Die Die', reading: 'Die', from: 0, to: 7 },
    { type: 'claim', id: 'a', n: 1, isFirst: true, isOnly: true, from: 0, to: 12 },
  ]);
  assert.match(
    html,
    /^<span class="q" id="aussage-a"><span class="choice"><span class="sic">Die Die</,
  );
  assert.equal(html.split('class="q"').length, 2);
});

test('a time with a day is a time of HTML', () => {
  assert.equal(
    write('im April 2019', [
      { type: 'link', sort: 'time', url: '/zeit/x.html', datetime: '2019-04', from: 3, to: 13 },
    ]),
    'im <a class="time" href="/zeit/x.html"><time datetime="2019-04">April 2019</time></a>',
  );
});

test('whatever the marks, the source can be read from the page, and no address is there twice', () => {
  const text = 'Der "Pakt" von 1961 & die <Lage> im Land, TDazu gehören Öl und Gas.';
  const place = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
  const claims = fc.array(place, { maxLength: 8 });
  const links = fc.array(place, { maxLength: 6 });
  fc.assert(
    fc.property(claims, links, fc.option(place), (quoted, linked, slip) => {
      const marks: TextMark[] = [
        ...quoted.map((at, n): TextMark => ({
          ...at,
          type: 'claim',
          id: `c${n}`,
          n,
          isFirst: true,
          isOnly: true,
        })),
        ...linked.map((at): TextMark => ({ ...at, type: 'link', sort: 'actor', url: '/x.html' })),
      ];
      if (slip) {
        const exact = text.slice(slip.from, slip.to);
        marks.push({ ...slip, type: 'correction', n: 1, exact, reading: 'anders' });
      }
      const html = write(text, marks);
      assert.equal(sourceOf(html), text);
      for (const n of quoted.keys()) {
        assert.equal(html.split(`id="aussage-c${n}"`).length, 2);
        assert.equal(html.split(`href="#c${n}"`).length, 2);
      }
    }),
    { numRuns: 500 },
  );
});
