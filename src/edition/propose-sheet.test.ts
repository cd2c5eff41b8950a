import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheet } from '../schemas/article.ts';
import { readYamlFile } from '../schemas/read-record.ts';
import type { Sheet } from '../schemas/article.ts';
import { classify } from './classify.ts';
import { proposeSheet } from './propose-sheet.ts';
import { readSeed } from './read-seed.ts';
import { segment } from './segment.ts';
import { writeSheet } from './write-sheet.ts';

function propose(text: string): Sheet {
  const seed = readSeed(text);
  return proposeSheet('007', seed.raw, classify(segment(seed)));
}

const prose =
  'Der russische Präsident hat die Lieferungen am Dienstag vor Journalisten in Moskau bestätigt und weitere angekündigt.';

test('the title of the text becomes its title and id', () => {
  const draft = propose(`Kims Züge fahren über Grenzflüsse\n\n${prose}\n\n${prose}`);
  assert.deepEqual(
    [draft.id, draft.title, draft.titleSource],
    ['007-kims-zuege-fahren-ueber-grenzfluesse', 'Kims Züge fahren über Grenzflüsse', 'text'],
  );
});

test('a text without title gets an editorial one from its first words', () => {
  const draft = propose(`${prose}\n\n${prose}`);
  assert.deepEqual(
    [draft.title, draft.titleSource],
    ['Ohne Titel: Der russische Präsident hat die Lieferungen …', 'editorial'],
  );
});

test('the date line dates the text, the day of publication before that of a change', () => {
  const draft = propose(
    `Kims Zug\n\nVeröffentlicht am 4. Mai 2023, aktualisiert am 06.05.2023\n\n${prose}\n\n${prose}`,
  );
  assert.equal(draft.written.edtf, '2023-05-04');
  assert.match(draft.written.reason, /Datumszeile/);
});

test('an undated text is no older than the latest year it names, and nothing is made up', () => {
  assert.equal(
    propose(`${prose} Seit 2022 wächst der Handel.\n\n${prose} Bis 2030 soll er sich verdoppeln.`)
      .written.edtf,
    '2022/..',
  );
  assert.equal(
    propose(`${prose}\n\n${prose} Das war in den 1950er Jahren so.`).written.edtf,
    '1991/..',
  );
});

test('a text that begins in mid-argument lacks its beginning', () => {
  assert.equal(
    propose(`Auf der anderen Seite ${prose}\n\n${prose}`).completeness.state,
    'beginning-missing',
  );
  assert.equal(propose(`${prose}\n\n${prose.slice(0, -20)}`).completeness.state, 'end-missing');
  assert.equal(
    propose(`${prose}\n\n${prose}\n\nJetzt weiterlesen mit einem Abo`).completeness.state,
    'end-missing',
  );
  assert.equal(propose(`${prose}\n\n${prose}`).completeness.state, 'complete');
});

test('slips that show by their form are suggested, what is right is left alone', () => {
  const draft = propose(
    `${prose} Das das Abkommen dient der Wissenschaft und Technologie.Dazu gehört mehr, wenn [their] Sicherheit es erlaubt.\n\n` +
      'Die, die das sagen, kennen YouTube, WhatsApp, kremlin.ru und die BürgerInnen der Stadt; Schwimmmeister und Schifffahrt sind richtig.',
  );
  assert.deepEqual(
    draft.corrections.map(({ exact, reading }) => `${exact} → ${reading}`),
    ['Technologie.Dazu → Technologie. Dazu', '[their] → [ihre]'],
  );
});

test('a space before its comma and a verb glued to its noun are slips, nouns of that form are not', () => {
  const draft = propose(
    `${prose} In Moskau ,dass dies Folgen hat, hieß es, die Sanktionenwerden kaum durchgesetzt.\n\n` +
      'Das Bekanntwerden des Vorhabens und das Guthaben der Bank sind richtig; 3 ,5 ist eine Zahl.',
  );
  assert.deepEqual(
    draft.corrections.map(({ exact, reading }) => `${exact} → ${reading}`),
    ['Moskau ,dass → Moskau, dass', 'Sanktionenwerden → Sanktionen werden'],
  );
});

test('lines that are not shown are listed with their reason', () => {
  const draft = propose(`Kims Zug\n\nAnzeige\n\n${prose}\n\n${prose}\n\ndp/pcl`);
  assert.deepEqual(
    draft.lines.map(({ line, reason }) => `${line} ${reason}`),
    ['3 Kennzeichnung von Werbung.', '9 Kürzel der Redaktion oder Agentur.'],
  );
});

test('a drafted sheet is a valid sheet, whatever the text', () => {
  for (const text of [
    'x',
    '!\n\n?',
    '1.\n2.\n3.',
    `„Zitat: #'"\n\n${prose}\u{ad} &`,
    `Ein: Titel # mit – Zeichen\n\n${prose}`,
  ]) {
    const draft = propose(text);
    const read = readYamlFile(sheet, 'seeds/007_x.yaml', writeSheet(draft));
    assert.deepEqual(read.issues, [], text);
    assert.deepEqual(read.data, draft);
  }
});
