import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { openBusy, type WritingUseCase, writingUseCases } from '../busy-tracker';
import { said } from '../coordinator';
import { type ErrorLanguage, errorLanguages, speak } from '../setting-up/error-language';
import { change, contentOf, done, sheetOf, tableOf } from '../trackers';

const coordinator = 'skhcn@dd.example';
const lockedBy = 'khóa bởi chủ sở hữu bảng tính (tonghop@dd.example)';

/** A sheet that the owner keeps closed, met by a coordinator who is not the owner. */
async function openWithClosed(title: string, language: ErrorLanguage = 'en'): Promise<Office> {
  const office = await openBusy();
  const sheetId = sheetOf(office, title).properties.sheetId ?? 0;
  change(office, { addProtectedRange: { protectedRange: { range: { sheetId }, editors: { users: [] } } } });
  office.workspace.user = coordinator;
  speak(office.workspace, language);
  return office;
}

function open(office: Office, title: string): void {
  const { user } = office.workspace;
  office.workspace.user = 'tonghop@dd.example';
  const lock = sheetOf(office, title).protectedRanges.find(({ description }) => description === undefined);
  change(office, { deleteProtectedRange: { protectedRangeId: lock?.protectedRangeId ?? 0 } });
  office.workspace.user = user;
}

/** Who would write there. */
const closable: { readonly [title: string]: readonly WritingUseCase[] } = {
  STC: [
    'setUpWorkbook',
    'validateEntries',
    'fixSafely',
    'confirmReviewed',
    'consolidate',
    'runDaily',
    'sendReminders',
    'assignTasks',
    'importRows',
    'acceptChanges',
    'submitReport',
    'mendCell',
  ],
  'Thư nhắc': ['setUpWorkbook', 'runDaily', 'sendReminders', 'urgeNow', 'requestExplanation', 'resendSelected'],
  'Giao việc': ['setUpWorkbook', 'assignTasks'],
  'Vướng mắc': ['receiveDifficulties', 'listForCity', 'validateEntries', 'consolidate', 'runDaily'],
  'Nộp báo cáo': ['submitReport', 'declareNothing', 'runDaily'],
  'Xem trước thư': ['previewReminders'],
  'Đơn vị': ['chooseUnits'],
  'Nhật ký': ['assignTasks', 'importRows', 'freezeReport', 'sendTestToMe'],
};

describe.each(Object.entries(closable))('while “%s” is closed to the coordinator', (title, names) => {
  const tries = names.flatMap((name) => errorLanguages.map((language) => [name, language] as const));
  it.each(tries)('%s ends well, says what it could not do, and leaves it as it was (%s)', async (name, language) => {
    const office = await openWithClosed(title, language);
    const before = contentOf(office)[title];
    const sent = office.mails.length;
    const result = writingUseCases[name](office);
    expect([name, result.ok, result.error?.message]).toEqual([name, true, undefined]);
    expect(said(result)).not.toMatch(/Có lỗi, mã|sau ít phút/);
    expect(contentOf(office)[title]).toEqual(before);
    // A mail without a claim could go twice.
    if (title === 'Thư nhắc') expect(office.mails.length).toBe(sent);
  });
});

