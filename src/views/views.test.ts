import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readKnowledge } from '../commands/read-knowledge.ts';
import { buildActorListPages, buildActorLists, buildActorView } from './actor-view.ts';
import { buildArticleView } from './article-view.ts';
import { buildAllClaims, buildClaimLists, buildFacets } from './claim-list-view.ts';
import { buildClaimView } from './claim-view.ts';
import { buildForecasts, buildMatrix, buildPairView } from './comparison-view.ts';
import { buildDatePeriods, buildDateView } from './date-view.ts';
import { buildLargeKnowledge, buildSmallKnowledge } from './fixtures/small-knowledge.ts';
import { buildArcData } from './graphics/arc-data.ts';
import { buildSparklineTable } from './graphics/sparkline-table.ts';
import { buildReportView } from './report-view.ts';
import { buildStartView } from './start-view.ts';
import { buildThreadView, buildTopicView } from './topic-view.ts';

const knowledge = buildSmallKnowledge();

test('an article shows its own title once, its readings, and its claims beside their paragraph', () => {
  const view = buildArticleView(knowledge, '001-spaet');
  assert.equal(view.title?.n, 1);
  const [paragraph, ...others] = view.blocks;
  assert.deepEqual(others, []);
  assert.match(paragraph?.html ?? '', /<span class="corr">.*Russland.*<\/span>/);
  assert.match(paragraph?.html ?? '', /<span class="sic">(?:<[^>]*>)*Rusland</);
  assert.deepEqual(
    paragraph?.notes.map(({ n, id }) => [n, id]),
    [
      [1, '001-kim-kommt-wieder'],
      [2, '001-liefert-oel'],
    ],
  );
  assert.deepEqual(paragraph.notes[1]?.signs, [
    { type: 'updates', sign: '→', words: '1 neuerer Stand' },
  ]);
  assert.equal(view.previous?.id, '000-frueh');
  assert.equal(view.next, undefined);
  const [other] = view.others;
  assert.equal(other?.article.id, '000-frueh');
  assert.equal(other.example?.here.id, '001-liefert-oel');
  assert.equal(other.example.sign.words, 'aktualisiert');
  assert.equal(other.example.there.id, '000-wenig-zu-bieten');
});

test('whatever a text links to has one preview, and a reading shows the source’s words', () => {
  const { cards } = buildArticleView(knowledge, '001-spaet');
  const ids = cards.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const id of [
    'karte-akteur-russland',
    'karte-zeit-reise-2019',
    'karte-aussage-001-liefert-oel',
  ])
    assert.ok(ids.includes(id), id);
  const slip = cards.find(({ id }) => id === 'karte-korrektur-1');
  assert.equal(slip?.correction?.exact, 'Rusland');
  assert.equal(slip.correction.reading, 'Russland');
  const actor = cards.find(({ id }) => id === 'karte-akteur-russland');
  assert.equal(actor?.foot, '2 Nennungen in 2 Texten');
});

test('an actor’s sentences stand by article in time order, with the naming marked', () => {
  const view = buildActorView(knowledge, 'kim-jong-un');
  assert.deepEqual(
    view.sentences.map(({ article, lines }) => [article.label, lines.map((line) => line.url)]),
    [
      [
        'Text 000',
        [
          '/artikel/000-frueh.html#p1:~:text=Russland%20hat%20wenig%20zu%20bieten%2C%20meint%20Kim.',
        ],
      ],
      // A reading stands in place of some of the words, so that a browser would not find the sentence.
      ['Text 001', ['/artikel/001-spaet.html#p2']],
    ],
  );
  assert.match(view.sentences[0]?.lines[0]?.html ?? '', /meint <mark>Kim<\/mark>\./);
  assert.deepEqual(
    view.by.map((claim) => claim.id),
    ['000-wenig-zu-bieten'],
  );
});

