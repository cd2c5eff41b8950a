/** One part of `npm test`: a Node script with its arguments, run from the project's root. */
export type Stage = {
  name: string;
  args: readonly string[];
  /** Counts its own tests, as Node's test runner prints them; else the stage is one test. */
  isSuite: boolean;
  /** Reads `dist/` and therefore waits for the build. */
  needsBuild: boolean;
  /** Opens pages in Chromium, which is found before any stage begins. */
  needsBrowser?: boolean;
};

const bin = (path: string): string => `node_modules/${path}`;
const inBrowser = { needsBuild: true, needsBrowser: true };
const single = { isSuite: false, needsBuild: false };
/** All files in one process: most of a file's time is reading the same modules as the others. */
const suite = (...globs: string[]): Pick<Stage, 'args' | 'isSuite'> => ({
  args: ['--test', '--test-isolation=none', '--test-reporter=spec', ...globs],
  isSuite: true,
});

/** The stages, the longest first, so that two at a time end soonest; the short ones fill the gaps. */
export const stages: readonly Stage[] = [
  { name: 'build', args: ['src/commands/build.ts'], ...single },
  { name: 'unit', ...suite('src/**/*.test.ts', 'tests/house/**/*.test.ts'), needsBuild: false },
  // Every page and what can be done with it, and what readers do: two stages, so that both lanes have work.
  { name: 'looks', ...suite('tests/looks/**/*.test.ts'), ...inBrowser },
  { name: 'browser', ...suite('tests/browser/**/*.test.ts'), ...inBrowser },
  { name: 'offline', ...suite('tests/offline/**/*.test.ts'), ...inBrowser },
  { name: 'site', ...suite('tests/site/**/*.test.ts'), needsBuild: true },
  // Astro writes its types while it builds; two at a time would write the same files.
  {
    name: 'types',
    args: [bin('astro/bin/astro.mjs'), 'check', '--minimumFailingSeverity', 'warning'],
    ...single,
    needsBuild: true,
  },
  {
    name: 'lint',
    args: [
      bin('eslint/bin/eslint.js'),
      '--config',
      '.config/eslint.config.js',
      '--max-warnings=0',
      '.',
    ],
    ...single,
  },
  {
    name: 'format',
    args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
    ...single,
  },
  { name: 'check', args: ['src/commands/check.ts', '--limits'], ...single },
  { name: 'content', args: ['src/commands/content.ts', '--check'], ...single },
];
