import assert from 'node:assert/strict';
import { test } from 'node:test';
import { classify } from './classify.ts';
import { blockLetters } from './fixtures/block-letters.ts';
import { readSeed } from './read-seed.ts';
import { segment } from './segment.ts';

/**
 * Invented pages in the layouts of German outlets, as they look once copied. Each line begins with what it
 * is: `T` title, `L` lead, `H` heading, `C` caption, `P` paragraph, `-` not shown, `+` the same block as
 * the line above (hard-wrapped).
 */
function check(page: string): void {
  const marked = page.split('\n').slice(1, -1);
  const lines = marked.map((line) => line.slice(2));
  const expected = marked.flatMap((line, index) =>
    line === '' || line.startsWith('+')
      ? []
      : [{ line: index + 1, kind: blockLetters[line.charAt(0)], text: line.slice(2, 60) }],
  );
  const actual = classify(segment(readSeed(lines.join('\n')))).map(({ line, kind, text }) => ({
    line,
    kind,
    text: text.slice(0, (lines[line - 1] ?? '').slice(0, 58).length),
  }));
  assert.deepEqual(actual, expected);
}

test('a magazine’s page: kicker, title, lead, byline, date, picture, paywall hint, newsletter', () => {
  check(`
- Zum Inhalt springen
- Startseite > Ausland > Nordkorea
H Treffen in Wladiwostok
T Warum Kim jetzt nach Russland fährt
L Pjöngjang und Moskau rücken zusammen. Für beide ist das Treffen ein Zeichen an den Westen.
- Von Max Mustermann, Seoul
- 12.09.2023, 18.32 Uhr
- Artikel zum Hören•5 Min
- Teilen Merken E-Mail
C Machthaber Kim Jong Un in seinem Zug: Kurz vor der Grenze Foto: KCNA / EPA
P Der gepanzerte Zug rollt langsam über die Brücke am Tumen, und an der Grenze warten schon die Fotografen der russischen Agenturen auf den Gast aus Pjöngjang.
P Seit Jahren hat Nordkoreas Machthaber sein Land nicht mehr verlassen. Nun reist er zu dem Mann, der Munition braucht und der bereit ist, dafür zu zahlen.
H Munition gegen Nahrungsmittel
P »Beide Seiten haben etwas, das die andere Seite will«, sagt eine Forscherin aus Seoul, die seit Jahren die Beziehungen der Nachbarn untersucht.
- Mehr zum Thema
- Uno-Sicherheitsrat: China und Russland blockieren neue Sanktionen
- Gipfel in Wladiwostok: Was Putin und Kim vereinbaren könnten
P Ob die Lieferungen schon begonnen haben, ist ungewiss. Belege gibt es nicht, nur Hinweise der Geheimdienste, die sich schwer prüfen lassen.
- Abonnieren Sie unseren Newsletter »Die Lage« und erhalten Sie das Wichtigste des Tages direkt in Ihr Postfach.
P Am Ende wird es darauf ankommen, ob China zusieht. Peking schweigt bisher zu der Reise und zu allem, was daraus folgen kann.
- mfr/dpa/AFP
- 34 Kommentare
`);
});

test('a public broadcaster’s page: date line first, bold lead, byline with studio, subheads, sources', () => {
  check(`
- Stand: 13.09.2023 08:15 Uhr
T Kim trifft Putin am Weltraumbahnhof

L Russlands Präsident hat Nordkoreas Machthaber empfangen. Der Ort des Treffens galt bis zuletzt als geheim.

- Von Erika Beispiel, ARD-Studio Tokio

P Vier Stunden lang sprachen die beiden Politiker miteinander. Danach gab es ein Essen mit Trinksprüchen und viel Lob für die Freundschaft der Völker.

C Händedruck vor der Rampe: Kim und Putin am Morgen. | REUTERS

H Kein Wort zu Waffen

P Über Waffen wollte der Sprecher des Kreml nicht reden. Es gehe um sensible Bereiche, die nicht in die Öffentlichkeit gehörten, sagte er.

P Aus Südkorea kam scharfe Kritik. Das Außenministerium in Seoul warnte beide Länder davor, gegen die Beschlüsse des Sicherheitsrats zu verstoßen.

- Mit Informationen von Erika Beispiel, ARD-Studio Tokio
- Dieses Thema im Programm: Über dieses Thema berichtete die Sendung am 13. September 2023 um 12:00 Uhr.
`);
});

