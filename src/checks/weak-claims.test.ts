import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatIssue, type Issue } from '../lib/issue.ts';
import { checkProject } from './check-project.ts';
import { countHints } from './count-hints.ts';
import { asFiles, smallProject, writeArticleOf } from './fixtures/small-project.ts';
import { readProject } from './read-project.ts';

const near = 'content/claim/000-naehe-gesucht.mdx';
const trade = 'content/claim/000-handel-waechst.mdx';
const expected = 'content/claim/000-munition-wird-erwartet.mdx';
const delivered = 'content/claim/001-munition-geliefert.mdx';
const russland = 'content/actor/russland.mdx';
const oldSheet = 'seeds/000_werben.yaml';

type Edit = [file: string, from: string, to: string];

function issuesAfter(...edits: Edit[]): Issue[] {
  const files = smallProject();
  for (const [file, from, to] of edits) {
    const before = files.get(file) ?? '';
    assert.ok(before.includes(from), `${file} holds ${from}`);
    files.set(
      file,
      before.replace(from, () => to),
    );
  }
  if (edits.some(([file]) => file === oldSheet)) writeArticleOf(files, 'seeds/000_werben');
  return checkProject(readProject(asFiles(files)));
}

const weaknesses: [name: string, check: string, file: string, says: RegExp, ...edits: Edit[]][] = [
  [
    'a claim without reservation whose quote has one',
    ...(['modality', expected, /`asserted`, but its quote says „dürfte“/] as const),
    [expected, 'modality: supposed', 'modality: asserted'],
  ],
  [
    'a weighty claim that stands alone',
    ...(['weighty-alone', near, /weight 3 and stands in relation to no other/] as const),
    [near, 'weight: 2', 'weight: 3'],
  ],
  [
    'a reason that says no more than the type',
    ...(['empty-reason', delivered, /says little more than `updates`/] as const),
    [
      delivered,
      'Was fünf Jahre zuvor erwartet wurde, ist nun geschehen.',
      'Diese spätere Aussage aktualisiert die frühere Aussage.',
    ],
  ],
  [
    'an actor named in the quote and left out of `about`',
    ...(['about', near, /The quote names `nordkorea`/] as const),
    [near, 'about: [russland, nordkorea]', 'about: [russland]'],
  ],
  [
    'two claims of two texts that say much the same',
    ...([
      'near-duplicate',
      'content/claim/001-handel-gewachsen.mdx',
      /much the same as `000-handel-waechst`/,
    ] as const),
    [
      trade,
      'Der Warenaustausch nimmt nur wenig zu.',
      'Der Warenaustausch ist seit dem frühen Text größer geworden.',
    ],
  ],
  [
    'a sentence that bears no claim',
    ...(['sentence-without-claim', 'seeds/000_werben.txt', /„China schweigt\.“/] as const),
    [oldSheet, '  - exact: "China schweigt."\n    reason: "Nur eine Überleitung."\n', ''],
  ],
  [
    'a form of an actor that no text has',
    ...(['alias-unused', russland, /No text has the form „Tschuktschen“/] as const),
    [russland, 'kind: name\n', 'kind: name\n  - form: "Tschuktschen"\n    kind: demonym\n'],
  ],
  [
    'an actor whose quote names another',
    ...([
      'actor-evidence',
      'content/actor/china.mdx',
      /None of the quotes names the actor/,
    ] as const),
    ['content/actor/china.mdx', '"China schweigt."', '"Einige Beobachter"'],
  ],
  [
    'a topic of no claim',
    ...(['topic-unused', 'content/topics.yaml', /No claim has the topic `reisen`/] as const),
    [
      'content/topics.yaml',
      '- id: handel',
      '- id: reisen\n  name: "Reisen"\n  question: "Wer reist wann wohin?"\n- id: handel',
    ],
  ],
];

for (const [name, check, file, says, ...edits] of weaknesses) {
  test(`a hint tells of ${name}`, () => {
    const issues = issuesAfter(...edits);
    const found = issues.find((issue) => issue.check === check && issue.file === file);
    assert.ok(found, issues.map(formatIssue).join('\n\n'));
    assert.equal(found.severity, 'hint');
    assert.match(formatIssue(found), says);
    assert.deepEqual(issues.filter(({ severity }) => severity === 'error').map(formatIssue), []);
  });
}

