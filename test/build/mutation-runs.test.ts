import { describe, expect, it } from 'vitest';
import { compile, findMutants } from '../../scripts/mutation/find-mutants';
import { withSwitches } from '../../scripts/mutation/switches';
import { TestRuns, type Verdict } from '../../scripts/mutation/test-runs';

describe('tests asked for one change after another', () => {
  it('notice what each of them would notice alone', { timeout: 120_000 }, async () => {
    const files = new Map([breaking('src/core/text/hint.ts', 1), harmless('src/core/time/retry.ts', 2)]);
    const tests = ['test/core/text/hint.test.ts', 'test/core/time/retry.test.ts'];
    expect(await verdicts(files, tests, [1, 2])).toEqual(['noticed', 'unnoticed']);
  });

  it('notice in a story what is changed in the bundle that it runs', { timeout: 240_000 }, async () => {
    const files = new Map([breaking('src/core/text/text.ts', 1), harmless('src/core/time/retry.ts', 2)]);
    expect(await verdicts(files, ['test/story/setting-up/menu.test.ts'], [1, 2])).toEqual(['noticed', 'unnoticed']);
  });
});

function breaking(file: string, number: number): [string, string] {
  const { code } = compile(file);
  const change = findMutants(compile(file)).find(({ after }) => after.includes('return undefined'));
  if (change === undefined) throw new Error(`No change was found in ${file}.`);
  return [file, withSwitches(code, [{ ...change, number }])];
}

function harmless(file: string, number: number): [string, string] {
  const { code } = compile(file);
  const [change] = findMutants(compile(file));
  if (change === undefined) throw new Error(`No change was found in ${file}.`);
  return [file, withSwitches(code, [{ ...change, text: code.slice(change.start, change.end), number }])];
}

async function verdicts(
  code: ReadonlyMap<string, string>,
  tests: readonly string[],
  changes: readonly number[],
): Promise<Verdict[]> {
  const runs = new TestRuns(code);
  const said: Verdict[] = [];
  try {
    await runs.runUnchanged(tests);
    for (const change of changes) said.push(await runs.judge(change, tests));
  } finally {
    runs.stop();
  }
  return said;
}