test('an agency report with its source in the first sentence keeps it', () => {
  check(`
T Südkorea: Nordkorea feuert Rakete ab
- 30. August 2023, 16:44 Uhr
- Quelle: dpa
P Seoul (dpa) – Nordkorea hat nach Angaben des südkoreanischen Militärs eine Rakete in Richtung offenes Meer abgefeuert. Das teilte der Generalstab am Mittwoch mit.
P Die Rakete sei etwa 360 Kilometer weit geflogen, hieß es. Japan meldete den Start ebenfalls und rief Schiffe zur Vorsicht auf.
P Nordkorea äußerte sich zunächst nicht. Die Vereinten Nationen untersagen dem Land den Start ballistischer Raketen jeder Reichweite.
- © dpa-infocom, dpa:230830-99-13579/3
`);
});

test('a page that was copied hard-wrapped is joined into its paragraphs', () => {
  check(`
T Handel mit dem Nachbarn

P Der Handel zwischen Russland und Nordkorea ist seit der Öffnung der
+ Grenze wieder gewachsen. Züge mit Getreide und Öl fahren über die
+ Brücke am Tumen, und in der Gegenrichtung rollen geschlossene Wag-
+ gons, deren Inhalt niemand kennt.

P Fachleute schätzen, dass die Menge sich im letzten Jahr verdoppelt
+ hat. Genaue Zahlen gibt es nicht, weil beide Länder seit der Pan-
+ demie keine Statistik mehr veröffentlichen, die man prüfen könnte.
+ Die UN-Sanktionen verbieten einen großen Teil davon.

H Öl über Umwege

P Tankschiffe schalten vor der Küste ihre Sender ab und übergeben
+ die Ladung auf See. Satellitenbilder zeigen das seit Jahren.
`);
});

test('a daily’s page: breadcrumb with guillemets, paywall and offers at the end', () => {
  check(`
- Home » Politik » Ausland » Ostasien
T Pjöngjangs Rechnung mit Moskau
L Nordkorea liefert, Russland zahlt. Doch der Preis steigt.
- Aus Seoul berichtet Maria Muster
- Veröffentlicht am 04.05.2024 | Lesedauer: 6 Minuten
C Ein Güterzug an der Grenze
C Quelle: AFP/STR
- Anzeige
P Wer wissen will, was Nordkorea für seine Granaten bekommt, muss auf die Märkte des Landes schauen. Dort ist der Preis für Reis seit Monaten gefallen.
P Auch Benzin ist billiger geworden. Die Händler in der Hauptstadt erzählen Besuchern, das Öl komme jetzt mit der Bahn und nicht mehr nur mit dem Schiff.
- WELTplus Artikel
- Jetzt weiterlesen mit einem Abo
- Sie haben bereits ein Abo? Hier anmelden
- 4 Wochen für 1 Euro testen, danach monatlich kündbar
`);
});

test('a page in Swiss style: picture first, no sharp s, byline with place, reading time', () => {
  check(`
C Nordkoreas Staatschef beim Verlassen des Zuges in der Grenzstadt. Bild: Kremlin Pool / Imago
T Der teure Freund: Was Nordkorea von Russland verlangt
L Moskau braucht Munition, Pjöngjang braucht fast alles. Das Geschäft ist für beide riskanter, als es aussieht.
- Hans Beispiel, Tokio 14.09.2023, 05.30 Uhr 4 min
- Drucken Teilen
P Für Kim ist die Reise ein Ereignis, das im Staatsfernsehen ausführlich gezeigt wird. Ausserhalb des Landes fragt man sich vor allem, was nicht gezeigt wird.
P Russland hat in den vergangenen Monaten mehrfach hochrangige Delegationen geschickt. Der Verteidigungsminister liess sich sogar neue Raketen vorführen.
- Passend zum Artikel
- Nordkorea testet eine neue Drohne
P Die Gegenleistung dürfte höher ausfallen als früher. Grosse Mengen Öl und Getreide sind im Gespräch, dazu Hilfe bei Satelliten, die bisher abgestürzt sind.
`);
});

