import type { Act } from './october-acts';

/** A review of every task, now over: finance has gone over seven of twelve, science and technology over all of its own. And one under way. */
export const reviewActs: readonly Act[] = [
  {
    at: '2025-10-10T09:10:00+07:00',
    act: (desk) =>
      desk.add('Đợt rà soát', { 'Căn cứ': '5514/UBND-ĐMPT', 'Từ ngày': '10/10/2025', Hạn: 'trước ngày 14/10/2025' }),
  },
  {
    at: '2025-10-13T09:30:00+07:00',
    act: (desk) => {
      const led = desk.rowsWhere('STC', 'Cơ quan chủ trì', (text) => text === 'Sở Tài chính').slice(0, 7);
      desk.type('STC', led[0] ?? 0, { 'Kết quả rà soát': 'Đề nghị điều chỉnh' });
      desk.type('STC', led[1] ?? 0, { 'Kết quả rà soát': 'Không thuộc đơn vị' });
      desk.click('confirmReviewed', { sheetTitle: 'STC', rows: led });
    },
  },
  {
    at: '2025-10-13T10:00:00+07:00',
    act: (desk) => {
      for (const row of desk.rowsWhere('SKHCN', 'Nội dung nhiệm vụ', (text) => text.trim() !== ''))
        desk.type('SKHCN', row, { 'Ngày rà soát': '13/10/2025', 'Kết quả rà soát': 'Đã cập nhật' });
    },
  },
  {
    at: '2025-10-15T08:30:00+07:00',
    act: (desk) =>
      desk.add('Đợt rà soát', {
        'Căn cứ': '139/KH-UBND',
        'Từ ngày': '15/10/2025',
        Hạn: '24/10/2025',
        'Phạm vi': 'Quá hạn và trong quý',
      }),
  },
];