test('what has no beginning stands among an article’s dates where it ended at the latest', () => {
  const all = readKnowledge(join(import.meta.dirname, '../..'));
  for (const { id } of all.articles) {
    const days = buildArticleView(all, id).dates.map((date) => {
      const { min, max } = all.date(date.id).bounds;
      return min ?? max ?? '';
    });
    assert.deepEqual(days, days.toSorted(), id);
  }
});

test('the numbers of claims follow one another in the text and in the margin, each here and there', () => {
  const all = readKnowledge(join(import.meta.dirname, '../..'));
  for (const { id } of all.articles) {
    const { title, blocks, claimCount } = buildArticleView(all, id);
    const shown = [...(title ? [title] : []), ...blocks];
    const numbers = shown.flatMap(({ html }) =>
      [...html.matchAll(/data-n="(\d+)"/g)].map(([, n]) => Number(n)),
    );
    const each = Array.from({ length: claimCount }, (_, place) => place + 1);
    assert.deepEqual([...new Set(numbers)], each, id);
    assert.deepEqual(
      shown.flatMap(({ notes }) => notes.map(({ n }) => n)).sort((a, b) => a - b),
      each,
      id,
    );
    for (const { notes } of shown) {
      assert.deepEqual(
        notes,
        notes.toSorted((a, b) => a.n - b.n),
        id,
      );
    }
  }
});

test('the claims of an actor have previews, where there are not too many of them', () => {
  const view = buildActorView(knowledge, 'kim-jong-un');
  const claims = new Set([...view.about, ...view.by, ...view.via].map(({ id }) => id));
  const cards = view.cards.map(({ id }) => id);
  assert.ok(claims.size > 0);
  assert.deepEqual(
    cards,
    [...claims].map((id) => `karte-aussage-${id}`),
  );
  assert.ok(view.hasClaimCards);

  const all = readKnowledge(join(import.meta.dirname, '../..'));
  const most = buildActorView(all, 'nordkorea');
  assert.ok(most.about.length > 100);
  assert.deepEqual([most.cards, most.hasClaimCards], [[], false]);
});

test('a claim shows who says it, its paragraph with all its quotes, and what became of it', () => {
  const view = buildClaimView(knowledge, '000-wenig-zu-bieten');
  assert.equal(view.claimant?.name, 'Kim Jong-un');
  assert.deepEqual(view.quotes, [
    {
      n: 1,
      url: '/artikel/000-frueh.html#aussage-000-wenig-zu-bieten',
      html: '<mark>Russland hat wenig zu bieten</mark>, <mark>meint Kim</mark>. Bild: Archiv.',
      hasSlips: false,
    },
  ]);
  assert.equal(view.status.name, 'fortgeschrieben');
  assert.equal(view.status.by?.claim.id, '001-liefert-oel');
  assert.equal(view.status.by.year, view.status.by.claim.article.years);
  assert.deepEqual(
    view.history.map(({ claim, relation, becomes }) => [claim.id, relation?.words, becomes?.name]),
    [
      ['000-wenig-zu-bieten', undefined, undefined],
      ['001-liefert-oel', 'diese Aussage wird aktualisiert durch', 'fortgeschrieben'],
    ],
  );
  assert.deepEqual(
    view.threads.map(({ url, place, length, previous, next }) => [
      url,
      `${place}/${length}`,
      previous?.id,
      next?.id,
    ]),
    [['/themen/verlauf-angebot.html', '1/2', undefined, '001-liefert-oel']],
  );
  assert.deepEqual(
    view.cards.map(({ id }) => id),
    ['karte-akteur-kim-jong-un', 'karte-akteur-russland', 'karte-aussage-001-liefert-oel'],
  );
});

test('a relation reads from both sides, and quotes of one sentence are shown together', () => {
  const [link] = buildClaimView(knowledge, '000-wenig-zu-bieten').elsewhere;
  assert.equal(link?.word, 'wird aktualisiert durch');
  assert.equal(link.left.quotes.length, 1);
  assert.equal(link.right.claim.id, '001-liefert-oel');
  assert.equal(buildClaimView(knowledge, '001-liefert-oel').elsewhere[0]?.word, 'aktualisiert');
});

