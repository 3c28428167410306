import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { findForeignTable, isUnfinishedTable } from '../../../src/sheets/tables/table-nature';

const own = ['Nội dung', 'Chủ trì', 'Thời hạn', 'Tiến độ'];

function natureOf(...rows: Cell[][]): string {
  const foreign = findForeignTable(rows);
  if (foreign !== undefined) return 'foreign';
  return isUnfinishedTable(rows) ? 'unfinished' : 'product';
}

describe('whose form a table has', () => {
  it.each([
    ['the product’s headings, and two that only the product fills', ['STT', ...own, 'Hạn cuối', 'Kiểm tra'], 'product'],
    ['other two of those', ['STT', ...own, 'Trạng thái', 'Cập nhật'], 'product'],
    ['only one of those, and a number', ['STT', ...own, 'Trạng thái'], 'foreign'],
    ['only one of those, and no number', [...own, 'Trạng thái'], 'unfinished'],
    ['no number', own, 'unfinished'],
    ['a code', ['Mã nhiệm vụ', ...own], 'product'],
    ['a code and a number', ['STT', 'Mã nhiệm vụ', ...own], 'foreign'],
    ['a column of people’s', [...own, 'Theo dõi'], 'unfinished'],
    ['a column twice', [...own, 'Nội dung nhiệm vụ'], 'product'],
    ['too few of the headings', own.slice(0, 3), 'product'],
  ])('a table with %s', (_, headings, nature) => {
    expect(natureOf(headings, ['Việc', 'Sở', '31/12/2025'])).toBe(nature);
  });

  it.each(['STT', 'TT', 'Số TT', 'Số thứ tự', 'No.', 'S/N', 'Item no.', 'Serial No', '#', '...'])(
    'a column “%s” numbers the rows of another office’s form',
    (heading) => {
      expect(natureOf([heading, ...own])).toBe('foreign');
    },
  );

  it.each([
    ['names below others go on from them', ['', '', 'Ngày giao', 'Kết quả'], 'foreign'],
    ['a name that is no column’s stands beside one that is', ['', 'Cấp trên', 'Ngày giao'], 'foreign'],
    ['none of the names is a column’s', ['', 'Cấp trên', 'Cấp dưới'], 'unfinished'],
    ['the title has an entry', ['Ngày giao', '', 'Ngày giao'], 'unfinished'],
    ['one is a number', ['', '', 'Ngày giao', 3], 'unfinished'],
    ['one has a numeral', ['', 'Quý 3', 'Ngày giao'], 'unfinished'],
    ['one is as long as a name may be', ['', 'x'.repeat(60), 'Ngày giao'], 'foreign'],
    ['one is longer than a name', ['', 'x'.repeat(61), 'Ngày giao'], 'unfinished'],
    ['nothing stands there', [null, undefined, ''], 'unfinished'],
  ])('when in the row below the headings %s', (_, below, nature) => {
    expect(natureOf(['Kế hoạch'], own, below, ['Việc', 'Sở', '31/12/2025'])).toBe(nature);
  });

  it('when no title is among the headings', () => {
    const headings = ['Chủ trì', 'Thời hạn', 'Tiến độ', 'Sản phẩm'];
    expect(natureOf(headings, ['', 'Ngày giao'])).toBe('foreign');
    expect(natureOf(headings, ['Sở Y tế', '31/12/2025'])).toBe('unfinished');
  });
});

describe('another office’s form', () => {
  it('is known by the heading of its tasks, as it stands there', () => {
    expect(findForeignTable([[], ['Phụ lục'], ['STT', 'Chủ trì', 'NỘI DUNG', 'Thời hạn', 'Tiến độ']])).toEqual({
      kind: 'foreignTable',
      heading: 'NỘI DUNG',
      rowNumber: 3,
    });
  });

  it('without one is known by its first column', () => {
    expect(findForeignTable([['STT', 'Chủ trì', 'Thời hạn', 'Tiến độ', 'Sản phẩm']])).toEqual({
      kind: 'foreignTable',
      heading: 'Chủ trì',
      rowNumber: 1,
    });
  });
});
