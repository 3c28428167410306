import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { editCells } from '../../../scripts/host/people/edits';
import { callFromPage } from '../../../scripts/host/runs/page-call';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { advanceTo } from '../../../scripts/host/runs/triggers';
import type { Workspace } from '../../../scripts/host/workspace';
import { storyBundle } from '../bundle';
import { errorLanguages, speak } from '../setting-up/error-language';
import {
  createTracker,
  domain,
  ledgerOf,
  mailedPairs,
  owner,
  readRows,
  sheetOf,
  task,
  type UnitSketch,
} from './reminder-tracker';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await storyBundle();
});

const stc: UnitSketch = {
  code: 'STC',
  tasks: [task('Lập dự toán năm 2026', '13/10/2025'), task('Báo cáo giải ngân', '06/10/2025')],
};
const snv: UnitSketch = { code: 'SNV', tasks: [task('Rà soát vị trí việc làm', '14/10/2025')] };

function run(workspace: Workspace, name: string, user?: string) {
  const result = runFunction(workspace, bundle, name, [], user === undefined ? {} : { user });
  if (!result.ok) throw new Error(result.error?.stack);
  return result;
}

function textsOf(result: { messages: readonly { text: string }[] }): string {
  return result.messages.map(({ text }) => text).join('\n');
}

/** Ledger states by recipient. */
function statesOf(workspace: Workspace, recipient: string): string[] {
  const lines = ledgerOf(workspace).filter(({ key }) => key.endsWith(`|${recipient}`));
  return [...new Set(lines.map(({ state }) => state))].sort();
}

describe('a dry run', () => {
  it('mails nobody while the mode is “Xem trước”, and shows what would go', () => {
    const workspace = createTracker(bundle, [stc, snv], { 'Chế độ thư': 'Xem trước' });
    run(workspace, 'sendReminders');
    const preview = run(workspace, 'previewReminders');
    expect(workspace.outbox.sent).toEqual([]);
    expect(ledgerOf(workspace)).toEqual([]);
    expect(readRows(workspace, 'Xem trước thư', 'Ngày').length).toBe(2);
    expect(preview.messages.find(({ html }) => html !== undefined)?.html).toContain('sendTestToMe()');
  });

  it('sends a test from the page to whoever asks, claims nothing, and says whose mail it is', () => {
    const workspace = createTracker(bundle, [stc, snv], { 'Chế độ thư': 'Xem trước' });
    const answer = callFromPage(workspace, bundle, 'sendTestToMe', []);
    expect(answer.value).toContain(`Đã gửi thư thử tới ${owner}`);
    expect(workspace.outbox.sent.map(({ to, subject }) => [to, subject.startsWith('[Thư thử] ')])).toEqual([
      [[owner], true],
    ]);
    expect(ledgerOf(workspace)).toEqual([]);
  });

  it('takes one’s own digest for the test when there is one', () => {
    const me = `tonghop@${domain}`;
    const syt: UnitSketch = { code: 'SYT', tasks: [task('Bệnh án điện tử', '26/9/2025')] };
    const workspace = createTracker(bundle, [stc, snv, syt]);
    run(workspace, 'sendTestToMe', me);
    expect(workspace.outbox.sent[0]?.to).toEqual([me]);
    expect(workspace.outbox.sent[0]?.body).toContain(`Người nhận thật: ${me}`);
  });
});

it('mails nobody on a day off', () => {
  const workspace = createTracker(bundle, [stc, snv], {}, '2025-10-11T08:00:00+07:00');
  expect(textsOf(run(workspace, 'sendReminders'))).toContain('ngày nghỉ');
  expect(workspace.outbox.sent).toEqual([]);
});

describe('the daily quota', () => {
  it.each(errorLanguages)(
    'lets the most overdue go first, has the others wait for the next day, and tells the owner once (%s)',
    (language) => {
      const units = Array.from({ length: 50 }, (_, index): UnitSketch => {
        const late = index < 20;
        return { code: `D${index}`, tasks: [task(`Nhiệm vụ ${index}`, late ? '03/10/2025' : '16/10/2025')] };
      });
      const workspace = createTracker(bundle, units, { 'Bậc nhắc': 'T-7; T+1 → đầu mối' });
      speak(workspace, language).quotas.setLimit('mail', 30);
      run(workspace, 'sendReminders');
      const recipients = workspace.outbox.sent.map(({ to }) => to[0]);
      expect(recipients.length).toBe(30);
      expect(recipients.slice(0, 20).every((to) => Number(/dm\.d(\d+)@/.exec(String(to))?.[1]) < 20)).toBe(true);
      expect(recipients.filter((to) => to === owner).length).toBe(1);
      const waiting = new Set(
        ledgerOf(workspace)
          .filter(({ state }) => state === 'Chờ')
          .map(({ key }) => key.split('|')[3]),
      );
      expect(waiting.size).toBe(21);
      run(workspace, 'sendReminders');
      expect(workspace.outbox.sent.length).toBe(30);
      workspace.clock.set('2025-10-13T08:30:00+07:00');
      run(workspace, 'sendReminders');
      const second = workspace.outbox.sent.slice(30).map(({ to }) => to[0]);
      expect(new Set(second)).toEqual(waiting);
      expect(ledgerOf(workspace).filter(({ state }) => state === 'Chờ')).toEqual([]);
    },
  );
});

