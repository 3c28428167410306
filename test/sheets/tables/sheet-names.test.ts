import { expect, it } from 'vitest';
import {
  registerSheetKeys,
  sheetKeyOf,
  sheetKeys,
  sheetTitle,
  usualSheetKeys,
} from '../../../src/sheets/tables/sheet-names';

const titles: [string, string, string][] = [
  ['guide', 'Hướng dẫn', 'Guide'],
  ['settings', 'Cấu hình', 'Settings'],
  ['units', 'Đơn vị', 'Units'],
  ['documents', 'Văn bản', 'Documents'],
  ['holidays', 'Ngày nghỉ', 'Holidays'],
  ['rules', 'Quy tắc', 'Rules'],
  ['assignments', 'Giao việc', 'Assignments'],
  ['duties', 'Chế độ báo cáo', 'Report duties'],
  ['difficulties', 'Vướng mắc', 'Difficulties'],
  ['budgets', 'Kinh phí', 'Budget'],
  ['budgetRequests', 'Đề nghị kinh phí', 'Budget requests'],
  ['reviews', 'Đợt rà soát', 'Reviews'],
  ['targets', 'Chỉ tiêu', 'Targets'],
  ['criteria', 'Tiêu chí thi đua', 'Criteria'],
  ['scores', 'Chấm điểm', 'Scores'],
  ['emulationPlans', 'Kế hoạch thi đua', 'Action plans'],
  ['models', 'Điển hình', 'Models'],
  ['awards', 'Khen thưởng', 'Awards'],
  ['master', 'Tổng hợp', 'Master'],
  ['report', 'Báo cáo', 'Report'],
  ['dataCheck', 'Kiểm tra dữ liệu', 'Data check'],
  ['submissions', 'Nộp báo cáo', 'Submissions'],
  ['deadlineHistory', 'Lịch sử thời hạn', 'Deadline history'],
  ['mailPreview', 'Xem trước thư', 'Mail preview'],
  ['mailLedger', 'Thư nhắc', 'Mail ledger'],
  ['log', 'Nhật ký', 'Log'],
  ['imports', 'Nhập liệu', 'Imports'],
];

it('the product’s sheets stand in this order, under these names', () => {
  expect(sheetKeys.map((key) => [key, sheetTitle(key, 'vi'), sheetTitle(key, 'en')])).toEqual(titles);
  for (const [key, vi, en] of titles) expect([sheetKeyOf(vi), sheetKeyOf(en)]).toEqual([key, key]);
});

it('a new tracker has all of them but the accounts of imports', () => {
  expect(usualSheetKeys).toEqual(titles.map(([key]) => key).filter((key) => key !== 'imports'));
});

it('each register has a sheet of its name', () => {
  expect([...registerSheetKeys].sort()).toEqual([
    'awards',
    'budgetRequests',
    'budgets',
    'criteria',
    'difficulties',
    'duties',
    'emulationPlans',
    'models',
    'reviews',
    'scores',
    'targets',
  ]);
});
