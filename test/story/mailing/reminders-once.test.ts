import { beforeAll, describe, expect, it } from 'vitest';
import { deleteDimension, insertDimension } from '../../../scripts/host/book/dimensions';
import type { Bundle } from '../../../scripts/host/bundle';
import { runFunction } from '../../../scripts/host/runs/runtime';
import type { Workspace } from '../../../scripts/host/workspace';
import { storyBundle } from '../bundle';
import { languageAt, speak } from '../setting-up/error-language';
import { bookOf, branch, createTracker, domain, ledgerOf, mailedPairs, owner, sheetOf, task } from './reminder-tracker';

let bundle: Bundle;
let start: Workspace;
let owed: string[];
let callCount = 0;

beforeAll(async () => {
  bundle = await storyBundle();
  start = createTracker(bundle, [
    {
      code: 'STC',
      leader: `ld.stc@${domain}`,
      tasks: [task('Lập dự toán năm 2026', '13/10/2025'), task('Báo cáo giải ngân', '06/10/2025')],
    },
    { code: 'SNV', tasks: [task('Rà soát vị trí việc làm', '10/10/2025'), task('Báo cáo thi đua', '26/9/2025')] },
    {
      code: 'SYT',
      contact: `sai dang; dm.syt@${domain}; la@khac.example`,
      tasks: [task('Bệnh án điện tử', '14/10/2025')],
    },
  ]);
  // The first run sets sheets and memories straight; its mails are yesterday's.
  const whole = branch(start);
  const result = runFunction(whole, bundle, 'sendReminders');
  expect(result.error?.stack).toBeUndefined();
  callCount = result.allCalls;
  owed = mailedPairs(whole).sort();
});

/** Mails and mails of unknown fate after a disturbed run and a normal one. */
function judge(workspace: Workspace): { twice: string[]; lost: string[]; unlisted: string[] } {
  const mailed = mailedPairs(workspace);
  const twice = mailed.filter((pair, index) => mailed.indexOf(pair) !== index);
  const doubtful = new Set(
    ledgerOf(workspace)
      .filter(({ state }) => state === 'Chưa xác nhận')
      .map(({ key }) => `${key.split('|')[3]} ${key.split('|')[0]}`),
  );
  const lost = owed.filter((pair) => !mailed.includes(pair) && !doubtful.has(pair));
  const notices = workspace.outbox.sent.filter(({ to }) => to.includes(owner)).map(({ body }) => body);
  const unlisted = [...doubtful].filter((pair) => {
    const [recipient = '', code = ''] = pair.split(' ');
    return !notices.some((body) => body.includes(recipient) && body.includes(code));
  });
  return { twice, lost, unlisted };
}

const fine = { twice: [], lost: [], unlisted: [] };