describe('bad addresses', () => {
  it.each(errorLanguages)('are written down with their cell and stop nobody else (%s)', (language) => {
    const workspace = createTracker(bundle, [
      { ...stc, contact: 'khong phai dia chi' },
      { ...snv, contact: `"Nguyễn Văn A" <DM.SNV@${domain}>; ngoai@gmail.com` },
      { code: 'SYT', tasks: [task('Bệnh án điện tử', '13/10/2025')] },
    ]);
    speak(workspace, language).outbox.refuse(`dm.syt@${domain}`);
    run(workspace, 'sendReminders');
    expect(
      workspace.outbox.sent.filter(({ subject }) => subject.startsWith('[Nhắc việc]')).map(({ to }) => to),
    ).toEqual([[`dm.snv@${domain}`]]);
    const notes = readRows(workspace, 'Thư nhắc', 'Khóa').map((row) => `${row['Tình trạng']}: ${row['Ghi chú']}`);
    expect(notes.some((note) => note.startsWith("Lỗi: Địa chỉ ở ô 'Đơn vị'!F"))).toBe(true);
    expect(notes.some((note) => note.includes('không thuộc “Tên miền thư được phép”'))).toBe(true);
    const notice = workspace.outbox.sent.find(({ to }) => to[0] === owner);
    expect(notice?.body).toContain(`dm.syt@${domain}`);
    expect(statesOf(workspace, `dm.syt@${domain}`)).toContain('Lỗi');
  });
});

describe('“Gửi lại”', () => {
  it('sends again what a person ticked and agreed to, once', () => {
    const workspace = createTracker(bundle, [stc, snv]);
    workspace.outbox.refuse(`dm.snv@${domain}`);
    run(workspace, 'sendReminders');
    const failed = ledgerOf(workspace).filter(({ state }) => state === 'Lỗi');
    expect(failed.length).toBeGreaterThan(0);
    for (const { rowIndex } of failed) editCells(workspace, bundle, `'Thư nhắc'!H${rowIndex + 1}`, [['x']]);
    const office = { ...workspace.outbox };
    Object.assign(workspace.outbox, { isRefused: () => false });
    workspace.screen.willAnswer('CANCEL');
    run(workspace, 'resendSelected');
    expect(mailedPairs(workspace).filter((pair) => pair.startsWith('dm.snv'))).toEqual([]);
    const sent = run(workspace, 'resendSelected');
    expect(textsOf(sent)).toContain(`dm.snv@${domain}`);
    expect(mailedPairs(workspace).filter((pair) => pair.startsWith('dm.snv')).length).toBe(failed.length);
    expect(statesOf(workspace, `dm.snv@${domain}`)).not.toContain('Lỗi');
    expect(readRows(workspace, 'Thư nhắc', 'Khóa').every((row) => (row['Gửi lại'] ?? '') === '')).toBe(true);
    expect(textsOf(run(workspace, 'resendSelected'))).toContain('Chưa có dòng nào được đánh dấu');
    expect(office.sent.length).toBe(workspace.outbox.sent.length);
  });
});

describe('“Đôn đốc ngay”', () => {
  it('lists the people of the selected rows first, then mails them, once a day', () => {
    const workspace = createTracker(bundle, [stc, snv]);
    run(workspace, 'consolidate');
    workspace.selection = { sheetId: sheetOf(workspace, 'STC').properties.sheetId ?? 0, ranges: ['A2:A3'] };
    workspace.screen.willAnswer('CANCEL');
    expect(textsOf(run(workspace, 'urgeNow'))).toContain(`dm.stc@${domain}: `);
    expect(workspace.outbox.sent).toEqual([]);
    run(workspace, 'urgeNow');
    expect(workspace.outbox.sent.map(({ to }) => to[0])).toEqual([`dm.stc@${domain}`]);
    expect(mailedPairs(workspace).length).toBe(2);
    expect(textsOf(run(workspace, 'urgeNow'))).toContain('hôm nay đã đôn đốc');
    expect(workspace.outbox.sent.length).toBe(1);
  });

  it('says so when nothing that is a task is selected, or mails are off', () => {
    const workspace = createTracker(bundle, [stc], { 'Chế độ thư': 'Xem trước' });
    expect(textsOf(run(workspace, 'urgeNow'))).toContain('Hãy chọn các dòng nhiệm vụ');
    run(workspace, 'consolidate');
    workspace.selection = { sheetId: sheetOf(workspace, 'Tổng hợp').properties.sheetId ?? 0, ranges: ['A2:A2'] };
    expect(textsOf(run(workspace, 'urgeNow'))).toContain('“Xem trước”');
    expect(workspace.outbox.sent).toEqual([]);
  });
});

