import { expect, it } from 'vitest';
import type { Ports } from '../../../src/app/ports/ports';
import { guardAfterAsking, type Work } from '../../../src/app/running/guard';
import { acceptChanges } from '../../../src/app/use-cases/assigning/accept-changes';
import { assignTasks } from '../../../src/app/use-cases/assigning/assign-tasks';
import { rollOver } from '../../../src/app/use-cases/assigning/roll-over';
import { importRows } from '../../../src/app/use-cases/importing/import-rows';
import { importTable } from '../../../src/app/use-cases/importing/import-table';
import { previewReminders } from '../../../src/app/use-cases/mailing/preview-reminders';
import { requestExplanation } from '../../../src/app/use-cases/mailing/request-explanation';
import { resendSelected } from '../../../src/app/use-cases/mailing/resend-selected';
import { sendReminders } from '../../../src/app/use-cases/mailing/send-reminders';
import { sendTestToMe } from '../../../src/app/use-cases/mailing/send-test-to-me';
import { urgeNow } from '../../../src/app/use-cases/mailing/urge-now';
import { addRegisterTabs } from '../../../src/app/use-cases/registers/add-register-tabs';
import { listForCity } from '../../../src/app/use-cases/registers/list-for-city';
import { openRound } from '../../../src/app/use-cases/registers/open-round';
import { receiveDifficulties } from '../../../src/app/use-cases/registers/receive-difficulties';
import { compareSnapshots } from '../../../src/app/use-cases/reporting/compare-snapshots';
import { consolidate } from '../../../src/app/use-cases/reporting/consolidate';
import { draftReport } from '../../../src/app/use-cases/reporting/draft-report';
import { freezeReport } from '../../../src/app/use-cases/reporting/freeze-report';
import { sendDraftToMe } from '../../../src/app/use-cases/reporting/send-draft-to-me';
import { chooseUnits } from '../../../src/app/use-cases/setting-up/choose-units';
import { installTriggers } from '../../../src/app/use-cases/setting-up/install-triggers';
import { removeTriggers } from '../../../src/app/use-cases/setting-up/remove-triggers';
import { setUpWorkbook } from '../../../src/app/use-cases/setting-up/set-up-workbook';
import { takeOver } from '../../../src/app/use-cases/setting-up/take-over';
import { useAsTracker } from '../../../src/app/use-cases/setting-up/use-as-tracker';
import { type MemoryOffice, officer, openMemoryOffice, sendingSheets } from './memory-office';

type UseCase = (ports: Ports) => Work | undefined;

/** What runs without a question before. */
const atOnce = (run: (ports: Ports) => unknown): UseCase => {
  return () => (ports) => void run(ports);
};

const ofTheOffice: readonly (readonly [menu: string, useCase: UseCase])[] = [
  ['Tổng hợp và lập báo cáo', atOnce(consolidate)],
  ['Chốt báo cáo', atOnce(freezeReport)],
  ['So sánh hai báo cáo đã chốt', atOnce(compareSnapshots)],
  ['Dự thảo báo cáo (.docx)…', atOnce(draftReport)],
  ['Dự thảo báo cáo (.docx)…', atOnce((ports) => sendDraftToMe(ports, 'BC-20251013-0800'))],
  ['Xem trước thư nhắc', atOnce(previewReminders)],
  ['Gửi thư nhắc hôm nay', sendReminders],
  ['Gửi thử cho tôi', atOnce(sendTestToMe)],
  ['Đôn đốc ngay các dòng đang chọn', urgeNow],
  ['Yêu cầu giải trình các dòng đang chọn', requestExplanation],
  ['Gửi lại các dòng đã đánh dấu trong “Thư nhắc”', resendSelected],
  ['Giao việc cho các đơn vị', assignTasks],
  ['Chuyển nhiệm vụ sang năm sau…', rollOver],
  ['Tiếp nhận thay đổi của đơn vị', acceptChanges],
  ['Nhập từ bảng có sẵn…', atOnce(importTable)],
  ['Nhập từ bảng có sẵn…', atOnce((ports) => importRows(ports, { sheet: 'STC' }))],
  ['Tiếp nhận vướng mắc các dòng đang chọn', atOnce(receiveDifficulties)],
  ['Lập danh mục vướng mắc trình UBND…', listForCity],
  ['Mở đợt chấm điểm…', openRound],
  ['Thêm trang sổ vào tệp đơn vị', atOnce(addRegisterTabs)],
  ['Thiết lập / Khôi phục mẫu', atOnce((ports) => chooseUnits(ports, {}))],
  ['Thiết lập / Khôi phục mẫu', (ports) => setUpWorkbook(ports)],
  ['Bật chạy tự động hằng ngày', installTriggers],
  ['Tắt chạy tự động', atOnce(removeTriggers)],
  ['Tiếp quản việc chạy hằng ngày', takeOver],
  ['Dùng bảng này làm bảng theo dõi chính…', useAsTracker],
];

function left({ world, titles, table }: MemoryOffice) {
  return [
    world.mails.length,
    world.pages.length,
    world.triggers.length,
    titles(),
    table('STC'),
    table('Thư nhắc'),
    table('Nhật ký'),
  ];
}

it.each(ofTheOffice)(
  'an officer who clicks “%s” is told that it is the coordinating unit’s, and nothing is done',
  (menu, useCase) => {
    const office = openMemoryOffice();
    office.lock('Cấu hình');
    const before = left(office);
    office.said();
    guardAfterAsking('x', office.ports(officer), useCase);
    expect(office.said()).toContain(
      `Đôn Đốc: “${menu}” là việc của đơn vị tổng hợp: tài khoản này không được sửa trang “Cấu hình”. Chưa có gì bị thay đổi.`,
    );
    expect(left(office)).toEqual(before);
  },
);

const reachingOut = [
  'Gửi thư nhắc hôm nay',
  'Gửi thử cho tôi',
  'Giao việc cho các đơn vị',
  'Thêm trang sổ vào tệp đơn vị',
];

it.each(ofTheOffice.filter(([menu]) => reachingOut.includes(menu) || /^(Đôn đốc|Gửi lại)/.test(menu)))(
  'in a copy of the tracker “%s” mails nobody and writes to nobody’s file',
  (_, useCase) => {
    const original = openMemoryOffice();
    const office = openMemoryOffice({
      ...sendingSheets,
      'Cấu hình': [...(sendingSheets['Cấu hình'] ?? []), ['Mã bảng theo dõi', 'bang-goc']],
    });
    office.said();
    guardAfterAsking('x', office.ports(), useCase);
    expect(office.said()).toMatch(/bản sao/i);
    expect([office.world.mails, office.table('Thư nhắc')]).toEqual([[], original.table('Thư nhắc')]);
  },
);
