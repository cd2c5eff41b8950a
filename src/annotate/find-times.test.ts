import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { edtfBounds } from '../lib/edtf.ts';
import { findTimes, type FoundTime, type TimeKind } from './find-times.ts';

type GoldTime = {
  line: number;
  surface: string;
  occurrence: number;
  kind: TimeKind;
  edtf: string | null;
};
type GoldText = { article: string; written: string; times: GoldTime[] };

const root = new URL('../../', import.meta.url);
const gold = JSON.parse(
  readFileSync(new URL('tests/fixtures/times-gold.json', root), 'utf8'),
) as GoldText[];
const seeds = readdirSync(new URL('seeds/', root)).filter((name) => name.endsWith('.txt'));

/** The lines of a seed up to the box that is no part of its text. */
function linesOf(article: string): { n: number; text: string }[] {
  const name = seeds.find((file) => file.startsWith(article)) ?? '';
  const lines = readFileSync(new URL(`seeds/${name}`, root), 'utf8').split('\n');
  const box = lines.findIndex((line) => line.startsWith('Empfohlener redaktioneller Inhalt'));
  return lines
    .map((text, index) => ({ n: index + 1, text }))
    .slice(0, box === -1 ? lines.length : box)
    .filter(({ text }) => text.trim() !== '');
}

/** A Tuesday. */
const tuesday = { min: '2023-09-05', max: '2023-09-05' };

function dated(text: string, written: { min: string; max: string } | null = tuesday): string[] {
  return findTimes([{ n: 1, text }], written).map(
    ({ surface, edtf, kind }) => `${surface} = ${edtf ?? kind}`,
  );
}

describe('the five texts', () => {
  for (const { article, written, times } of gold) {
    test(`all that a careful reader marked in text ${article} is found, and nothing else`, () => {
      const lines = linesOf(article);
      const expected = times.map(({ line, surface, occurrence, kind, edtf }) => {
        const text = lines.find(({ n }) => n === line)?.text ?? '';
        let from = -1;
        for (let count = 0; count < occurrence; count += 1) from = text.indexOf(surface, from + 1);
        return { n: line, from, to: from + surface.length, surface, edtf, kind };
      });
      assert.deepEqual(findTimes(lines, edtfBounds(written)), expected);
    });
  }
});

describe('sentences of other news, written on a Tuesday', () => {
  const sentences = JSON.parse(
    readFileSync(new URL('tests/fixtures/times-sentences.json', root), 'utf8'),
  ) as { text: string; times: [surface: string, edtf: string | null][] }[];
  for (const { text, times } of sentences) {
    test(`„${text}“`, () => {
      const found = findTimes([{ n: 1, text }], tuesday);
      assert.deepEqual(
        found.map(({ surface, edtf }) => [surface, edtf]),
        times,
      );
    });
  }
});

