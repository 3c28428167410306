import { beforeEach, expect, it } from 'vitest';
import type { Ports } from '../../../src/app/ports/ports';
import { acceptChanges } from '../../../src/app/use-cases/assigning/accept-changes';
import { assignTasks } from '../../../src/app/use-cases/assigning/assign-tasks';
import { rollOver } from '../../../src/app/use-cases/assigning/roll-over';
import { confirmReviewed } from '../../../src/app/use-cases/checking/confirm-reviewed';
import { fixSafely } from '../../../src/app/use-cases/checking/fix-safely';
import { validateEntries } from '../../../src/app/use-cases/checking/validate-entries';
import { previewReminders } from '../../../src/app/use-cases/mailing/preview-reminders';
import { requestExplanation } from '../../../src/app/use-cases/mailing/request-explanation';
import { sendReminders } from '../../../src/app/use-cases/mailing/send-reminders';
import { sendTestToMe } from '../../../src/app/use-cases/mailing/send-test-to-me';
import { urgeNow } from '../../../src/app/use-cases/mailing/urge-now';
import { listForCity } from '../../../src/app/use-cases/registers/list-for-city';
import { receiveDifficulties } from '../../../src/app/use-cases/registers/receive-difficulties';
import { consolidate } from '../../../src/app/use-cases/reporting/consolidate';
import { freezeReport } from '../../../src/app/use-cases/reporting/freeze-report';
import { runDaily } from '../../../src/app/use-cases/reporting/run-daily';
import { sendDraftToMe } from '../../../src/app/use-cases/reporting/send-draft-to-me';
import { submitReport } from '../../../src/app/use-cases/reporting/submit-report';
import { coordinator, type MemoryOffice, openMemoryOffice } from './memory-office';

const late = 'Triển khai nền tảng họp trực tuyến';
const budget = 'Rà soát dự toán năm 2026';
const problem = 'Chưa có định mức';

let office: MemoryOffice;
beforeEach(() => {
  office = openMemoryOffice();
  office.type('STC', budget, 'Tiến độ', 'đang làm');
  office.type('STC', budget, 'Khó khăn, vướng mắc', problem);
  office.type('STC', budget, 'Đề xuất, kiến nghị', 'Ban hành');
  office.run(consolidate);
  office.said();
});

const logged = () => {
  const rows = office.table('Nhật ký');
  return rows[rows.length - 1] ?? {};
};