test('between two texts the earlier stands on the left, whoever wrote the relation', () => {
  const [pair] = knowledge.pairs;
  assert.ok(pair);
  const view = buildPairView(knowledge, pair);
  assert.equal(view.page, '000-001');
  assert.equal(view.groups[0]?.relations[0]?.left.claim.id, '000-wenig-zu-bieten');
  assert.equal(view.groups[0]?.relations[0]?.word, 'wird aktualisiert durch');
});

test('every list of claims has its facet, and the facets of one kind count every claim', () => {
  const facets = buildFacets(knowledge);
  const pages = buildClaimLists(knowledge).map((list) => `/aussagen/${list.page}.html`);
  assert.deepEqual(
    facets.flatMap((facet) => facet.values.map((value) => value.url)),
    pages,
  );
  const status = facets.find((facet) => facet.id === 'stand');
  assert.equal(
    status?.values.reduce((sum, value) => sum + value.count, 0),
    buildAllClaims(knowledge).count,
  );
});

test('a date says which texts tell of it, which are silent, and which words mean it', () => {
  const view = buildDateView(knowledge, 'reise-2019');
  assert.deepEqual(
    view.silent.map((article) => article.id),
    ['000-frueh'],
  );
  assert.equal(view.bounds, undefined);
  assert.deepEqual(
    view.marks.map((mark) => mark.surface),
    ['April 2019'],
  );
  assert.deepEqual(
    buildDatePeriods(knowledge).map((period) => period.name),
    ['2019'],
  );
});

test('a topic is told in order of what its claims are about, each tied to the others', () => {
  const view = buildTopicView(knowledge, 'waffen');
  assert.deepEqual(
    view.steps.map((step) => step.claim.id),
    ['000-wenig-zu-bieten', '001-kim-kommt-wieder', '001-liefert-oel'],
  );
  assert.deepEqual(view.steps[2]?.ties[0]?.url, '#schritt-000-wenig-zu-bieten');
  assert.equal(buildThreadView(knowledge, 'angebot').steps.length, 2);
});

test('a forecast without outcome is open', () => {
  assert.deepEqual(
    buildForecasts(knowledge).map(({ state, forecasts }) => [state, forecasts.length]),
    [['open', 1]],
  );
});

test('the matrix has a cell for each pair and none for a text and itself', () => {
  const { rows } = buildMatrix(knowledge);
  assert.deepEqual(
    rows.map(({ article, cells }) => [article.id, cells.map((cell) => cell?.total)]),
    [['000-frueh', [1]]],
  );
});

test('where there are many texts, no page shows each of them for comparison', () => {
  const large = buildLargeKnowledge();
  const { stations, pairs } = buildArcData(large);
  assert.equal(pairs.length, 24);
  assert.equal(stations.length, 25);
  for (const { a, b } of pairs) assert.ok(stations[a] && stations[b] && a < b);
  assert.deepEqual(buildMatrix(large).rows, []);
  assert.deepEqual(buildActorView(large, 'russland').absentFrom, []);
  const { columns, rows } = buildSparklineTable(large, ['russland']);
  assert.deepEqual(
    columns.map(({ name }) => name),
    ['Akteur', '2019', '2023', '2024', '2025', 'Zusammen'],
  );
  assert.deepEqual(
    rows[0]?.cells.map((cell) => cell.map(({ text }) => text).join('')),
    ['Russland', '1', '1', '15', '15', '32'],
  );
});

