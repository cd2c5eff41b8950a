import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyProject } from '../copy-project.ts';
import { listFiles } from '../list-files.ts';
import { measureProcess } from './measure-process.ts';
import { writeCorpus } from './write-corpus.ts';

/** What a build took, against the least it could take. Seconds. */
export type BuildFigures = {
  texts: number;
  claims: number;
  pages: number;
  /** Wall clock of the build, and the processor time of all its processes. */
  wall: number;
  cpu: number;
  /** Reading the same files, one pass of unified over each, writing the same bytes, in one process. */
  floorWall: number;
  floorCpu: number;
};

/** Builds a corpus of so many texts in `folder`, the real ones among them, and its floor. */
export function measureBuild(folder: string, texts: number): BuildFigures {
  rmSync(folder, { recursive: true, force: true });
  copyProject(folder);
  const real = readdirSync(join(folder, 'seeds')).filter((name) => name.endsWith('.txt')).length;
  for (const { path, text } of writeCorpus(real, Math.max(0, texts - real))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  measureProcess(folder, ['src/commands/content.ts']);
  const build = measureProcess(folder, ['src/commands/build.ts']);
  const floor = measureProcess(folder, ['src/commands/bench/floor.ts']);
  const files = listFiles(join(folder, 'dist'));
  return {
    texts: Math.max(texts, real),
    claims: listFiles(join(folder, 'content/claim')).length,
    pages: files.filter((file) => file.endsWith('.html')).length,
    wall: build.wall,
    cpu: build.cpu,
    floorWall: floor.wall,
    floorCpu: floor.cpu,
  };
}
