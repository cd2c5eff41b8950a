import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advertisement } from './advertisement.ts';
import { agencySignOff } from './agency-sign-off.ts';
import { breadcrumb } from './breadcrumb.ts';
import { byline } from './byline.ts';
import { isCaption, isCreditAlone } from './caption.ts';
import { code } from './code.ts';
import { comments } from './comments.ts';
import { consent } from './consent.ts';
import { copyright } from './copyright.ts';
import { dateLine, isTimeAlone, readDays } from './date-line.ts';
import { isNoteOn, opensAuthorNote } from './author-note.ts';
import { feedback } from './feedback.ts';
import { findFurniture, furniture } from './furniture.ts';
import { isGenreLabel } from './genre-label.ts';
import type { LineRule, Place } from './line-rule.ts';
import { navigation } from './navigation.ts';
import { newsletter } from './newsletter.ts';
import { paywall } from './paywall.ts';
import { player } from './player.ts';
import { readingTime } from './reading-time.ts';
import { isRelatedHeader, isRelatedLink } from './related.ts';
import { share } from './share.ts';
import { support } from './support.ts';
import { tags } from './tags.ts';

const head: Place = { afterProse: false, beforeProse: true };
const foot: Place = { afterProse: true, beforeProse: false };
const amid: Place = { afterProse: true, beforeProse: true };

function family(
  name: string,
  rule: LineRule,
  yes: string[],
  no: string[],
  place: Place = amid,
): void {
  test(`${name}: lines of the page`, () => {
    for (const line of yes) assert.ok(rule.matches(line, place), line);
  });
  test(`${name}: words of the text are left alone`, () => {
    for (const line of no) {
      assert.ok(!rule.matches(line, place), line);
      // Prose must be safe from every other family as well, wherever it stands.
      for (const anywhere of [head, amid, foot])
        assert.equal(findFurniture(line, anywhere), null, line);
    }
  });
}

family(
  'advertisement',
  advertisement,
  [
    'Anzeige',
    'ANZEIGE',
    '- Anzeige -',
    'Werbung',
    'Anzeige:',
    'Anzeige überspringen',
    'Weiter nach der Anzeige',
    'Sponsored',
  ],
  [
    'Die Anzeige blieb ohne Folgen.',
    'Anzeige gegen unbekannt',
    'Werbung für den Krieg',
    'Anzeigen gegen Abgeordnete häufen sich',
  ],
);

family(
  'agency sign-off',
  agencySignOff,
  [
    'dp/pcl',
    '(epd)',
    'dpa',
    'dpa/AFP',
    '(dpa, AFP)',
    'mfr/dpa/AFP',
    'kle/qu (dpa, afp, rtr)',
    'Quelle: dpa',
    'epd lob mih',
    'Mit Material der Nachrichtenagentur AFP',
    'dpa-AFX/lw',
  ],
  [
    'Seoul (dpa) – Nordkorea hat eine Rakete abgefeuert.',
    'Die dpa berichtete zuerst.',
    'und so weiter',
    'Quelle: Angaben der Regierung in Seoul',
    'Krieg/Frieden',
    'Der Sprecher sagte (auf Nachfrage der dpa) nichts.',
  ],
  foot,
);

family(
  'breadcrumb',
  breadcrumb,
  [
    'Startseite > Politik > Ausland',
    'Home » News',
    'Startseite',
    'Politik | Wirtschaft | Kultur | Sport',
    'Sie sind hier: Startseite › Ausland',
    'Startseite / Politik / Asien',
  ],
  [
    'Moskau > Peking',
    '»Russland liefert«, »Nordkorea zahlt«, »China schweigt«',
    'Öl | 2019 | 48',
    'Der Pfeil > steht für mehr.',
    'Hin – und – zurück',
  ],
);

