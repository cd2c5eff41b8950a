import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt } from './build/build-stamp.ts';
import { launchBrowser } from './browser/launch-browser.ts';
import { listFiles } from './list-files.ts';
import { root } from './root.ts';
import { runNode } from './run-node.ts';
import { createSiteServer } from './serve/create-server.ts';
import { listen } from './serve/listen.ts';
import { findSubjects } from './shots/find-subjects.ts';
import { looks, printPages, takeShots } from './shots/take-shots.ts';

// Takes pictures of every kind of page, of extremes and of states – at three widths, light and dark, and on
// paper – into `shots/`, which git ignores. With words as arguments only of those whose name holds one.
process.exitCode = await shots(process.argv.slice(2));

async function shots(words: readonly string[]): Promise<number> {
  if (!isBuilt(root)) {
    console.log('Building the site …');
    const build = await runNode([join(root, 'src/commands/build.ts')]);
    if (build.code !== 0) return 1;
  }
  const dist = join(root, 'dist');
  const subjects = findSubjects(readPages(dist)).filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
  );
  if (subjects.length === 0) {
    console.error(`No picture is called ${words.join(' or ')}.`);
    return 1;
  }
  const folder = join(root, 'shots');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const server = createSiteServer(dist);
  const url = await listen(server, '127.0.0.1', 0);
  const browser = await launchBrowser();
  try {
    const files: string[] = [];
    for (const look of looks) {
      console.log(`${look.width} px, ${look.colorScheme} …`);
      files.push(...(await takeShots(browser, url, folder, subjects, look)));
    }
    console.log('On paper …');
    files.push(...toPictures(folder, await printPages(browser, url, folder, subjects)));
    writeFileSync(join(folder, 'index.html'), writeSheet(files));
    console.log(`${files.length} pictures are in shots/; shots/index.html shows all.`);
    return 0;
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

function readPages(dist: string): Map<string, string> {
  return new Map(
    listFiles(dist)
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file, readFileSync(join(dist, file), 'utf8')]),
  );
}

/** The first pages of each PDF as pictures, where the machine has poppler; else the PDFs. */
function toPictures(folder: string, pdfs: readonly string[]): string[] {
  const mostPages = '4';
  for (const pdf of pdfs) {
    const name = join(folder, `${pdf.replace(/\.pdf$/, '')}-print`);
    const args = ['-png', '-r', '72', '-l', mostPages, join(folder, pdf), name];
    const run = spawnSync('pdftoppm', args, { stdio: 'ignore' });
    if (run.status !== 0) {
      console.log('Without pdftoppm (poppler-utils) what is printed stays PDF.');
      return [...pdfs];
    }
  }
  return listFiles(folder).filter((file) => /-print-\d+\.png$/.test(file));
}

function writeSheet(files: readonly string[]): string {
  const figures = files.map(
    (file) => `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a>
<figcaption>${file}</figcaption></figure>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pictures of the site</title>
<style>
body { font: 13px system-ui; display: flex; flex-wrap: wrap; gap: 1rem; background: #888 }
figure { margin: 0; width: 15rem } img { width: 100%; max-height: 25rem; object-fit: cover; object-position: top }
</style>
${figures.join('\n')}
</html>
`;
}