test('people stand by surname, wherever it stands in the name', () => {
  const [people] =
    buildActorLists(readKnowledge(join(import.meta.dirname, '../..')))[0]?.groups ?? [];
  const names = people?.actors.map(({ actor }) => actor.name) ?? [];
  assert.deepEqual(names.slice(0, 3), ['Bashar al-Assad', 'Dmitrij Drize', 'Alexander Gabuev']);
  assert.deepEqual(names.slice(-3), ['Donald Trump', 'Xi Jinping', 'Yang Uk']);
  assert.ok(names.indexOf('Kim Il-sung') < names.indexOf('Sergej Lawrow'));
});

test('the report counts covered sentences and gives the reason for the others', () => {
  const { articles, totals, hints } = buildReportView(knowledge, { 'alias-unused': 2, about: 1 });
  const [first] = articles;
  assert.equal(first?.figures.covered, 1);
  assert.deepEqual(
    [totals.covered, totals.actors, totals.relations, totals.relationsAcross],
    [3, 2, 1, 1],
  );
  assert.deepEqual(
    hints.slice(0, 2).map(({ words }) => words.slice(0, 13)),
    ['Namensformen,', 'Beleg, der ei'],
  );
  assert.deepEqual(
    first.reasoned.map(({ text, reason }) => [text, reason]),
    [['Bild: Archiv.', 'Bildnachweis.']],
  );
  assert.deepEqual(first.open, []);
});

test('the first page counts what there is', () => {
  assert.deepEqual(buildStartView(knowledge).counts, {
    articles: 2,
    actors: 2,
    claims: 3,
    dates: 1,
    relations: 1,
  });
});

test('the first page shows on a real case how a later text brings an earlier one up to date', () => {
  const all = readKnowledge(join(import.meta.dirname, '../..'));
  const { thread, relation } = buildStartView(all).example ?? {};
  assert.ok(thread && relation);
  assert.equal(relation.type, 'updates');
  const steps = buildThreadView(all, thread.id).steps.map(({ claim }) => claim.id);
  for (const { claim, quotes } of [relation.left, relation.right]) {
    assert.ok(steps.includes(claim.id));
    assert.ok(quotes.length > 0);
  }
  assert.notEqual(relation.left.claim.article.id, relation.right.claim.article.id);
});

test('actors are listed all together, by kind, and by the text that names them', () => {
  const lists = buildActorLists(knowledge);
  assert.deepEqual(
    lists.map(({ page, url, groups }) => [
      page,
      url,
      groups.flatMap(({ actors }) => actors.map(({ actor }) => actor.id)),
    ]),
    [
      ['index', '/akteure/index.html', ['kim-jong-un', 'russland']],
      ['art-personen', '/akteure/art-personen.html', ['kim-jong-un']],
      ['art-staaten', '/akteure/art-staaten.html', ['russland']],
      ['text-000', '/akteure/text-000.html', ['kim-jong-un', 'russland']],
      // „Rusland“ is a slip of the source and names nobody; „Russland liefert Öl“ does.
      ['text-001', '/akteure/text-001.html', ['kim-jong-un', 'russland']],
    ],
  );
  assert.deepEqual(
    lists.map(({ count }) => count),
    [2, 1, 1, 2, 2],
  );
  assert.deepEqual(
    buildActorListPages(knowledge, 'art').map(({ page, table }) => [page, table.rows.length]),
    [
      ['art-personen', 1],
      ['art-staaten', 1],
    ],
  );
});

test('a story names the year of each step, that of the text where the claim has none', () => {
  const { steps } = buildTopicView(knowledge, 'waffen');
  assert.deepEqual(
    steps.map(({ claim, year }) => [claim.id, year]),
    [
      ['000-wenig-zu-bieten', '2019'],
      ['001-kim-kommt-wieder', '2019'],
      ['001-liefert-oel', '2023'],
    ],
  );
});

test('years of a real story run forward, also for what was so „at the latest“', () => {
  const all = readKnowledge(join(import.meta.dirname, '../..'));
  for (const { id } of all.topics) {
    const years = buildTopicView(all, id).steps.map(({ year }) => year ?? '');
    assert.deepEqual(years, [...years].sort(), id);
  }
});