family(
  'byline',
  byline,
  [
    'Von Max Mustermann',
    'Von Max Mustermann, Berlin',
    'VON MAX MUSTERMANN',
    'Von Anna-Lena Muster und Jan van der Beispiel',
    'Ein Kommentar von Erika Beispiel',
    'Eine Analyse von Max Mustermann',
    'Von Dr. Hans Muster',
    'Aus Seoul berichtet Maria Muster',
    'AUS MOSKAU KLARA BEISPIEL',
    'Von Erika Beispiel, ARD-Studio Tokio',
    'Interview: Peter Muster',
    'Max Mustermann aus Tokio',
    'Text: Max Mustermann',
    'Von dpa',
    'Von unserem Korrespondenten Max Mustermann',
  ],
  [
    'Wladimir Putin in Pjöngjang',
    'Kim Jong Un in Moskau',
    'Von der Leyen reiste nach Kiew',
    'Von der Leyen in Kiew',
    'Von Krieg und Frieden',
    'Von Moskau nach Pjöngjang',
    'Von Sanktionen keine Spur',
    'Von Kim hört man wenig.',
    'Von Max Mustermann stammt der Satz nicht.',
    'Von wegen Freundschaft',
    'Von Juni an gelten neue Regeln',
  ],
  head,
);

family(
  'code',
  code,
  [
    '<script async src="https://example.org/a.js"></script>',
    'window.dataLayer = window.dataLayer || [];',
    '(function(w,d){w.push({"a":1});})(window,document);',
    '{"@context":"https://schema.org","@type":"NewsArticle"}',
    '.ad { display: none; }',
    '@media (max-width: 600px) { .ad { display: none; } }',
    'var _paq = window._paq || []; _paq.push(["trackPageView"]);',
    '});',
  ],
  [
    'import ist teuer',
    'export von Waffen',
    '{process.exit(1)}',
    '<script>',
    'Wert {x} Ende',
    'if war das Wort des Tages',
    'Die Formel { a: b } steht im Text.',
    'function hieß das früher',
    '{',
    'let’s go, sagte er.',
    'a < b',
  ],
);

family(
  'comments',
  comments,
  [
    '34 Kommentare',
    'Kommentare (12)',
    'Kommentieren',
    'Kommentare lesen (112)',
    'Diskutieren Sie mit',
    'Zum Forum',
    'Leserkommentare',
    'Diskutieren Sie über diesen Artikel',
    'Ihre Meinung',
  ],
  [
    'Kommentare aus Peking gab es nicht.',
    'Der Kommentar der Agentur war scharf.',
    'Kommentieren wollte das niemand.',
    '34 Kommentare später war nichts klarer.',
  ],
);

family(
  'consent',
  consent,
  [
    'Empfohlener redaktioneller Inhalt',
    'Mit Ihrer Zustimmmung wird hier eine externe Buchempfehlung (Amazon Affiliates) geladen.',
    'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten an Drittplattformen übermittelt werden.',
    'An dieser Stelle finden Sie einen externen Inhalt von Twitter, der den Artikel ergänzt. Sie können ihn sich mit einem Klick anzeigen lassen.',
    'Wir verwenden Cookies, um Inhalte und Anzeigen zu personalisieren. Mehr dazu in unserer Datenschutzerklärung.',
    'Alle akzeptieren',
    'Inhalt laden',
    'Externer Inhalt',
    'Wir benötigen Ihre Einwilligung, um diesen Inhalt anzuzeigen.',
    'Dieser externe Inhalt wird von YouTube geladen. Mit Ihrer Zustimmung werden Daten übertragen.',
  ],
  [
    'Die EU-Kommission will die Regeln für Cookies verschärfen.',
    'Ohne Zustimmung des Sicherheitsrats werde es keine Lockerung geben, sagte der Minister.',
    '„Mit Ihrer Zustimmung verwenden wir die Daten“, erklärte der Konzern den Abgeordneten in Brüssel.',
    'Externe Inhalte waren auf der Seite des Ministeriums nicht zu finden.',
    'Datenschutz gilt in Nordkorea als unbekannt.',
    'Russland braucht die Einwilligung Chinas, um das Öl zu liefern.',
  ],
);

family(
  'copyright',
  copyright,
  [
    '© 2023 dpa',
    '© dpa-infocom, dpa:230905-99-79357/3',
    '(c) 2024 Verlag',
    'Alle Rechte vorbehalten.',
    'Copyright 2023',
    '© Beispielverlag',
  ],
  ['Das Urheberrecht gilt auch in Moskau.', 'Alle Rechte der Arbeiter sind eingeschränkt.'],
  foot,
);

