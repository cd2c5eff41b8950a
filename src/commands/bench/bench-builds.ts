import { join } from 'node:path';
import { measureBuild } from './measure-build.ts';
import { writeTable } from './write-table.ts';

/** What builds of so many texts each take, the real ones among them, as a table. */
export function benchBuilds(folder: string, sizes: readonly number[]): string {
  const rows = sizes.map((size) => {
    console.error(`Building ${size} texts …`);
    const { texts, claims, pages, wall, cpu, floorWall, floorCpu } = measureBuild(
      join(folder, `build-${size}`),
      size,
    );
    return [
      `${texts}`,
      `${claims}`,
      `${pages}`,
      `${wall.toFixed(1)} s`,
      `${cpu.toFixed(1)} s`,
      `${floorCpu.toFixed(1)} s`,
      `${(cpu / floorCpu).toFixed(1)}`,
      `${(wall / floorWall).toFixed(1)}`,
    ];
  });
  const head = [
    'texts',
    'claims',
    'pages',
    'build',
    'CPU',
    'floor (CPU)',
    'CPU ÷ floor',
    'time ÷ floor',
  ];
  return writeTable(head, rows);
}
