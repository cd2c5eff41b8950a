import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seedSpan } from '../lib/origin.ts';
import { classify } from './classify.ts';
import { readSeed } from './read-seed.ts';
import { longestBlock, segment, splitLong } from './segment.ts';

const blocksOf = (text: string): string[] => segment(readSeed(text)).map((block) => block.text);

test('blank lines part paragraphs, and so does every line feed where lines are not wrapped', () => {
  assert.deepEqual(blocksOf('Eins.\n\n\nZwei.\nDrei.'), ['Eins.', 'Zwei.', 'Drei.']);
});

const wrapped = [
  'Der Handel zwischen Russland und Nordkorea ist seit der Öffnung der',
  'Grenze wieder gewachsen. Züge mit Getreide fahren über die Brücke, Wirt-',
  'schaft und Politik sehen es gern, am',
].join('\n');

test('hard-wrapped lines are one paragraph, hyphenated words are mended', () => {
  const text = `${wrapped}\n\n${wrapped.replace('am', 'auch die US-')}\nRegierung.`;
  const [first, second] = blocksOf(text);
  assert.match(first ?? '', /Öffnung der Grenze .* Wirtschaft und Politik/);
  assert.ok(second?.startsWith('Der Handel'));
});

test('a word of a wrapped paragraph leads back to its own line', () => {
  const [block] = segment(readSeed(`${wrapped}\n\n${wrapped}`));
  assert.ok(block);
  const from = block.text.indexOf('Grenze');
  assert.deepEqual(seedSpan(block.origin, from, from + 6), { line: 2, start: 0, end: 6 });
});

test('short lines one below the other are no wrapped paragraph', () => {
  const lines = [
    'Kim reist nach Russland',
    'Putin empfängt ihn',
    'Ein Treffen mit Folgen',
    'Was der Westen sagt',
  ];
  assert.deepEqual(blocksOf(lines.join('\n')), lines);
});

test('a paragraph longer than any parser likes is cut behind a sentence, and nothing is lost', () => {
  const long = 'Ein Satz über den Handel. '.repeat(2000).trim();
  const [block] = segment(readSeed(long));
  assert.ok(block);
  const parts = splitLong(block);
  assert.ok(parts.length > 1 && parts.every((part) => part.text.length <= longestBlock));
  assert.equal(parts.map((part) => part.text).join(' '), long);
  const second = parts[1];
  assert.ok(second);
  const { start, end } = seedSpan(second.origin, 0, 8);
  assert.equal(long.slice(start, end), 'Ein Satz');
  const shown = classify([block]);
  assert.equal(shown.length, parts.length);
});

test('one line that outruns the column does not hide that lines were wrapped', () => {
  const wrapped = `Der nordkoreanische Machthaber wird nach Angaben aus der Hauptstadt
bald nach Russland reisen. Ein genaues Datum nannten die Staatsmedien
nicht, und der Kreml hatte nur von der zweiten Hälfte des Monats gesprochen, in der er reise
und in der das Wetter besser sei. Erwartet wird, dass sich beide
treffen.`;
  const [first, ...more] = segment(readSeed(wrapped));
  assert.equal(more.length, 0);
  assert.match(first?.text ?? '', /Hauptstadt bald .* beide treffen\.$/u);
});

const ragged = [
  'Das Wetter war schlecht, und die Straßen zur Grenze waren nach dem Regen der',
  'Woche nicht befahrbar, sagte der Sprecher des Ministeriums. Die Regierung',
  'rechnet damit, dass es lange dauern wird, bis der',
  'Handel wieder in Gang kommt; Genaueres wisse man nicht.',
  'Von den Händlern war am Abend niemand zu sprechen, und auch die',
  'Fahrer schwiegen.',
];

test('ragged lines are one paragraph up to the short line that ends a sentence', () => {
  assert.equal(blocksOf(`${ragged.join('\n')}\n\n${ragged.join('\n')}`).length, 2);
});

test('ragged lines without blank ones end a paragraph where the next word would have fitted', () => {
  const lines = [
    'Der Deich soll bis zum Jahr auf einer Länge von vier Kilometern um',
    'einen Meter erhöht werden, das hat der Kreistag am Abend mit großer',
    'Mehrheit beschlossen, und die Kosten von elf Millionen Euro trägt zu',
    'zwei Dritteln das Land, das übrige die Gemeinden.',
    'Anlass ist das Hochwasser im vergangenen Winter, bei dem der Fluss',
    'drei Wochen lang über die Ufer trat und in den Dörfern am linken',
    'Ufer viele Keller unter Wasser standen, wie die Feuerwehr sagte und',
    'auch die Verwaltung bestätigt hat.',
    'Die Obstbauern sehen das Vorhaben mit Sorge, denn für den Deich müssen',
    'etwa dreihundert Bäume weichen, die erst vor wenigen Jahren',
    'gepflanzt worden sind, und eine Entschädigung ist bisher',
    'nicht vereinbart, wie der Sprecher des Verbandes beklagt.',
  ];
  assert.deepEqual(
    blocksOf(lines.join('\n')).map((text) => text.slice(0, 10)),
    ['Der Deich ', 'Anlass ist', 'Die Obstba'],
  );
});

test('between wrapped paragraphs without blank lines a heading and a question stand by themselves', () => {
  const lines = [
    'Der Deich soll bis zum Jahr auf einer Länge von vier Kilometern um',
    'einen Meter erhöht werden, das hat der Kreistag am Abend mit sehr',
    'großer Mehrheit beschlossen, und es fehlt nicht an Geld oder an den',
    'nötigen Flächen, wie der Landrat am gestrigen Abend mehrfach betonte.',
    'Ein alter Streit',
    'Anlass ist das Hochwasser im vergangenen Winter, bei dem der Fluss',
    'drei Wochen lang über die Ufer trat und in den Dörfern an dem linken',
    'ufernahen Rand viele Keller unter Wasser standen, sagte die Feuerwehr.',
    'Und was sagen die Anlieger dazu?',
    'Sie sehen das Vorhaben mit Sorge und fürchten um ihre Obstbäume.',
  ];
  assert.deepEqual(
    blocksOf(lines.join('\n')).map((text) => text.slice(0, 9)),
    ['Der Deich', 'Ein alter', 'Anlass is', 'Und was s', 'Sie sehen'],
  );
});

test('no wrapped paragraph runs into a line of the page', () => {
  const page = [...ragged, '15:20 Uhr', 'Lesen Sie auch', 'rtr/afp'];
  assert.deepEqual(blocksOf(page.join('\n')).slice(-3), ['15:20 Uhr', 'Lesen Sie auch', 'rtr/afp']);
});

test('headlines that end with any word stay apart in a text that is not wrapped', () => {
  const lines = [
    'Ein Besuch mit Folgen für den Frieden auf der Halbinsel',
    'Russland liefert Öl und Getreide nach Norden, wie Händler berichten',
    'Was der Sicherheitsrat dazu sagt und was er nicht sagt',
    'Kim reist im gepanzerten Zug, und die Fachleute rätseln darüber',
  ];
  assert.deepEqual(blocksOf(lines.join('\n')), lines);
});
