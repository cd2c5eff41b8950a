/** What a run of tests came to. */
export type TestCount = { passed: number; failed: number; skipped: number };

/** Reads the closing lines of Node's test runner (reporter `spec`); `null` where there are none. */
export function countTests(output: string): TestCount | null {
  const read = (name: string): number | undefined => {
    const last = [...output.matchAll(new RegExp(`^\\S+ ${name} (\\d+)$`, 'gm'))].at(-1)?.[1];
    return last === undefined ? undefined : Number(last);
  };
  const [passed, failed, cancelled] = [read('pass'), read('fail'), read('cancelled')];
  if (passed === undefined || failed === undefined || cancelled === undefined) return null;
  return {
    passed,
    failed: failed + cancelled,
    skipped: (read('skipped') ?? 0) + (read('todo') ?? 0),
  };
}