describe('dating', () => {
  const cases: [string, string[]][] = [
    ['Gestern teilte er es mit.', ['Gestern = 2023-09-04']],
    ['Im vergangenen Jahr weigerte sich Peking.', ['Im vergangenen Jahr = 2022']],
    ['Seit 15 Jahren gilt es.', ['Seit 15 Jahren = 2008~/..']],
    ['Vor anderthalb Jahren begann es.', ['Vor anderthalb Jahren = 2022-03~']],
    ['CNN berichtete Ende August.', ['Ende August = 2023-08-21/2023-08-31']],
    ['Anfang Oktober soll er kommen.', ['Anfang Oktober = 2023-10-01/2023-10-10']],
    ['Im November hatte die Bank gesenkt.', ['November = 2022-11']],
    ['2019 kam er im März und ging im Mai.', ['2019 = 2019', 'März = 2019-03', 'Mai = 2019-05']],
    [
      'Für 2025 erwartet er mehr, als er im Juni angenommen hatte.',
      ['2025 = 2025', 'Juni = 2023-06'],
    ],
    [
      'Der 2014 spürbare Impuls verpuffte in den Folgejahren.',
      ['2014 = 2014', 'in den Folgejahren = 2015/'],
    ],
    [
      'Am Donnerstag tagte er, am kommenden Montag tagt er.',
      ['Donnerstag = 2023-08-31', 'am kommenden Montag = 2023-09-11'],
    ],
    ['Das gilt ab Montag.', ['ab Montag = 2023-09-11/..']],
    [
      'Seit 1961, bis Ende 2025, vor 2014, nach dem 31. Dezember 2019.',
      [
        'Seit 1961 = 1961/..',
        'bis Ende 2025 = ../2025-12',
        'vor 2014 = ../2013',
        'nach dem 31. Dezember 2019 = 2020-01-01/..',
      ],
    ],
    [
      'Von 2019 bis 2023, zwischen März und Mai 2022, um 1900.',
      [
        'Von 2019 bis 2023 = 2019/2023',
        'zwischen März und Mai 2022 = 2022-03/2022-05',
        'um 1900 = 1900~',
      ],
    ],
    ['Von Dezember bis Februar 2022.', ['Von Dezember bis Februar 2022 = 2021-12/2022-02']],
    [
      '2018 und 2019, aber 2014 und 2017.',
      ['2018 und 2019 = 2018/2019', '2014 = 2014', '2017 = 2017'],
    ],
    [
      'Letzte Woche und im ersten Quartal 2022.',
      ['Letzte Woche = 2023-08-28/2023-09-03', 'ersten Quartal 2022 = 2022-01/2022-03'],
    ],
  ];
  for (const [text, expected] of cases) {
    test(`„${text}“`, () => assert.deepEqual(dated(text), expected));
  }

  test('a text of unknown time dates nothing that is counted from it', () => {
    const text =
      'Gestern, im vergangenen Jahr, vor einem Jahr, am Dienstag, Ende Februar; aber am 4. Mai 2020.';
    assert.deepEqual(dated(text, null), [
      'Gestern = vague',
      'im vergangenen Jahr = vague',
      'vor einem Jahr = vague',
      'Dienstag = vague',
      'Ende Februar = vague',
      '4. Mai 2020 = 2020-05-04',
    ]);
  });

  test('a text written on one of several days dates to one of several days', () => {
    const written = { min: '2023-09-04', max: '2023-09-06' };
    assert.deepEqual(dated('Gestern kam er, am Montag ging er.', written), [
      'Gestern = 2023-09-03/2023-09-05',
      'Montag = 2023-09-04',
    ]);
  });

  test('a time of writing over a whole year dates no day', () => {
    const written = { min: '2023-01-01', max: '2023-12-31' };
    assert.deepEqual(
      dated('Gestern war es so. Im Oktober auch. Im vergangenen Jahr nicht.', written),
      ['Gestern = vague', 'Oktober = vague', 'Im vergangenen Jahr = 2022'],
    );
  });
});

describe('exceptions of an editor', () => {
  const blocks = [
    { n: 1, text: 'Der Sommer kam 2019.' },
    { n: 2, text: 'Es war 2019.' },
  ];

  test('a suppressed mark is left out where it stands, not elsewhere', () => {
    const suppress = [{ exact: '2019', prefix: 'kam ' }];
    const found = findTimes(blocks, null, { suppress, add: [] });
    assert.deepEqual(
      found.map(({ n, surface }) => `${n} ${surface}`),
      ['2 2019'],
    );
  });

  test('an added mark is dated as the editor says and replaces what it covers', () => {
    const add = [
      { exact: 'Der Sommer kam 2019', edtf: '2019-06/2019-08' },
      { exact: 'Es war', edtf: null },
    ];
    assert.deepEqual(
      findTimes(blocks, null, { suppress: [], add }).map(({ surface, edtf, kind }) => [
        surface,
        edtf,
        kind,
      ]),
      [
        ['Der Sommer kam 2019', '2019-06/2019-08', 'date'],
        ['Es war', null, 'vague'],
        ['2019', '2019', 'date'],
      ],
    );
  });

  test('exceptions about actors do not touch times', () => {
    const suppress = [{ exact: '2019', prefix: 'kam ', actor: 'russland' }];
    assert.equal(findTimes(blocks, null, { suppress, add: [] }).length, 2);
  });
});