family(
  'date line',
  dateLine,
  [
    'Stand: 04.05.2023, 12:30 Uhr',
    'Veröffentlicht am 4. Mai 2023',
    '12.09.2023, 18.32 Uhr',
    'Mittwoch, 13. September 2023',
    '05.09.23 | 18:12 Uhr',
    'Aktualisiert: 12. Mai 2023 – 14:00',
    '2023-09-05',
    'vor 3 Stunden',
    '28.02.2019',
    'Stand: 04.05.2023 12:30 Uhr Aktualisiert: 05.05.2023',
    'Seoul, 5. September 2023',
    '25. 4. 2019, 18:10 Uhr',
  ],
  [
    'Stand heute ist nichts entschieden',
    'Am 4. Mai 2023 traf Kim ein.',
    'Stand der Dinge',
    '1945',
    '2019',
    'Seit 2019',
    '4. Mai',
    'Im Mai 2023',
    '1. Mai war ein Feiertag',
    '2019. Das Jahr',
  ],
);

test('a time alone is told from a date', () => {
  for (const line of ['12:45 Uhr', '12:45', '+++ 9:05 Uhr +++', '13 Uhr'])
    assert.ok(isTimeAlone(line), line);
  for (const line of ['12:45 Uhr Kim trifft ein', '2:1', '4. Mai'])
    assert.ok(line === '2:1' || !isTimeAlone(line), line);
});

test('the days of a date line are read, impossible ones are not', () => {
  assert.deepEqual(readDays('Stand: 04.05.2023, aktualisiert 6. Mai 2023'), [
    '2023-05-04',
    '2023-05-06',
  ]);
  assert.deepEqual(readDays('31.02.2023'), []);
  assert.deepEqual(readDays('13. Sept. 23 und 5. Januar 2024, 2023-09-05'), [
    '2024-01-05',
    '2023-09-05',
  ]);
});

family(
  'navigation',
  navigation,
  [
    'Zum Inhalt springen',
    'Nach oben',
    'Menü',
    'Suche',
    'Mehr anzeigen',
    'Impressum Datenschutz AGB',
    'Impressum | Datenschutz | Kontakt',
    'Bild vergrößern',
    'Nächster Artikel',
    'Zurück zur Startseite',
  ],
  [
    'Suche nach dem U-Boot',
    'Zurück in die Zukunft',
    'Mehr Kooperation',
    'Weiter so',
    'Nach oben offen',
    'Datenschutz ist ein Grundrecht.',
  ],
);

family(
  'newsletter',
  newsletter,
  [
    'Newsletter abonnieren',
    'Melden Sie sich für unseren Newsletter an und bleiben Sie informiert.',
    'Abonnieren Sie unseren Newsletter »Die Lage« und erhalten Sie das Wichtigste direkt in Ihr Postfach.',
    'Jetzt den Newsletter bestellen',
    'Ihre E-Mail-Adresse',
    'Folgen Sie uns auf unserem WhatsApp-Kanal',
  ],
  [
    'Der Geheimdienst warnte in einem Newsletter vor Cookies.',
    'In seinem Newsletter schrieb der Forscher, Kim werde nicht nachgeben.',
    'Das Postfach des Ministers wurde angegriffen.',
    'Die E-Mail-Adresse des Botschafters war bekannt.',
  ],
);

family(
  'paywall',
  paywall,
  [
    'Lesen Sie weiter mit SPIEGEL+',
    'Jetzt weiterlesen mit einem Abo',
    'Sie haben bereits ein Abo? Hier anmelden',
    'Dieser Artikel ist nur für Abonnenten lesbar',
    'Exklusiv für Abonnenten',
    'WELTplus Artikel',
    '4 Wochen für 1 Euro testen, danach monatlich kündbar',
    'Testen Sie vier Wochen lang kostenlos das Digitalabo',
    'Z+ (abopflichtiger Inhalt);',
    'Jetzt kostenlos testen',
  ],
  [
    'Dieser Vertrag gilt nur für beide Staaten.',
    'Sie haben bereits ein Abkommen unterzeichnet.',
    'Testen will Nordkorea die Rakete noch im Mai.',
    'Vier Wochen nach dem Gipfel war alles wie zuvor.',
    'Mit dem Abkommen wächst der Druck.',
    'Ein Monat ohne Raketentests ist selten.',
  ],
);

