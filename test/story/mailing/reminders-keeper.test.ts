import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { editCells } from '../../../scripts/host/people/edits';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { advanceTo, openSpreadsheet, runTrigger } from '../../../scripts/host/runs/triggers';
import type { Workspace } from '../../../scripts/host/workspace';
import { storyBundle } from '../bundle';
import { languageAt, speak } from '../setting-up/error-language';
import { branch, createTracker, domain, mailedPairs, owner, readRows, sheetOf, task } from './reminder-tracker';

let bundle: Bundle;
let start: Workspace;
beforeAll(async () => {
  bundle = await storyBundle();
  const addresses = `tonghop@${domain}; ${second}`;
  start = createTracker(
    bundle,
    [
      {
        code: 'STC',
        tasks: [
          task('Lập dự toán năm 2026', '13/10/2025'),
          task('Trả lời kiến nghị', '10 ngày làm việc kể từ ngày 06/10/2025'),
        ],
      },
      { code: 'SNV', tasks: [task('Rà soát vị trí việc làm', '20/10/2025')] },
    ],
    { 'Email đơn vị tổng hợp': addresses },
  );
});

const second = `phu@${domain}`;
const at = (text: string) => Date.parse(`${text}+07:00`);
const ownTriggers = (workspace: Workspace, email: string) => workspace.triggers.ownedBy(email);
const shown = (workspace: Workspace) => workspace.screen.messages.map(({ text }) => text).join('\n');

describe('the daily trigger', () => {
  it('is exactly one however often it is turned on, and says whose account runs it', () => {
    const workspace = branch(start);
    for (let click = 0; click < 3; click += 1) runFunction(workspace, bundle, 'installTriggers');
    expect(ownTriggers(workspace, owner).length).toBe(1);
    expect(shown(workspace)).toContain(`bằng tài khoản ${owner}`);
  });

  it('is exactly one after any call of a click has failed and it is clicked again', () => {
    const counted = branch(start);
    runFunction(counted, bundle, 'installTriggers');
    editSetting(counted, 'Giờ gửi', '9');
    const { allCalls } = runFunction(counted, bundle, 'installTriggers');
    const wrong: unknown[] = [];
    for (const when of ['before', 'after'] as const) {
      for (let n = 1; n <= allCalls; n += 1) {
        const workspace = branch(start);
        runFunction(workspace, bundle, 'installTriggers');
        editSetting(workspace, 'Giờ gửi', '9');
        speak(workspace, languageAt(when === 'before' ? n : n + 1));
        workspace.failAt(n, when);
        runFunction(workspace, bundle, 'installTriggers');
        const again = branch(workspace);
        runFunction(again, bundle, 'installTriggers');
        const own = ownTriggers(again, owner);
        if (own.length !== 1) wrong.push({ n, when, triggers: own.length });
      }
    }
    expect(wrong).toEqual([]);
  });

  it('asks for missing permissions before it makes anything', () => {
    const workspace = branch(start);
    Object.assign(workspace.users.get(owner), { granted: ['https://www.googleapis.com/auth/spreadsheets'] });
    expect(runFunction(workspace, bundle, 'installTriggers').ok).toBe(false);
    expect(ownTriggers(workspace, owner)).toEqual([]);
  });
});

