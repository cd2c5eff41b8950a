import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findAgo } from './ago.ts';
import type { Parser } from './candidate.ts';
import { findCenturies } from './century.ts';
import { findDays } from './day.ts';
import { findDaytimes } from './daytime.ts';
import { findDecades } from './decade.ts';
import { findDurations } from './duration.ts';
import { findFirstMonths } from './first-months.ts';
import { findHolidays } from './holiday.ts';
import { findMonthWeeks } from './month-week.ts';
import { findMonths } from './month.ts';
import { findNamedPeriods } from './named-period.ts';
import { findQuarters } from './quarter.ts';
import { findRecentSpans } from './recent-span.ts';
import { findRecurring } from './recurring.ts';
import { findRelativeDays } from './relative-day.ts';
import { findRelativePeriods } from './relative-period.ts';
import { resolveOverlaps } from './resolve-overlaps.ts';
import { findSeasons } from './season.ts';
import { findSequences } from './sequence.ts';
import { findSince } from './since.ts';
import { findTerms } from './term.ts';
import { findVague } from './vague.ts';
import { findRecurringWeekdays, findWeekdays } from './weekday.ts';
import { findWeekdaysOfMonths } from './weekday-of-month.ts';
import { findYears } from './year.ts';

/** What each parser finds, and what it leaves alone: sentence and surfaces. */
const parsers: [string, Parser, found: [string, string[]][], left: string[]][] = [
  [
    'days',
    findDays,
    [
      ['Er kam am 25. April 2019 an.', ['25. April 2019']],
      ['Am Montag, dem 4. Mai, begann es.', ['Montag, dem 4. Mai']],
      ['Stand: 25.04.2019, zuletzt 3.5.19.', ['25.04.2019', '3.5.19']],
      ['Vom 18. bis 20. Mai 2022 tagte der Rat.', ['Vom 18. bis 20. Mai 2022']],
      ['Zwischen dem 10. und dem 13. September.', ['Zwischen dem 10. und dem 13. September']],
      ['Geändert am 12.11. und 2019-04-25.', ['12.11.', '2019-04-25']],
    ],
    [
      'Am 30. Februar 2019 geschah nichts.',
      'Version 2.5.1 und Abschnitt 3.4. gelten.',
      'Das Ergebnis 25.13.2019 ist falsch.',
      'Er wurde 2. im 5. Lauf.',
    ],
  ],
  [
    'months',
    findMonths,
    [
      ['Im Februar 2019 und im März scheiterte es.', ['Februar 2019', 'März']],
      ['Ende Februar, Anfang April.', ['Ende Februar', 'Anfang April']],
      [
        'Im Juni dieses Jahres und im Oktober vor zwei Jahren.',
        ['Juni dieses Jahres', 'Oktober vor zwei Jahren'],
      ],
      ['Januar war kalt, Ausgabe 10/1997.', ['Januar', '10/1997']],
      ['Im März und April wurde gebaut.', ['März', 'April']],
      [
        'Von April bis Ende Juni, Mitte bis Ende Mai.',
        ['April', 'Ende Juni', 'Mitte bis Ende Mai'],
      ],
      ['Im Mai des Vorjahres.', ['Mai des Vorjahres']],
    ],
    [
      'Kurt März traf Juli Zeh.',
      'August Bebel sprach mit Theresa May und Otto Mai.',
      'Die Oktoberrevolution und das April-Treffen.',
      'Nach August Bebel heißt die Straße.',
      'Das Bild stammt von August Macke.',
      'Das Verhältnis 10/19975 zählt nicht.',
      'Am 4. Maifeiertag.',
    ],
  ],
  [
    'weeks of a month',
    findMonthWeeks,
    [
      [
        'In der ersten Augustwoche, am letzten Juliwochenende 2022, in den ersten Maitagen.',
        ['ersten Augustwoche', 'letzten Juliwochenende 2022', 'ersten Maitagen'],
      ],
    ],
    ['Die erste Passionswoche.', 'Die Maiwoche der Stadt.', 'Der erste Maifeiertag.'],
  ],
  [
    'first and last months of a year',
    findFirstMonths,
    [
      [
        'In den ersten neun Monaten des Jahres 2022, die letzten drei Monate dieses Jahres.',
        ['ersten neun Monaten des Jahres 2022', 'letzten drei Monate dieses Jahres'],
      ],
      ['In den ersten sechs Monaten 2023.', ['ersten sechs Monaten 2023']],
    ],
    [
      'In den ersten drei Monaten nach der Wahl.',
      'Die ersten zwölf Monate 2022.',
      'In den ersten Monaten des Jahres 2022.',
      'Die letzten drei Monatsberichte 2022.',
    ],
  ],
  [
    'weekdays of a month',
    findWeekdaysOfMonths,
    [
      [
        'Am ersten Montag im Oktober, der letzte Sonntag im März 2024.',
        ['ersten Montag im Oktober', 'letzte Sonntag im März 2024'],
      ],
    ],
    ['Der letzte Montag vor dem Fest.', 'Am ersten Montagabend im Mai.', 'Der erste im Mai.'],
  ],
  [
    'terms beside the one of writing',
    findTerms,
    [
      [
        'Im kommenden Schuljahr, in der laufenden Wahlperiode, nächste Saison.',
        ['Im kommenden Schuljahr', 'in der laufenden Wahlperiode', 'nächste Saison'],
      ],
    ],
    ['Das Schuljahr beginnt.', 'Im kommenden Schuljahresbericht.', 'Eine gute Saison.'],
  ],
  [
    'seasons',
    findSeasons,
    [
      ['Im Sommer vor drei Jahren.', ['Sommer vor drei Jahren']],
      ['Im Frühjahr des Jahres 2020.', ['Frühjahr des Jahres 2020']],
      ['Im Herbst 2022 und im Winter 2018/19.', ['Herbst 2022', 'Winter 2018/19']],
      ['Spätherbst 2024 und im vergangenen Sommer.', ['Spätherbst 2024', 'im vergangenen Sommer']],
      ['Im Frühjahr vergangenen Jahres.', ['Frühjahr vergangenen Jahres']],
      ['Noch in diesem Herbst.', ['in diesem Herbst']],
    ],
    [
      'Ron Sommer und Hans Winter schwiegen.',
      'Die Sommerpause und das Herbstlaub.',
      'Frau Herbst kam.',
    ],
  ],
  [
    'quarters',
    findQuarters,
    [
      ['Im ersten Quartal 2022, Q3 2023.', ['ersten Quartal 2022', 'Q3 2023']],
      [
        'Im letzten Quartal des Vorjahres, im zweiten Quartal dieses Jahres.',
        ['letzten Quartal des Vorjahres', 'zweiten Quartal dieses Jahres'],
      ],
      [
        'Im zweiten Halbjahr und in der zweiten Jahreshälfte 2023.',
        ['zweiten Halbjahr', 'zweiten Jahreshälfte 2023'],
      ],
    ],
    [
      'Im letzten Quartal.',
      'Der Audi Q3 fährt.',
      'Im dritten Halbjahr 2020.',
      'Die erste Hälfte der Mannschaft.',
    ],
  ],
  [
    'holidays',
    findHolidays,
    [
      ['An Silvester und zu Weihnachten 2020.', ['Silvester', 'Weihnachten 2020']],
      ['Seit Karfreitag, über Christi Himmelfahrt.', ['Karfreitag', 'Christi Himmelfahrt']],
      ['Wie Ostern 2022 war es.', ['Ostern 2022']],
    ],
    [
      'Die Weihnachtsgans schmeckt.',
      'Silvester Stallone spielt.',
      'Vor Mariä Himmelfahrt.',
      'Die Ostermärsche ziehen los.',
    ],
  ],
  [
    'years',
    findYears,
    [
      ['Es begann 2014.', ['2014']],
      ['Putin traf 2019 Kim in Wladiwostok.', ['2019']],
      ['Im Jahr 2019 und in den Jahren 2018 und 2019.', ['Jahr 2019', 'Jahren 2018 und 2019']],
      [
        'Anfang 2022, Anfang bis Mitte 2024, Ende des Jahres 2020.',
        ['Anfang 2022', 'Anfang bis Mitte 2024', 'Ende des Jahres 2020'],
      ],
      ['2018/19 und 2014–2020.', ['2018/19', '2014–2020']],
      ['Zwischen den Jahren 2018 und 2020.', ['Zwischen den Jahren 2018 und 2020']],
      ['Um den Jahreswechsel 2021/22 und 44 v. Chr.', ['Jahreswechsel 2021/22', '44 v. Chr.']],
      ['Um 300 n. Chr., zum Jahresende 2022.', ['300 n. Chr.', 'Jahresende 2022']],
      ['Die Linde AG (1879) folgte.', ['1879']],
      ['Seit 1200 wird gezählt.', ['1200']],
    ],
    [
      'Das zeigt die Studie (Maier 2019).',
      'Vgl. Maier 2019, laut Schmidt 2020 auch.',
      'Maier 2019 zeigt das.',
      'Mit 2019 Soldaten und rund 2000 Euro.',
      'Auf Seite 2019 und in Artikel 1950.',
      'Die Resolutionen 1718 und 1874 gelten.',
      'Rufen Sie 030 2019 1845 an.',
      'Die Agenda 2030 und Windows 2000.',
      '2.019 Kilometer und 1999,50 Mark.',
      'Es kamen 1200 Gäste.',
      'Die Uhr zeigt 20:19.',
      'Jahr für Jahr.',
    ],
  ],
  [
    'decades',
    findDecades,
    [
      ['In den 1950er und 60er Jahren.', ['1950er und 60er Jahren']],
      ['In den Sechzigerjahren, den Achtzigern.', ['Sechzigerjahren', 'Achtzigern']],
      [
        'Ende der Neunzigerjahre, in den frühen 2000er Jahren.',
        ['Ende der Neunzigerjahre', 'frühen 2000er Jahren'],
      ],
      ['Zwanziger- und Dreißigerjahre', ['Zwanziger- und Dreißigerjahre']],
      ['Anfang bis Mitte der Achtzigerjahre.', ['Anfang bis Mitte der Achtzigerjahre']],
      [
        'In den Zwanzigern des 19. Jahrhunderts, den 70er Jahren des vorigen Jahrhunderts.',
        ['Zwanzigern des 19. Jahrhunderts', '70er Jahren des vorigen Jahrhunderts'],
      ],
    ],
    [
      'In der 30er-Zone gilt das.',
      'Er ist Mitte sechzig.',
      'Ein Fünfziger lag da.',
      'Der 60er-Bus kam.',
    ],
  ],
  [
    'centuries',
    findCenturies,
    [
      [
        'Im 19. Jahrhundert, Ende des 20. Jahrhunderts.',
        ['19. Jahrhundert', 'Ende des 20. Jahrhunderts'],
      ],
      [
        'Im 18. und 19. Jahrhundert, vom 15. bis zum 17. Jahrhundert.',
        ['18. und 19. Jahrhundert', 'vom 15. bis zum 17. Jahrhundert'],
      ],
      ['Im 16. und 18. Jahrhundert.', ['18. Jahrhundert']],
      ['Um die Jahrtausendwende, zur Jahrhundertwende.', ['Jahrtausendwende', 'Jahrhundertwende']],
    ],
    ['Die Jahrhundertflut kam.', 'Im 45. Jahrhundert.', 'Die Energiewende, die Wende.'],
  ],
  [
    'periods beside the one of writing',
    findRelativePeriods,
    [
      [
        'Im vergangenen Jahr, letzte Woche, dieses Jahr.',
        ['Im vergangenen Jahr', 'letzte Woche', 'dieses Jahr'],
      ],
      ['Im Vorjahr, heuer, zum Jahresende.', ['Im Vorjahr', 'heuer', 'Jahresende']],
      [
        'Ende letzter Woche, Anfang des Jahres, Mitte der Woche.',
        ['Ende letzter Woche', 'Anfang des Jahres', 'Mitte der Woche'],
      ],
      [
        'Im Laufe des Jahres, im Verlauf der Woche, im Laufe der Zeit.',
        ['Im Laufe des Jahres', 'im Verlauf der Woche', 'im Laufe der Zeit'],
      ],
    ],
    [
      'Die letzte Chance.',
      'Die nächste Frage.',
      'Der letzte Woche-Chef.',
      'Ein gutes Jahr.',
      'Im Lauf der Dinge.',
      'Im Laufe des Jahres 2022.',
    ],
  ],
  [
    'days beside the one of writing',
    findRelativeDays,
    [
      ['Gestern kam er, heute Abend geht er.', ['Gestern', 'heute Abend']],
      ['Morgen will er reden, übermorgen schweigen.', ['Morgen', 'übermorgen']],
      ['Das gestrige Treffen.', ['gestrige']],
      ['Heute vor 20 Jahren, am Morgen vor zwei Tagen.', ['Heute vor 20 Jahren']],
      ['Am heutigen Dienstag, am morgigen Mittwoch.', ['heutigen Dienstag', 'morgigen Mittwoch']],
      ['Das Treffen von heute auf Einladung Moskaus.', ['heute']],
    ],
    [
      'Das ändert sich nicht von heute auf morgen.',
      'Das ist Schnee von gestern.',
      'Guten Morgen!',
      'Der Morgen war kalt.',
      'Das heute-journal sendet.',
      'Heutzutage nicht.',
    ],
  ],
  [
    'weekdays',
    findWeekdays,
    [
      ['Am Dienstag und am Freitag.', ['Dienstag', 'Freitag']],
      ['Dienstagabend, in der Nacht zum Mittwoch.', ['Dienstagabend', 'Mittwoch']],
      [
        'Am Montag vor einer Woche, Freitag in zwei Wochen.',
        ['Montag vor einer Woche', 'Freitag in zwei Wochen'],
      ],
      ['Bis einschließlich Sonntag.', ['Sonntag']],
      ['Am Abend des Dienstags.', ['Dienstags']],
    ],
    [
      'Die Montagsdemo zog los.',
      'Herr Freitag schwieg.',
      'Jeden Montag.',
      'Dienstags geschlossen.',
      'Der Freitag schreibt darüber.',
    ],
  ],
  [
    'recurring weekdays',
    findRecurringWeekdays,
    [['Sie demonstrieren montags.', ['montags']]],
    ['Die Montagsdemo.', 'Montags Rede.'],
  ],
  [
    'times of day',
    findDaytimes,
    [
      ['Um 14.30 Uhr und am Abend, gegen 20:15.', ['14.30 Uhr', 'am Abend', '20:15']],
      [
        'Zwischen 9 und 12 Uhr, von acht bis neun Uhr.',
        ['Zwischen 9 und 12 Uhr', 'von acht bis neun Uhr'],
      ],
      ['Um Punkt zwölf Uhr, um ein Uhr nachts.', ['zwölf Uhr', 'ein Uhr nachts']],
      ['In den frühen Morgenstunden.', ['In den frühen Morgenstunden']],
      ['Bis in die Nacht, bis in den Abend.', ['Bis in die Nacht', 'bis in den Abend']],
      ['Kurz nach Mitternacht.', ['Kurz nach Mitternacht']],
    ],
    [
      'Ein Uhrwerk und drei Uhren.',
      'In den Sprechstunden.',
      'Die Uhr steht.',
      'Der Abend kam.',
      'Es steht 20:15 im Spiel.',
      'Rund um die Uhr.',
    ],
  ],
  [
    'times ago and ahead',
    findAgo,
    [
      [
        'Vor einem Jahr, vor mehr als 15 Jahren, vor Jahrzehnten, in zwei Wochen.',
        ['Vor einem Jahr', 'vor mehr als 15 Jahren', 'vor Jahrzehnten', 'in zwei Wochen'],
      ],
      [
        'Vor zwei bis drei Jahren, vor einem guten Jahr, vor 2000 Jahren.',
        ['Vor zwei bis drei Jahren', 'vor einem guten Jahr', 'vor 2000 Jahren'],
      ],
    ],
    [
      'Im Herbst 2019 Jahre zu warten.',
      'Vor dem Jahr der Wahl.',
      'Vor einem Haus.',
      'Vor Tag und Tau.',
    ],
  ],
  [
    'lengths until now',
    findSince,
    [
      [
        'Seit 15 Jahren, seit inzwischen drei Wochen, seit Jahrzehnten.',
        ['Seit 15 Jahren', 'seit inzwischen drei Wochen', 'seit Jahrzehnten'],
      ],
    ],
    ['Seit dem Jahr der Wahl.', 'Beiseit drei Jahre.'],
  ],
  [
    'spans around now',
    findRecentSpans,
    [
      [
        'Im Laufe der letzten zwei Jahre, in den vergangenen Monaten.',
        ['Im Laufe der letzten zwei Jahre', 'in den vergangenen Monaten'],
      ],
      [
        'In letzter Zeit, in Zukunft, in naher Zukunft.',
        ['In letzter Zeit', 'in Zukunft', 'in naher Zukunft'],
      ],
    ],
    ['In den letzten Zügen.', 'Die Zukunft gehört uns.', 'Der letzte Tag.'],
  ],
  [
    'times that lean on others',
    findSequences,
    [
      [
        'Zwei Jahre später, kurz zuvor, in den Folgejahren.',
        ['Zwei Jahre später', 'kurz zuvor', 'in den Folgejahren'],
      ],
      ['Zu diesem Zeitpunkt, am selben Tag.', ['Zu diesem Zeitpunkt', 'am selben Tag']],
      ['Tags darauf, am Vortag, am Tag zuvor.', ['Tags darauf', 'am Vortag', 'am Tag zuvor']],
    ],
    ['Wie nie zuvor.', 'Die Folgekosten steigen.', 'Der richtige Zeitpunkt.'],
  ],
  [
    'recurring times',
    findRecurring,
    [
      ['Jährlich, jeden Montag, alle zwei Jahre.', ['Jährlich', 'jeden Montag', 'alle zwei Jahre']],
      ['Dreimal im Jahr, pro Monat, nachts.', ['Dreimal im Jahr', 'pro Monat', 'nachts']],
      ['Dreimal täglich, alle Jahre wieder.', ['Dreimal täglich', 'alle Jahre wieder']],
    ],
    [
      'Das ist alltäglich.',
      'Bei jeder Gelegenheit.',
      'Alle zwei Männer.',
      'Mit 70 Kilometer pro Stunde.',
    ],
  ],
  [
    'lengths',
    findDurations,
    [
      ['Mehr als drei Jahre und zwei lange Tage.', ['Mehr als drei Jahre', 'zwei lange Tage']],
      ['Nach 1000 Tagen, zehn bis zwölf Wochen.', ['Nach 1000 Tagen', 'zehn bis zwölf Wochen']],
      [
        'Zwei Jahre lang, jahrelang, ein dreitägiges Treffen.',
        ['Zwei Jahre lang', 'jahrelang', 'dreitägiges'],
      ],
      ['Eine fünfjährige Amtszeit.', ['fünfjährige']],
      [
        'Nach zweieinhalbjähriger Zusammenarbeit, das dreijährige Programm.',
        ['zweieinhalbjähriger', 'dreijährige'],
      ],
      [
        'Innerhalb eines Jahres, im Laufe zweier Jahre.',
        ['Innerhalb eines Jahres', 'im Laufe zweier Jahre'],
      ],
      ['Nach Jahren des Schweigens, binnen Stunden.', ['Nach Jahren', 'binnen Stunden']],
      [
        'Eine Viertelstunde, ein Vierteljahrhundert lang.',
        ['Eine Viertelstunde', 'ein Vierteljahrhundert lang'],
      ],
      ['Kaum zwei Wochen, für weitere 20 Jahre.', ['Kaum zwei Wochen', 'für weitere 20 Jahre']],
    ],
    [
      'Er ist 15 Jahre alt, sie mit 16 Jahren weg.',
      'Im Alter von 80 Jahren.',
      'Der 45-Jährige und die fünfjährige Tochter.',
      'Die zwölfjährige Stute und der achtjährige Junge.',
      'Nach Jahren sortiert, nach Stunden bezahlt.',
      'Das zweite Viertel.',
      'Die Rechnung eines Jahres.',
      'Drei Tagesordnungen.',
      'Eine 17 Kilometer lange Grenze.',
    ],
  ],
  [
    'named periods',
    findNamedPeriods,
    [
      [
        'Während des Kalten Krieges, seit der Sowjetzeit.',
        ['Während des Kalten Krieges', 'seit der Sowjetzeit'],
      ],
      ['Historie aus Sowjetzeiten, in Friedenszeiten.', ['Sowjetzeiten', 'in Friedenszeiten']],
      ['In der Ära Merkel.', ['Ära Merkel']],
      [
        'Zu Zeiten der Perestroika, zu Zeiten von Leonid Breschnew.',
        ['Zu Zeiten der Perestroika', 'zu Zeiten von Leonid Breschnew'],
      ],
      [
        'Im Spätmittelalter und in der frühen Neuzeit.',
        ['Im Spätmittelalter', 'in der frühen Neuzeit'],
      ],
    ],
    [
      'Der Krieg in der Ukraine.',
      'Die Arbeitszeit und die Hochzeit.',
      'Eine neue Ära.',
      'Zu Zeiten hoher Preise.',
      'Der kalte Kaffee.',
    ],
  ],
  [
    'vague words',
    findVague,
    [
      [
        'Bis vor Kurzem galt das; derzeit, bislang und künftig nicht.',
        ['Bis vor Kurzem', 'derzeit', 'bislang', 'künftig'],
      ],
      ['Nun kann sich das ändern. Von Interesse ist nun, ob er kommt.', ['Nun', 'nun']],
      ['Die damalige Lage, das derzeitige Niveau.', ['damalige', 'derzeitige']],
      ['Vor Kurzem, seit Langem, auf Dauer.', ['Vor Kurzem', 'seit Langem', 'auf Dauer']],
      ['Moskau war für Pjöngjang lange kein verlässlicher Partner.', ['lange']],
      ['Es war lange an einer Stabilisierung interessiert.', ['lange']],
      ['Pjöngjang hatte schon immer Bedenken.', ['schon immer']],
      [
        'Dieser Tage, seit Menschengedenken, zwischen den Jahren.',
        ['Dieser Tage', 'seit Menschengedenken', 'zwischen den Jahren'],
      ],
      ['In jenen Jahren.', ['In jenen Jahren']],
    ],
    [
      'Der ist nun mal wichtiger.',
      'Zwischen den Jahren 2018 und 2020.',
      'Eine 17 Kilometer lange Grenze, eine lange, gerade Straße und sehr lang die Hände.',
      'Noch lange nicht; so lange mit ihm; wie lange auf ihn?',
      'Nun, das war es.',
      'Früher oder später kommt er.',
      'Wieder, noch, schon, zunächst, immer, weiterhin und stets.',
      'Isolierter als je zuvor.',
      'Langfristige Pläne und dauerhafter Mangel.',
      'Die späteren und früheren Präsidenten.',
      'Das Aktuell-Magazin.',
    ],
  ],
];

for (const [name, parse, found, left] of parsers) {
  const surfaces = (text: string): string[] =>
    resolveOverlaps(parse(text)).map(({ from, to }) => text.slice(from, to));
  describe(name, () => {
    for (const [text, expected] of found) {
      test(`are found in „${text}“`, () => {
        assert.deepEqual(surfaces(text), expected);
      });
    }
    for (const text of left) {
      test(`are not in „${text}“`, () => {
        assert.deepEqual(surfaces(text), []);
      });
    }
  });
}
