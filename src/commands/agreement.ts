import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countAgreement } from '../knowledge/agreement.ts';
import { secondReading, secondRelations } from '../schemas/second-reading.ts';
import { readKnowledge } from './read-knowledge.ts';
import { root } from './root.ts';

// Counts how far the first and the second reading agree, and writes the figures the method page shows.
// Run before differences are settled; the date of the count is given, because the figures are history.
const [counted] = process.argv.slice(2);
if (counted === undefined) {
  console.error('Name the day of the count: node src/commands/agreement.ts 2026-11-21');
  process.exitCode = 1;
} else {
  const folder = join(root, 'content/second-reading');
  const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const names = readdirSync(folder).sort();
  const knowledge = readKnowledge(root);
  const lines = new Map(
    knowledge.articles.map((article) => [
      article.id,
      readFileSync(join(root, 'seeds', article.seed), 'utf8').split('\n'),
    ]),
  );
  const figures = countAgreement(
    knowledge,
    names.filter((name) => /^\d+\.json$/.test(name)).map((name) => secondReading.parse(read(name))),
    names
      .filter((name) => name.startsWith('relations-'))
      .flatMap((name) => secondRelations.parse(read(name))),
    (article, line) => lines.get(article)?.[line - 1] ?? '',
    counted,
  );
  writeFileSync(join(folder, 'agreement.json'), `${JSON.stringify(figures, null, 2)}\n`);
  console.log(JSON.stringify(figures, null, 2));
}