family(
  'player',
  player,
  [
    'Video abspielen',
    'Artikel anhören',
    '00:00 / 02:34',
    'Anhören',
    'Audio herunterladen',
    'Diesen Artikel anhören',
    'Video: 2:34 Min.',
  ],
  [
    'Hören wollte das in Moskau niemand.',
    'Das Video zeigt den Zug.',
    'Anhören muss man das nicht.',
  ],
);

family(
  'reading time',
  readingTime,
  [
    'Lesezeit: 4 Minuten',
    'Lesedauer: 6 Min.',
    '5 Min.',
    'ca. 3 Minuten',
    '4 Minuten Lesezeit',
    '4 min read',
  ],
  ['5 Minuten dauerte der Händedruck.', 'Nach 4 Minuten war Schluss', '15 Minuten Ruhm'],
);

family(
  'share',
  share,
  [
    'Teilen',
    'Drucken',
    'Facebook Twitter WhatsApp',
    'Auf Facebook teilen',
    'Artikel per E-Mail versenden',
    'Teilen | Drucken | Merken',
    'Link kopieren',
    'Teilen Sie diesen Artikel',
    'Teilen Merken E-Mail',
  ],
  [
    'Teilen und herrschen',
    'Twitter sperrt Konten',
    'Kim will die Macht nicht teilen',
    'Link',
    'x',
    'Sie folgen ihm',
    'Die Botschaft per Telegram',
  ],
);

family(
  'support',
  support,
  [
    'Unterstützen Sie unsere Arbeit mit einem freiwilligen Beitrag.',
    'Gemeinsam für freie Presse',
    'Spenden Sie jetzt für unabhängigen Journalismus.',
    'Ihnen hat dieser Artikel gefallen?',
  ],
  [
    'Unterstützung kam aus Peking.',
    'Er rief: Unterstützen Sie uns im Kampf!',
    'Spenden gingen nach Nordkorea.',
  ],
);

family(
  'tags',
  tags,
  [
    'Schlagworte: Nordkorea, Russland',
    'Themen: Nordkorea, Russland, Sanktionen',
    'Tags: Kim, Putin',
    '#Nordkorea #Russland',
    'URL: https://example.org/a-1',
    'Permalink: https://example.org/1',
  ],
  ['Themen waren Öl und Waffen.', '#Ukraine ist', 'Thema des Gipfels', 'Orte des Krieges'],
);

test('a line of several pieces is furniture when each piece is', () => {
  for (const line of [
    'Von Max Mustermann | 4. Mai 2023 | Lesezeit: 3 Min.',
    'Veröffentlicht am 04.05.2024 | Lesedauer: 6 Minuten',
    '07. Februar 2024 Eva Beispiel',
    'Hans Beispiel, Tokio 14.09.2023, 05.30 Uhr 4 min',
    'Max Mustermann, Seoul – 12.09.2023, 18:32 Uhr',
    '12.09.2023, 18.32 Uhr • 5 Min • 34 Kommentare',
    'Von Max Mustermann 04.05.2023, 12:30 Uhr',
  ]) {
    assert.notEqual(findFurniture(line, head), null, line);
  }
  for (const line of [
    'Kim Jong Un | Machthaber',
    'Kim – Putin',
    'Ende August 2023 – Kim reist',
    'Moskau, 12. September',
    'Kim Jong Un 2019 in Hanoi',
    'Wladimir Putin und Kim Jong Un',
  ]) {
    assert.equal(findFurniture(line, head), null, line);
  }
});

