import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findActors, type KnownActor, type MarkExceptions } from './find-actors.ts';
import { readActors } from './fixtures/read-content.ts';

const actors = readActors();
const none: MarkExceptions = { suppress: [], add: [] };

/** Namings of a text as „surface actor“, blocks parted by `|`. */
function names(text: string, exceptions = none): string[] {
  const blocks = text
    .split('|')
    .map((block, at) => ({ n: at + 1, kind: 'paragraph' as const, text: block.trim() }));
  return findActors(blocks, actors, exceptions).map((mark) => `${mark.surface} ${mark.actor}`);
}

function kinds(text: string): string[] {
  return findActors([{ n: 1, kind: 'paragraph', text }], actors, none).map(
    (mark) => `${mark.surface} ${mark.kind}`,
  );
}

test('a name is found in every spelling and case', () => {
  assert.deepEqual(names('Kim Jong-un, Kim Jong Un, Kim Jong-Un und KIM JONG UN'), [
    'Kim Jong-un kim-jong-un',
    'Kim Jong Un kim-jong-un',
    'Kim Jong-Un kim-jong-un',
    'KIM JONG UN kim-jong-un',
  ]);
  assert.deepEqual(names('Kim Jong Uns Zug, Putins Zug, Russlands Grenze, die Macht des Irans'), [
    'Kim Jong Uns kim-jong-un',
    'Putins wladimir-putin',
    'Russlands russland',
    'Irans iran',
  ]);
});

test('names of several words are found across their cases', () => {
  assert.deepEqual(
    names(
      'bei den Vereinten Nationen, Vertreter der Vereinigten Staaten von Amerika, in der Demokratischen Volksrepublik Korea, am Rande des Östlichen Wirtschaftsforums, der Sprecher des Weißen Hauses',
    ),
    [
      'Vereinten Nationen vereinte-nationen',
      'Vereinigten Staaten von Amerika usa',
      'Demokratischen Volksrepublik Korea nordkorea',
      'Östlichen Wirtschaftsforums oestliches-wirtschaftsforum',
      'Weißen Hauses usa',
    ],
  );
});

test('kind says how an actor is named', () => {
  assert.deepEqual(kinds('Russland, Moskau, die Russen und das russische Heer'), [
    'Russland name',
    'Moskau metonym',
    'Russen demonym',
    'russische adjective',
  ]);
});

test('an acronym keeps its case: „un“ in „Kim Jong-un“ is not the UN', () => {
  assert.deepEqual(names('Kim Jong-un und die UN'), [
    'Kim Jong-un kim-jong-un',
    'UN vereinte-nationen',
  ]);
  assert.deepEqual(names('Er kam uns un so weiter entgegen, us und so fort.'), []);
});

test('no naming stands inside another word', () => {
  assert.deepEqual(
    names(
      'Russlandbild, Chinakohl, Trumpf, Moonwalk, Kimono, Irandeal, Natodraht, Kremlsprecher, Ukrainekrieg, Assadisten',
    ),
    [],
  );
});

test('part of a hyphen compound is marked alone', () => {
  assert.deepEqual(
    names('UN-Sanktionen, US-Präsident, Ukraine-Krieg, Kim-Regime, Kellogg-Plan, China-Karte'),
    [
      'UN vereinte-nationen',
      'US usa',
      'Ukraine ukraine',
      'Kim kim-jong-un',
      'Kellogg keith-kellogg',
      'China china',
    ],
  );
  assert.deepEqual(names('das Nordkorea-Russland-Bündnis und der Russland-gestützte Einmarsch'), [
    'Nordkorea nordkorea',
    'Russland russland',
    'Russland russland',
  ]);
  assert.deepEqual(
    names('Hanoi-Gipfel, Krim-Krise, Atom- und Raketentests, 48 Millionen US-Dollar'),
    [],
  );
});

test('a longer name hides the shorter ones in it', () => {
  assert.deepEqual(names('Der UN-Sicherheitsrat, die Trump-Administration und Xi Jinping'), [
    'UN-Sicherheitsrat un-sicherheitsrat',
    'Trump-Administration trump-regierung',
    'Xi Jinping xi-jinping',
  ]);
});

test('adjectives are found with all endings, in pairs and with a prefix', () => {
  assert.deepEqual(
    names(
      'die russisch-nordkoreanischen Beziehungen, US-amerikanischer Einfluss, eine innerrussische Sache, das prowestliche Seoul, chinesisches Geld',
    ),
    [
      'russisch russland',
      'nordkoreanischen nordkorea',
      'US-amerikanischer usa',
      'innerrussische russland',
      'prowestliche westen',
      'Seoul suedkorea',
      'chinesisches china',
    ],
  );
});

