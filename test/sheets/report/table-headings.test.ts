import { describe, expect, it } from 'vitest';
import { reportWords } from '../../../src/i18n/report/messages';
import { columnOfTable, headingRows } from '../../../src/sheets/report/table-rows';

const words = reportWords('vi');
const none = undefined;

describe('the headings of the table by unit', () => {
  it('stand in two levels over a hidden row that names the statuses', () => {
    expect(headingRows(words)).toEqual([
      {
        kind: 'headTop',
        cells: [
          'STT',
          'Đơn vị',
          'Tổng số',
          'Đã hoàn thành',
          none,
          none,
          none,
          'Chưa hoàn thành',
          none,
          none,
          none,
          none,
          none,
          'Thường xuyên',
          'Tạm dừng',
          'Tỷ lệ hoàn thành',
          'Tỷ lệ đúng hạn',
          'Tỷ lệ quá hạn',
          'Số vướng mắc còn mở',
          'Lần cập nhật cuối',
          'Hủy',
          'Chuyển tiếp',
        ],
      },
      {
        kind: 'headSub',
        cells: [
          none,
          none,
          none,
          'Tổng',
          'Đúng hạn',
          'Quá hạn',
          'Không đánh giá',
          'Tổng',
          'Trong hạn',
          'Sắp đến hạn',
          'Quá hạn',
          'Chưa có hạn',
          'Chờ xác nhận',
          ...Array.from({ length: 9 }, () => none),
        ],
      },
      {
        kind: 'legend',
        cells: [
          none,
          'Đơn vị',
          none,
          none,
          'Hoàn thành đúng hạn',
          'Hoàn thành quá hạn',
          'Hoàn thành (không đánh giá hạn)',
          none,
          'Đang thực hiện, trong hạn',
          'Sắp đến hạn',
          'Quá hạn',
          'Chưa xác định thời hạn',
          'Báo hoàn thành, chờ xác nhận',
          'Nhiệm vụ thường xuyên',
          'Tạm dừng theo chỉ đạo',
          ...Array.from({ length: 7 }, () => none),
        ],
      },
    ]);
  });

  it.each([
    ['total', 2],
    ['overdue', 10],
    ['updated', 19],
    ['rolled', 21],
  ] as const)('are found by their key: %s', (head, column) => {
    expect(columnOfTable(head)).toBe(column);
  });
});