test('captions and credits are known by their source', () => {
  for (const line of [
    'Kim und Putin, hier 2019. Bild: kremlin.ru, CC BY 4.0',
    'Foto: KCNA / EPA',
    'Händedruck vor der Rampe: Kim und Putin am Morgen. | REUTERS',
    'Machthaber Kim in seinem Zug (Foto: dpa)',
    '© Alexander Beispiel/AFP/Getty Images',
    'Nordkoreas Staatschef am Zug. Bild: Kremlin Pool / Imago',
    'Quelle: AFP/STR',
    '(Bild: KCNA)',
    'Kim Jong Un beim Gipfel in Hanoi © picture alliance/dpa',
    'Symbolbild: Güterzug an der Grenze. Foto: Max Mustermann',
  ]) {
    assert.ok(isCaption(line), line);
  }
  for (const line of [
    'Foto-Verbot in Pjöngjang',
    'Das Bild: ein zerrissenes Land.',
    'Ein Bild sagt mehr als tausend Worte.',
    'Das Foto: Kim lächelt, Putin nicht.',
    'Die Quelle sprach von Raketen.',
    'Das teilte der Kreml mit, berichtet die Agentur Tass (Moskau).',
    'Reuters meldete den Start zuerst.',
    'Kim nannte das Video: eine Fälschung des Feindes.',
  ]) {
    assert.ok(!isCaption(line), line);
  }
  for (const line of ['Foto: KCNA/dpa', '(Bild: Kreml)', '© Reuters'])
    assert.ok(isCreditAlone(line), line);
  assert.ok(!isCreditAlone('Kim und Putin, hier 2019. Bild: kremlin.ru'));
});

test('links to other texts are known by their header', () => {
  for (const line of [
    'Mehr zum Thema',
    'Lesen Sie auch',
    'Lesen Sie auch:',
    'Das könnte Sie auch interessieren',
    'Meistgelesen',
    'Passend zum Artikel',
    'Weiterführende Links',
  ]) {
    assert.ok(isRelatedHeader(line), line);
  }
  for (const line of [
    'Mehr zum Thema weiß niemand.',
    'Lesen Sie auch das Kleingedruckte, rät die Verbraucherzentrale.',
    'Auch interessant ist die Lage in China',
  ]) {
    assert.ok(!isRelatedHeader(line), line);
    assert.ok(!isRelatedLink(line), line);
  }
  for (const line of [
    'Lesen Sie auch: Nordkorea testet Rakete',
    'Mehr zum Thema: Wie Sanktionen wirken',
    '→ Lesen Sie auch: Kims Zug',
    'Video | Was Kim vorhat',
  ]) {
    assert.ok(isRelatedLink(line), line);
  }
  for (const line of [
    'Hintergrund: Nordkorea hat Atomwaffen.',
    'Kommentar: Das ist gefährlich.',
    'Analyse: Zwei Länder rücken zusammen',
  ]) {
    assert.ok(!isRelatedLink(line), line);
  }
});

family(
  'feedback',
  feedback,
  [
    'War dieser Artikel hilfreich?',
    'Ja Nein',
    'Haben Sie Fragen? Schreiben Sie uns an rat@beispiel.example',
    'Schreiben Sie der Redaktion: post@beispiel.example',
    'Danke für Ihr Feedback!',
  ],
  [
    'War dieser Krieg vermeidbar?',
    'Haben Sie Fragen? Stellen Sie sie, sagte der Sprecher, und alle schwiegen.',
    'Ja oder Nein',
    'Schreiben Sie mir, bat sie zum Abschied.',
  ],
);

test('a script on one line is code without any attribute, a tag that prose mentions is not', () => {
  for (const line of [
    '<script>window.dataLayer = window.dataLayer || [];</script>',
    '<style>.box{color:red}</style>',
  ])
    assert.ok(code.matches(line, amid), line);
  assert.ok(!code.matches('Das Element <script> führt Programme aus.', amid));
});

test('what pages say of browsers, players, tickers and guests is theirs', () => {
  for (const line of [
    'NZZ.ch benötigt JavaScript für wichtige Funktionen. Ihr Browser oder Adblocker verhindert dies momentan.',
    'Optimieren Sie Ihre Browsereinstellungen',
    'Bitte passen Sie die Einstellungen an.',
    'Audio konnte nicht geladen werden',
    'Hören Sie unsere Beiträge in der Audiothek',
    'Dieser Newsblog ist geschlossen.',
    'Äußerungen unserer Gesprächspartner geben deren eigene Auffassungen wieder.',
    '(Bericht von Max Mustermann, redigiert von Erika Beispiel. Bei Rückfragen: post@beispiel.example)',
    'Georg Beispiel im Gespräch mit Petra Muster | 04.09.2017',
    'Hamburg. 08.02.2024, 15:03 Uhr',
    'Quelle: ZEIT ONLINE, dpa, AP, wap',
    'Jetzt teilen auf:',
    'Seitennavigation',
  ])
    assert.notEqual(findFurniture(line, head), null, line);
  for (const line of [
    'Der Browser wurde von Studenten entwickelt.',
    'Die Äußerungen des Ministers über unsere Gäste geben zu denken.',
    'Dieser Blog der Opposition ist seit dem Krieg verboten.',
    'Er war im Gespräch mit dem Botschafter laut geworden.',
    'Hamburg. Eine Stadt sucht ihren Hafen.',
    'Jetzt teilen sich beide Länder die Macht.',
    'Quelle: Die Welt der Diplomaten',
  ])
    assert.equal(findFurniture(line, amid), null, line);
});