describe('“Yêu cầu giải trình”', () => {
  it('stays in the mails and in the report until the unit answers in its sheet', () => {
    const workspace = createTracker(bundle, [
      { code: 'STC', tasks: [task('Báo cáo giải ngân', '30/12/2025', { delayCause: '' })] },
    ]);
    run(workspace, 'consolidate');
    workspace.selection = { sheetId: sheetOf(workspace, 'STC').properties.sheetId ?? 0, ranges: ['A2'] };
    expect(textsOf(run(workspace, 'requestExplanation'))).toContain('Báo cáo giải ngân');
    const mailsOn = (day: string): string[] => {
      workspace.clock.set(`${day}T08:30:00+07:00`);
      const before = workspace.outbox.sent.length;
      run(workspace, 'runDaily');
      return workspace.outbox.sent.slice(before).map(({ body }) => body);
    };
    expect(mailsOn('2025-10-15').join()).toContain('Có yêu cầu giải trình ngày 10/10/2025');
    expect(mailsOn('2025-10-16').join()).toContain('Có yêu cầu giải trình ngày 10/10/2025');
    const report = () => JSON.stringify(readRows(workspace, 'Báo cáo', 'STT'));
    expect(report()).toContain('Yêu cầu giải trình chưa được trả lời');
    const column = String.fromCharCode(65 + columnOf(workspace, 'STC', 'Nguyên nhân chậm'));
    editCells(workspace, bundle, `STC!${column}2`, [['Chờ văn bản hướng dẫn của Bộ']]);
    expect(mailsOn('2025-10-17').join()).not.toContain('giải trình');
    expect(report()).not.toContain('Yêu cầu giải trình chưa được trả lời');
  });
});

function columnOf(workspace: Workspace, sheet: string, heading: string): number {
  const { grid } = sheetOf(workspace, sheet);
  for (let column = 0; column < grid.columnCount; column += 1) {
    for (let row = 0; row < 5; row += 1) if (grid.valueAt(row, column) === heading) return column;
  }
  throw new Error(`There is no heading ${heading}.`);
}

it('asks a unit for its report of the period in the same mail, until it is handed in', () => {
  const workspace = createTracker(bundle, [snv, { code: 'SYT', tasks: [task('Bệnh án điện tử', '20/11/2025')] }]);
  const mailsTo = (recipient: string) => {
    const before = workspace.outbox.sent.length;
    run(workspace, 'sendReminders');
    return workspace.outbox.sent.slice(before).filter(({ to }) => to[0] === recipient);
  };
  const [first] = mailsTo(`dm.syt@${domain}`);
  expect(first?.body).toContain('Báo cáo: Tình hình thực hiện nhiệm vụ kỳ tháng 10/2025 (15/09/2025 – 14/10/2025)');
  const statement = ['Sở SYT', '10/2025', 'Đã nộp', 'Nguyễn Văn A', '10/10/2025'];
  editCells(workspace, bundle, "'Nộp báo cáo'!A2", [statement]);
  workspace.clock.set('2025-10-13T08:30:00+07:00');
  expect(mailsTo(`dm.syt@${domain}`)).toEqual([]);
});

describe('the sheet “Thư nhắc”', () => {
  const hiddenRows = (workspace: Workspace): string[] => {
    const sheet = sheetOf(workspace, 'Thư nhắc');
    const state = sheet.grid.rowValues(0).indexOf('Tình trạng');
    return sheet.rowMetadata.flatMap((row, index) =>
      row?.hiddenByFilter === true ? [String(sheet.grid.valueAt(index, state))] : [],
    );
  };

  it('begins with the state, hides its key, and folds away what was skipped, in later runs too', () => {
    const workspace = createTracker(bundle, [stc, snv]);
    run(workspace, 'sendReminders');
    const sheet = sheetOf(workspace, 'Thư nhắc');
    const headings = sheet.grid.rowValues(0);
    const seen = headings.filter((_, column) => sheet.columnMetadata[column]?.hiddenByUser !== true);
    expect(seen.slice(0, 3)).toEqual(['Tình trạng', 'Ngày', 'Người nhận']);
    expect(seen).not.toContain('Khóa');
    const skipped = () => ledgerOf(workspace).filter(({ state }) => state === 'Bỏ qua').length;
    const before = skipped();
    expect(before).toBeGreaterThan(0);
    expect(hiddenRows(workspace)).toEqual(Array.from({ length: before }, () => 'Bỏ qua'));
    advanceTo(workspace, bundle, Date.parse('2025-10-17T08:00:00+07:00'));
    run(workspace, 'sendReminders');
    expect(skipped()).toBeGreaterThan(before);
    expect(hiddenRows(workspace)).toEqual(Array.from({ length: skipped() }, () => 'Bỏ qua'));
  });

  it('stays as people have it who look at what was skipped', () => {
    const workspace = createTracker(bundle, [stc, snv]);
    run(workspace, 'sendReminders');
    const sheet = sheetOf(workspace, 'Thư nhắc');
    sheet.basicFilter = { range: sheet.basicFilter?.range ?? {} };
    sheet.rowMetadata = [];
    advanceTo(workspace, bundle, Date.parse('2025-10-17T08:00:00+07:00'));
    run(workspace, 'sendReminders');
    expect(hiddenRows(workspace)).toEqual([]);
  });
});