test('an online magazine’s page: consent box between paragraphs, affiliate box, comments', () => {
  check(`
T Ein Bündnis aus Not?
- 07. Februar 2024 Eva Beispiel
C Plakat in Pjöngjang. Bild: Torsten Muster, CC BY-SA 4.0
L Nordkorea und Russland gelten als Verbündete. Die Geschichte erzählt etwas anderes.
P Im Jahr 1961 schlossen die Sowjetunion und Nordkorea einen Vertrag über gegenseitigen Beistand. Er überdauerte die Sowjetunion nur um wenige Jahre.
- Empfohlener redaktioneller Inhalt
- Mit Ihrer Zustimmung wird hier ein externes Video (YouTube) geladen.
- Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden. Damit können personenbezogene Daten an Drittplattformen (Google Ireland Limited) übermittelt werden. Mehr dazu in unserer Datenschutzerklärung.
H Der zweite Vertrag
P Im Jahr 2000 folgte ein neuer Vertrag, der keinen Beistand mehr versprach. Moskau wollte damals vor allem mit Seoul ins Geschäft kommen.
P Erst die Sanktionen des Westens haben die beiden wieder zusammengeführt, und keiner weiß, wie lange das dauern wird.
- (Eva Beispiel)
- Kommentare lesen (112)
- Fehler melden
`);
});

test('a church agency’s short report with sign-off', () => {
  check(`
T Hilfswerk warnt vor Hunger in Nordkorea
P Berlin (epd). Das Hilfswerk Brot für alle hat vor einer neuen Hungersnot in Nordkorea gewarnt. Die Ernte sei schlecht ausgefallen, sagte eine Sprecherin am Freitag in Berlin.
P Besonders betroffen seien Kinder in den Provinzen des Nordens. Dort komme seit der Schließung der Grenzen kaum noch Hilfe an.
- epd lob mih
`);
});

test('an interview keeps its questions as paragraphs', () => {
  check(`
T »China wird nicht tatenlos zusehen«
L Die Politologin Anna Beispiel über das neue Bündnis zwischen Moskau und Pjöngjang und die Sorgen in Peking.
- Interview: Peter Muster
- Lesezeit: 5 Min.
P Frau Beispiel, was will Kim von Putin?
P Vor allem Anerkennung. Danach Öl, Getreide und Technik, am liebsten für seine Satelliten, die bisher nicht fliegen wollen.
P Glauben Sie, dass er sie bekommt?
P Einen Teil davon. Russland wird nicht alles geben, weil es selbst kein Interesse an einem starken Nordkorea hat.
P Und China? Haben Sie den Eindruck, dass Peking eingeweiht ist?
P Peking weiß Bescheid, aber es freut sich nicht. Zwei Nachbarn mit Atomwaffen, die sich ohne China verständigen, sind dort kein schöner Gedanke.
`);
});

test('an explainer’s questions are headings', () => {
  check(`
T Was über das Treffen bekannt ist

H Wann findet das Treffen statt?

P Voraussichtlich am Mittwoch. Der Kreml hat den Besuch bestätigt, aber weder Ort noch Uhrzeit genannt, und auch Nordkoreas Medien schweigen dazu.

H Worüber wollen sie reden?

P Über Handel, Arbeitskräfte und sensible Bereiche, wie es in Moskau heißt. Gemeint sind vermutlich Waffen und die Technik dazu.

H Was sagt der Westen?

P Die USA drohen mit neuen Sanktionen. Südkorea will seine Haltung zu Lieferungen an die Ukraine überdenken, falls Waffen fließen.
`);
});

