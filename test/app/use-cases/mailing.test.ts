import { beforeEach, describe, expect, it } from 'vitest';
import { previewReminders } from '../../../src/app/use-cases/mailing/preview-reminders';
import { requestExplanation } from '../../../src/app/use-cases/mailing/request-explanation';
import { resendSelected } from '../../../src/app/use-cases/mailing/resend-selected';
import { sendReminders, sendRestOfReminders } from '../../../src/app/use-cases/mailing/send-reminders';
import { sendTestToMe } from '../../../src/app/use-cases/mailing/send-test-to-me';
import { urgeNow } from '../../../src/app/use-cases/mailing/urge-now';
import { consolidate } from '../../../src/app/use-cases/reporting/consolidate';
import { coordinator, type MemoryOffice, openMemoryOffice } from './memory-office';

const late = 'Triển khai nền tảng họp trực tuyến';
const title = 'Nội dung nhiệm vụ';

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice();
});

const readers = () => office.world.mails.map(({ to }) => to);
const statesOf = (code: unknown) =>
  office
    .table('Thư nhắc')
    .filter((row) => row['Mã nhiệm vụ'] === code)
    .map((row) => row['Tình trạng']);

describe('sendReminders', () => {
  it('asks with the number of mails and readers, then sends each reader one and notes it as sent', () => {
    office.ask(sendReminders);
    expect(office.said()).toContain('skhcn@dd.example');
    expect(readers()).toContain('skhcn@dd.example');
    expect(new Set(readers()).size).toBe(readers().length);
    expect(statesOf(office.task('SKHCN', late)['Mã nhiệm vụ'])).toContain('Đã gửi');
  });

  it('sends nothing when the person says no, and nothing a second time on the same day', () => {
    office.ask(sendReminders, false);
    expect(readers()).toEqual([]);
    office.ask(sendReminders);
    const sent = readers().length;
    office.ask(sendReminders);
    expect(readers()).toHaveLength(sent);
  });

  it('what a spent quota kept back waits in the ledger, and goes when the rest is sent', () => {
    office.world.mailsLeft = 0;
    office.ask(sendReminders);
    expect(readers()).toEqual([]);
    const waiting = statesOf(office.task('SKHCN', late)['Mã nhiệm vụ']);
    expect(waiting).toContain('Chờ');
    office.world.mailsLeft = 10;
    office.run(sendRestOfReminders);
    expect(readers()).toContain('skhcn@dd.example');
  });
});

describe('previewReminders', () => {
  it('shows the mails as they will look, and sends and claims none', () => {
    office.run(previewReminders);
    expect(JSON.stringify(office.world.pages)).toContain('skhcn@dd.example');
    expect(office.table('Xem trước thư').length).toBeGreaterThan(0);
    expect(readers()).toEqual([]);
    office.ask(sendReminders);
    expect(readers()).toContain('skhcn@dd.example');
  });

  it('on a holiday says that nothing goes', () => {
    office.at('2025-10-12T08:00:00+07:00');
    office.run(previewReminders);
    expect(office.world.pages).toEqual([]);
    expect(office.said()).toContain('12/10/2025');
  });
});

describe('sendTestToMe', () => {
  it('sends one of today’s mails to whoever asks, marked as a test, and claims nothing', () => {
    expect(office.run(sendTestToMe)).toContain(coordinator);
    expect(office.world.mails.map(({ to, subject }) => [to, /thử/i.test(subject)])).toEqual([[coordinator, true]]);
    expect(office.table('Thư nhắc').filter((row) => row['Tình trạng'] === 'Đã gửi')).toEqual([]);
  });
});

describe('urgeNow', () => {
  it('mails the people of the selected task, beyond the ladder', () => {
    office.run(consolidate);
    office.select('SKHCN', title, ['Xây dựng kho dữ liệu dùng chung']);
    office.ask(urgeNow);
    expect(readers()).toEqual(['skhcn@dd.example']);
    expect(office.world.mails[0]?.text).toContain('Xây dựng kho dữ liệu dùng chung');
    expect(office.said()).toMatch(/Đã gửi 1 thư\.$/);
  });

  it('asks for rows where none are selected', () => {
    office.ask(urgeNow);
    expect(readers()).toEqual([]);
    expect(office.said()).toMatch(/chọn/i);
  });
});

describe('requestExplanation', () => {
  it('stands in the ledger until the unit answers, and goes into its next mail', () => {
    office.run(consolidate);
    office.select('SKHCN', title, [late]);
    office.ask(requestExplanation);
    expect(office.table('Thư nhắc').map((row) => row['Mã nhiệm vụ'])).toContain('KH139-2025-SKHCN-003');
    office.ask(sendReminders);
    expect(office.world.mails.find(({ to }) => to === 'skhcn@dd.example')?.text).toMatch(/giải trình/i);
  });

  it('is not asked twice', () => {
    office.run(consolidate);
    office.select('SKHCN', title, [late]);
    office.ask(requestExplanation);
    const lines = office.table('Thư nhắc').length;
    office.ask(requestExplanation);
    expect(office.table('Thư nhắc')).toHaveLength(lines);
  });
});

describe('resendSelected', () => {
  it('sends again what failed and was ticked, once, and takes the tick away', () => {
    office.world.refusedAddresses.add('skhcn@dd.example');
    office.ask(sendReminders);
    expect(readers()).not.toContain('skhcn@dd.example');
    office.world.refusedAddresses.clear();
    office.world.mails.length = 0;
    office.ask(resendSelected);
    expect(readers()).toEqual([]);
    office.enter('Thư nhắc', 'Tình trạng', 'Lỗi', 'Gửi lại', true);
    office.ask(resendSelected);
    expect(readers()).toEqual(['skhcn@dd.example']);
    office.ask(resendSelected);
    expect(readers()).toHaveLength(1);
  });

  it('what has gone is not sent again, and the person is told why', () => {
    office.ask(sendReminders);
    office.said();
    const sent = readers().length;
    office.enter('Thư nhắc', 'Tình trạng', 'Đã gửi', 'Gửi lại', true);
    office.ask(resendSelected);
    expect(readers()).toHaveLength(sent);
    expect(office.said()).toContain('“Chưa xác nhận” hoặc “Lỗi”');
  });
});