describe('a closed mail ledger', () => {
  it('lets the daily run do all but the mails, and says who can open it', async () => {
    const office = await openWithClosed('Thư nhắc');
    const result = done(office.run('runDaily'));
    expect(said(result)).toContain('Chưa gửi thư nào: trang “Thư nhắc” đang khóa đối với tài khoản này');
    expect(said(result)).toContain('chủ sở hữu bảng tính (tonghop@dd.example)');
    const codes = tableOf(office, 'STC').map((row) => row['Mã nhiệm vụ']);
    expect(codes.filter((code) => code !== '')).toHaveLength(4);
    expect(tableOf(office, 'Tổng hợp').filter((row) => row['Mã nhiệm vụ'] !== '')).toHaveLength(6);
    expect(tableOf(office, 'Nhật ký').some((row) => row['Kết quả']?.includes('Chưa gửi thư nào'))).toBe(true);
  });

  it('is told to the owner of the trigger, and the mails go when it is open again, each once', async () => {
    const office = await openWithClosed('Thư nhắc');
    const sent = office.mails.length;
    done(office.run('runDaily', { args: [{ triggerUid: 'x' }] }));
    const notices = office.mails.slice(sent);
    expect(notices.map(({ to }) => to)).toEqual([[coordinator]]);
    expect(notices[0]?.body).toContain('trang “Thư nhắc” đang khóa');
    office.workspace.user = 'tonghop@dd.example';
    open(office, 'Thư nhắc');
    done(office.run('runDaily'));
    const reminders = office.mails.slice(sent + 1).flatMap(({ to }) => to);
    expect(reminders).toContain('stc@dd.example');
    expect(new Set(reminders).size).toBe(reminders.length);
  });

  it.each(['sendReminders', 'urgeNow', 'requestExplanation', 'resendSelected'] as const)(
    'makes %s say so before it asks anything',
    async (name) => {
      const office = await openWithClosed('Thư nhắc');
      const before = contentOf(office);
      const result = writingUseCases[name](office);
      expect(result.messages.map(({ text }) => text)).toEqual([
        expect.stringContaining('Chưa gửi thư nào: trang “Thư nhắc” đang khóa'),
      ]);
      expect(contentOf(office)).toEqual(before);
    },
  );

  it('whose headings alone are locked takes claims all the same', async () => {
    const office = await openBusy();
    const sheetId = sheetOf(office, 'Thư nhắc').properties.sheetId ?? 0;
    const range = { sheetId, startRowIndex: 0, endRowIndex: 1 };
    change(office, { addProtectedRange: { protectedRange: { range, editors: { users: [] } } } });
    office.workspace.user = coordinator;
    const sent = office.mails.length;
    done(office.run('runDaily'));
    expect(office.mails.length).toBeGreaterThan(sent);
  });
});

describe('a unit’s closed sheet', () => {
  it('gets no assigned task and is named with who can open it; others get theirs, and it does when it is open', async () => {
    const office = await openWithClosed('STC');
    const title = 'Báo cáo kinh phí chuyển đổi số quý IV';
    const holds = (sheet: string) => tableOf(office, sheet).filter((row) => row['Nội dung nhiệm vụ'] === title).length;
    const result = writingUseCases.assignTasks(office);
    expect(said(result)).toContain(`“STC”: chưa ghi được (${lockedBy})`);
    expect([holds('STC'), holds('SNV')]).toEqual([0, 1]);
    const resultOf = () => tableOf(office, 'Giao việc').find((row) => row['Nội dung nhiệm vụ'] === title)?.['Kết quả'];
    expect(resultOf()).toContain('đã giao 1/2 đơn vị: Sở Nội vụ');
    expect(resultOf()).toContain(`“STC”: chưa ghi được (${lockedBy})`);
    open(office, 'STC');
    writingUseCases.assignTasks(office);
    expect([holds('STC'), holds('SNV')]).toEqual([1, 1]);
    expect(resultOf()).toMatch(/đã giao 2\/2 đơn vị/);
  });

  it('gets no imported row and is named; the others are imported, and its rows come with the next import', async () => {
    const office = await openWithClosed('STC');
    const titles = (sheet: string) => tableOf(office, sheet).map((row) => row['Nội dung nhiệm vụ']);
    const first = writingUseCases.importRows(office);
    expect((first.value as { text: string }).text).toContain(`“STC”: chưa ghi được (${lockedBy})`);
    expect(titles('SNV')).toContain('Số hóa hồ sơ cán bộ');
    expect(titles('STC')).not.toContain('Thẩm định giá phần mềm');
    open(office, 'STC');
    writingUseCases.importRows(office);
    expect(titles('STC').filter((title) => title === 'Thẩm định giá phần mềm')).toHaveLength(1);
    expect(titles('SNV').filter((title) => title === 'Số hóa hồ sơ cán bộ')).toHaveLength(1);
  });
});