test('a live ticker keeps its times as headings', () => {
  check(`
T Kim in Russland: Der Tag im Überblick
- Aktualisiert am 13. September 2023, 17:02 Uhr
H 16:20 Uhr
P Der Zug des Machthabers hat den Bahnhof verlassen und fährt nach Angaben russischer Medien in Richtung Osten weiter.
H 13:10 Uhr
P Das Essen ist beendet. Putin nannte Kim einen Freund und hob das Glas auf die Zusammenarbeit der beiden Staaten.
H 12:45 Uhr
P Die Gespräche im kleinen Kreis haben begonnen. Dolmetscher und die beiden Außenminister sind dabei, Journalisten nicht.
`);
});

test('a table of figures and a list are no headings', () => {
  check(`
T Handel in Zahlen
P Die Statistik der Zollbehörden zeigt, wie stark der Handel in den Jahren der geschlossenen Grenzen eingebrochen ist. Die Werte in Millionen Dollar:
P 2019: 48
P 2020: 43
P 2021: 0,04
P 2022: 21
P Drei Gründe nennen die Fachleute dafür, dass die Zahlen wieder steigen:
P • die Öffnung der Grenze
P • der Bedarf an Munition
P • billiges Öl
P Wie genau die Zahlen sind, weiß niemand. Ein Teil der Waren taucht in keiner Statistik auf, weil er nicht gehandelt werden dürfte.
`);
});

test('scripts and structured data between the words are not shown', () => {
  check(`
- <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>
T Putin dankt für Unterstützung
- window.dataLayer = window.dataLayer || []; dataLayer.push({"event":"page"});
P Der russische Präsident hat sich bei einem Treffen mit einer Delegation für die Hilfe bedankt, die er aus Nordkorea erhalten habe.
- googletag.cmd.push(function() { googletag.display("div-gpt-ad-1"); });
- .ad-container { display: none; margin: 0 auto; }
P Zum Umfang der Hilfe sagte er nichts. Der Sprecher der Delegation nannte sie einen Beweis der Freundschaft zwischen den Völkern.
`);
});

test('pull quotes that repeat the text are not shown twice, their speaker’s line is', () => {
  check(`
T Ein Zug, zwei Männer, viele Fragen

P Der Zug war zwei Tage unterwegs. „Wir kennen die Fracht nicht, wir sehen nur die Wagen“, sagt ein Beobachter an der Grenze, der die Strecke seit Jahren im Blick hat.

- „Wir kennen die Fracht nicht, wir sehen nur die Wagen“

P Am Abend kehrte Ruhe ein. Die Brücke lag im Dunkeln, und auf der anderen Seite des Flusses brannte nur ein einziges Licht.
`);
});

test('a cooperative’s daily: place in capitals, appeal for support, related box in the middle', () => {
  check(`
H Nordkorea und Russland
T Kims Leute sollen bleiben
L Zehntausende Arbeiter aus Nordkorea müssten nach Hause. Moskau sucht nach Wegen, sie zu behalten.
- AUS MOSKAU KLARA BEISPIEL
- 25. 4. 2019, 18:10 Uhr
P Auf den Baustellen im Fernen Osten arbeiten sie zwölf Stunden am Tag, schlafen in Containern und schicken den größten Teil des Lohns nach Hause.
- Lesen Sie auch: Wie die Sanktionen wirken
P Ende des Jahres läuft die Frist der Vereinten Nationen ab. Dann müssten alle Staaten die Arbeiter zurückschicken, auch Russland.
- Gemeinsam für freie Presse
- Als Genossenschaft gehören wir unseren Leser:innen. Unterstützen Sie uns mit einem freiwilligen Beitrag ab 5 Euro im Monat.
- Themen: Nordkorea, Russland, Sanktionen
`);
});

test('a foreign broadcaster’s page without any title', () => {
  check(`
- Politik
- 28.02.2019
L Nach dem gescheiterten Gipfel von Hanoi sucht Nordkorea neue Partner und blickt nach Moskau.
- Schlagwörter: Nordkorea, Russland, Putin, Kim
P Der Gipfel endete ohne gemeinsame Erklärung. Seither schweigen die Staatsmedien über die Gründe, und die Unterhändler wurden ausgetauscht.
P In Moskau bereitet man sich auf einen Besuch vor. Einen Termin gibt es noch nicht, doch die Vorbereitungen laufen, sagen Diplomaten.
- ath/jj (rtr, dpa)
`);
});

