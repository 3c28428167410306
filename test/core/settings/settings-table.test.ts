import { expect, it } from 'vitest';
import { roleSettings } from '../../../src/core/settings/office-roles';
import { readSettings } from '../../../src/core/settings/settings-reading';
import { settingRows } from '../../../src/core/settings/settings-table';

/** What stands in trackers already: key, name and first value in Vietnamese, then in English. */
const asPeopleHaveThem = [
  ['language', 'Ngôn ngữ', 'vi', 'Language', 'en'],
  ['coordinatingUnitCode', 'Đơn vị tổng hợp', 'SKHCN', 'Coordinating unit', 'SKHCN'],
  ['coordinatorEmails', 'Email đơn vị tổng hợp', '', 'Coordinating unit e-mail', ''],
  ['administratorEmails', 'Quản trị', '', 'Administrators', ''],
  ['mailDomains', 'Tên miền thư được phép', 'hanoi.gov.vn', 'Allowed mail domains', 'hanoi.gov.vn'],
  ['mailMode', 'Chế độ thư', 'Xem trước', 'Mail mode', 'Preview'],
  ['sendHour', 'Giờ gửi', 8, 'Send hour', 8],
  ['dueSoonDays', 'Sắp đến hạn (ngày)', 7, 'Due soon (days)', 7],
  [
    'ladder',
    'Bậc nhắc',
    'T-7; T-3; T-1; T0; T+1; lặp 5 → đầu mối | T+3; lặp 10 → lãnh đạo đơn vị | T+7; lặp 10 → đơn vị tổng hợp',
    'Reminder ladder',
    'T-7; T-3; T-1; T0; T+1; repeat 5 → focal person | T+3; repeat 10 → unit leader | T+7; repeat 10 → coordinating unit',
  ],
  ['ladderInWorkingDays', 'Bậc tính theo ngày làm việc', 'Có', 'Ladder in working days', 'Yes'],
  ['beforeIncludesDay', 'Hiểu "trước ngày"', 'Loại trừ', 'Reading of "before"', 'Excluded'],
  ['shiftFixedDeadlines', 'Dời hạn rơi vào ngày nghỉ', 'Không', 'Shift deadlines on days off', 'No'],
  ['staleAfterDays', 'Quá hạn cập nhật (ngày)', 30, 'Stale after (days)', 30],
  ['staleFiguresDays', 'Số liệu cũ quá (ngày)', 3, 'Figures old after (days)', 3],
  ['writeBackToUnitFiles', 'Ghi lại tệp đơn vị', 'Có', 'Write back to unit files', 'Yes'],
  ['attachCalendar', 'Kèm lịch', 'Không', 'Attach calendar', 'No'],
  ['reportTo', 'Gửi báo cáo cho', '', 'Mail the report to', ''],
  ['reportOn', 'Gửi báo cáo vào', 'Thứ Hai', 'Mail the report on', 'Monday'],
  ['modules', 'Mô-đun', 'Chế độ báo cáo; Vướng mắc', 'Modules', 'Report duties; Difficulties'],
  ['difficultyDays', 'Xử lý vướng mắc (ngày làm việc)', 10, 'Answer to difficulties (working days)', 10],
  ['lateReportDays', 'Theo dõi báo cáo trễ (ngày)', 90, 'Late reports followed for (days)', 90],
  ['reportYear', 'Năm báo cáo', '', 'Report year', ''],
  ['disbursementThresholds', 'Ngưỡng giải ngân (%)', '', 'Disbursement thresholds (%)', ''],
  ['oversightUnitCode', 'Đơn vị giám sát thi đua', 'SNV', 'Emulation oversight unit', 'SNV'],
  ['communicationUnitCode', 'Đơn vị truyền thông', 'SVHTT', 'Communication unit', 'SVHTT'],
  ['worstUnitsFirst', 'Xếp đơn vị trong báo cáo', 'Theo thứ tự', 'Order of units in the report', 'Protocol order'],
  ['parentAgency', 'Cơ quan chủ quản', 'UBND thành phố Hà Nội', 'Parent agency', 'Ha Noi People’s Committee'],
  ['issuingAgency', 'Cơ quan ban hành', '', 'Issuing agency', ''],
  ['issuingPlace', 'Địa danh', 'Hà Nội', 'Place of issue', 'Ha Noi'],
  ['signTitle', 'Chức danh ký', 'Giám đốc', 'Title of the signer', 'Director'],
  ['signerName', 'Người ký', '', 'Signer', ''],
  ['draftRecipients', 'Nơi nhận', 'Lưu: VT', 'Recipients of the report', 'Archive'],
  ['trackerId', 'Mã bảng theo dõi', '', 'Tracker id', ''],
];

it('the sheet’s rows stand in order, with their names and first values in both languages', () => {
  expect(
    settingRows.map(({ key, vi, initial, en, english }) => [key, vi, initial, en, english?.initial ?? initial]),
  ).toEqual(asPeopleHaveThem);
});

it.each([
  ['language', ['vi', 'en'], ['vi', 'en']],
  ['mailMode', ['Xem trước', 'Gửi'], ['Preview', 'Send']],
  ['ladderInWorkingDays', ['Có', 'Không'], ['Yes', 'No']],
  ['shiftFixedDeadlines', ['Có', 'Không'], ['Yes', 'No']],
  ['beforeIncludesDay', ['Loại trừ', 'Bao gồm'], ['Excluded', 'Included']],
  ['worstUnitsFirst', ['Theo thứ tự', 'Quá hạn nhiều trước'], ['Protocol order', 'Most overdue first']],
])('%s is chosen from words that it reads', (key, vietnamese, english) => {
  const row = settingRows.find((one) => one.key === key);
  expect([row?.choices, row?.english?.choices]).toEqual([vietnamese, english]);
  expect([...vietnamese, ...english].map((word) => row?.read(word).wrong)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('only what a module alone needs waits for it', () => {
  expect(settingRows.filter(({ module }) => module !== undefined).map(({ key, module }) => [key, module])).toEqual([
    ['oversightUnitCode', 'emulation'],
    ['communicationUnitCode', 'emulation'],
  ]);
});

it('the roles of the movement stand in the settings of their names', () => {
  expect(roleSettings).toEqual({ oversight: 'oversightUnitCode', communication: 'communicationUnitCode' });
});

it('what a new English sheet holds means the same, but for words of the report itself', () => {
  const read = (rows: { name: string; value: string | number }[]) =>
    readSettings(rows.map((row, index) => ({ ...row, rowNumber: index + 2 })));
  const vietnamese = read(settingRows.map(({ vi, initial }) => ({ name: vi, value: initial })));
  const english = read(settingRows.map((row) => ({ name: row.en, value: row.english?.initial ?? row.initial })));
  expect(english).toEqual({
    settings: {
      ...vietnamese.settings,
      language: 'en',
      parentAgency: 'Ha Noi People’s Committee',
      issuingPlace: 'Ha Noi',
      signTitle: 'Director',
      draftRecipients: 'Archive',
    },
    problems: [],
  });
});
