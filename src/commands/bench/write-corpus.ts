import { picker } from './picker.ts';

/** A file of a corpus: path from the project's root, and text. */
export type CorpusFile = { path: string; text: string };

const paragraphsPerText = 25;

/**
 * Writes texts of 25 paragraphs with 25 claims each, with sheets and relations, as valid as edited ones. They
 * name actors of the real collection and are numbered from `first` on. The same arguments give the same bytes.
 */
export function writeCorpus(first: number, count: number): CorpusFile[] {
  const files: CorpusFile[] = [];
  for (let text = first; text < first + count; text += 1) {
    const pick = picker(text + 1);
    const number = String(text).padStart(3, '0');
    const id = `${number}-messtext`;
    const paragraphs = Array.from({ length: paragraphsPerText }, (_, at) => {
      return Array.from({ length: 4 }, (__, sentence) => {
        return writeSentence(pick, text * 1000 + at * 10 + sentence);
      });
    });
    const title = `Messtext ${text} über ${pick(topics)} und ${pick(places)}`;
    const seed = [title, ...paragraphs.map((sentences) => sentences.join(' '))].join('\n\n');
    files.push({ path: `seeds/${number}_messtext.txt`, text: `${seed}\n` });
    files.push({ path: `seeds/${number}_messtext.yaml`, text: writeSheet(id, title, text) });
    for (const [at, [sentence = '']] of paragraphs.entries()) {
      const claim = `${number}-aussage-${at}`;
      const earlier = text > first && at % 2 === 0 ? writeRelation(text - 1, at) : '';
      files.push({
        path: `content/claim/${claim}.mdx`,
        text: writeClaim(id, sentence, earlier),
      });
    }
  }
  return files;
}

const subjects = [
  'Russland',
  'Nordkorea',
  'China',
  'Kim Jong-un',
  'Wladimir Putin',
  'Moskau',
  'Peking',
];
const verbs = [
  'prüft',
  'erwartet',
  'verlangt',
  'verschiebt',
  'begrüßt',
  'bezweifelt',
  'kündigt an',
];
const objects = ['eine Lieferung', 'ein Treffen', 'den Ausbau', 'die Lockerung', 'neue Verträge'];
const topics = ['Handel', 'Verkehr', 'Energie', 'Diplomatie', 'Sicherheit', 'Technik'];
const places = ['Grenzregion', 'Häfen', 'Bahnstrecken', 'Werften', 'Bergwerke', 'Fischerei'];
const times = [
  'im Frühjahr 2019',
  'seit 2021',
  'Ende August 2022',
  'im Laufe des Jahres',
  'im Herbst 2023',
];

function writeSentence(pick: <T>(from: readonly T[]) => T, serial: number): string {
  const [subject, verb, object] = [pick(subjects), pick(verbs), pick(objects)];
  const words = `${object} für ${pick(topics)} und ${pick(places)}, nach der Zählung Nummer ${serial}`;
  return `${subject} ${verb} ${pick(times)} ${words}.`;
}

function writeSheet(id: string, title: string, text: number): string {
  const year = 2019 + (text % 7);
  return writeFields({
    id,
    title,
    titleSource: 'text',
    genre: 'Messtext',
    written: { edtf: `${year}-01-01/${year}-12-31`, reason: 'Für eine Messung gesetztes Jahr.' },
    completeness: { state: 'complete', reason: 'Für eine Messung erzeugter Text.' },
    translation: null,
    structure: 'Fünfundzwanzig Absätze zu je vier Sätzen.',
  });
}

function writeClaim(article: string, exact: string, relation: string): string {
  const serial = /\d+(?=\.$)/.exec(exact)?.[0] ?? '';
  const fields = writeFields({
    statement: `Der Messtext behauptet an der Stelle ${serial}, was sein Satz dort sagt.`,
    kind: 'fact',
    modality: 'asserted',
    claimant: 'author',
    about: ['nordkorea', 'russland'],
    when: null,
    topics: ['wirtschaft'],
    weight: 2,
    evidence: [{ article, exact }],
  });
  return `---\n${fields}${relation}---\n`;
}

function writeRelation(earlier: number, at: number): string {
  const to = `${String(earlier).padStart(3, '0')}-aussage-${at}`;
  const reason = 'Beide Messtexte sagen an dieser Stelle Gleichartiges.';
  return writeFields({ relations: [{ type: 'supports', to, reason }] });
}

function writeFields(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join('');
}