test('a page whose head names outlet and section, with a caption glued to its credit', () => {
  check(`
- Menü
- DW.com
- Live-TV
- Politik
H Nordkorea
T Nordkorea: Kim lobt Bündnis mit Russland
- Veröffentlicht 09.05.2024 Zuletzt aktualisiert 10.05.2024
L Machthaber Kim Jong Un hat bei einem Besuch in der russischen Botschaft die Freundschaft beider Länder gewürdigt.
C Kim in der russischen Botschaft in PjöngjangBild: KCNA/REUTERS
- Anzeige
P Nordkoreas Machthaber hat die "unbesiegbare" Allianz mit Moskau gelobt. Wie die Staatsagentur KCNA meldete, nahm er an einer Feier zum Jahrestag des Kriegsendes teil.
H Soldaten an der Front
P Nach Angaben des südkoreanischen Geheimdienstes hat Nordkorea rund 15.000 Soldaten entsandt. "Das sind keine Freiwilligen", sagte ein Abgeordneter in Seoul.
- se/kle (dpa, afp, ap)
- Den nächsten Abschnitt Mehr zum Thema überspringen
- Mehr zum Thema
- Nordkorea testet neue Rakete
- Russland dankt Kim für Hilfe
`);
});

test('a radio station’s analysis: kicker, lead, byline with date, numbered headings', () => {
  check(`
- Deutschlandfunk
- Donnerstag, 5. Oktober 2023

H Analyse

T Was Russland Nordkorea bietet

L Moskau braucht Granaten – und Pjöngjang braucht Devisen, Öl und Anerkennung.

- Von Kathrin Beispiel | 05.10.2023

C Ein Frachter im Hafen: Satellitenbilder zeigen rege Aktivität. (picture alliance / AP / Planet Labs)

P Im Hafen liegen seit August wieder russische Schiffe. Auf den Bildern sind Container zu erkennen, deren Inhalt niemand kennt.

P „Wir gehen davon aus, dass es Munition ist“, sagt die Analystin.

H 1. Munition

P Nordkorea verfügt über große Vorräte sowjetischer Kaliber.

H 2. Arbeitskräfte

P Schon vor dem Krieg arbeiteten Zehntausende in Russland.

H Und China?

P Peking hält sich bedeckt.

- Diese Nachricht wurde am 05.10.2023 im Programm Deutschlandfunk gesendet.
`);
});

test('a box of several lines goes whole, the heading behind it stays', () => {
  check(`
T Bauern blockieren Zufahrt zum Hafen
- 05.02.2024 | Stand 05.02.2024, 17:22 Uhr
- Paul Beispiel
- Redakteur
P Mit rund 200 Traktoren haben Landwirte die Zufahrt zum Überseehafen blockiert. Sie protestieren gegen das Ende der Steuervergünstigung für Agrardiesel.
- Mehr zum Thema
- Warum die Bauern zürnen
- 01.02.2024
- Newsletter
- Täglich um 7 Uhr: Das Wichtigste aus Politik und Wirtschaft
- Jetzt kostenlos abonnieren
H »Uns steht das Wasser bis zum Hals«
P Die Polizei sprach von einem bisher friedlichen Verlauf. Die Senatorin zeigte Verständnis, forderte aber, wenigstens eine Spur zu räumen.
- Empfohlener externer Inhalt
- Muster GmbH
- Wir benötigen Ihre Zustimmung, um den von unserer Redaktion eingebundenen Inhalt von Muster GmbH anzuzeigen.
- Jetzt alle externen Inhalte anzeigen
- analyse
- Streit um den Diesel
- Was die Bauern wirklich treibt
- Die Stimmung kippt, aber wohin?
- mehr
P Die Hafengesellschaft schätzt den Schaden auf eine halbe Million Euro. Ein Ende der Blockade ist bisher nicht in Sicht.
- Artikel teilen:
- Facebook
- X
- Link
- Unsere Newsletter
- Nordlicht
- Der tägliche Blick auf die Region.
- Hier anmelden
- Verträge hier kündigen
`);
});

