import type { Act } from './october-acts';

/** The coordinating unit takes money, targets and the movement on, too. */
export const moduleActs: readonly Act[] = [
  {
    at: '2025-10-10T08:40:00+07:00',
    act: (desk) => {
      const [row = 0] = desk.rowsWhere('Cấu hình', 'Mục', (text) => text === 'Mô-đun');
      desk.type('Cấu hình', row, { 'Giá trị': 'Chế độ báo cáo; Vướng mắc; Rà soát; Kinh phí; Chỉ tiêu; Thi đua' });
      desk.click('setUpWorkbook');
    },
  },
];
