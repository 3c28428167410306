import { beforeAll, describe, expect, it } from 'vitest';
import { languageAt, speak } from '../setting-up/error-language';
import { type FileWorld, fileIdOf, prepareFileWorld, valuesOf } from './file-world';

const fileCount = 20;

/** Everything that a run is to leave behind, but for the moment it was made and the log. */
function remains(world: FileWorld) {
  return {
    titles: world.titles(),
    master: world.rows('Tổng hợp'),
    report: world.rows('Báo cáo').map((row, index) => (index === 1 ? [] : row)),
    history: world.rows('Lịch sử thời hạn'),
    files: Array.from({ length: fileCount }, (_, index) => {
      const sheet = world.workspace.drive.files.get(fileIdOf(index))?.book?.sheets[0];
      return sheet === undefined ? [] : valuesOf(sheet);
    }),
  };
}

/** Hundreds of whole runs; a busy machine takes its time over them. */
const longTest = { timeout: 240_000 };

describe('consolidating twenty files, when any one service call goes wrong', longTest, () => {
  let create: () => FileWorld;
  let expected: ReturnType<typeof remains>;
  let expectedText = '';
  let callCount = 0;

  beforeAll(async () => {
    create = await prepareFileWorld({ fileCount, rowCount: 2, sheetCount: 1 });
    const undisturbed = create();
    const result = undisturbed.run('consolidate');
    expect(result.error).toBeUndefined();
    callCount = result.allCalls;
    expected = remains(undisturbed);
    expectedText = JSON.stringify(expected);
    expect(expected.master).toHaveLength(1 + (fileCount + 1) * 2);
  });

  /** Compared as text: comparing hundreds of thousands of cells one by one takes longer than the runs. */
  function expectMended(world: FileWorld, fault: string): void {
    world.workspace.recorder.clearPlan();
    world.workspace.clock.advance(60_000);
    const normal = world.run('consolidate');
    expect(normal.error, `the run after ${fault}`).toBeUndefined();
    if (JSON.stringify(remains(world)) !== expectedText) expect(remains(world), fault).toEqual(expected);
  }

  it('a normal run makes good whatever an execution left that ended at a call', () => {
    for (let n = 1; n <= callCount; n += 1) {
      const world = create();
      world.workspace.killAt(n);
      world.run('consolidate');
      expectMended(world, `an end at call ${n}`);
    }
  });

  // Three calls of four belong to one request of a wave, which all go the same way: every third meets each kind.
  it.each([
    ['before', 1],
    ['after', 2],
  ] as const)('a normal run makes good what a call spoilt that throws %s it did its work', (when, first) => {
    for (let n = first; n <= callCount; n += 3) {
      const world = create();
      speak(world.workspace, languageAt(n));
      world.workspace.failAt(n, when);
      world.run('consolidate');
      expectMended(world, `a failure at call ${n}`);
    }
  });

  it('loses nothing and doubles nothing when the run that mends it is cut off too', () => {
    for (let n = 5; n <= callCount; n += 15) {
      const world = create();
      world.workspace.killAt(n);
      world.run('consolidate');
      world.workspace.killAt(callCount - n + 1);
      world.run('consolidate');
      expectMended(world, `ends at ${n} and ${callCount - n + 1}`);
    }
  });
});