describe('any text', () => {
  const words = fc.constantFrom(
    ...'am im Ende Anfang bis seit von zwischen und 2019 2018 Februar März 4. 25.04.2019 1950er 60er Jahren Jahr Jahre zwei letzten der den vor einem nach gestern Dienstag Woche 15 jetzt nun mal später / – - ( ) , .'.split(
      ' ',
    ),
  );
  const text = fc.array(words, { maxLength: 40 }).map((list) => list.join(' '));

  test('has its times in order, within it, never overlapping, and always the same', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const found = findTimes([{ n: 7, text: sample }], tuesday);
        assert.deepEqual(findTimes([{ n: 7, text: sample }], tuesday), found);
        let end = 0;
        for (const time of found) {
          assertSound(time, sample, end);
          end = time.to;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('is read in time that grows with its length', () => {
    const sentence =
      'Im Februar 2019, seit 15 Jahren und in den 1950er und 60er Jahren (Maier 2019). ';
    const seconds = (count: number): number => {
      const started = process.cpuUsage();
      findTimes([{ n: 1, text: sentence.repeat(count) }], tuesday);
      return process.cpuUsage(started).user / 1000;
    };
    seconds(500);
    // Eight times the text in at most thirty times the time: far from the sixty-four of a square.
    assert.ok(seconds(4000) < 30 * Math.max(5, seconds(500)));
  });
});

function assertSound(time: FoundTime, text: string, end: number): void {
  assert.ok(time.from >= end && time.to > time.from && time.to <= text.length);
  assert.equal(time.surface, text.slice(time.from, time.to));
  if (time.edtf !== null)
    assert.notEqual(edtfBounds(time.edtf), null, `${time.surface}: ${time.edtf}`);
  if (time.kind === 'date') assert.notEqual(time.edtf, null);
  if (time.kind === 'vague' || time.kind === 'set') assert.equal(time.edtf, null);
}

test('what is fixed for a weekday to come stands in the present tense', () => {
  assert.deepEqual(dated('Am Donnerstag tagt der Rat erneut.'), ['Donnerstag = 2023-09-07']);
  assert.deepEqual(dated('Am Donnerstag wurde beraten, wie es weitergeht.'), [
    'Donnerstag = 2023-08-31',
  ]);
});

test('the past autumn, said in autumn, is that of the year before', () => {
  assert.deepEqual(dated('Im vergangenen Herbst war es ruhig.'), [
    'Im vergangenen Herbst = 2022-09/2022-11',
  ]);
  assert.deepEqual(dated('Im vergangenen Sommer war es ruhig, rund um die Uhr.'), [
    'Im vergangenen Sommer = 2023-06/2023-08',
    'rund um die Uhr = set',
  ]);
});

test('a night belongs to the day before and the day it leads to', () => {
  const both = '2023-09-04/2023-09-05';
  assert.deepEqual(dated('In der Nacht zum Dienstag flogen Drohnen.'), [
    `In der Nacht zum Dienstag = ${both}`,
  ]);
  assert.deepEqual(dated('Es geschah in der Nacht auf den 5. September.'), [
    `in der Nacht auf den 5. September = ${both}`,
  ]);
  assert.deepEqual(dated('Es geschah in der Nacht von Montag auf Dienstag.'), [
    `in der Nacht von Montag auf Dienstag = ${both}`,
  ]);
  assert.deepEqual(dated('Die Nacht zum Dienstag war kalt, am Montag schien die Sonne.'), [
    'Dienstag = 2023-09-05',
    'Montag = 2023-09-04',
  ]);
});

test('halves are taken of months, decades and centuries, and of nothing else', () => {
  assert.deepEqual(
    dated('In der zweiten Junihälfte und in der ersten Aprilhälfte 2024, nicht zur Hälfte im Mai.'),
    [
      'zweiten Junihälfte = 2023-06-16/2023-06-30',
      'ersten Aprilhälfte 2024 = 2024-04-01/2024-04-15',
      'Mai = 2023-05',
    ],
  );
  assert.deepEqual(
    dated('In der zweiten Hälfte der fünfziger Jahre und der ersten Hälfte des 19. Jahrhunderts.'),
    [
      'zweiten Hälfte der fünfziger Jahre = 1955/1959',
      'ersten Hälfte des 19. Jahrhunderts = 1800/1849',
    ],
  );
  assert.deepEqual(dated('Die zweite Hälfte des Spiels im Februar 2023.'), [
    'Februar 2023 = 2023-02',
  ]);
});

test('the end of this decade and the middle of this century are counted from the text', () => {
  assert.deepEqual(
    dated('Bis Ende des Jahrzehnts sollen es mehr sein, Mitte des Jahrhunderts alle.'),
    ['Bis Ende des Jahrzehnts = ../2029', 'Mitte des Jahrhunderts = 2034/2066'],
  );
  assert.deepEqual(dated('Das Ende des Jahrhundertwerks.'), []);
});

test('what comes years later is dated by the year named before it, and only by that', () => {
  assert.deepEqual(dated('Der Krieg endete 1953, ein Jahr später begann der Aufbau.'), [
    '1953 = 1953',
    'ein Jahr später = 1954',
  ]);
  assert.deepEqual(dated('Am 3. September 2017 bebte die Erde, zwei Tage später wieder.'), [
    '3. September 2017 = 2017-09-03',
    'zwei Tage später = 2017-09-05',
  ]);
  assert.deepEqual(dated('Ein Jahr später war alles anders, einige Jahre später noch mehr.'), [
    'Ein Jahr später = vague',
    'einige Jahre später = vague',
  ]);
  assert.deepEqual(dated('Von 2010 bis 2012 regnete es, ein Jahr später nicht.'), [
    'Von 2010 bis 2012 = 2010/2012',
    'ein Jahr später = vague',
  ]);
});

test('a condition looks ahead in the present tense, not in the past', () => {
  assert.deepEqual(dated('Es geht weiter, wenn sie am Samstag gewinnen.'), [
    'Samstag = 2023-09-09',
  ]);
  assert.deepEqual(dated('Es hieß, wenn er am Samstag wirklich dort war, wisse er es.'), [
    'Samstag = 2023-09-02',
  ]);
});

test('an hour in words is a time where it ends its phrase; a number before a noun counts', () => {
  assert.deepEqual(dated('Der Zug hält um elf. Um halb drei ist Schluss.'), [
    'um elf = vague',
    'Um halb drei = vague',
  ]);
  assert.deepEqual(
    dated('Der Preis stieg um elf Euro und um drei Prozent, es geht um vieles.'),
    [],
  );
});

test('„in Kürze“ is soon, but „das Wichtigste in Kürze“ is short', () => {
  assert.deepEqual(dated('Die Antwort folgt in Kürze.'), ['in Kürze = vague']);
  assert.deepEqual(dated('Das Wichtigste in Kürze'), []);
});

test('what is expected looks ahead, and „mindestens Freitag“ is a day', () => {
  assert.deepEqual(dated('Fachleute erwarten den Start im April.'), ['April = 2024-04']);
  assert.deepEqual(dated('Der Start war im April.'), ['April = 2023-04']);
  assert.deepEqual(dated('Sie bleibt bis mindestens Freitag gesperrt.'), [
    'bis mindestens Freitag = ../2023-09-08',
  ]);
  assert.deepEqual(dated('Frau Freitag und der Freitag schwiegen.'), []);
});

test('a weekday called the coming or the past one is never the day itself', () => {
  assert.deepEqual(dated('Kommenden Dienstag entscheidet er, vergangenen Dienstag schwieg er.'), [
    'Kommenden Dienstag = 2023-09-12',
    'vergangenen Dienstag = 2023-08-29',
  ]);
  assert.deepEqual(dated('Am Dienstag schwieg er.'), ['Dienstag = 2023-09-05']);
});

test('a time of day is part of the day it is told of', () => {
  assert.deepEqual(dated('Am Abend des 9. November 1989 fiel die Mauer.'), [
    'Am Abend des 9. November 1989 = 1989-11-09',
  ]);
  assert.deepEqual(dated('Am Abend, am 9. November 1989, fiel die Mauer.'), [
    'Am Abend = vague',
    '9. November 1989 = 1989-11-09',
  ]);
});

test('the day before and the day after are dated by a day named before, and by nothing wider', () => {
  assert.deepEqual(dated('Am 5. Mai 2020 sank das Schiff, tags darauf ein Boot.'), [
    '5. Mai 2020 = 2020-05-05',
    'tags darauf = 2020-05-06',
  ]);
  assert.deepEqual(dated('Am 1. März 2020 sank das Schiff, am Vortag hatte es gefunkt.'), [
    '1. März 2020 = 2020-03-01',
    'am Vortag = 2020-02-29',
  ]);
  assert.deepEqual(dated('Im Mai 2020 sank das Schiff, am nächsten Tag ein Boot.'), [
    'Mai 2020 = 2020-05',
    'am nächsten Tag = vague',
  ]);
});

test('what ends or takes place on a day to come stands in the present tense', () => {
  assert.deepEqual(dated('Die Sanktionen laufen am 31. Januar aus.'), ['31. Januar = 2024-01-31']);
  assert.deepEqual(dated('Das Fest findet am 15. Dezember statt.'), ['15. Dezember = 2023-12-15']);
  assert.deepEqual(dated('Die Frist endete am 15. Dezember.'), ['15. Dezember = 2022-12-15']);
});

test('the turn of a millennium is known, the turn of a century is not', () => {
  assert.deepEqual(dated('Um die Jahrtausendwende, vor der Jahrhundertwende.'), [
    'Um die Jahrtausendwende = 2000~',
    'vor der Jahrhundertwende = vague',
  ]);
});

test('„desselben Jahres“ is the year named before, „des Vorjahres“ the one before the text', () => {
  assert.deepEqual(dated('2015 kam er, am 3. Mai desselben Jahres ging er.'), [
    '2015 = 2015',
    '3. Mai desselben Jahres = 2015-05-03',
  ]);
  assert.deepEqual(dated('Am 3. Mai des Vorjahres, im ersten Halbjahr des Vorjahres.'), [
    '3. Mai des Vorjahres = 2022-05-03',
    'ersten Halbjahr des Vorjahres = 2022-01/2022-06',
  ]);
});

test('what is counted from today or a weekday is counted to the day', () => {
  assert.deepEqual(dated('Heute vor 20 Jahren fiel er, am Montag vor einer Woche sie.'), [
    'Heute vor 20 Jahren = 2003-09-05',
    'Montag vor einer Woche = 2023-08-28',
  ]);
  assert.deepEqual(
    dated('Heute in einem Monat ist Schluss.', { min: '2023-01-31', max: '2023-01-31' }),
    ['Heute in einem Monat = vague'],
  );
});

test('„von 2010 bis heute“ is open to the present, as „seit 2010“ is', () => {
  assert.deepEqual(dated('Von 2010 bis heute stieg er; bis heute fehlt es.'), [
    'Von 2010 bis heute = 2010/..',
    'bis heute = vague',
  ]);
});

test('a story of years past goes on in its year, day by day, until the text speaks of its own days', () => {
  assert.deepEqual(dated('Das Kommuniqué ist vom 25. Mai 1950. Am 26. Mai wurde es gedruckt.'), [
    '25. Mai 1950 = 1950-05-25',
    '26. Mai = 1950-05-26',
  ]);
  assert.deepEqual(
    dated('Im Januar 2018 bot er Gespräche an. Im Februar reiste sie. Im April traf er ihn.'),
    ['Januar 2018 = 2018-01', 'Februar = 2018-02', 'April = 2018-04'],
  );
  assert.deepEqual(dated('Am 24. Februar 2022 begann es. Am 30. August meldete er Verluste.'), [
    '24. Februar 2022 = 2022-02-24',
    '30. August = 2023-08-30',
  ]);
  assert.deepEqual(dated('Am 24. Februar 2022 begann es. Am Montag tagte der Rat, im Mai nicht.'), [
    '24. Februar 2022 = 2022-02-24',
    'Montag = 2023-09-04',
    'Mai = 2023-05',
  ]);
  assert.deepEqual(dated('Am 25. Mai 1950 begann es. Das ist lange her. Im Juni war es ruhig.'), [
    '25. Mai 1950 = 1950-05-25',
    'Juni = 2023-06',
  ]);
});

test('the years after a time are all of them, a year after it is one', () => {
  assert.deepEqual(dated('2010 zog er fort, in den drei Jahren danach schrieb er.'), [
    '2010 = 2010',
    'drei Jahren danach = vague',
  ]);
  assert.deepEqual(dated('2010 schrieb der, der drei Jahre danach starb.'), [
    '2010 = 2010',
    'drei Jahre danach = 2013',
  ]);
});

test('what was planned is past, what is planned is to come', () => {
  assert.deepEqual(dated('Der Gipfel, der für Mai geplant war, fiel aus.'), ['Mai = 2023-05']);
  assert.deepEqual(dated('Der Gipfel ist für Mai geplant.'), ['Mai = 2024-05']);
});

test('halves are counted with any number', () => {
  assert.deepEqual(dated('Vor viereinhalb Jahren scheiterte er.'), [
    'Vor viereinhalb Jahren = 2019-03~',
  ]);
});

test('what is fixed is a clause of its own', () => {
  assert.deepEqual(dated('Sie traf am Samstag ein und reist am Montag ab.'), [
    'Samstag = 2023-09-02',
    'Montag = 2023-09-11',
  ]);
});

test('„bis vor zehn Jahren“ is open to the past', () => {
  assert.deepEqual(dated('Bis vor zehn Jahren war das so, bis vor wenigen Jahren noch anders.'), [
    'Bis vor zehn Jahren = ../2013~',
    'bis vor wenigen Jahren = vague',
  ]);
});

test('a span until today is open to the present', () => {
  assert.deepEqual(dated('Kim Jong-un 2011 – heute'), ['2011 – heute = 2011/..']);
});

test('the coming weekend is the next one, the past one the last; the weekend alone is either', () => {
  const sunday = { min: '2023-09-10', max: '2023-09-10' };
  const edtf = (text: string, written = tuesday): string[] =>
    dated(text, written).map((one) => one.replace(/^.* = /, ''));
  assert.deepEqual(edtf('am kommenden Wochenende'), ['2023-09-09/2023-09-10']);
  assert.deepEqual(edtf('am vergangenen Wochenende'), ['2023-09-02/2023-09-03']);
  assert.deepEqual(edtf('am kommenden Wochenende', sunday), ['2023-09-16/2023-09-17']);
  assert.deepEqual(edtf('am vergangenen Wochenende', sunday), ['2023-09-02/2023-09-03']);
  assert.deepEqual(edtf('am Wochenende'), ['vague']);
});

test('between „von“ and „bis“ stand years, whatever is counted behind them', () => {
  assert.deepEqual(dated('Moskau lieferte von 1950 bis 1953 Flugzeuge.'), [
    'von 1950 bis 1953 = 1950/1953',
  ]);
  assert.deepEqual(dated('Moskau lieferte 1953 Flugzeuge.'), []);
});
