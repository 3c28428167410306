import { describe, expect, it } from 'vitest';
import { inOrderOfUse } from '../../../src/sheets/tables/column-order';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { findHeadings } from '../../../src/sheets/tables/headings';

const headingsOf = (columns: typeof taskColumns) => columns.map(({ vi }) => vi);

describe('the order of a task table', () => {
  it('begins with what an officer fills each week, the check beside the status', () => {
    expect(headingsOf(inOrderOfUse(taskColumns)).slice(0, 13)).toEqual([
      'Mã nhiệm vụ',
      'Nội dung nhiệm vụ',
      'Thời hạn',
      'Hạn cuối',
      'Tiến độ',
      'Tỷ lệ (%)',
      'Ngày hoàn thành',
      'Minh chứng',
      'Trạng thái',
      'Kiểm tra',
      'Nguyên nhân chậm',
      'Khó khăn, vướng mắc',
      'Đề xuất, kiến nghị',
    ]);
    expect(new Set(inOrderOfUse(taskColumns))).toEqual(new Set(taskColumns));
  });

  it.each([
    ['made before the order of use', taskColumns],
    ['laid out by use', inOrderOfUse(taskColumns)],
  ])('tells where a heading is missing in a table %s', (_, columns) => {
    const headings = headingsOf(columns);
    const place = headings.indexOf('Tiến độ');
    headings[place] = 'Làm tới đâu';
    const reading = findHeadings([headings], taskColumns);
    expect(reading).toEqual({
      problems: [expect.objectContaining({ key: 'progress', now: { columnIndex: place, text: 'Làm tới đâu' } })],
    });
  });
});