test('a genitive beside a noun is no compound: „Trumps Regierung“ names Trump', () => {
  assert.deepEqual(names('Trumps Regierung und die Trump-Regierung'), [
    'Trumps donald-trump',
    'Trump-Regierung trump-regierung',
  ]);
});

test('a suspended hyphen leaves a naming hanging', () => {
  assert.deepEqual(names('in Nord- und Südkorea, süd- und nordkoreanische Soldaten'), [
    'Nord- nordkorea',
    'Südkorea suedkorea',
    'süd- suedkorea',
    'nordkoreanische nordkorea',
  ]);
  assert.deepEqual(names('nord- bzw. südkoreanische Stellen, die Nord- und die Südkoreaner'), [
    'nord- nordkorea',
    'südkoreanische suedkorea',
    'Nord- nordkorea',
    'Südkoreaner suedkorea',
  ]);
  assert.deepEqual(names('US- und UN-Vertreter, Nord- und Ostsee, Süd- und Ostasien'), [
    'US usa',
    'UN vereinte-nationen',
  ]);
});

test('a language, a sea, a currency and a paper are not the state whose name they bear', () => {
  assert.deepEqual(
    names(
      'Auf Russisch las er im Südchinesischen Meer die China Daily, zahlte der Bank of China in US-Dollar, am Japanischen Meer die Washington Post.',
    ),
    [],
  );
});

test('a capital stands for its government', () => {
  assert.deepEqual(
    names(
      'Moskau unterstützte Pjöngjang. Das teilte Peking mit. Gegenleistung aus Moskau blieb aus. Die Gespräche zwischen Washington und Seoul stocken. Kiews Armee hält stand.',
    ),
    [
      'Moskau russland',
      'Pjöngjang nordkorea',
      'Peking china',
      'Moskau russland',
      'Washington usa',
      'Seoul suedkorea',
      'Kiews ukraine',
    ],
  );
  assert.deepEqual(
    names(
      'Beamte in Seoul zweifeln. Sowohl in Peking als auch in Moskau will man das. In Tokio wächst die Sorge.',
    ),
    ['Seoul suedkorea', 'Peking china', 'Moskau russland', 'Tokio japan'],
  );
  assert.deepEqual(
    names('Regierungsquellen in Seoul bestätigen das. Der Druck auf Pjöngjang wächst.'),
    ['Seoul suedkorea', 'Pjöngjang nordkorea'],
  );
});

test('a capital as a place on the map names nobody', () => {
  for (const text of [
    'eine Stiftung mit Sitz in Washington',
    'Er reiste nach Peking.',
    'Bei einem Treffen in Moskau trafen sich beide.',
    'Sie flog von Seoul nach Tokio.',
    'Ein Zug fährt zwischen Moskau und Pjöngjang.',
    'Die Straßen von Pjöngjang waren leer.',
    'In der Hauptstadt Pjöngjang regnete es.',
    'Moskaus Bürgermeister eröffnete die Brücke.',
    'ein Korrespondent aus Moskau',
    'Seoul (dpa) – Das Wetter bleibt schön.',
    'Moskau/Pjöngjang. Das Wetter bleibt schön.',
    'George Washington war General.',
    'der Gipfel von Washington',
    'im fernen Moskau',
    'im russischen Wladiwostok',
    'Nach Pjöngjang und Peking fliegt er nicht.',
    'Moskau Der Winter ist früh gekommen.',
    'Über Moskau wurden Drohnen abgeschossen.',
    'Die Panzer standen vor Kiew.',
    'Er hat Pjöngjang verlassen.',
    'Die Botschaft in Moskau schwieg.',
    'Pjöngjang liegt am Taedong.',
  ]) {
    assert.deepEqual(
      names(text).filter((name) => !name.startsWith('russischen')),
      [],
      text,
    );
  }
});

test('„Moskauer“ means the government only with a word of power', () => {
  assert.deepEqual(
    names('In Moskauer Regierungskreisen hofft man. Die Pekinger Führung schweigt.'),
    ['Moskauer russland', 'Pekinger china'],
  );
  assert.deepEqual(names('der Moskauer Analyst, die Moskauer Zeitung, die Moskauer U-Bahn'), []);
});

test('the West is a bloc, the west a direction', () => {
  assert.deepEqual(
    names(
      'Der Westen droht. Die Haltung des Westens. Ein Gegner im Westen. In westlichen Ländern.',
    ),
    ['Westen westen', 'Westens westen', 'Westen westen', 'westlichen westen'],
  );
  assert.deepEqual(
    names(
      'im Westen des Landes, im Westen Japans, nach Westen, der Wilde Westen, von Osten nach Westen, an der westlichen Küste, westlich von hier',
    ),
    ['Japans japan'],
  );
});