const cases: readonly (readonly [menu: string, said: RegExp, details: RegExp, act: () => void])[] = [
  [
    'Tổng hợp và lập báo cáo',
    /^Đã tổng hợp 5 nhiệm vụ của 2\/2 đơn vị; 0 dòng thay đổi\./,
    /^BC-20251010-0800$/,
    () => office.run(consolidate),
  ],
  [
    'Kiểm tra dữ liệu',
    /^Đã kiểm tra 5 nhiệm vụ trên 2 trang: 2 lỗi, 3 cảnh báo\./,
    /^SKHCN 1\/2; STC 1\/1$/,
    () => office.run(validateEntries),
  ],
  [
    'Chuẩn hóa cách viết',
    /^Đã sửa cách viết ở 1 ô\./,
    /^viết theo từ trong danh sách: 'STC'!I2$/,
    () => office.ask(fixSafely, true),
  ],
  [
    'Chốt báo cáo',
    /^Đã chốt báo cáo thành trang “BC-20251010-0800”: 5 nhiệm vụ, số liệu tính đến 08:00 10\/10\/2025\./,
    /^BC-20251010-0800/,
    () => office.run(freezeReport),
  ],
  [
    'Xem trước thư nhắc',
    /^Có 3 thư, nhắc 5 nhiệm vụ\. Chưa thư nào được gửi\.$/,
    /^$/,
    () => office.run(previewReminders),
  ],
  ['Gửi thư nhắc hôm nay', /^Đã gửi 3 thư nhắc\.$/, /^$/, () => office.ask(sendReminders)],
  ['Gửi thử cho tôi', new RegExp(`^Đã gửi thư thử .* tới ${coordinator}\\.$`), /^$/, () => office.run(sendTestToMe)],
  [
    'Đôn đốc ngay các dòng đang chọn',
    /^Đã gửi 1 thư\.$/,
    /^$/,
    () => {
      office.select('SKHCN', 'Nội dung nhiệm vụ', [late]);
      office.ask(urgeNow);
    },
  ],
  [
    'Yêu cầu giải trình các dòng đang chọn',
    /^Đã ghi yêu cầu giải trình 1 nhiệm vụ\./,
    /^$/,
    () => {
      office.select('SKHCN', 'Nội dung nhiệm vụ', [late]);
      office.ask(requestExplanation);
    },
  ],
  [
    'Xác nhận đã rà soát các dòng đang chọn',
    /^Đã ghi nhận rà soát 1 nhiệm vụ\.$/,
    /^KH139-2025-SKHCN-003$/,
    () => {
      office.select('SKHCN', 'Nội dung nhiệm vụ', [late]);
      office.run(confirmReviewed);
    },
  ],
  [
    'Tiếp nhận vướng mắc các dòng đang chọn',
    /^Đã tiếp nhận 1 vướng mắc; hạn trả lời là 24\/10\/2025/,
    /^VM-2025-STC-001$/,
    () => {
      office.select('Vướng mắc', 'Mã', ['VM-2025-STC-001']);
      office.run(receiveDifficulties);
    },
  ],
  [
    'Lập danh mục vướng mắc trình UBND…',
    /^Đã lập danh mục VM-20251010-0800 gồm 1 vướng mắc\./,
    /VM-2025-STC-001/,
    () => {
      office.enter('Vướng mắc', 'Khó khăn', problem, 'Cấp giải quyết', 'UBND Thành phố');
      office.ask(listForCity);
    },
  ],
  [
    'Chuyển nhiệm vụ sang năm sau…',
    /^Đã ghi 4 nhiệm vụ vào trang “Giao việc”\./,
    /^KH139-2025-SKHCN-001, KH139-2025-SKHCN-002, /,
    () => office.ask(rollOver),
  ],
  [
    'Tiếp nhận thay đổi của đơn vị',
    /^Đã tiếp nhận thay đổi của 1 nhiệm vụ; 1 thời hạn thay đổi/,
    /^KH139-2025-STC-001$/,
    () => {
      office.type('STC', budget, 'Thời hạn', '15/12/2025');
      office.run(consolidate);
      office.ask(acceptChanges);
    },
  ],
  [
    'Giao việc cho các đơn vị',
    /^Đã giao 1 nhiệm vụ từ 1 dòng; danh sách đơn vị ghi ở cột “Kết quả”\.$/,
    /^KH139-2025-STC-003 \(1\)$/,
    () => {
      const order = {
        'Lĩnh vực': 'CĐS',
        'Văn bản giao': '139/KH-UBND',
        'Ngày giao': '6/10/2025',
        'Sản phẩm': 'Báo cáo',
      };
      office.add('Giao việc', {
        ...order,
        'Nội dung nhiệm vụ': 'Rà soát danh mục',
        'Thời hạn': '31/10/2025',
        'Giao cho': 'STC',
      });
      office.ask(assignTasks);
    },
  ],
  [
    'Nộp báo cáo của đơn vị',
    /^Đã ghi nhận Sở Tài chính: đã nộp, còn lỗi, kỳ tháng 10\/2025 \(1 lỗi\)\./,
    /^STC$/,
    () => {
      office.world.selection = { title: 'STC', rowIndexes: [1] };
      office.ask(submitReport);
    },
  ],
  [
    'Dự thảo báo cáo (.docx)…',
    new RegExp(`^Đã gửi dự thảo từ BC-20251010-0800 đến ${coordinator}\\.$`),
    /^BC-20251010-0800$/,
    () => {
      office.run(freezeReport);
      const code = office.titles().find((title) => /^BC-/.test(title)) ?? '';
      office.run((ports: Ports) => sendDraftToMe(ports, code));
    },
  ],
  [
    'Chạy cả quy trình (kiểm tra, tổng hợp, nhắc việc)',
    /thư/,
    /SKHCN/,
    () => office.run((ports: Ports) => runDaily(ports, undefined)),
  ],
];

it.each(cases)('“%s” leaves a line in the log: who, when, what came of it and of what', (menu, said, details, act) => {
  const before = office.table('Nhật ký').length;
  act();
  expect(office.table('Nhật ký').length).toBeGreaterThan(before);
  const line = logged();
  expect([line.Việc, line['Người thực hiện'], line['Thời gian']]).toEqual([
    menu,
    coordinator,
    expect.closeTo(45_940.3333, 2),
  ]);
  expect(String(line['Kết quả'])).toMatch(said);
  expect(String(line['Chi tiết'])).toMatch(details);
});