describe('every service call of sendReminders goes wrong in turn, then a normal run', () => {
  const disturbances = ['fails before it does anything', 'fails after it did all', 'ends the execution'] as const;
  it.each(disturbances)('when it %s, no mail goes twice and none is lost', (disturbance) => {
    expect(owed.length).toBeGreaterThan(6);
    const wrong: unknown[] = [];
    for (let n = 1; n <= callCount; n += 1) {
      const workspace = branch(start);
      speak(workspace, languageAt(disturbance === 'fails after it did all' ? n + 1 : n));
      if (disturbance === 'ends the execution') workspace.killAt(n);
      else workspace.failAt(n, disturbance === 'fails after it did all' ? 'after' : 'before');
      runFunction(workspace, bundle, 'sendReminders');
      const again = runFunction(workspace, bundle, 'sendReminders');
      const verdict = judge(workspace);
      if (!again.ok || verdict.twice.length + verdict.lost.length + verdict.unlisted.length > 0) {
        wrong.push({ n, error: again.error?.message, ...verdict });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('when both of two runs are cut off, at any two calls, a third makes good what can be made good', () => {
    const wrong: unknown[] = [];
    // What is asked before the question writes nothing: of those calls fewer are disturbed.
    for (let n = 5; n <= callCount; n += 7) {
      for (let m = 4; m <= callCount; m += 13) {
        const workspace = branch(start);
        workspace.killAt(n);
        runFunction(workspace, bundle, 'sendReminders');
        workspace.killAt(m);
        runFunction(workspace, bundle, 'sendReminders');
        const later = branch(workspace);
        later.outbox.sent.push(...workspace.outbox.sent);
        const again = runFunction(later, bundle, 'sendReminders');
        const verdict = judge(later);
        if (!again.ok || verdict.twice.length + verdict.lost.length > 0) {
          wrong.push({ n, m, error: again.error?.message, ...verdict });
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('runs that meet', () => {
  it('two at once, the second beginning at any call of the first, send each mail once', () => {
    const wrong: unknown[] = [];
    for (let n = 1; n <= callCount; n += 1) {
      const workspace = branch(start);
      workspace.beforeCall(n, () => runFunction(workspace, bundle, 'sendReminders', [], { user: `khac@${domain}` }));
      runFunction(workspace, bundle, 'sendReminders');
      const verdict = judge(workspace);
      if (verdict.twice.length + verdict.lost.length > 0) wrong.push({ n, ...verdict });
    }
    expect(wrong).toEqual([]);
  });
});

describe('the ledger between two runs', () => {
  it('may be sorted, and have rows put in and rows without a mail taken out', () => {
    const workspace = branch(start);
    runFunction(workspace, bundle, 'sendReminders');
    const ledger = sheetOf(workspace, 'Thư nhắc');
    const rows = ledgerOf(workspace);
    const content = rows.map(({ rowIndex }) =>
      Array.from({ length: 8 }, (_, column) => ledger.grid.cellAt(rowIndex, column)),
    );
    for (const [at, cells] of content.reverse().entries()) {
      for (const [column, cell] of cells.entries()) ledger.grid.setCell(rows[at]?.rowIndex ?? 0, column, cell);
    }
    insertDimension(bookOf(workspace), ledger, 'ROWS', rows[0]?.rowIndex ?? 1, 3, false);
    const skipped = ledgerOf(workspace).find(({ state }) => state === 'Bỏ qua');
    for (let column = 0; column < 8; column += 1) ledger.grid.setCell(skipped?.rowIndex ?? 0, column, undefined);
    const before = workspace.outbox.sent.length;
    expect(runFunction(workspace, bundle, 'sendReminders').ok).toBe(true);
    expect(workspace.outbox.sent.length).toBe(before);
    expect(judge(workspace)).toEqual(fine);
  });

  it('may lose its rows, all or some: what went out does not go again, and the rows come back', () => {
    const nextWorkingDay = 3 * 24 * 3_600_000;
    const mailsWith = (disturb: (workspace: Workspace) => void): string[] => {
      const workspace = branch(start);
      runFunction(workspace, bundle, 'sendReminders');
      disturb(workspace);
      expect(runFunction(workspace, bundle, 'sendReminders').ok).toBe(true);
      workspace.clock.advance(nextWorkingDay);
      expect(runFunction(workspace, bundle, 'sendReminders').ok).toBe(true);
      return mailedPairs(workspace).sort();
    };
    const deleteEach = (share: number) => (workspace: Workspace) => {
      const rows = ledgerOf(workspace).filter((_, index) => index % share === 0);
      for (const { rowIndex } of rows.reverse()) {
        deleteDimension(bookOf(workspace), sheetOf(workspace, 'Thư nhắc'), 'ROWS', rowIndex, 1);
      }
    };
    const undisturbed = mailsWith(() => undefined);
    expect(undisturbed.length).toBeGreaterThan(owed.length);
    expect(mailsWith(deleteEach(1))).toEqual(undisturbed);
    expect(mailsWith(deleteEach(2))).toEqual(undisturbed);
  });

  it('may be sorted while the mails go out: each confirmation finds its row', () => {
    const workspace = branch(start);
    workspace.beforeCall(callCount - 8, () => {
      const ledger = sheetOf(workspace, 'Thư nhắc');
      insertDimension(bookOf(workspace), ledger, 'ROWS', 3, 2, false);
    });
    expect(runFunction(workspace, bundle, 'sendReminders').ok).toBe(true);
    expect(ledgerOf(workspace).filter(({ state }) => state === 'Đã nhận gửi')).toEqual([]);
    expect(judge(workspace)).toEqual(fine);
  });
});