test('notes on author and text, and appeals with their header, stand below the text and are not shown', () => {
  check(`
- taz Politik Asien
T Peking schaut zähneknirschend zu
- 8. 11. 2024, 17:03 Uhr
P China hat seit 1961 einen Beistandspakt mit Nordkorea und ist der einzige Verbündete, der das Land wirklich ernähren kann.
P Der Autor ist überzeugt, dass sich daran nichts ändert: So steht es in seinem Buch, das im Frühjahr in Seoul erschienen ist.
P Was folgt daraus? Die Antwort kennt in Peking niemand, und wer sie kennt, der sagt sie nicht laut.
- Der Autor ist Redakteur im Ressort Außenpolitik.
- Der Beitrag erschien zuerst in unserem Magazin „Weltblick“.
- taz lesen kann jede:r
- Unterstützen Sie uns mit einem freiwilligen Beitrag.
- Jetzt unterstützen
`);
});

test('a photographer’s credit amid the text belongs to its caption; a source below a box does not make one', () => {
  check(`
- F+
H Belarus und der Krieg
T Was der Nachbar vom Gast aus Fernost lernt
L Das Treffen am Weltraumbahnhof verstösst womöglich gegen Beschlüsse, die niemand ahndet.
- Martin Beispiel, Tokio
- 14.09.2023, 05.30 Uhr
- Zusammenfassung
- Verschenken
- Drucken
C Kim Jong Un und Wladimir Putin am Kosmodrom.
C Max Beispiel / Sputnik / Reuters
P Die Begrüssung dauerte 40 Sekunden. Danach führte der Gastgeber seinen Gast durch eine Halle, in der Teile einer Rakete lagen, und erklärte lange.
P Drei Männer, ein roter Teppich: Was das Bild bedeutet, darüber streiten die Fachleute in Tokio und Seoul.
C Demonstrative Nähe am roten Teppich in Peking. | AFP
H Infobox
P Die Hwasong-18 ist die erste Interkontinentalrakete des Landes mit Feststoffantrieb und schneller startklar als ältere.
C Quelle: eigene Recherche
`);
});

test('a broadcaster’s labels, a local paper’s newsletter box, an audio version', () => {
  check(`
- Politik
T Was wir über den gepanzerten Zug wissen
- 12. September 2023
- Artikel anhören(02:14 min)
- Diese Audioversion wurde künstlich generiert. Mehr Infos | Feedback senden
C Der Zug fährt selten schneller als 60 Kilometer pro Stunde
C Bildquelle, Getty Images
- Autor, Kelly Beispiel
- Rolle, BBC News
P Nordkoreas Staatschef ist für ein Treffen nach Russland gereist. Er fährt, wie schon sein Vater und sein Großvater, mit der Bahn.
P Die Fahrt dauert mehr als 20 Stunden. Sein Vater brauchte bis Moskau sogar zehn Tage, und er aß dabei lebende Hummer.
- Mehr aus Winsen
- Der Morgen im Norden
- Ihr kostenloser Newsletter, jeden Tag um 6 Uhr.
- E-Mail-Adresse
- Abonnieren
- Ich willige ein, dass mir per E-Mail Angebote zugesandt werden. Diese Einwilligung kann ich jederzeit widerrufen.
- Rechte am Artikel können Sie hier erwerben.
- Kontakt
`);
});

test('a commentary: a question as kicker, a short lead, a note on the author named above', () => {
  check(`
H DER KOMMENTAR
H Was will Kim in Russland?
T Ein Zug voller Granaten
- Ein Kommentar von Henriette Beispiel
- Stand: 14.09.2023, 17:05 Uhr
L Das Treffen war kein Gipfel der Freundschaft. Es war ein Geschäft.
P Man muss sich die Bilder genau ansehen: Zwei Männer in dunklen Anzügen, ein Handschlag, der nicht enden will, dahinter eine Rakete.
P Die Botschaft ist schlicht. Der eine braucht Munition, der andere hat sie, und beide brauchen das Ansehen, das der andere geben kann.
- Henriette Beispiel schreibt für das Auslandsressort über Ostasien.
- Kommentare (128)
`);
});

