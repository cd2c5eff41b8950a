import { spawnSync } from 'node:child_process';

/** What a run took, in seconds: by the clock, and of all its processes together. */
export type ProcessTime = { wall: number; cpu: number };

/** Runs a script of the project in `folder` with this Node. Throws, with its output, where it fails. */
export function measureProcess(folder: string, args: readonly string[]): ProcessTime {
  // The shell alone tells the processor time of processes within processes.
  const command = [process.execPath, ...args].map((part) => `'${part}'`).join(' ');
  const began = performance.now();
  const shell = spawnSync('sh', ['-c', `${command} >&2; echo "code $?"; times`], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', LC_ALL: 'C' },
    maxBuffer: 2 ** 28,
  });
  const wall = (performance.now() - began) / 1000;
  const [code = '', , children = ''] = shell.stdout.trim().split('\n');
  if (code !== 'code 0') throw new Error(`${args.join(' ')} failed:\n${shell.stderr}`);
  const cpu = [...children.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
    .reduce((sum, seconds) => sum + seconds, 0);
  return { wall, cpu };
}
