import { describe, expect, it } from 'vitest';
import { compile, findMutants } from '../../scripts/mutation/find-mutants';
import type { Mutant } from '../../scripts/mutation/mutant';
import { withSwitches } from '../../scripts/mutation/switches';
import { TestRuns, type Verdict } from '../../scripts/mutation/test-runs';

const [first, second] = ['src/core/text/hint.ts', 'src/core/time/retry.ts'].map((file) => compile(file));
const tests = ['test/core/text/hint.test.ts', 'test/core/time/retry.test.ts'] as const;

describe('tests asked for one change after another', () => {
  it('notice what each of them would notice alone', { timeout: 120_000 }, async () => {
    if (first === undefined || second === undefined) throw new Error('Nothing was compiled.');
    const [breaking] = findMutants(first).filter(({ after }) => after.includes('return undefined'));
    const [start] = findMutants(second);
    if (breaking === undefined || start === undefined) throw new Error('No change was found.');
    const harmless: Mutant = { ...start, text: second.code.slice(start.start, start.end) };
    const runs = new TestRuns(
      new Map([
        [first.file, withSwitches(first.code, [{ ...breaking, number: 1 }])],
        [second.file, withSwitches(second.code, [{ ...harmless, number: 2 }])],
      ]),
    );
    const verdicts: Verdict[] = [];
    try {
      await runs.runUnchanged(tests);
      for (const change of [1, 2]) verdicts.push(await runs.judge(change, tests));
    } finally {
      runs.stop();
    }
    expect(verdicts).toEqual(['noticed', 'unnoticed']);
  });
});