describe('when the account behind it dies', () => {
  const abandoned = () => {
    const workspace = branch(start);
    runFunction(workspace, bundle, 'installTriggers');
    advanceTo(workspace, bundle, at('2025-10-13T10:00:00'));
    workspace.users.get(owner).isClosed = true;
    return workspace;
  };

  it('nothing is said over a weekend, and on opening after 26 working hours it is, with a way to take over', () => {
    const workspace = branch(start);
    runFunction(workspace, bundle, 'installTriggers');
    advanceTo(workspace, bundle, at('2025-10-10T10:00:00'));
    runFunction(workspace, bundle, 'runDaily');
    workspace.users.get(owner).isClosed = true;
    advanceTo(workspace, bundle, at('2025-10-13T09:00:00'));
    const weekend = openSpreadsheet(workspace, bundle, second);
    expect(weekend.ok && weekend.messages.length).toBe(0);
    advanceTo(workspace, bundle, at('2025-10-14T14:00:00'));
    const opened = openSpreadsheet(workspace, bundle, second);
    expect(opened.messages.map(({ text }) => text).join()).toContain('xong lúc 10:00 10/10/2025');
    expect(opened.messages.map(({ text }) => text).join()).toContain('Việc nhắc có thể đã dừng');
    expect(JSON.stringify(workspace.screen.menus)).toContain('takeOver');
    expect(workspace.screen.menus[0]?.items?.[0]).toMatchObject({ functionName: 'takeOver' });
  });

  it('another administrator takes over with one trigger of their own, and nobody gets a mail twice', () => {
    const workspace = abandoned();
    advanceTo(workspace, bundle, at('2025-10-16T14:00:00'));
    workspace.screen.willAnswer('OK');
    expect(runFunction(workspace, bundle, 'takeOver', [], { user: second }).ok).toBe(true);
    expect(shown(workspace)).toContain(owner);
    expect([ownTriggers(workspace, owner).length, ownTriggers(workspace, second).length]).toEqual([1, 1]);
    workspace.users.get(owner).isClosed = false;
    const before = workspace.outbox.sent.length;
    advanceTo(workspace, bundle, at('2025-10-20T14:00:00'));
    expect([ownTriggers(workspace, owner).length, ownTriggers(workspace, second).length]).toEqual([0, 1]);
    const later = workspace.outbox.sent.slice(before);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every(({ from }) => from === second)).toBe(true);
    const byDay = later.map(({ to, at: moment }) => `${to[0]} ${new Date(moment).toISOString().slice(0, 10)}`);
    expect(new Set(byDay).size).toBe(byDay.length);
  });

  it('an account that is no coordinator is told so, and what to do', () => {
    const workspace = abandoned();
    workspace.screen.willAnswer('OK');
    runFunction(workspace, bundle, 'takeOver', [], { user: `la@${domain}` });
    expect(shown(workspace)).toContain('“Tiếp quản việc chạy hằng ngày” là việc của đơn vị tổng hợp');
    expect(ownTriggers(workspace, `la@${domain}`)).toEqual([]);
  });

  it('stays as it was when the question is answered no', () => {
    const workspace = abandoned();
    workspace.screen.willAnswer('CANCEL');
    runFunction(workspace, bundle, 'takeOver', [], { user: second });
    expect(ownTriggers(workspace, second)).toEqual([]);
  });
});

describe('a daily run that fails', () => {
  it('tells the owner once a day, with what was done and what was not', () => {
    const installed = branch(start);
    runFunction(installed, bundle, 'installTriggers');
    // The first call whose failure no one can wait out.
    for (let n = 5; n < 60; n += 1) {
      const workspace = branch(installed);
      if (fireAndFail(workspace, n)) continue;
      fireAndFail(workspace, n);
      expectOneNotice(workspace);
      return;
    }
    throw new Error('No failure stopped the run.');
  });

  /** Whether the run went on all the same. */
  function fireAndFail(workspace: Workspace, n: number): boolean {
    const [trigger] = ownTriggers(workspace, owner);
    if (trigger === undefined) throw new Error('There is no trigger.');
    speak(workspace, languageAt(n));
    workspace.failAt(n);
    return runTrigger(workspace, bundle, trigger, false, () => ({ triggerUid: trigger.id }))?.ok === true;
  }

  function expectOneNotice(workspace: Workspace): void {
    const notices = workspace.outbox.sent.filter(({ to, subject }) => to[0] === owner && subject.includes('bị lỗi'));
    expect(notices.length).toBe(1);
    expect(notices[0]?.body).toContain(
      'Bảng tính và tệp của các đơn vị chưa bị thay đổi gì. Chưa có thư nào được gửi.',
    );
    expect(notices[0]?.body).toContain('Lượt chạy sau sẽ tự làm tiếp phần còn thiếu.');
    expect(mailedPairs(workspace)).toEqual([]);
  }
});

describe('a change of the holiday table', () => {
  it('names the deadlines that it moves, on the edit and in the log of the next run', () => {
    const workspace = branch(start);
    runFunction(workspace, bundle, 'runDaily');
    const { grid } = sheetOf(workspace, 'Ngày nghỉ');
    const row = grid.lastRowWithContent() + 1;
    const edit = editCells(workspace, bundle, `'Ngày nghỉ'!A${row}`, [
      ['15/10/2025', 'Nghỉ lễ', 'Ngày nghỉ thử', '123/QĐ', 'Chính thức'],
    ]);
    expect(edit.onEdit?.messages.map(({ text }) => text).join()).toContain('20/10/2025 → 21/10/2025');
    runFunction(workspace, bundle, 'runDaily');
    const lines = readRows(workspace, 'Nhật ký', 'Thời gian').filter((line) => line.Việc === 'Ngày nghỉ');
    expect(lines.length).toBe(1);
    expect(lines[0]?.['Chi tiết']).toContain('15/10/2025: nay là ngày nghỉ (Ngày nghỉ thử)');
    expect(lines[0]?.['Chi tiết']).toContain('20/10/2025 → 21/10/2025');
    runFunction(workspace, bundle, 'runDaily');
    expect(readRows(workspace, 'Nhật ký', 'Thời gian').filter((line) => line.Việc === 'Ngày nghỉ').length).toBe(1);
  });
});

function editSetting(workspace: Workspace, name: string, value: string): void {
  const row = readRows(workspace, 'Cấu hình', 'Mục').find((line) => line.Mục === name);
  editCells(workspace, bundle, `'Cấu hình'!B${Number(row?.rowIndex) + 1}`, [[value]]);
}