test('notes on provisions are no part of the text, provisions paid to agents are', () => {
  for (const line of [
    '*Affiliate-Link: Wir erhalten eine Provision, wenn Sie über diesen Link kaufen.',
    'Mit * gekennzeichnete Links sind Affiliate-Links.',
    'Dieser Artikel enthält Affiliate-Links.',
  ])
    assert.ok(consent.matches(line, amid), line);
  assert.equal(findFurniture('Für jede Lieferung erhielt der Händler eine Provision.', amid), null);
});

test('a place left alone above the first sentence is its dateline, amid the text it is not', () => {
  for (const line of ['New York –', 'Frankfurt (Reuters) -', 'Seoul/Tokio (dpa) —'])
    assert.ok(dateLine.matches(line, head), line);
  assert.ok(!dateLine.matches('New York –', amid));
  assert.ok(!dateLine.matches('Kim und Putin: ein Treffen –', head));
});

test('kinds of text are labels, sentences and titles that begin with one are not', () => {
  for (const line of ['INTERVIEW', 'Der Kommentar', 'Analyse', 'Liveticker', 'MEINUNG', 'Newsblog'])
    assert.ok(isGenreLabel(line), line);
  for (const line of [
    'Interview mit einem Toten',
    'Bericht aus Pjöngjang',
    'Die Meinung der anderen',
  ])
    assert.ok(!isGenreLabel(line), line);
});

test('a note is on the author only where it begins with the name of the byline', () => {
  assert.ok(opensAuthorNote('Zur Person') && !opensAuthorNote('Zur Person des Präsidenten'));
  const authors = ['Henriette Beispiel'];
  assert.ok(isNoteOn('Henriette Beispiel schreibt für das Ressort Ausland.', authors));
  assert.ok(isNoteOn('Henriette Beispiel, Jahrgang 1980, ist Redakteurin.', authors));
  assert.ok(!isNoteOn('Henriette Beispiel zufolge war das anders.', authors));
  assert.ok(!isNoteOn('Olaf Scholz ist seit heute im Amt.', authors));
});

test('no family looks at a line longer than a box of its kind can be', () => {
  const long = `${'Mit Ihrer Zustimmung werden externe Inhalte geladen, Newsletter abonnieren Sie hier. '.repeat(2400)}`;
  assert.ok(long.length > 200_000);
  for (const rule of furniture) {
    if (rule === code) continue;
    for (const place of [head, amid, foot]) assert.ok(!rule.matches(long, place), rule.reason);
  }
});

test('lines of newer pages are theirs, sentences that use their words are the text’s', () => {
  for (const line of [
    'Newsletter „Morgenpost für den Landkreis“',
    'Von Arne Beispiel (dpa)',
    'Mitarbeit: Jun Beispiel',
    'Externer Inhalt von YouTube',
    'YouTube-Inhalte immer laden',
    'Ich bin damit einverstanden, dass mir Inhalte von Datawrapper angezeigt werden.',
    'Wir benötigen Ihre Zustimmung',
    'Benachrichtigungen einschalten',
    'Kopiert!',
    'Sie wollen mehr Texte wie diesen lesen?',
    'Hinweis: Die Autorin ist Mitglied eines Fahrgastverbands.',
  ])
    assert.notEqual(findFurniture(line, amid), null, line);
  for (const line of [
    'Der Newsletter „Morgenpost“ erscheint seit zwei Jahren.',
    'Die Inhalte von Lehrplänen legt das Land fest.',
    'Wir benötigen Ihre Zustimmung, sagte der Minister den Ländern.',
    'Hinweis: Die Autobahn bleibt gesperrt.',
    'Wollen Sie mehr Steuern zahlen?',
  ])
    assert.equal(findFurniture(line, head), null, line);
});
