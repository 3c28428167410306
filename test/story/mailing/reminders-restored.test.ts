import { beforeAll, describe, expect, it } from 'vitest';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import type { Bundle } from '../../../scripts/host/bundle';
import { runFunction } from '../../../scripts/host/runs/runtime';
import type { Workspace } from '../../../scripts/host/workspace';
import { storyBundle } from '../bundle';
import { errorLanguages, speak } from '../setting-up/error-language';
import { bookOf, branch, createTracker, domain, ledgerOf, mailedPairs, restoreVersion, task } from './reminder-tracker';

let bundle: Bundle;
let start: Workspace;

beforeAll(async () => {
  bundle = await storyBundle();
  start = createTracker(bundle, [
    {
      code: 'STC',
      leader: `ld.stc@${domain}`,
      tasks: [task('Lập dự toán', '13/10/2025'), task('Giải ngân', '06/10/2025')],
    },
    { code: 'SNV', tasks: [task('Rà soát vị trí việc làm', '10/10/2025'), task('Thi đua', '26/9/2025')] },
    { code: 'SYT', tasks: [task('Bệnh án điện tử', '14/10/2025')] },
  ]);
});

function twice(pairs: readonly string[]): string[] {
  return pairs.filter((pair, index) => pairs.indexOf(pair) !== index);
}

function run(workspace: Workspace): void {
  const result = runFunction(workspace, bundle, 'sendReminders');
  expect(result.error?.stack).toBeUndefined();
}

describe('an older version of the workbook that is brought back', () => {
  it('mails nothing twice, whatever its ledger says, and its rows come back as sent', () => {
    const workspace = branch(start);
    const untouched = cloneBook(bookOf(workspace));
    run(workspace);
    const mailed = mailedPairs(workspace).sort();
    expect(mailed.length).toBeGreaterThan(6);
    const restored = restoreVersion(workspace, untouched);
    run(restored);
    restored.clock.advance(60_000);
    run(restored);
    expect(mailedPairs(restored).sort()).toEqual(mailed);
    const sent = ledgerOf(restored).filter(({ state }) => state === 'Đã gửi');
    expect(sent.map(({ key }) => `${key.split('|')[3]} ${key.split('|')[0]}`).sort()).toEqual(mailed);
  });

  it.each(errorLanguages)('does not send again the lines that waited in it (%s)', (language) => {
    const workspace = branch(start);
    speak(workspace, language).quotas.setLimit('mail', 2);
    run(workspace);
    expect(ledgerOf(workspace).some(({ state }) => state === 'Chờ')).toBe(true);
    const waited = cloneBook(bookOf(workspace));
    workspace.quotas.setLimit('mail', 100);
    run(workspace);
    const mailed = mailedPairs(workspace).sort();
    const restored = restoreVersion(workspace, waited);
    run(restored);
    restored.clock.advance(3 * 24 * 3_600_000);
    run(restored);
    const later = mailedPairs(restored);
    expect(later.slice(0, mailed.length).sort()).toEqual(mailed);
    // Lines of Monday are other rungs; those of Friday stand as sent.
    expect(ledgerOf(restored).filter(({ state }) => state === 'Chờ')).toEqual([]);
    const friday = ledgerOf(restored).filter(({ key }) => key.includes('|T-1|2025-10-13|'));
    expect(friday.map(({ state }) => state)).toEqual(['Đã gửi']);
  });

  it('does not mail again after a run that was cut off at any call before it', () => {
    const wrong: unknown[] = [];
    const whole = branch(start);
    const { allCalls } = runFunction(whole, bundle, 'sendReminders');
    const owed = mailedPairs(whole).sort();
    for (let n = 12; n <= allCalls; n += 1) {
      const workspace = branch(start);
      workspace.killAt(n);
      runFunction(workspace, bundle, 'sendReminders');
      const restored = restoreVersion(workspace, cloneBook(bookOf(start)));
      run(restored);
      const mailed = mailedPairs(restored);
      const doubtful = ledgerOf(restored)
        .filter(({ state }) => state === 'Chưa xác nhận')
        .map(({ key }) => `${key.split('|')[3]} ${key.split('|')[0]}`);
      const lost = owed.filter((pair) => !mailed.includes(pair) && !doubtful.includes(pair));
      if (twice(mailed).length + lost.length > 0) wrong.push({ n, twice: twice(mailed), lost });
    }
    expect(wrong).toEqual([]);
  });

  it.each(errorLanguages)('sends a line again when a person ticks it (%s)', (language) => {
    const workspace = branch(start);
    speak(workspace, language).quotas.setLimit('mail', 2);
    run(workspace);
    const waited = cloneBook(bookOf(workspace));
    workspace.quotas.setLimit('mail', 100);
    run(workspace);
    const restored = restoreVersion(workspace, waited);
    const [row] = ledgerOf(restored).filter(({ state }) => state === 'Chờ');
    const { grid } =
      bookOf(restored).sheets.find(({ properties }) => properties.title === 'Thư nhắc') ?? (start.drive as never);
    let column = 0;
    while (grid.valueAt(0, column) !== 'Gửi lại') column += 1;
    grid.setCell(row?.rowIndex ?? 0, column, grid.cellAt(0, 0));
    const before = restored.outbox.sent.length;
    const result = runFunction(restored, bundle, 'resendSelected');
    expect(result.error?.stack).toBeUndefined();
    const again = restored.outbox.sent.slice(before).filter(({ subject }) => subject.startsWith('[Nhắc việc'));
    expect(again.map(({ to }) => to[0])).toEqual([row?.key.split('|')[3]]);
  });
});