test('a hint tells of a claim without time whose quote has one', () => {
  const files = smallProject();
  const seed = files.get('seeds/001_lieferung.txt') ?? '';
  files.set(
    'seeds/001_lieferung.txt',
    seed.replace('Der Handel ist', 'Der Handel ist im Mai 2023'),
  );
  writeArticleOf(files, 'seeds/001_lieferung');
  const file = 'content/claim/001-handel-gewachsen.mdx';
  const claim = files.get(file) ?? '';
  files.set(
    file,
    claim
      .replace('Handel ist gewachsen', 'Handel ist im Mai 2023 gewachsen')
      .replace('"2019/2024"', 'null'),
  );
  const issues = checkProject(readProject(asFiles(files)));
  assert.match(
    issues.map(formatIssue).join('\n'),
    /The quote says „Mai 2023“ \(2023-05\), but the claim has no time/,
  );
});

test('a hint tells of a date whose quote says another time', () => {
  const files = smallProject();
  const seed = files.get('seeds/001_lieferung.txt') ?? '';
  files.set('seeds/001_lieferung.txt', seed.replace('Nordkorea hat', 'Nordkorea hat 1961'));
  writeArticleOf(files, 'seeds/001_lieferung');
  for (const [file, text] of files) {
    if (file.endsWith('.mdx') && !file.startsWith('content/article/')) {
      files.set(file, text.replace('"Nordkorea hat Munition', '"Nordkorea hat 1961 Munition'));
    }
  }
  const hint = checkProject(readProject(asFiles(files))).find(
    ({ check }) => check === 'date-evidence',
  );
  assert.equal(hint?.file, 'content/date/lieferung-2024.mdx');
  assert.match(hint.message, /The quote says „1961“ \(1961\), which the date leaves out/);
});

const leftAlone: [name: string, ...edits: Edit[]][] = [
  [
    'a sentence that speaks of imports',
    [delivered, 'Der Text nennt', 'Import und export von Waffen: Der Text nennt'],
  ],
  [
    '`import` behind a backslash',
    [delivered, 'Der Text nennt', '\\import von Munition. Der Text nennt'],
  ],
  ['a link to another site', [delivered, 'Der Text', 'Der [Text](https://www.un.org/)']],
  [
    'a list and emphasis',
    [delivered, 'Der Text nennt keine Menge.', '- Der *Text*\n- nennt **keine** Menge.'],
  ],
  [
    'a short name that two actors share',
    [russland, 'kind: name\n', 'kind: name\n  - form: "Norden"\n    kind: name\n    short: true\n'],
    [
      'content/actor/nordkorea.mdx',
      'kind: name\n',
      'kind: name\n  - form: "Norden"\n    kind: name\n    short: true\n',
    ],
  ],
  [
    'an open outcome that nothing shows',
    [expected, 'state: fulfilled\n  shownBy: [001-munition-geliefert]', 'state: open'],
  ],
  [
    'an update within one text',
    ['content/claim/001-keine-bestaetigung.mdx', 'type: refines', 'type: updates'],
  ],
  [
    'a form of an actor that is inflected in the texts',
    [russland, 'kind: name\n', 'kind: name\n  - form: "Beobachtern"\n    kind: role\n'],
  ],
];

for (const [name, ...edits] of leftAlone) {
  test(`left alone: ${name}`, () => {
    const issues = issuesAfter(...edits).filter(({ check }) => check !== 'alias-unused');
    assert.deepEqual(issues.map(formatIssue), []);
  });
}

test('hints are counted by check, most first', () => {
  const issues = issuesAfter(
    [near, 'about: [russland, nordkorea]', 'about: [russland]'],
    [
      'content/claim/001-keine-bestaetigung.mdx',
      'claimant: russland\nabout: [russland]',
      'claimant: author\nabout: [nordkorea]',
    ],
    [expected, 'modality: supposed', 'modality: asserted'],
  );
  assert.deepEqual(countHints(issues), [
    { check: 'about', count: 2 },
    { check: 'modality', count: 1 },
  ]);
});