test('the halves of Korea are named by direction beside a naming of Korea, and only with article', () => {
  assert.deepEqual(names('Südkorea übt. Der Norden schweigt.'), [
    'Südkorea suedkorea',
    'Norden nordkorea',
  ]);
  assert.deepEqual(names('Der Norden schweigt. Im Norden der Insel schneit es.'), []);
  assert.deepEqual(names('Nordkorea schweigt. Im Norden schneit es, der Norden Chinas friert.'), [
    'Nordkorea nordkorea',
    'Chinas china',
  ]);
});

test('a surname alone goes with the bearer named last in the paragraph', () => {
  assert.deepEqual(names('Kim Il Sung gründete den Staat. Kim ließ Statuen bauen.'), [
    'Kim Il Sung kim-il-sung',
    'Kim kim-il-sung',
  ]);
  assert.deepEqual(
    names('Kim Jong-un ahmt seinen Großvater Kim Il-sung nach. Kim gewinnt dadurch.'),
    ['Kim Jong-un kim-jong-un', 'Kim Il-sung kim-il-sung', 'Kim kim-jong-un'],
  );
});

test('in a new paragraph it goes with the bearer the text is about', () => {
  assert.deepEqual(
    names('Kim Jong Un reist. Kim Jong Un winkt. | Kim Il Sung starb 1994. | Kim fährt heim.'),
    [
      'Kim Jong Un kim-jong-un',
      'Kim Jong Un kim-jong-un',
      'Kim Il Sung kim-il-sung',
      'Kim kim-jong-un',
    ],
  );
});

test('a caption may name somebody before the text does', () => {
  assert.deepEqual(names('Kim und Putin, hier 2019 | Kim Jong-un kam mit dem Zug.'), [
    'Kim kim-jong-un',
    'Putin wladimir-putin',
    'Kim Jong-un kim-jong-un',
  ]);
});

test('others of the same name are others', () => {
  for (const text of [
    'Kim Jong Gyu verkaufte Fisch. Kim floh 2015.',
    'Kim Yo-jong ist die Schwester. Kim lachte.',
    'Kim Jong-il starb 2011.',
    'Kim Kardashian kam zur Gala.',
    'Melania Trump und Donald Trump Jr. winkten.',
    'Keith Moon trommelte.',
    'Sarah Müller-Kim forscht.',
    'Hafiz al-Assad regierte lange.',
    'Xi Zhongxun war Revolutionär.',
    'Die Kims herrschen seit 1948.',
    'Familie Trump feiert.',
    'Die Kim-Dynastie und der Trump-Clan feiern.',
  ]) {
    assert.deepEqual(names(text), [], text);
  }
});

test('a relative does not take an unmistakable name over', () => {
  assert.deepEqual(names('Melania Trump schwieg. Trumps Sprecherin nicht.'), [
    'Trumps donald-trump',
  ]);
});

test('a short name of somebody little known needs the full name', () => {
  assert.deepEqual(
    names('Yang Uk rechnet damit. Dr. Bernard Loo nicht. Yang und Dr. Loo streiten.'),
    ['Yang Uk yang-uk', 'Bernard Loo bernard-loo', 'Yang yang-uk', 'Loo bernard-loo'],
  );
  assert.deepEqual(names('Der Analyst Yang und Dr. Loo streiten.'), []);
});

test('the Security Council is short only where the United Nations own it', () => {
  assert.deepEqual(names('Der UN-Sicherheitsrat tagte. Der Sicherheitsrat vertagte sich.'), [
    'UN-Sicherheitsrat un-sicherheitsrat',
    'Sicherheitsrat un-sicherheitsrat',
  ]);
  assert.deepEqual(names('Der Nationale Sicherheitsrat tagte. Der Sicherheitsrat warnte.'), []);
});

test('a group is named by its noun, and its adjective names the state', () => {
  assert.deepEqual(names('Zehntausende nordkoreanische Gastarbeiter'), [
    'nordkoreanische nordkorea',
    'Gastarbeiter nordkoreanische-arbeitskraefte',
  ]);
});

test('words that lost their space are read apart', () => {
  assert.deepEqual(names('für die UkraineKeith Kellogg'), [
    'Ukraine ukraine',
    'Keith Kellogg keith-kellogg',
  ]);
});

test('an editor suppresses and adds marks by words', () => {
  const exceptions: MarkExceptions = {
    suppress: [{ exact: 'Russland', suffix: ' heute', actor: 'russland', reason: 'Titel.' }],
    add: [
      {
        exact: 'Nordkoreaner',
        prefix: 'der ',
        actor: 'kim-jong-un',
        kind: 'demonym',
        reason: 'Kim.',
      },
    ],
  };
  assert.deepEqual(names('In Russland heute war der Nordkoreaner. Russland schwieg.', exceptions), [
    'Nordkoreaner kim-jong-un',
    'Russland russland',
  ]);
});