test('a question may be the title: below it stands a sentence, not another headline', () => {
  check(`
T Was will Kim in Russland?
L Der Machthaber reist zum ersten Mal seit Jahren ins Ausland. Das hat Gründe.
- Von Max Mustermann
P Der gepanzerte Zug rollt langsam über die Brücke am Tumen, und an der Grenze warten schon die Fotografen der russischen Agenturen auf den Gast.
P Seit Jahren hat der Machthaber sein Land nicht mehr verlassen. Nun reist er zu dem Mann, der Munition braucht und der bereit ist, dafür zu zahlen.
`);
});

test('an interview: its questions are turns, whom it was held with is told below', () => {
  check(`
H INTERVIEW
T „Er verhandelt aus einer Position der Stärke“
- Interview: Jonas Muster, Genf
- Mittwoch, 19.2.2025, 6:00 Uhr
P Seit Oktober sind Soldaten in Russland. Was tun sie dort?
P Zunächst haben sie vor allem gelernt. Die ersten Einheiten wurden auf freiem Feld eingesetzt und hatten hohe Verluste.
P Kann man diesen Zahlen trauen?
P Mit Vorsicht. Beide Seiten haben ein Interesse daran, die Verluste hoch erscheinen zu lassen, und prüfen lässt sich das nicht.
P Was wird daraus, wenn der Krieg endet?
P Dann verliert das Land seinen besten Kunden, und ich rechne damit, dass es wieder auf den Nachbarn zugeht.
- Zur Person
- Verena Beispiel, 47, forscht an einem Institut in Genf über Rüstungskontrolle. Sie hat zwei Jahre in Seoul gelebt.
`);
});

test('a table of contents is told by its headings, which stand again below; a refrain is none', () => {
  check(`
T Was eine Wärmepumpe kann
- Von Ute Beispiel
- Inhaltsverzeichnis
- 1. Wie sie arbeitet
- 2. Was sie kostet
L Viele Hausbesitzer müssen bald ihre Heizung tauschen. Die wichtigsten Antworten.
H Wie sie arbeitet
P Eine Wärmepumpe entzieht der Luft, dem Boden oder dem Wasser Wärme und hebt sie auf ein höheres Niveau; dafür braucht sie Strom.
H Was sie kostet
P Der Einbau kostet in einem Einfamilienhaus zwischen 25.000 und 40.000 Euro, und der Staat übernimmt davon einen Teil.
P Und alles schwieg.
P Der Abend kam, der Regen fiel auf die Dächer der Stadt, und in den Häusern brannte das Licht bis tief in die Nacht hinein.
P Und alles schwieg.
`);
});

test('a story told in the past tense begins with its first paragraph, however short', () => {
  check(`
T Als der Marschall schwieg
P Im Frühjahr 1950 reiste er nach Moskau. Er wollte die Erlaubnis zum Krieg.
P Der Gastgeber zögerte, dann gab er sie, freilich nur unter einer Bedingung, und die sowjetischen Akten, die später freigegeben wurden, zeigen das deutlich.
P Der Krieg endete mit einem Waffenstillstand, einen Frieden gibt es bis heute nicht, und in beiden Hauptstädten spricht man wenig darüber.
`);
});

test('an interview’s kicker, its quoted title, a picture in its head', () => {
  check(`
H Nach dem Atomtest
T „Ein Verbot träfe zuerst die Armen“
L Der Entwicklungshelfer warnt vor noch härteren Sanktionen gegen das Land.
- Georg Beispiel im Gespräch mit Petra Muster | 04.09.2017
C Ein Markt in der Hauptstadt am Morgen.
C Kim Beispiel / AP
P Herr Beispiel, Sie waren bis Juli dort. Was haben Sie gesehen?
P Vor allem eine Dürre. In vier Provinzen ist die Ernte im Frühsommer um fast ein Drittel geringer ausgefallen als im Vorjahr.
P Was wäre die Alternative?
P Reden. Das klingt naiv, ich weiß, aber zwischen 1994 und 2002 hat ein Abkommen den Bau von Plutoniumbomben gestoppt.
P Danke für das Gespräch.
- Hören Sie unsere Beiträge in der Audiothek
`);
});