test('an exception without an actor, or whose words are missing, changes nothing', () => {
  const exceptions: MarkExceptions = {
    suppress: [{ exact: 'Russland', reason: 'Gilt den Zeiten.' }],
    add: [{ exact: 'steht nirgends', actor: 'china', reason: 'Fehlt.' }],
  };
  assert.deepEqual(names('Russland schwieg.', exceptions), ['Russland russland']);
});

test('knowledge is data: an actor unknown to the code is found by its aliases', () => {
  const own: KnownActor[] = [
    {
      id: 'belarus',
      type: 'state',
      name: 'Belarus',
      aliases: [
        { form: 'Belarus', kind: 'name', short: false, compound: true },
        { form: 'Minsk', kind: 'metonym', short: false, compound: true },
        { form: 'belarussisch', kind: 'adjective', short: false, compound: true },
      ],
    },
  ];
  const text = 'Minsk dementiert, belarussische Soldaten blieben in Belarus. Er flog nach Minsk.';
  assert.deepEqual(
    findActors([{ n: 1, kind: 'paragraph', text }], own, none).map(({ surface }) => surface),
    ['Minsk', 'belarussische', 'Belarus'],
  );
});

test('the end of a sentence parts a city from the power named before', () => {
  assert.deepEqual(
    names('Die Agentur zitierte den Machthaber. In Pjöngjang soll ein Denkmal stehen.'),
    [],
  );
});

test('spellings and acronyms other texts write are recognised, what names by an office is not', () => {
  assert.deepEqual(
    names('Lavrov sprach für Moskaus Seite, die KDVR schwieg, und der Kremlchef reiste.'),
    ['Lavrov sergej-lawrow', 'Moskaus russland', 'KDVR nordkorea'],
  );
});

test('„Kim“ is the one who rules, before his grandfather is named and as that man’s grandson', () => {
  assert.deepEqual(
    names(
      'Das weiß auch Kim. Der Diktator wartet. | Kim Il Sung blieb im Amt. Kims Großvater siegte.',
    ),
    ['Kim kim-jong-un', 'Kim Il Sung kim-il-sung', 'Kims kim-jong-un'],
  );
  assert.deepEqual(names('Kim Novak spielte in Moskau eine Russin.'), ['Russin russland']);
});

test('the council needs no full name beside its resolutions, and a dish is no state', () => {
  assert.deepEqual(names('Nach einem Beschluss des Sicherheitsrats müssen sie ausreisen.'), [
    'Sicherheitsrats un-sicherheitsrat',
  ]);
  assert.deepEqual(names('Der Sekretär des Sicherheitsrats aß im China-Restaurant.'), []);
});

test('who took a picture is no actor of the text', () => {
  const text = 'Rauch über der Straße nach Südkorea. Foto: Südkoreanisches Ministerium/dpa';
  const marks = findActors([{ n: 1, kind: 'caption', text }], actors, none);
  assert.deepEqual(
    marks.map((mark) => mark.surface),
    ['Südkorea'],
  );
});

test('a capital that falls or is taken is a city, one that strikes us is a government', () => {
  assert.deepEqual(names('Nach drei Tagen fiel Seoul. Sie eroberten Kiew nicht.'), []);
  assert.deepEqual(names('Mit dieser Forderung fiel Moskau aus dem Rahmen.'), ['Moskau russland']);
});

test('a surname behind „Kim“ makes another person of him, an object behind the verb does not', () => {
  const text = 'Kim Jong Un schwieg. Gestern traf Kim Kardashian den Reeder Kim Sörensen.';
  assert.deepEqual(names(text), ['Kim Jong Un kim-jong-un']);
  assert.deepEqual(names('Kim Jong Un schwieg. Gestern ließ Kim Raketen starten.'), [
    'Kim Jong Un kim-jong-un',
    'Kim kim-jong-un',
  ]);
});

test('told of a year before 1991, Moscow is the Soviet Union', () => {
  assert.deepEqual(
    names(
      '1961 hatten Moskau und Pjöngjang Beistand vereinbart. In den fünfziger Jahren lieferte Moskau Traktoren. Moskau verlangte dafür Erz.',
    ),
    ['Moskau sowjetunion', 'Pjöngjang nordkorea', 'Moskau sowjetunion', 'Moskau sowjetunion'],
  );
  for (const text of [
    'Moskau kündigte 1995 den Vertrag von 1961.',
    'Seit 1948 pflegt Moskau Beziehungen zum Nachbarn.',
    '1961 schlossen sie einen Vertrag. Heute will Moskau davon nichts wissen.',
    '1961 schlossen sie einen Vertrag. Moskau sieht darin ein Vorbild.',
    '1961 schlossen sie einen Vertrag. | Moskau schwieg.',
  ])
    assert.deepEqual(names(text), ['Moskau russland'], text);
});
